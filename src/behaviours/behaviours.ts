// Every difference between Excels that the product encounters, one file per subject. The only home of these facts: the
// stand-in answers from them, and the self-test measures them in a real Excel.

import { APPLICATION } from './application';
import type { Behaviour } from './behaviour';
import { CALLING } from './calling';
import { LOOKS } from './looks';
import { CELLS } from './cells';
import { FINDING } from './finding';
import { REFUSALS } from './refusals';
import { TABLES } from './tables';
import { NAMES } from './names';
import { SEARCHING } from './searching';
import { TYPING } from './typing';
import { WRITING } from './writing';

export const BEHAVIOURS = {
  ...NAMES,
  ...WRITING,
  ...TYPING,
  ...FINDING,
  ...TABLES,
  ...CELLS,
  ...REFUSALS,
  ...APPLICATION,
  ...SEARCHING,
  ...LOOKS,
  ...CALLING,
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;

/** Has the general type, for code that handles all of them. */
export const behaviour = (id: BehaviourId): Behaviour => BEHAVIOURS[id];

export const BEHAVIOUR_IDS = Object.keys(BEHAVIOURS) as readonly BehaviourId[];
