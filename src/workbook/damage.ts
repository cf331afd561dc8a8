// What a workbook lacks of the model, and the one repair that fits each loss. Pure.

/** One loss, in the user's words and terms. */
export interface Damage {
  readonly kind: 'sheet' | 'table' | 'column' | 'name';
  /** What is missing: the tab name, table, column or defined name. */
  readonly missing: string;
  /** What probably took its place: the new header of a renamed column, empty when unknown. */
  readonly foundAs: string;
}
