// What the pane asks of a self-test, and what it shows of it. The composition root hands one over; it is loaded when asked for.

/** How a line or the whole is meant: in order, worth a look, wrong, or just told. */
export type SelfTestTone = 'good' | 'attention' | 'bad' | 'plain';

export interface SelfTestProgress {
  readonly done: number;
  readonly of: number;
  /** What is being done now. */
  readonly words: string;
}

export interface SelfTestLine {
  readonly tone: SelfTestTone;
  readonly text: string;
  /** What was expected and what was found, a sentence each. */
  readonly details: readonly string[];
}

export interface SelfTestSection {
  readonly title: string;
  readonly lines: readonly SelfTestLine[];
}

export interface SelfTestOutcome {
  readonly tone: SelfTestTone;
  /** One sentence. */
  readonly verdict: string;
  readonly sections: readonly SelfTestSection[];
  /** The report to copy and to save; null when it did not run. */
  readonly report: { readonly text: string; readonly json: string; readonly fileName: string } | null;
}

/** Runs the self-test in the open workbook. @param signal stops it after what it is doing */
export type SelfTest = (watch: {
  readonly onProgress: (progress: SelfTestProgress) => void;
  readonly signal: AbortSignal;
}) => Promise<SelfTestOutcome>;
