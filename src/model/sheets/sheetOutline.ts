// What is known of an added sheet before anything of it is loaded. Small on purpose: all outlines are in the first load of the
// pane, as looking at a workbook, comparing inputs and the history need them.

import type { Field, InputRow, NamedField } from '../inputs/field';
import type { FoundRemark } from '../remarks/remark';

/** A table whose rows are inputs. */
export interface ListOutline {
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields that together are the name of a row. */
  readonly nameFields: readonly string[];
  /** What one row, and all of them, are called in the history. */
  readonly words: { readonly one: string; readonly all: string };
  /** Makes a row from its fields; a field that is missing is empty. */
  readonly rowOf: (row: InputRow) => object;
}

export interface TableOutline {
  /** In the order in which they are made. */
  readonly headers: readonly string[];
  /** For a table with columns that come and go: what it should have, by what it has. */
  readonly headersBeside?: (found: readonly string[]) => readonly string[];
  /** Its rows come and go as whole rows of the sheet, so that what is below moves along. */
  readonly hasTotals?: true;
}

export interface SheetOutline {
  /** Tab name of the sheet when it is made. */
  readonly tabName: string;
  /** Its tables by their name. */
  readonly tables: Readonly<Record<string, TableOutline>>;
  /** The defined names of its cells. */
  readonly names: readonly string[];
  /** Its single inputs, by their key in `Parameters`; the first is where the pane goes when the sheet needs attention. */
  readonly parameters: Readonly<Record<string, NamedField>>;
  /** Its lists of inputs, by their key in `ModelInputs`. */
  readonly lists: Readonly<Record<string, ListOutline>>;
  /** Of the names: which are read with the model beside the single inputs. */
  readonly read: readonly string[];
  /** Of the names: cells with formulas and constants, which an inspection compares with the plan. */
  readonly formulas: readonly string[];
  /** Of the names: the cell that says what counts as a question in the key scenario, which the scenario sheet shows too. */
  readonly saysWhatCounts?: string;
  /** Of its inputs: the defined name of the cell that says how far the whole is, which each printed sheet shows too. */
  readonly saysStatus?: string;
  /** Of these: cells with numbers that formulas use and that are no inputs. */
  readonly constants?: readonly string[];
  /** Of the names: ranges whose rows are found by the labels beside them. */
  readonly labelled: readonly string[];
  /** Whether a model has the sheet. Each asks for the part of the inputs that it knows. */
  readonly isIn: (inputs: never) => boolean;
  /** Its remarks that apply. @param priceYear of the salary table in use; 0 if it is not known */
  readonly remarks?: (parameters: never, priceYear: number) => readonly FoundRemark[];
}
