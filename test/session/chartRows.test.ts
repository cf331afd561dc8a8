/** @jest-environment ./test/support/officeEnvironment.mjs */
// An Excel in which a chart does not include a row added above the totals row: the chart soon shows the whole table,
// unless the user chose otherwise. Runs on a fake clock.

import { PROFILES, withAnswer, type Profile } from '../../src/behaviours/profiles';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { ChartState, SheetState } from '../../src/host/state/state';
import type { Session } from '../../src/session/session';
import { SAVED_ON } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { openedOn } from '../support/opened';
import { done, eventsRead } from '../support/time';

/** The first test loads Microsoft's runtime, on a machine that may be busy. */
jest.setTimeout(60_000);

const SHEET = 'Rekenmodel';
const LINES = 'rm_Kostenposten';
const STAYING = withAnswer(PROFILES.strict, 'insert-at-totals', 'stay');
/** The messages of an edit itself: a reading, and the writing with its reading. */
const MESSAGES_OF_A_ROW = 2;
/** The set from which Excel reports the cells that feed a chart. */
const TELLS_SOURCES = '1.15';

/** Closed here, still on the fake clock. */
let opened: Session | null = null;

afterEach(async () => {
  if (opened) await done(opened.close());
  opened = null;
  jest.useRealTimers();
});

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
}

/** A model with a variant, made once. */
let start: Snapshot | null = null;

async function made(): Promise<Snapshot> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.keepVariant('Rapport', SAVED_ON);
  return excel.snapshot();
}

async function openModel(profile: Profile = STAYING, apiVersion = TELLS_SOURCES): Promise<Opened> {
  start ??= await made();
  const excel = openExcel({ profile, apiVersion });
  excel.restore(start);
  const session = await openedOn(excel);
  opened = session;
  return { excel, session };
}

function chartOf({ workbook }: StandInExcel): ChartState {
  const [chart] = workbook.sheet(SHEET).charts;
  if (!chart) throw new Error('The chart is not there');
  return chart;
}

const rowsOf = (area: { readonly row: number; readonly rows: number } | null | undefined): string =>
  area ? `${area.row}+${area.rows}` : '';

function expectWhole(excel: StandInExcel): void {
  const area = excel.workbook.findTable(LINES)?.table.area;
  const whole = area ? rowsOf({ row: area.row + 1, rows: area.rows - 1 }) : 'no table';
  const [series] = chartOf(excel).series;
  const shown = { values: rowsOf(series?.values), categories: rowsOf(series?.categories) };
  expect(shown).toEqual({ values: whole, categories: whole });
}

type Ask = (session: Session) => Promise<unknown>;

const lastLine = ({ getState }: Session): number => (getState().model?.inputs.lines.length ?? 0) - 1;
const addLine: Ask = (session) => session.addLine('Overig');
const removeLast: Ask = (session) => session.removeRow('lines', lastLine(session));

const WAYS: readonly (readonly [string, readonly Ask[]])[] = [
  ['a line is added', [addLine]],
  ['lines are added one after another', [addLine, addLine, addLine]],
  ['a removal is undone', [removeLast, (session) => session.undo()]],
  ['adding is undone and done again', [addLine, (session) => session.undo(), (session) => session.redo()]],
  ['a variant is put back', [removeLast, removeLast, (session) => session.putVariantBack('Rapport')]],
  ['a profile is applied', [removeLast, removeLast, (session) => session.applyProfile('KCC')]],
  ['a scenario is added', [(session) => session.addScenario()]],
];

test.each(WAYS)('the chart shows every row of its table when %s', async (_, asked) => {
  const { excel, session } = await openModel();
  for (const ask of asked) await done(ask(session));
  await eventsRead();
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expectWhole(excel);
  const [price] = excel.workbook.sheet('Kostprijs per klantvraag').charts;
  const scenarios = excel.workbook.findTable('rm_Scenarios')?.table.area.rows ?? 0;
  expect(price?.series[0]?.values.rows).toBe(scenarios - 1);
});

test('also in the hardest of all Excels', async () => {
  const { excel, session } = await openModel(PROFILES.hostile, '1.20');
  await done(addLine(session));
  await eventsRead();
  expect(session.getState().problem).toBeNull();
  expectWhole(excel);
});

test('rows added with pauses in between are all shown', async () => {
  const { excel, session } = await openModel();
  for (let count = 0; count < 2; count += 1) {
    await done(addLine(session));
    await eventsRead();
    expectWhole(excel);
  }
});

test('a row that was removed again says nothing about what this Excel does with the next', async () => {
  const { excel, session } = await openModel();
  await done(addLine(session));
  await done(session.undo());
  await eventsRead();
  await done(addLine(session));
  await eventsRead();
  expectWhole(excel);
});

test('where Excel extends charts itself, that is checked once, and not before the row is shown', async () => {
  const { excel, session } = await openModel(PROFILES.strict);
  await done(addLine(session));
  expect(excel.messages).toHaveLength(MESSAGES_OF_A_ROW);
  await eventsRead();
  expectWhole(excel);
  excel.messages.length = 0;
  await done(addLine(session));
  await eventsRead();
  expect(excel.messages).toHaveLength(MESSAGES_OF_A_ROW);
});

test('an Excel that cannot report what a chart shows is not asked', async () => {
  const { excel, session } = await openModel(PROFILES.strict, '1.14');
  await done(addLine(session));
  await eventsRead();
  expect(excel.messages).toHaveLength(MESSAGES_OF_A_ROW);
});

interface Change {
  readonly what: string;
  readonly act: (sheet: SheetState, chart: ChartState) => void;
}

const CHANGES: readonly Change[] = [
  {
    what: 'deleted',
    act: (sheet) => {
      sheet.charts = [];
    },
  },
  {
    what: 'renamed',
    act: (_, chart) => {
      chart.name = 'Mijn grafiek';
    },
  },
  { what: 'left without bars', act: (_, { series }) => void series.splice(0) },
];

test.each(CHANGES)('a chart that was $what is left alone', async ({ act }) => {
  const { excel, session } = await openModel();
  const sheet = excel.workbook.sheet(SHEET);
  act(sheet, chartOf(excel));
  const shown = (): unknown =>
    sheet.charts.map(({ name, series }) => ({ name, areas: series.map(({ values }) => ({ ...values })) }));
  const before = shown();
  await done(addLine(session));
  await eventsRead();
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expect(shown()).toEqual(before);
});

const CHOICES: readonly {
  readonly what: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}[] = [
  { what: 'fewer rows', row: 0, rows: -1, column: 0 },
  { what: 'rows from another on', row: 1, rows: -1, column: 0 },
  { what: 'another column', row: 0, rows: 0, column: -1 },
];

test.each(CHOICES)('a chart that was made to show $what keeps showing these', async ({ row, rows, column }) => {
  const { excel, session } = await openModel();
  const [series] = chartOf(excel).series;
  if (!series) throw new Error('The bars are not there');
  const area = series.values;
  const chosen = { ...area, row: area.row + row, rows: area.rows + rows, column: area.column + column };
  series.values = chosen;
  await done(addLine(session));
  await eventsRead();
  expect(series.values).toEqual(chosen);
});

test('a refused chart never affects the row: it becomes a note, and reapplying the layout completes the chart', async () => {
  const { excel, session } = await openModel();
  excel.faults.refuse('SetValues', 'GeneralException');
  await done(addLine(session));
  const { history, model } = session.getState();
  await eventsRead();
  expect(session.getState()).toMatchObject({ problem: null, note: { kind: 'looks', looks: ['charts'] } });
  expect(session.getState().history).toBe(history);
  expect(session.getState().model).toBe(model);
  excel.faults.clear();
  await done(session.applyLooks());
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expectWhole(excel);
});
