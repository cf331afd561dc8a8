// What was understood of a pasted salary table, as data: what is placed, asked, refused, left out and remarked. Types only;
// the sentences are the pane's.

import type { OwnSalaryTable } from '../../model/salary/ownSalaryTable';

/** Whether the scales are the rows, with the steps above the columns, or the other way round. */
export type Orientation = 'scalesAsRows' | 'stepsAsRows';

/** The user's answers to the questions about this text. */
export interface PasteAnswers {
  readonly orientation?: Orientation;
  /** The step of the first column of amounts. */
  readonly firstStep?: number;
  /** The scale of a single column of amounts. */
  readonly scale?: string;
}

/** What the text leaves open: two readings are possible, and neither is guessed. */
export type PasteQuestion =
  | { readonly kind: 'orientation'; readonly example: OrientationExample }
  | { readonly kind: 'firstStep'; readonly columns: number; readonly options: readonly number[] }
  | { readonly kind: 'scale'; readonly options: readonly string[] };

/** One amount with the two numbers between which the choice is. */
export interface OrientationExample {
  readonly left: string;
  readonly top: string | null;
  readonly amount: string;
}

/** Why nothing of the text can be added until it is corrected. Lines count from 1, as in the text. */
export type PasteRefusal =
  | { readonly kind: 'tooLong'; readonly count: number; readonly what: 'characters' | 'lines' }
  | { readonly kind: 'noAmount'; readonly scale: string; readonly step: number; readonly text: string }
  | { readonly kind: 'twice'; readonly scale: string; readonly lines: readonly number[] }
  | { readonly kind: 'twoDates'; readonly dates: readonly string[] }
  | { readonly kind: 'twoNotations'; readonly dutch: string; readonly english: string }
  | { readonly kind: 'cellCount'; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly kind: 'noHeading'; readonly line: number; readonly text: string }
  | { readonly kind: 'looseDigits'; readonly line: number; readonly text: string }
  | { readonly kind: 'twoLabelColumns'; readonly line: number; readonly texts: readonly string[] }
  | { readonly kind: 'mixedLabels'; readonly lines: readonly number[] }
  | { readonly kind: 'twoHeadings'; readonly lines: readonly number[] }
  | { readonly kind: 'shiftedHeading'; readonly line: number }
  | { readonly kind: 'unreadHeading'; readonly line: number; readonly text: string }
  | { readonly kind: 'namelessScales'; readonly line: number; readonly columns: number }
  | { readonly kind: 'severalAmounts'; readonly line: number };

/** What has no place in the table of the model and is left out, by name. */
export type PasteLeftOut =
  | { readonly kind: 'noAmounts'; readonly line: number; readonly text: string }
  | { readonly kind: 'noLabel'; readonly line: number; readonly text: string }
  | { readonly kind: 'column'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'unknownScale';
      readonly scale: string;
      readonly amounts: number;
      readonly lines: readonly number[];
    }
  | {
      readonly kind: 'unknownStep';
      readonly step: number;
      readonly amounts: number;
      readonly lines: readonly number[];
    };

/** Placed, but worth checking: an amount that cannot be a monthly salary, or is lower than the previous step. */
export type PasteRemark = {
  readonly kind: 'falls' | 'perHour' | 'low' | 'high' | 'perYear';
  readonly scale: string;
  readonly step: number;
  readonly amount: number;
  /** Of an amount that falls: the last step before it that has one. */
  readonly before?: { readonly step: number; readonly amount: number };
};

/** How the amounts are written, decided for all of them together, with one that shows it. */
export interface Notation {
  readonly kind: 'dutch' | 'english';
  readonly text: string;
  readonly value: number;
}

export interface PastedTable {
  readonly scales: OwnSalaryTable['scales'];
  /** `null` where no amount has a point or comma. */
  readonly notation: Notation | null;
  /** All questions about the text, including answered ones. */
  readonly questions: readonly PasteQuestion[];
  readonly refusals: readonly PasteRefusal[];
  readonly leftOut: readonly PasteLeftOut[];
  readonly remarks: readonly PasteRemark[];
}

export const NOTHING_PASTED: PastedTable = {
  scales: [],
  notation: null,
  questions: [],
  refusals: [],
  leftOut: [],
  remarks: [],
};
