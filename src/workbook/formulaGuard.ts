// Compares the formulas of a workbook with the plan, and names each one that is not what it should be. Pure.

/** A formula of ours that was overwritten, changed or broken. */
export interface FormulaFinding {
  readonly kind: 'constant' | 'changed' | 'broken';
  /** What the formula calculates, in the user's words: `Kosten per jaar` or `Totaal per jaar`. */
  readonly subject: string;
  /** The row that it belongs to, such as a cost line; empty for a single cell. */
  readonly row: string;
  /** What stands there now. */
  readonly found: string;
  /** The formula that should stand there. */
  readonly expected: string;
}
