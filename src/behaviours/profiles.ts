// An Excel as a set of answers: one for every behaviour.

import type { Platform } from './behaviour';
import { behaviour, BEHAVIOUR_IDS, type BehaviourId } from './behaviours';

/** The answer to each behaviour, by id. */
export type Profile = Readonly<Record<BehaviourId, string>>;

const profileOf = (answer: (id: BehaviourId) => string): Profile =>
  Object.fromEntries(BEHAVIOUR_IDS.map((id) => [id, answer(id)])) as Profile;

/** The most accommodating answer to each question. */
const STRICT = profileOf((id) => behaviour(id).answers[0].id);

/** The least accommodating answer that an Excel may give. */
export const hardestAnswer = (id: BehaviourId): string => {
  const { answers, inNoProfile } = behaviour(id);
  return inNoProfile === undefined ? (answers.at(-1)?.id ?? STRICT[id]) : STRICT[id];
};

/** The reported answers of a platform; without a report, the most accommodating one. */
const reportedOf = (platform: Platform): Profile => profileOf((id) => behaviour(id).reported[platform] ?? STRICT[id]);

export const PROFILES = {
  strict: STRICT,
  /** The least accommodating answer to each question that an Excel may give. */
  hostile: profileOf((id) => hardestAnswer(id)),
  'nl-windows': reportedOf('windows'),
  web: reportedOf('web'),
  mac: reportedOf('mac'),
  '2021': reportedOf('windows2021'),
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof PROFILES;

/**
 * The profile with a different answer to one behaviour.
 * @throws RangeError for an unknown behaviour, which a report of another version may name, and for an unknown answer
 */
export function withAnswer(profile: Profile, id: BehaviourId, answer: string): Profile {
  if (!BEHAVIOUR_IDS.includes(id)) throw new RangeError(`There is no behaviour ${id}`);
  if (!behaviour(id).answers.some((known) => known.id === answer))
    throw new RangeError(`${id} has no answer ${answer}`);
  return { ...profile, [id]: answer };
}
