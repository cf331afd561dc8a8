// What one Excel does and another does not, as data: the question, the answers that are known, and who reported which.
// Types only.

/** The Excels that public reports tell apart. */
export const PLATFORMS = ['windows', 'windows2021', 'mac', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** How sure an answer is: documented by Microsoft, reported in public, or likely and not proved. */
export type BehaviourStatus = 'documented' | 'reported' | 'likely';

/** One answer that an Excel can give. */
export interface BehaviourAnswer {
  /** Identifies the answer in profiles and reports. */
  readonly id: string;
  /** The answer in a Dutch sentence, for the report of the self-test. */
  readonly words: string;
}

/** One thing that Excels do in different ways. */
export interface Behaviour {
  /** The question in a Dutch sentence, for the report of the self-test. */
  readonly question: string;
  /** From kind to hard: the first is what the `strict` profile answers, the last is what `hostile` answers. */
  readonly answers: readonly [BehaviourAnswer, BehaviourAnswer, ...BehaviourAnswer[]];
  /** Which answer each platform is reported to give; a platform that no report names is absent. */
  readonly reported: Readonly<Partial<Record<Platform, string>>>;
  readonly status: BehaviourStatus;
  /** Public report or documentation page: `OfficeDev/office-js#2834`. */
  readonly source: string;
  /** Why no probe can find the answer: it then answers `unknown` in every Excel, and the stand-in has a separate test. */
  readonly notProbed?: string;
}
