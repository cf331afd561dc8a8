// Differences between Excels as data: the question, the known answers, and who reported which. Types only.

/** The Excels that public reports distinguish. */
export const PLATFORMS = ['windows', 'windows2021', 'mac', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** How sure an answer is: documented by Microsoft, reported publicly, or likely but unproven. */
export type BehaviourStatus = 'documented' | 'reported' | 'likely';

/** One possible answer of an Excel. */
export interface BehaviourAnswer {
  /** Identifies the answer in profiles and reports. */
  readonly id: string;
  /** The answer in a Dutch sentence, for the report of the self-test. */
  readonly words: string;
}

/** One respect in which Excels differ. */
export interface Behaviour {
  /** The question in a Dutch sentence, for the report of the self-test. */
  readonly question: string;
  /** From the most to the least accommodating: the `strict` profile gives the first answer, `hostile` the last. */
  readonly answers: readonly [BehaviourAnswer, BehaviourAnswer, ...BehaviourAnswer[]];
  /** The reported answer of each platform; a platform without a report is absent. */
  readonly reported: Readonly<Partial<Record<Platform, string>>>;
  readonly status: BehaviourStatus;
  /** Public report or documentation page: `OfficeDev/office-js#2834`. */
  readonly source: string;
  /** Why the last answer is in no profile, not even in `hostile`: the product cannot do without the first. */
  readonly inNoProfile?: string;
  /**
   * Why no probe can find the answer: the probe then answers `unknown` in every Excel, and a separate test covers the
   * stand-in.
   */
  readonly notProbed?: string;
}
