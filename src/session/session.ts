// What the pane sees of the product: state and use cases. Framework-free; knows no Office type and no cell address.

import type { CostLine, NumberInput, Parameters } from '../model/modelInputs';
import type { ModelReading } from '../workbook/reading';
import type { ProfileId } from '../model/profiles';

/** How far the session is with the open workbook. */
export type Phase = 'opening' | 'noModel' | 'ready' | 'damaged';

/** What the session is doing with the workbook at this moment. */
export type BusyTask = 'opening' | 'creating' | 'writing' | 'repairing';

/** Why the last use case failed; the pane has a sentence and an advice for each. */
export const PROBLEM_CODES = [
  'readOnly',
  'protectedSheet',
  'cellEditing',
  'noAnswer',
  'tooOld',
  'notFound',
  'tooLarge',
  'inactiveWorkbook',
  'interrupted',
  'nameTaken',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
}

export interface SessionState {
  readonly phase: Phase;
  readonly busy: BusyTask | null;
  /** The task takes long enough for a hint: probably a cell is being edited. */
  readonly slow: boolean;
  /** The last failure; gone with the next success. */
  readonly problem: Problem | null;
  /** What was read last from the cells; stays while a problem is shown. */
  readonly model: ModelReading | null;
  /** Names of the tables and names that a damaged model lacks. */
  readonly missing: readonly string[];
  /** The workbook calculates only when asked to, so results may be old. */
  readonly manualCalculation: boolean;
}

/** The inputs of a cost line that the pane edits. */
export type EditableLineField = keyof Pick<
  CostLine,
  'counted' | 'hoursPerWeek' | 'scale' | 'quantity' | 'amountPerUnit'
>;

/** The parameters that the pane edits. */
export type EditableParameter = keyof Pick<Parameters, 'salaryTable' | 'step'>;

/** Use cases. None of them rejects: a failure becomes `state.problem`. */
export interface Session {
  /** The same object until something changes. */
  readonly getState: () => SessionState;
  /** @returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for a model in the open workbook and follows its changes. */
  open(): Promise<void>;
  /** Writes the model of this profile; when there is one already, only opens it. */
  create(profile: ProfileId): Promise<void>;
  setLine(lineIndex: number, field: EditableLineField, value: NumberInput): Promise<void>;
  /** @param value customer questions a month */
  setScenario(scenarioIndex: number, value: NumberInput): Promise<void>;
  setParameter(parameter: EditableParameter, value: NumberInput): Promise<void>;
  /** Makes what a damaged model lacks and leaves what is there. */
  repair(): Promise<void>;
  /** Reads inputs and results again. */
  refresh(): Promise<void>;
  /** Ends the following of changes. */
  close(): Promise<void>;
}
