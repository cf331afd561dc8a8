// Every behaviour in which Excels differ and that the product meets. The one home of these facts: the stand-in takes its
// answers from here, the self-test finds them out in a real Excel.

import type { Behaviour } from './behaviour';
import { TYPING } from './typing';

export const BEHAVIOURS = {
  'find-one-cell': {
    question: 'Zoekt Range.find op één cel alleen in die cel, of op het hele blad?',
    answers: [
      { id: 'cell', words: 'alleen in die cel' },
      { id: 'sheet', words: 'op het hele blad, vanaf de cel erna' },
    ],
    reported: { windows: 'sheet', mac: 'sheet', web: 'sheet' },
    status: 'documented',
    source: 'Excel.Range.find, learn.microsoft.com',
  },
  ...TYPING,
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;

/** Typed as the general shape, to walk over all of them. */
export const behaviour = (id: BehaviourId): Behaviour => BEHAVIOURS[id];

export const BEHAVIOUR_IDS = Object.keys(BEHAVIOURS) as readonly BehaviourId[];
