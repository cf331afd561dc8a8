// What a remark is: something that a reader should know of where the figures come from. It makes the model not wrong and
// is no point of the checks. Types and a word only, so that the outline of every sheet can use them.

/** The word of a remark that applies, apart from that of a check. */
export const REMARK = 'opmerking';

/** A remark that applies. Its words are apart: the pane loads them if there are any. */
export interface FoundRemark {
  /** The defined name of its cell, by which it is known. */
  readonly name: string;
  /** The single input that mends it, by its key in `Parameters`. */
  readonly parameter: string;
}

/** What is said of a remark, once for the sheet, the pane and the results. */
export interface RemarkWords {
  /** The label of its row: what is so while it does not apply. */
  readonly label: string;
  /** What is said if it applies. */
  readonly text: string;
  /** What a person can do about it. */
  readonly advice: string;
  /** The words of the button that leads to the input. */
  readonly action: string;
}
