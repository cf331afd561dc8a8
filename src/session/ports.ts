// What the session asks of a workbook. Implemented by src/excel; knows no Office type.

import type { FormulaValues } from '../workbook/plan/formulaValues';
import type { LookKind, MadeTab } from '../workbook/plan/looks';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { TableChart } from '../workbook/plan/tableCharts';
import type { Damage } from '../workbook/reading/damage';
import type {
  CellTarget,
  Inventory,
  RawValues,
  ReadRequest,
  SelectedPlace,
  SheetEdit,
  WrittenPlan,
} from '../workbook/plan/rawValues';
import type { ProblemCode } from './session';

export type { ProblemCode };

/** A failure of the workbook, as a code that the session and the pane understand. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: ProblemCode,
    cause: unknown,
    /** Takes back what was done before it failed; rejects as long as that cannot be done. */
    readonly rollback?: () => Promise<void>,
  ) {
    super(`The workbook refused: ${code}`, { cause });
    this.name = 'WorkbookFailure';
  }
}

/**
 * What happened in the workbook; only a hint, what is there is read. Changes that this add-in made are not
 * told where Excel says whose they are. Of new results and of sheets that come or are brought to the front it never does:
 * they are perhaps ours.
 */
export type WorkbookHint = 'changed' | 'perhapsOurs' | 'selected';

/** Looks that Excel refused. */
export interface RefusedLooks {
  readonly looks: readonly LookKind[];
  readonly why: ProblemCode;
}

/** A chart of a table to which so many rows were added at the end. */
export interface AppendedChart extends TableChart {
  readonly appended: number;
}

/** Every method is one user action on the workbook and rejects with a WorkbookFailure. */
export interface WorkbookPort {
  /** What of the model is there. One message. */
  takeInventory(): Promise<Inventory>;
  /**
   * Writes what the inventory lacks of the plan, without what only looks, and reads back. One message. Rejects with
   * `notTaken` when what was read back is not what was meant.
   */
  writePlan(
    plan: WorkbookPlan,
    inventory: Inventory,
    request: ReadRequest,
    isTaken?: (raw: RawValues) => boolean,
  ): Promise<WrittenPlan>;
  /**
   * Puts looks on the sheets of the plan. What Excel refuses takes nothing else with it.
   * @param made the sheets that were made just now: one message; null for all that are there, which are looked at first
   * @returns what was refused; null when nothing was
   */
  applyLooks(plan: WorkbookPlan, made: readonly MadeTab[] | null): Promise<RefusedLooks | null>;
  /**
   * Gives charts that lack only rows which were added the whole of their table; others are left as they are. Two messages, and
   * a third where a chart lacks rows; none where Excel does not tell what a chart shows.
   * @returns tables whose charts have all rows by themselves
   */
  completeCharts(charts: readonly AppendedChart[]): Promise<ReadonlySet<string>>;
  /** One message. */
  read(request: ReadRequest): Promise<RawValues>;
  /** Makes the edits in their order and reads everything back. One message. */
  change(edits: readonly SheetEdit[], request: ReadRequest): Promise<RawValues>;
  /**
   * Puts back tables, names and headers that were lost on sheets that are still there. Two messages.
   * @param isOfReading the plan is made of inputs that were read in this workbook: what it holds may be put back
   */
  restoreParts(
    plan: WorkbookPlan,
    damage: readonly Damage[],
    inventory: Inventory,
    isOfReading: boolean,
  ): Promise<void>;
  /** Selects a cell. One message. */
  select(target: CellTarget): Promise<void>;
  /** Where the selection is among tables and names. One message. */
  selectedPlace(wanted: Pick<ReadRequest, 'tables' | 'names'>): Promise<SelectedPlace | null>;
  /** Calculates everything and reads back. One message. */
  recalculate(request: ReadRequest): Promise<RawValues>;
  /** Opens a file as a new workbook beside this one. One message. Refused by a policy it rejects with that code. */
  openCopy(file: Uint8Array): Promise<void>;
  /** Calls the listener after anything that may have changed the cells or the selection. @returns how to stop */
  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>>;
}

/**
 * Writes a model as a file of its own, with what its formula cells show. What writes may come when it is needed: then the
 * bytes do too. With `mustCalculate` whoever opens the file calculates it first.
 */
export type ModelFileWriter = (
  plan: WorkbookPlan,
  values: FormulaValues,
  options: { readonly mustCalculate: boolean },
) => Promise<Uint8Array> | Uint8Array;
