// Use cases in a workbook with an altered sheet: its rows are filtered, a copy of it is active, it is hidden, or it has
// another name. Part of the fault and behaviours tables; their traffic equals that of the plain use cases.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { ProblemCode } from '../../src/session/session';
import { IS_WHOLE } from '../support/share';
import { SAVED_ON } from './starts';
import { looksIn, oneStepIn, type UseCase } from './useCases';

/** The sheet that a use case depends on, with its table to filter. */
interface Place {
  readonly tab: string;
  readonly table: string;
  readonly header: string;
}

const LINES: Place = { tab: 'Rekenmodel', table: 'rm_Kostenposten', header: 'Kostensoort' };
const VARIANTS: Place = { tab: 'Varianten', table: 'rm_Varianten', header: 'Onderdeel' };

type Act = Omit<UseCase, 'altered' | 'refusedWith'> & {
  readonly place: Place;
  /** What is lost on the sheet, for a repair, before it is altered. */
  readonly lost?: (excel: StandInExcel) => void;
  /** The problem that a filter causes; without this the use case succeeds all the same. */
  readonly whenFiltered?: ProblemCode;
};

const ACTS: readonly Act[] = [
  {
    name: 'move a line',
    place: LINES,
    start: 'model',
    isSeenThrough: oneStepIn(2),
    whenFiltered: 'filtered',
    run: (session) => session.moveRow('lines', 0, 2),
  },
  {
    name: 'remove a line',
    place: LINES,
    start: 'model',
    whenFiltered: 'filtered',
    run: (session) => session.removeRow('lines', 2),
  },
  {
    name: 'keep the first variant',
    share: 'few',
    place: LINES,
    start: 'model',
    isSeenThrough: looksIn(3),
    run: async (session) => void (await session.keepVariant('Rapport', SAVED_ON)),
  },
  {
    name: 'keep another variant',
    share: 'few',
    place: VARIANTS,
    start: 'variant',
    whenFiltered: 'filtered',
    run: async (session) => void (await session.keepVariant('Meer uren', SAVED_ON)),
  },
  {
    name: 'remove a variant',
    share: 'few',
    place: VARIANTS,
    start: 'variant',
    whenFiltered: 'filtered',
    run: async (session) => void (await session.removeVariant('Rapport')),
  },
  {
    name: 'put a variant back',
    share: 'few',
    place: LINES,
    start: 'variant',
    whenFiltered: 'filtered',
    run: (session) => session.putVariantBack('Rapport'),
  },
  {
    name: 'repair a lost name',
    place: LINES,
    start: 'model',
    lost: ({ user }) => user.deleteName('rm_totaal'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost table',
    place: LINES,
    start: 'model',
    lost: ({ user }) => user.convertTableToRange('rm_Kostenposten'),
    whenFiltered: 'filtered',
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost column',
    place: LINES,
    start: 'model',
    lost: ({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week'),
    whenFiltered: 'filtered',
    run: (session) => session.repair(),
  },
];

/** What users do to the sheet of a use case. */
interface Alteration {
  readonly words: string;
  readonly alter: (excel: StandInExcel, place: Place) => void;
  readonly isFilter?: true;
}

const ALTERATIONS: readonly Alteration[] = [
  {
    words: 'with rows filtered',
    isFilter: true,
    alter: ({ user }, { table, header }) => {
      let shown: unknown = null;
      // Shows only the rows with the first value, whichever that is.
      user.filterTable(table, header, (value) => (shown ??= value) === value);
    },
  },
  { words: 'with a copy of its sheet in front', alter: ({ user }, { tab }) => user.activateSheet(user.copySheet(tab)) },
  { words: 'on a hidden sheet', alter: ({ user }, { tab }) => user.hideSheet(tab) },
  { words: 'on a renamed sheet', alter: ({ user }, { tab }) => user.renameSheet(tab, 'Gemeente 2027') },
];

export const ALTERED_USE_CASES: readonly UseCase[] = ACTS.flatMap(({ place, lost, whenFiltered, ...act }) =>
  ALTERATIONS.map(({ words, alter, isFilter }): UseCase => ({
    share: 'sparse',
    ...act,
    name: `${act.name} ${words}`,
    // A lost table can no longer be filtered; a sheet is copied as it is by then.
    altered: (excel) => {
      if (isFilter) alter(excel, place);
      lost?.(excel);
      if (!isFilter) alter(excel, place);
    },
    ...(isFilter && whenFiltered ? { refusedWith: whenFiltered } : {}),
  })),
);

/** Every refusal, which takes no time, and one other alteration per use case; all of them in a complete run. */
export function shareOfAltered(random: () => number): readonly UseCase[] {
  if (IS_WHOLE) return ALTERED_USE_CASES;
  const chosen = new Set(
    ACTS.map(({ name }) => {
      const done = ALTERED_USE_CASES.filter((each) => each.name.startsWith(`${name} `) && !each.refusedWith);
      return done[Math.floor(random() * done.length)];
    }),
  );
  return ALTERED_USE_CASES.filter((useCase) => useCase.refusedWith || chosen.has(useCase));
}
