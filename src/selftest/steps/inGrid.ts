// Steps that change Excel's grid as a user would, after which the pane carries on.

import { REPORT_TOTAL } from '../../model/report/reportFigures';
import type { Session } from '../../session/session';
import { TABLES } from '../../workbook/names/identifiers';
import { SHEET_PARTS } from '../../workbook/names/parts';
import {
  copySheetOf,
  deleteSheet,
  filterCostLines,
  renameSheetOf,
  showAllCostLines,
  sortCostLines,
  tabNames,
  typeOver,
} from '../grid';
import { SCRATCH_NAME } from '../emptyWorkbook';
import { TEXT } from '../text';
import {
  asInReport,
  costOf,
  finding,
  lineIndex,
  lineNames,
  linesAsSet,
  modelOf,
  noProblem,
  oneOf,
  problemOf,
  setLine,
  totalIs,
  type Step,
} from './step';

/** §5.11: the largest cost line of the report. */
const LARGEST_LINE = 'Licentiekosten tool';
const STEERED_LINE = 'Aansturing';
/** 1/36 = 0,03 fte x 48.263 = 1.448, instead of 2.896. */
const LESS_STEERING = { hours: 1, cost: 1448, total: REPORT_TOTAL - 2896 + 1448 };

const SHOWN_TYPE = 'Personeel';
const HIDDEN_LINE = 'Externe opleiding';
/** Two half-days of 800 instead of 750 euro. */
const DEARER_TRAINING = { amount: 800, cost: 1600, total: REPORT_TOTAL + 100 };

const RENAMED = `${SCRATCH_NAME} hernoemd`;

/** Changes the hours of one line, found by its name, and restores them. */
async function editSteering(session: Session): Promise<readonly ReturnType<typeof finding>[]> {
  await setLine(session, STEERED_LINE, 'hoursPerWeek', LESS_STEERING.hours);
  const changed = [
    noProblem(session),
    costOf(session, STEERED_LINE, LESS_STEERING.cost),
    totalIs(session, LESS_STEERING.total),
  ];
  await session.undo();
  return [...changed, ...asInReport(session)];
}

const sort: Step = {
  id: 'sort',
  title: 'Tabel sorteren, daarna wijzigen',
  run: async (session) => {
    await sortCostLines('cost');
    await session.refresh();
    return [
      finding('bovenste kostenpost', LARGEST_LINE, lineNames(session)[0] ?? ''),
      ...asInReport(session),
      ...(await editSteering(session)),
    ];
  },
};

/** The outcome of a change under a filter: made, or refused with nothing changed. */
async function underFilter(session: Session, change: () => Promise<unknown>, isDone: () => boolean): Promise<string> {
  await change();
  const problem = problemOf(session);
  if (problem === 'filtered') return TEXT.filterFirst;
  if (problem !== TEXT.none) return problem;
  return isDone() ? TEXT.done : TEXT.notDone;
}

const filter: Step = {
  id: 'filter',
  title: 'Tabel filteren, daarna wijzigen en verplaatsen',
  needs: '1.2',
  run: async (session) => {
    const before = linesAsSet(session);
    await filterCostLines('costType', SHOWN_TYPE);
    await session.refresh();
    const filtered = asInReport(session);
    const edited = await underFilter(
      session,
      () => setLine(session, HIDDEN_LINE, 'amountPerUnit', DEARER_TRAINING.amount),
      () => modelOf(session).results.total === DEARER_TRAINING.total,
    );
    if (edited === TEXT.done) await session.undo();
    const order = lineNames(session).join();
    const moved = await underFilter(
      session,
      () => session.moveRow('lines', lineIndex(session, HIDDEN_LINE), 0),
      () => lineNames(session)[0] === HIDDEN_LINE,
    );
    if (moved === TEXT.done) await session.undo();
    await showAllCostLines();
    await session.refresh();
    return [
      ...filtered,
      oneOf('wijziging in een verborgen rij', [TEXT.done, TEXT.filterFirst], edited),
      oneOf('een verborgen rij verplaatsen', [TEXT.done, TEXT.filterFirst], moved),
      finding('volgorde daarna', order, lineNames(session).join()),
      finding(
        'invoer van alle kostenposten',
        TEXT.unchanged,
        linesAsSet(session) === before ? TEXT.unchanged : TEXT.changed,
      ),
      ...asInReport(session),
    ];
  },
};

/** A cost that belongs to no hours. */
const TYPED_COST = 12_000;
const overwritten: Step = {
  id: 'overwritten',
  title: 'Formule overtypen, daarna herstellen',
  run: async (session) => {
    await typeOver('cost', lineIndex(session, STEERED_LINE), TYPED_COST);
    await session.refresh();
    await session.inspect();
    const found = session.getState().findings?.length;
    const before = costOf(session, STEERED_LINE, TYPED_COST);
    await session.repairFormulas();
    await session.inspect();
    return [
      before,
      finding('formules die afwijken', '1', String(found)),
      finding('formules die nog afwijken', '0', String(session.getState().findings?.length)),
      ...asInReport(session),
    ];
  },
};

const rename: Step = {
  id: 'rename',
  title: 'Blad hernoemen, daarna wijzigen',
  run: async (session) => {
    const before = await renameSheetOf(TABLES.costLines, RENAMED);
    await session.refresh();
    const findings = await editSteering(session);
    await renameSheetOf(TABLES.costLines, before);
    await session.refresh();
    return [...findings, ...asInReport(session)];
  },
};

const scenarioNames = (session: Session): string =>
  modelOf(session)
    .inputs.scenarios.map(({ name }) => name)
    .join(', ');

const copy: Step = {
  id: 'copy',
  title: 'Blad kopiëren, daarna scenario toevoegen',
  // Worksheet.copy: ExcelApi 1.10.
  needs: '1.10',
  run: async (session) => {
    const before = scenarioNames(session);
    const tab = await copySheetOf(TABLES.scenarios);
    await session.refresh();
    const copied = asInReport(session);
    await session.addScenario();
    const added = [noProblem(session), finding('scenario’s erbij', '1', String(addedScenarios(session, before)))];
    await session.undo();
    await deleteSheet(tab);
    await session.refresh();
    return [...copied, ...added, finding('scenario’s', before, scenarioNames(session)), ...asInReport(session)];
  },
};

const addedScenarios = (session: Session, before: string): number =>
  modelOf(session).inputs.scenarios.length - before.split(', ').length;

/** Deletes a sheet, checks the damage, repairs it, and checks the figures. */
const repairOf = (tabName: string): Step => ({
  id: `repair ${tabName}`,
  title: `Blad ${tabName} verwijderen en herstellen`,
  run: async (session) => {
    await deleteSheet(tabName);
    await session.refresh();
    const { phase, damage } = session.getState();
    const seen = [
      finding('toestand', 'damaged', phase),
      finding('ontbreekt', tabName, damage.map(({ missing }) => missing).join(', ')),
    ];
    await session.repair();
    await session.inspect();
    const tabs = await tabNames();
    return [
      ...seen,
      finding('blad terug', tabName, tabs.find((tab) => tab === tabName) ?? ''),
      finding('afwijkende formules', '0', String(session.getState().findings?.length)),
      ...asInReport(session),
    ];
  },
});

/** One sheet that other formulas refer to, and one that only a name refers to. */
const REPAIRED = SHEET_PARTS.map(({ tabName }) => tabName).filter((tab) =>
  ['Kostprijs per klantvraag', 'Toelichting'].includes(tab),
);

export const GRID_STEPS: readonly Step[] = [sort, filter, overwritten, rename, copy, ...REPAIRED.map(repairOf)];
