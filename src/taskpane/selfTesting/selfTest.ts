// The pane's interface to a self-test, and what it shows. The composition root passes it in; it is loaded on demand.

/** The tone of a line or of the whole: in order, worth attention, wrong, or neutral. */
export type SelfTestTone = 'good' | 'attention' | 'bad' | 'plain';

export interface SelfTestProgress {
  readonly done: number;
  readonly of: number;
  /** The current activity. */
  readonly words: string;
}

export interface SelfTestLine {
  readonly tone: SelfTestTone;
  readonly text: string;
  /** Expected and found values, one sentence each. */
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
  /** The report to copy and save; null if the self-test did not run. */
  readonly report: { readonly text: string; readonly json: string; readonly fileName: string } | null;
}

/** Runs the self-test in the open workbook. @param signal stops it after the current activity */
export type SelfTest = (watch: {
  readonly onProgress: (progress: SelfTestProgress) => void;
  readonly signal: AbortSignal;
}) => Promise<SelfTestOutcome>;
