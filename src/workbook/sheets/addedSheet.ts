// What is done with a sheet that a person can add: the contract between the code that all sheets share and the folder of one
// sheet. All of it is loaded when it is needed; what must be known before is in the outline (src/model/sheets).

import type { ParameterField } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { Waterfall } from '../../model/results/causes';
import type { AddedList } from '../../model/sheets/registry';
import type { SheetParts } from '../plan/layout';
import type { SheetPlan } from '../plan/plan';
import type { RawValues } from '../plan/rawValues';

/** A sheet as a plan, with the defined names of its cells. */
export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly names: SheetParts['names'];
}

/** What a person should look at before the workbook goes out. */
export interface SheetPoint {
  /** It may be wrong; otherwise it is only good to know. */
  readonly isWrong: boolean;
  readonly text: string;
  /** What the user can do; empty if going there is enough. */
  readonly advice: string;
  /** The input that it concerns. */
  readonly parameter: ParameterField | null;
}

/** What a reading of the workbook says of one sheet. */
export interface SheetReading<Figures> {
  readonly figures: Figures;
  readonly points: readonly SheetPoint[];
  /** What its cells say of the difference with the report, if it does. */
  readonly causes?: Waterfall;
  /** Inputs that are neither a single value nor the rows of a table: those are read for every sheet alike. */
  readonly inputs?: Partial<ModelInputs>;
}

/**
 * @typeParam Figures what the sheet comes to, for the pane
 * @typeParam Start what a person chooses before it is added
 */
export interface AddedSheet<Figures = unknown, Start = never> {
  /** What the sheet Toelichting says of it, after the words that it may have been added. */
  readonly explanation: {
    readonly text: string;
    /** Defined name of the cells with which it begins. */
    readonly leadsTo: string;
  };
  readonly plan: (inputs: ModelInputs) => PlannedSheet;
  /** Of the names that are read: what is read after an edit even if nobody looks at the sheet. */
  readonly brief: readonly string[];
  /** Called only for a workbook that has the sheet. */
  readonly read: (raw: RawValues) => SheetReading<Figures>;
  /** Makes a new row of a list; null when there is nothing to make. @param about what the row is for, such as a cost line */
  readonly newRow?: Readonly<Partial<Record<AddedList, (inputs: ModelInputs, about: string) => object | null>>>;
  /** The inputs with those of the sheet as it begins; a sheet that comes with its first contents has none. */
  readonly begin?: (inputs: ModelInputs, start?: Start) => ModelInputs;
}
