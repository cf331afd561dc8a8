// Checks that Excel refuses only the layout that the probe saw it refuse: any other refusal is a fault.

import { behaviour } from '../behaviours/behaviours';
import { NOT_FOUND_OUT, type BehaviourReport, type Finding } from '../behaviours/report';
import type { Session } from '../session/session';
import { TEXT } from './text';

type LookKind = Extract<NonNullable<ReturnType<Session['getState']>['note']>, { kind: 'looks' }>['looks'][number];

const BEHAVIOUR = 'looks-refused';

/** The probe's answer that explains each refusal; the probe does not request other kinds. */
const PROBED_AS: Readonly<Partial<Record<LookKind, string>>> = {
  frozenRows: 'freeze',
  charts: 'chart',
  chartLooks: 'chart',
  chartTitles: 'chart',
  printLayout: 'pageLayout',
  printEdges: 'pageLayout',
  printTitles: 'printTitles',
};

/** A refusal of several kinds but not all is not a known answer, so any kind may be among them. */
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

/** The missing layout compared with what the probe explains; empty if no layout is missing. */
export function refusedLooks(session: Session, behaviours: readonly BehaviourReport[]): readonly Finding[] {
  const { note } = session.getState();
  if (note?.kind !== 'looks') return [];
  const answer = behaviours.find(({ id }) => id === BEHAVIOUR)?.answer ?? NOT_FOUND_OUT;
  const explained = note.looks.filter((kind) => isExplained(kind, answer));
  return [{ what: TEXT.refusedLooks, expected: inWords(explained), found: inWords(note.looks) }];
}
