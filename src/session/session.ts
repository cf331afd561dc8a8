// What the pane sees of the product: state and use cases. Framework-free; knows no Office types and no cell addresses.

import type { InputChange } from '../model/inputs/inputChanges';
import type { InputFault } from '../model/inputs/inputFaults';
import type { FieldOf, InputList, ParameterField } from '../model/inputs/inputRows';
import type { CostLine, NumberInput, Parameters } from '../model/inputs/modelInputs';
import type { FirstFigures } from '../model/results/modelResults';
import type { OwnSalaryTable } from '../model/salary/ownSalaryTable';
import type { Supplement } from '../model/inputs/supplements';
import type { StartAnswers } from '../model/report/startAnswers';
import type { ProfileId } from '../model/report/profiles';
import type { LookKind } from '../workbook/plan/looks';
import type { ExternalLink, FormulaFinding } from '../workbook/reading/formulaGuard';
import type { ModelReading } from '../workbook/reading/reading';
import type { Damage } from '../workbook/reading/damage';
import type { AddedList } from '../model/sheets/registry';
import type { NewSheet } from '../workbook/sheets/registry';
import type { SheetUseCases } from './sheets/useCases';

export type { Damage, ExternalLink, FormulaFinding, InputFault, LookKind };

/** The state of the open workbook. `older` and `newer`: its layout has another version, so that it is only read. */
export type Phase = 'opening' | 'noModel' | 'ready' | 'damaged' | 'older' | 'newer';

/** What the session is currently doing with the workbook. */
export type BusyTask =
  'opening' | 'creating' | 'writing' | 'repairing' | 'updating' | 'inspecting' | 'selecting' | 'copying' | 'dressing';

/** Why the last use case failed; the pane has a sentence and advice for each. */
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
  'olderLayout',
  'newerLayout',
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

/** Something that did not go as requested, although the model itself is correct. */
export type Note =
  /** Layout that Excel refused; it can be reapplied. */
  | { readonly kind: 'looks'; readonly why: ProblemCode; readonly looks: readonly LookKind[] }
  /** The copy to send did not open. */
  | { readonly kind: 'copy'; readonly why: ProblemCode };

/** Where the copy to send went. */
export type CopyOutcome =
  | { readonly kind: 'opened' }
  /** Excel refused to open it: the file can be saved in another way. */
  | { readonly kind: 'refused'; readonly file: Uint8Array };

/** One input of the model. Rows are identified by their position in the last reading. */
export type FieldPlace =
  | { [List in InputList]: { readonly list: List; readonly index: number; readonly field: FieldOf<List> } }[InputList]
  | { readonly list: 'parameters'; readonly field: ParameterField };

/** One step of the history: what changed together. */
export interface HistoryEntry {
  readonly id: number;
  /** Where it was changed: in the pane, or in the cells (by this user, a co-author, or Excel's own undo). */
  readonly origin: 'pane' | 'cells';
  readonly changes: readonly InputChange[];
  readonly isUndone: boolean;
  /** It was undone before a later step, so it can no longer be redone. */
  readonly isPassed?: true;
  /** When it was made. Milliseconds since 1970. */
  readonly madeAt: number;
  /** What it did to the total, euro per year; `null` when that cannot be told apart. */
  readonly effect: number | null;
  /** Counts what is made, undone and redone: the highest is what happened last. */
  readonly sequence: number;
}

/** What became of a step that was to be undone together with others. */
export interface StepOutcome {
  readonly step: HistoryEntry;
  /** `done`; `notTried` after a failure of an earlier one; or why it failed. */
  readonly outcome: 'done' | 'notTried' | ProblemCode;
}

export interface SessionState {
  readonly phase: Phase;
  readonly busy: BusyTask | null;
  /** Whether the task takes so long that a cell is probably being edited. */
  readonly slow: boolean;
  /** The last failure; cleared by the next success. */
  readonly problem: Problem | null;
  /** Less serious than a failure; stays until it is resolved. */
  readonly note: Note | null;
  /** Figures that are read before the model itself, for as long as it is being opened: nobody looked whether they are in order. */
  readonly firstFigures: FirstFigures | null;
  /** The last reading of the cells; stays while a problem is shown. */
  readonly model: ModelReading | null;
  /** The parts that a damaged model lacks. */
  readonly damage: readonly Damage[];
  /** Whether the workbook calculates only on request, so that results may be outdated. */
  readonly manualCalculation: boolean;
  /** Steps since the pane opened, oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Our formulas that differ from the plan, at the last inspection; `null` before the first. */
  readonly findings: readonly FormulaFinding[] | null;
  /** Inputs that are no usable number and that no check in the cells reports; known once formulas are inspected. */
  readonly inputFaults: readonly InputFault[];
  /** Whether figures no longer follow from their inputs, because the workbook calculates only on request. */
  readonly isOutdated: boolean;
  /** Whether the formulas of what is shown were compared with the plan; until then nothing is in order. */
  readonly isInspected: boolean;
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
  /** @returns a function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for a model in the open workbook, inspects its formulas and follows its changes. */
  open(): Promise<boolean>;
  /**
   * Creates the model of this profile with these answers in it, in one go; if there already is a model, only opens it.
   * @param answers what differs from the profile from the start; by default nothing
   */
  create(profile: ProfileId, answers?: StartAnswers): Promise<boolean>;
  /**
   * Writes one input, together with others that wait for the same turn. While an earlier value of the same input still waits,
   * the latest wins.
   */
  set(place: FieldPlace, value: NumberInput): Promise<boolean>;
  /** Sets several single inputs as one step. */
  setParameters(values: Partial<Parameters>): Promise<boolean>;
  /** Adds a user-defined salary table, or replaces the one with the same label. */
  addSalaryTable(table: OwnSalaryTable): Promise<boolean>;
  /** Adds a row at the end of its list; a new cost line gets this kostensoort. */
  addLine(costType: string): Promise<boolean>;
  /** Adds these cost lines at the end, as one step. */
  addLines(lines: readonly CostLine[]): Promise<boolean>;
  addScenario(): Promise<boolean>;
  /** Adds a row to a list of an added sheet. @param about what the row is for, such as a cost line */
  addRow(list: AddedList, about: string): Promise<boolean>;
  removeRow(list: InputList, index: number): Promise<boolean>;
  /** Moves a row to another position in its list. */
  moveRow(list: InputList, index: number, to: number): Promise<boolean>;
  /** Applies the values of the profile; lines that the user added stay. */
  applyProfile(profile: ProfileId): Promise<boolean>;
  /** Undoes the last step that is not undone. */
  undo(): Promise<boolean>;
  /**
   * Undoes a step and all later ones, the latest first. Stops at a failure, and when something else is changed meanwhile.
   * @returns what became of each, in that order
   */
  undoTo(id: HistoryEntry['id']): Promise<readonly StepOutcome[]>;
  redo(): Promise<boolean>;
  /** Adds a sheet to the five of the model; if it already exists, only reads again. */
  addSheet(sheet: NewSheet): Promise<boolean>;
  /**
   * A person looks at the figures of this added sheet, or of none: of the others, an edit only reads the outcome of their checks.
   * Reads the sheet first if its figures are of an earlier reading.
   */
  lookAt(sheet: Supplement | null): Promise<boolean>;
  /** Selects the cell of an input in the sheet. */
  show(place: FieldPlace): Promise<boolean>;
  /** Selects the cell of a finding or a link in the sheet. */
  showFinding(finding: FormulaFinding | ExternalLink): Promise<boolean>;
  /** Compares every formula of ours with what it should be. */
  inspect(): Promise<boolean>;
  /** Restores the expected formula in the one cell of a finding. */
  repairFormula(finding: FormulaFinding): Promise<boolean>;
  /** Restores every formula that differs from the plan. What others typed over it is not kept. */
  repairFormulas(): Promise<boolean>;
  /**
   * Opens a copy to send: a new workbook with the current model, made from the plan, without a trace of the add-in.
   * @returns where it went; null when it could not be made
   */
  openCopy(): Promise<CopyOutcome | null>;
  /** Reapplies all layout; restores missing charts, and adds nothing twice. */
  applyLooks(): Promise<boolean>;
  /** Restores what a damaged model lacks, and leaves the rest alone. */
  repair(): Promise<boolean>;
  /** Brings a model of an older version up to date in place; inputs, and what users added, stay as they are. */
  update(): Promise<boolean>;
  /** Lets Excel recalculate everything, for a workbook with manual calculation. */
  recalculate(): Promise<boolean>;
  /** Reads inputs and results again. */
  refresh(): Promise<boolean>;
  /** Something may have changed (window focus, an event): reads again shortly afterwards, once for many hints. */
  hint(): void;
  /** The user continues in the pane: a cell selected before this moment is no longer shown. */
  readonly leaveSelection: () => void;
  /** Stops following changes. */
  close(): Promise<void>;
}
