// What a remark is: something that a reader should know of where the figures come from. It makes the model not wrong and
// is no point of the checks. Types and words only, so that the outline of every sheet can use them.

/** The word of a remark that applies, apart from that of a check. */
export const REMARK = 'opmerking';

/** One remark, described once for the sheet, the pane and the results. */
export interface Remark {
  /** The defined name of its cell, by which it is known. */
  readonly name: string;
  /** The label of its row: what is so while it does not apply. */
  readonly label: string;
  /** What is said if it applies. */
  readonly text: string;
  /** What a person can do about it. */
  readonly advice: string;
}

/** A remark that applies. */
export interface FoundRemark extends Remark {
  /** The single input that it concerns, by its key in `Parameters`. */
  readonly parameter: string;
  /** The words of the button that leads there. */
  readonly action: string;
}

/** The inputs where remarks are mended. */
export const REMARK_PLACES = {
  salaryTable: { parameter: 'salaryTable', action: 'Kies een nieuwere salaristabel' },
  priceLevel: { parameter: 'salaryTable', action: 'Vul het prijspeil in' },
  employerCosts: { parameter: 'employerCosts', action: 'Vul werkgeverslasten in' },
} as const;
