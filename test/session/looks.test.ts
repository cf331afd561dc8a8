/** @jest-environment ./test/support/officeEnvironment.mjs */
// Layout comes after the model itself: an Excel that refuses it still gets the complete model, the pane says what is
// missing, and it can be applied later.

import { isDeepStrictEqual } from 'node:util';
import type { StandInExcel } from '../../src/host/standInExcel';
import { copyState, type SheetState } from '../../src/host/state/state';
import type { Session, SessionState } from '../../src/session/session';
import { firstDifference } from '../faults/moments';
import { trafficOf } from '../faults/points';
import { BUDGET, SAVED_ON } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

jest.setTimeout(60_000);

const TOTAL = 49410;
const REFUSED = 'GeneralException';

/** All layout, by sheet. */
const looksOf = ({ workbook }: StandInExcel): object =>
  Object.fromEntries(
    copyState(workbook.state).sheets.map((sheet): [string, Partial<SheetState>] => {
      const { formats, columnWidths, rowHeights, tables, validations, conditionalFormats, charts } = sheet;
      const { frozenRows, frozenColumns, pageLayout } = sheet;
      const cells = { formats, columnWidths, rowHeights, validations, conditionalFormats };
      const looks = tables.map(({ name, showBandedRows, showFilterButton }) => ({
        name,
        showBandedRows,
        showFilterButton,
      }));
      return [sheet.name, { ...cells, charts, frozenRows, frozenColumns, pageLayout, looks } as Partial<SheetState>];
    }),
  );

async function whole(work: (session: Session) => Promise<unknown> = () => Promise.resolve()): Promise<object> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await work(session);
  expect(session.getState().note).toBeNull();
  return looksOf(excel);
}

const said = ({ problem, note, model }: SessionState): object => ({ problem, note, total: model?.results.total });

/** Each layout member, with the kind that the pane then mentions. */
const REFUSALS: readonly (readonly [string, string])[] = [
  ['ErrorAlert', 'inputMessages'],
  ['SetColumnProperties', 'columnWidths'],
  ['ReversePlotOrder', 'chartLooks'],
  ['SetFormula', 'chartTitles'],
  ['PaperSize', 'printLayout'],
  ['SetPrintTitleRows', 'printTitles'],
  ['CenterFooter', 'printEdges'],
  ['FreezeRows', 'frozenRows'],
  ['FreezeAt', 'frozenRows'],
  ['ShowBandedRows', 'tables'],
  ['SetRowProperties', 'rowHeights'],
  ['SetPrintArea', 'printTitles'],
  ['SetXAxisValues', 'charts'],
];

test.each(REFUSALS)(
  'refused %s: the model is complete, a note mentions %s, and it is applied later',
  async (member, kind) => {
    const wanted = await whole();
    const excel = openExcel();
    const session = newSession();
    excel.faults.refuse(member, REFUSED);
    await session.create('KCC');
    const looks = kind === 'charts' ? ['charts', 'chartLooks', 'chartTitles'] : [kind];
    expect(said(session.getState())).toEqual({
      problem: null,
      note: { kind: 'looks', why: expect.any(String) as string, looks },
      total: TOTAL,
    });
    expect(session.getState().phase).toBe('ready');
    excel.faults.clear();
    await session.applyLooks();
    expect(said(session.getState())).toEqual({ problem: null, note: null, total: TOTAL });
    expect(firstDifference(looksOf(excel), wanted)).toBe('');
  },
);

test('one refused part of the layout does not affect the others', async () => {
  const wanted = await whole();
  const excel = openExcel();
  for (const member of ['FreezeRows', 'FreezeAt']) excel.faults.refuse(member, REFUSED);
  await newSession().create('KCC');
  for (const sheet of excel.workbook.state.sheets) {
    expect(sheet.frozenRows).toBe(0);
    const { frozenRows = 0, frozenColumns = 0 } = (wanted as Record<string, SheetState>)[sheet.name] ?? {};
    Object.assign(sheet, { frozenRows, frozenColumns });
  }
  expect(firstDifference(looksOf(excel), wanted)).toBe('');
});

test('layout that Excel always refuses takes a limited number of messages', async () => {
  const excel = openExcel();
  for (const [member] of REFUSALS) excel.faults.refuse(member, REFUSED);
  const session = newSession();
  await session.create('KCC');
  expect(session.getState().model?.results.total).toBe(TOTAL);
  expect(excel.messages.length).toBeLessThan(150);
});

test('if Excel is gone after the model was made, the model stays and the layout is applied later', async () => {
  const wanted = await whole();
  const excel = openExcel();
  const session = newSession();
  excel.faults.failFromMessage(3, 'ConnectionFailure');
  await session.create('KCC');
  expect(session.getState()).toMatchObject({ problem: null, note: { kind: 'looks', why: 'interrupted' } });
  await session.applyLooks();
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  excel.faults.clear();
  await session.applyLooks();
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expect(firstDifference(looksOf(excel), wanted)).toBe('');
});

test('after a cut-off at any action of the layout, reapplying it completes it and adds nothing twice', async () => {
  const wanted = await whole();
  const excel = openExcel({ apiVersion: '1.20' });
  const fresh = excel.snapshot();
  const { actions } = await trafficOf(excel, () => newSession().create('KCC'));
  const before = excel.messages.slice(0, 2).reduce((sum, message) => sum + message.actions, 0);
  const looks = actions.filter(({ point }) => point > before);
  const kinds = [...new Map(looks.map((action) => [action.what, action])).values()];
  // The first chart is created without a name; the action right after that is the only moment at which it has none.
  const made = looks.findIndex(({ what }) => what.endsWith('Charts Add 1 '));
  expect(made).toBeGreaterThan(0);
  const moments = [...kinds.filter((_, index) => index % 4 === 0), ...looks.slice(made, made + 4)];
  for (const { point: action } of moments) {
    excel.faults.clear();
    excel.restore(fresh);
    const session = newSession();
    excel.faults.failAfterAction(action, REFUSED, 'ConnectionFailure');
    await session.create('KCC');
    expect({ action, note: session.getState().note?.kind }).toEqual({ action, note: 'looks' });
    excel.faults.clear();
    await session.applyLooks();
    expect({ action, ...said(session.getState()) }).toEqual({ action, problem: null, note: null, total: TOTAL });
    expect({ action, difference: firstDifference(looksOf(excel), wanted) }).toEqual({ action, difference: '' });
    await session.close();
  }
}, 120_000);

test('reapplying the layout does not change correct parts', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addSheet(BUDGET);
  await session.addSheet({ id: 'sensitivity' });
  await session.keepVariant('Rapport', SAVED_ON);
  const before = looksOf(excel);
  await session.applyLooks();
  await session.applyLooks();
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expect(firstDifference(looksOf(excel), before)).toBe('');
});

test("a deleted chart is restored; a moved one, and the user's own, stay", async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const [costs, prices] = ['Rekenmodel', 'Kostprijs per klantvraag'].map((name) => excel.workbook.sheet(name));
  if (!costs || !prices) throw new Error('The sheets are not there');
  const [chart] = costs.charts;
  costs.charts = [];
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Rekenmodel');
    sheet.charts.add('BarClustered', sheet.getRange('J7:J17'), 'Columns').name = 'van de gebruiker';
    sheet.getRange('P3').format.fill.color = '#ABCDEF';
    await workbook.context.sync();
  });
  const moved = prices.charts[0];
  if (!moved) throw new Error('The chart is not there');
  moved.position = ['K30', 'N40'];
  await session.applyLooks();
  expect(costs.charts.map(({ name }) => name)).toEqual(['van de gebruiker', chart?.name]);
  expect(firstDifference(costs.charts[1], chart)).toBe('');
  expect(costs.formats.get('3,16')).toEqual({ 'Fill.Color': '#ABCDEF' });
  expect(prices.charts.map(({ position }) => position)).toEqual([['K30', 'N40']]);
});

test('layout is applied where the cells are now: with rows above them, with columns moved', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.insertRows('Rekenmodel', 1, 2);
  excel.user.moveTableColumn('rm_Kostenposten', 'Controle', 0);
  const before = looksOf(excel);
  const sheet = excel.workbook.sheet('Rekenmodel');
  await session.refresh();
  sheet.conditionalFormats = [];
  await session.applyLooks();
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expect(firstDifference(looksOf(excel), before)).toBe('');
});

test('applying layout does not change the active sheet or the selection', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.addSheet('Eigen');
  excel.user.select('Eigen', 'C3');
  for (const sheet of excel.workbook.state.sheets) sheet.frozenRows = 0;
  await session.applyLooks();
  const { state } = excel.workbook;
  expect(state.sheets.find(({ id }) => id === state.activeSheetId)?.name).toBe('Eigen');
  expect(isDeepStrictEqual(state.selection, { row: 3, column: 3, rows: 1, columns: 1 })).toBe(true);
});

test('a refusal with a cause mentions it', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.protectSheet('Salarisschalen');
  await session.applyLooks();
  expect(session.getState()).toMatchObject({ problem: null, note: { kind: 'looks', why: 'protectedSheet' } });
  excel.user.protectSheet('Salarisschalen', false);
  excel.user.setReadOnly(true);
  await session.applyLooks();
  expect(session.getState().problem).toEqual({ code: 'readOnly' });
});

test('an added sheet keeps its figures if its layout is refused', async () => {
  const wanted = await whole((session) => session.addSheet(BUDGET));
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  for (const member of ['FreezeRows', 'FreezeAt']) excel.faults.refuse(member, REFUSED);
  excel.faults.refuse('PaperSize', 'InvalidOperation');
  await session.addSheet(BUDGET);
  expect(session.getState()).toMatchObject({ problem: null, note: { looks: ['printLayout', 'frozenRows'] } });
  expect(session.getState().model?.inputs.budgetRows.length).toBeGreaterThan(0);
  excel.faults.clear();
  await session.applyLooks();
  expect(firstDifference(looksOf(excel), wanted)).toBe('');
});

/** What the cells of Toelichting lead to, by their text. */
function linksOf({ workbook }: StandInExcel): Readonly<Record<string, string>> {
  const sheet = workbook.state.sheets.find(({ name }) => name === 'Toelichting');
  const links = [...(sheet?.hyperlinks ?? [])].map(([place, name]): [string, string] => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return [sheet ? String(workbook.value(sheet, row, column)) : '', name];
  });
  return Object.fromEntries(links);
}

test('Toelichting leads to a sheet that is added later, wherever the user moved its paragraph', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  expect(Object.keys(linksOf(excel))).not.toContain('Begroting');
  excel.user.insertRows('Toelichting', 4, 2);
  await session.addSheet(BUDGET);
  expect(session.getState().note).toBeNull();
  expect(linksOf(excel)).toMatchObject({ Rekenmodel: 'rm_kop_kostenposten', Begroting: 'rm_kop_begroting' });
  // A text of the user is none of ours, and of two no one can say which is.
  excel.user.type('Toelichting', 'A60', 'Gevoeligheid');
  await session.addSheet({ id: 'sensitivity' });
  expect(Object.keys(linksOf(excel))).not.toContain('Gevoeligheid');
  excel.user.type('Toelichting', 'A60', '');
  await session.applyLooks();
  expect(Object.keys(linksOf(excel))).toContain('Gevoeligheid');
});

test('a protected Toelichting lacks its link, and nothing else', async () => {
  const wanted = await whole((session) => session.addSheet(BUDGET));
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.protectSheet('Toelichting');
  await session.addSheet(BUDGET);
  expect(session.getState()).toMatchObject({
    problem: null,
    note: { kind: 'looks', looks: ['links'], why: 'protectedSheet' },
  });
  expect(firstDifference(looksOf(excel), wanted)).toBe('');
  excel.user.protectSheet('Toelichting', false);
  await session.applyLooks();
  expect(session.getState().note).toBeNull();
  expect(Object.keys(linksOf(excel))).toContain('Begroting');
});

test('a creation that was cut off before its layout gets it with the repair', async () => {
  const wanted = await whole();
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  for (const sheet of excel.workbook.state.sheets) {
    sheet.formats.clear();
    sheet.validations = [];
    sheet.conditionalFormats = [];
    sheet.charts = [];
    sheet.columnWidths.clear();
  }
  excel.user.deleteName('rm_versie');
  const later = newSession();
  await later.refresh();
  expect(later.getState().phase).toBe('damaged');
  await later.repair();
  expect(later.getState()).toMatchObject({ phase: 'ready', problem: null, note: null });
  expect(firstDifference(looksOf(excel), wanted)).toBe('');
});
