// What the session needs from a workbook. Implemented by src/excel; knows no Office types.

import type { FormulaValues } from '../workbook/plan/formulaValues';
import type { LookKind, UndressedTab } from '../workbook/plan/looks';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { TableChart } from '../workbook/plan/tableCharts';
import type { Damage } from '../workbook/reading/damage';
import type { EarlierWords } from '../workbook/repair/earlierWords';
import type {
  CellTarget,
  FirstLook,
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
    /** Rolls back what was done before the failure; rejects as long as that is not possible. */
    readonly rollback?: () => Promise<void>,
  ) {
    super(`The workbook refused: ${code}`, { cause });
    this.name = 'WorkbookFailure';
  }
}

/**
 * What happened in the workbook: only a hint, the content is then read. Changes by this add-in are left out if Excel
 * says who made them. It never does for new results and for added or activated sheets, which are `perhapsOurs`.
 */
export type WorkbookHint = 'changed' | 'perhapsOurs' | 'selected';

/** Layout that Excel refused. */
export interface RefusedLooks {
  readonly looks: readonly LookKind[];
  readonly why: ProblemCode;
}

/** A chart of a table, with the number of rows added at the end. */
export interface AppendedChart extends TableChart {
  readonly appended: number;
}

/** Every method is one user action on the workbook and rejects with a WorkbookFailure. */
export interface WorkbookPort {
  /** Which parts of the model exist. One message. */
  takeInventory(): Promise<Inventory>;
  /** The same with what these names contain, in the same message. */
  firstLook(names: readonly string[]): Promise<FirstLook>;
  /**
   * Writes the parts of the plan that the inventory lacks, without layout, and reads back. One message. Rejects with
   * `notTaken` if the reading differs from what was written.
   */
  writePlan(
    plan: WorkbookPlan,
    inventory: Inventory,
    request: ReadRequest,
    isTaken?: (raw: RawValues) => boolean,
  ): Promise<WrittenPlan>;
  /**
   * Applies layout to the sheets of the plan. A refused part does not affect the rest.
   * @param undressed what a written plan still lacks: one message; null for all existing sheets, which are read first
   * @returns what was refused; null if nothing was
   */
  applyLooks(plan: WorkbookPlan, undressed: readonly UndressedTab[] | null): Promise<RefusedLooks | null>;
  /**
   * Extends charts that lack only added rows to their whole table; others are left alone. Two messages, a third if a
   * chart lacks rows, and none if Excel cannot tell what a chart shows.
   * @returns tables whose charts Excel extended itself
   */
  completeCharts(charts: readonly AppendedChart[]): Promise<ReadonlySet<string>>;
  /** One message. */
  read(request: ReadRequest): Promise<RawValues>;
  /** Makes the edits in order and reads everything back. One message. */
  change(edits: readonly SheetEdit[], request: ReadRequest): Promise<RawValues>;
  /**
   * Restores lost tables, names and headers on existing sheets. Two or three messages.
   * @param isOfReading whether the plan was made from inputs read in this workbook, so that its contents may be
   * restored
   * @param earlier words of the version of which the workbook is: everything of ours becomes as the plan has it
   */
  restoreParts(
    plan: WorkbookPlan,
    damage: readonly Damage[],
    inventory: Inventory,
    isOfReading: boolean,
    earlier?: EarlierWords,
  ): Promise<void>;
  /** Selects a cell. One message. */
  select(target: CellTarget): Promise<void>;
  /** The place of the selection in these tables and names. One message. */
  selectedPlace(wanted: Pick<ReadRequest, 'tables' | 'names'>): Promise<SelectedPlace | null>;
  /** Recalculates everything and reads back. One message. */
  recalculate(request: ReadRequest): Promise<RawValues>;
  /** Opens a file as a new workbook. One message. Rejects with the code `policy` if a policy refuses it. */
  openCopy(file: Uint8Array): Promise<void>;
  /**
   * Calls the listener after anything that may have changed the cells or the selection. @returns a function that stops
   * watching
   */
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
