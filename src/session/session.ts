// What the pane sees of the product: state and use cases. Framework-free; knows no Office type and no cell address.

import type { InputChange } from '../model/inputChanges';
import type { FieldOf, InputList, ParameterField } from '../model/inputRows';
import type { NumberInput, Parameters } from '../model/modelInputs';
import type { OwnSalaryTable } from '../model/ownSalaryTable';
import type { ProfileId } from '../model/profiles';
import type { LookKind } from '../workbook/plan/looks';
import type { ExternalLink, FormulaFinding } from '../workbook/reading/formulaGuard';
import type { ModelReading } from '../workbook/reading/reading';
import type { Damage } from '../workbook/reading/damage';
import type { AddedList } from '../model/sheets/registry';
import type { NewSheet } from '../workbook/sheets/registry';
import type { SheetUseCases } from './sheets/useCases';

export type { Damage, ExternalLink, FormulaFinding, LookKind };

/** How far the session is with the open workbook. */
export type Phase = 'opening' | 'noModel' | 'ready' | 'damaged';

/** What the session is doing with the workbook at this moment. */
export type BusyTask =
  'opening' | 'creating' | 'writing' | 'repairing' | 'inspecting' | 'selecting' | 'copying' | 'dressing';

/** Why the last use case failed; the pane has a sentence and an advice for each. */
export const PROBLEM_CODES = [
  'readOnly',
  'denied',
  'protectedSheet',
  'protectedStructure',
  'filtered',
  'mergedCells',
  'policy',
  'notTaken',
  'notRestored',
  'cellEditing',
  'noAnswer',
  'tooOld',
  'notFound',
  'stepMissed',
  'tooLarge',
  'inactiveWorkbook',
  'interrupted',
  'nameTaken',
  'cellsInTheWay',
  'tableInTheWay',
  'sheetFull',
  'pivotTable',
  'selection',
  'unsupportedSheet',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
}

/** What went otherwise than asked while the model itself is as it should be. */
export type Note =
  /** Looks that Excel refused; they can be put on again. */
  | { readonly kind: 'looks'; readonly why: ProblemCode; readonly looks: readonly LookKind[] }
  /** The copy to send did not open. */
  | { readonly kind: 'copy'; readonly why: ProblemCode };

/** Where the copy to send went. */
export type CopyOutcome =
  | { readonly kind: 'opened' }
  /** Excel refused to open it: the file is there to be kept otherwise. */
  | { readonly kind: 'refused'; readonly file: Uint8Array };

/** One input of the model. Rows are meant by their place in the last reading. */
export type FieldPlace =
  | { [List in InputList]: { readonly list: List; readonly index: number; readonly field: FieldOf<List> } }[InputList]
  | { readonly list: 'parameters'; readonly field: ParameterField };

/** One step of the history: what changed together. */
export interface HistoryEntry {
  readonly id: number;
  /** Where it was changed: in the pane, or in the cells (by this person, a co-author, or Excel's own undo). */
  readonly origin: 'pane' | 'cells';
  readonly changes: readonly InputChange[];
  readonly isUndone: boolean;
  /** It was undone, and another step came after that: it is not redone any more. */
  readonly isPassed?: true;
}

export interface SessionState {
  readonly phase: Phase;
  readonly busy: BusyTask | null;
  /** The task takes long enough for a hint: probably a cell is being edited. */
  readonly slow: boolean;
  /** The last failure; gone with the next success. */
  readonly problem: Problem | null;
  /** Something less than a failure; stays until it is put right. */
  readonly note: Note | null;
  /** What was read last from the cells; stays while a problem is shown. */
  readonly model: ModelReading | null;
  /** What a damaged model lacks, each with the repair that fits. */
  readonly damage: readonly Damage[];
  /** The workbook calculates only when asked to, so results may be old. */
  readonly manualCalculation: boolean;
  /** Steps since the pane opened, the oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Formulas of ours that are not what they should be; `null` before the first inspection. */
  readonly findings: readonly FormulaFinding[] | null;
  /** Formulas in our tables and named cells that refer to other workbooks; `null` before the first inspection. */
  readonly externalLinks: readonly ExternalLink[] | null;
  /** The input whose cell is selected in the sheet. */
  readonly selection: FieldPlace | null;
}

/**
 * Use cases. None of them rejects: a failure becomes `state.problem`. Unless it says otherwise, each answers whether it was
 * done: not when it failed or Excel gave no answer in time.
 */
export interface Session extends SheetUseCases {
  /** The same object until something changes. */
  readonly getState: () => SessionState;
  /** @returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for a model in the open workbook, inspects its formulas and follows its changes. */
  open(): Promise<boolean>;
  /** Writes the model of this profile; when there is one already, only opens it. */
  create(profile: ProfileId): Promise<boolean>;
  /**
   * Writes one input, together with others that wait for the same turn. While an earlier value of the same input still waits,
   * the latest wins.
   */
  set(place: FieldPlace, value: NumberInput): Promise<boolean>;
  /** Gives several single inputs their value as one step. */
  setParameters(values: Partial<Parameters>): Promise<boolean>;
  /** Adds a salary table of the user's own, or replaces the one with its label. */
  addSalaryTable(table: OwnSalaryTable): Promise<boolean>;
  /** Adds a row at the end of its list; a new cost line gets this kostensoort. */
  addLine(costType: string): Promise<boolean>;
  addScenario(): Promise<boolean>;
  /** Adds a row to a list of an added sheet. @param about what the row is for, such as a cost line */
  addRow(list: AddedList, about: string): Promise<boolean>;
  removeRow(list: InputList, index: number): Promise<boolean>;
  /** Moves a row to another place of its list. */
  moveRow(list: InputList, index: number, to: number): Promise<boolean>;
  /** Puts the values of the profile in their place; lines that the user added stay. */
  applyProfile(profile: ProfileId): Promise<boolean>;
  /** Takes the last step back that is not undone. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Puts a sheet beside the five of the model; when it is there already, only looks again. */
  addSheet(sheet: NewSheet): Promise<boolean>;
  /** Selects the cell of an input in the sheet. */
  show(place: FieldPlace): Promise<boolean>;
  /** Selects the cell of a finding or a link in the sheet. */
  showFinding(finding: FormulaFinding | ExternalLink): Promise<boolean>;
  /** Compares every formula of ours with what it should be. */
  inspect(): Promise<boolean>;
  /** Puts the expected formula back in the one cell of a finding. */
  repairFormula(finding: FormulaFinding): Promise<boolean>;
  /**
   * Opens a copy to send: a new workbook with the model as the cells hold it now, made from the plan, without a trace of
   * the add-in.
   * @returns where it went; null when it could not be made
   */
  openCopy(): Promise<CopyOutcome | null>;
  /** Puts on again all that only looks; charts that are gone come back, and nothing comes twice. */
  applyLooks(): Promise<boolean>;
  /** Makes what a damaged model lacks and leaves what is there. */
  repair(): Promise<boolean>;
  /** Lets Excel calculate everything, for a workbook that calculates on demand. */
  recalculate(): Promise<boolean>;
  /** Reads inputs and results again. */
  refresh(): Promise<boolean>;
  /** Something may have changed (window focus, an event): reads again soon, once for many hints. */
  hint(): void;
  /** A person goes on in the pane: a cell that was selected before this moment is shown no more. */
  readonly leaveSelection: () => void;
  /** Ends the following of changes. */
  close(): Promise<void>;
}
