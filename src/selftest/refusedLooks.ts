// Whether what Excel refuses of the looks is what the probe saw it refuse: a refusal that nothing explains is a fault.

import { behaviour } from '../behaviours/behaviours';
import { NOT_FOUND_OUT, type BehaviourReport, type Finding } from '../behaviours/report';
import type { Session } from '../session/session';
import { TEXT } from './text';

type LookKind = Extract<NonNullable<ReturnType<Session['getState']>['note']>, { kind: 'looks' }>['looks'][number];

const BEHAVIOUR = 'looks-refused';

/** The answer of the probe that explains a refusal; what is not here, it does not ask for. */
const PROBED_AS: Readonly<Partial<Record<LookKind, string>>> = {
  frozenRows: 'freeze',
  charts: 'chart',
  chartLooks: 'chart',
  chartTitles: 'chart',
  printLayout: 'pageLayout',
  printEdges: 'pageLayout',
  printTitles: 'printTitles',
};

/** Several kinds, but not all, are no answer that is known: each of them may be among those. */
const OF_SEVERAL: readonly string[] = ['all', NOT_FOUND_OUT];

function isExplained(kind: LookKind, answer: string): boolean {
  const probed = PROBED_AS[kind];
  return probed !== undefined && (probed === answer || OF_SEVERAL.includes(answer));
}

function inWords(kinds: readonly LookKind[]): string {
  const words = kinds.map(
    (kind) => behaviour(BEHAVIOUR).answers.find(({ id }) => id === PROBED_AS[kind])?.words ?? TEXT.otherLooks,
  );
  return [...new Set(words)].join(', ') || TEXT.none;
}

/** What of the looks is missing now against what the probe explains; nothing while no look is missing. */
export function refusedLooks(session: Session, behaviours: readonly BehaviourReport[]): readonly Finding[] {
  const { note } = session.getState();
  if (note?.kind !== 'looks') return [];
  const answer = behaviours.find(({ id }) => id === BEHAVIOUR)?.answer ?? NOT_FOUND_OUT;
  const explained = note.looks.filter((kind) => isExplained(kind, answer));
  return [{ what: TEXT.refusedLooks, expected: inWords(explained), found: inWords(note.looks) }];
}
