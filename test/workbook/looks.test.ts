// That a sheet can be handed out: no stripes behind inputs, headers and titles whole, names in view, letters of 8 points on paper,
// and charts that hold from 3 to 60 bars.

import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { SHEET_OUTLINES } from '../../src/model/sheets/registry';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import { parseAddress } from '../../src/workbook/plan/addresses';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import { cellsOfPlan, readBack } from '../../src/workbook/plan/planCells';
import { SIDE_MARGIN } from '../../src/workbook/plan/styles';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withAddedSheets } from '../support/addedSheets';

/** Points. */
const A4_LONG_SIDE = 841.9;
const BASE_SIZE = 11;
const SMALLEST_LETTERS = 8;
/** A sheet wider than this does not fit in the window of a laptop of 1366 pixels. */
const WINDOW = 1000;
const LINE = 15;
const NARROWEST_CHARACTER = 0.5 * BASE_SIZE;

const withEverything = (inputs: ModelInputs): ModelInputs => ({
  ...withAddedSheets(inputs),
  variants: [variantOf(inputs, compute(inputs), 'Rapport', '2026-11-24')],
});
const plan = planWorkbook(withEverything(REPORT_INPUTS));
const SHEETS = plan.sheets.map((sheet) => [sheet.tabName, sheet] as const);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function printedWidth({ columnWidths, print: { area } }: SheetPlan): number {
  const [, first = 'A', last = ''] = /^([A-Z]+)\d*:([A-Z]+)\d*$/.exec(area ?? '') ?? [];
  const at = (letters: string): number => parseAddress(`${letters}1`).column;
  return sum(last === '' ? columnWidths : columnWidths.slice(at(first), at(last) + 1));
}

test.each(SHEETS)('%s prints in letters of 8 points or larger', (_, sheet) => {
  const fit = (A4_LONG_SIDE - 2 * SIDE_MARGIN) / printedWidth(sheet);
  const scale = sheet.print.scale === undefined ? Math.min(1, fit) : sheet.print.scale / 100;
  expect(scale * BASE_SIZE).toBeGreaterThanOrEqual(SMALLEST_LETTERS);
});

test.each(SHEETS)('%s keeps its names in view if it is wider than a window', (_, sheet) => {
  const isWide = sheet.tables.length > 0 && sum(sheet.columnWidths) > WINDOW;
  if (isWide) expect(sheet.frozenColumns ?? 0).toBeGreaterThan(0);
  else expect(sheet.frozenColumns ?? 0).toBe(0);
});

test.each(SHEETS)('%s has rows high enough for its title, and for its headers above filter buttons', (_, sheet) => {
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
  for (const { row, column, content, style } of cellsOfPlan(sheet).values()) {
    const isTitle = (style.fontSize ?? BASE_SIZE) > BASE_SIZE && row === 1;
    if (isTitle) expect(heights.get(row)).toBeGreaterThanOrEqual(((style.fontSize ?? 0) / BASE_SIZE) * LINE);
    const isUnderButton = sheet.tables.some(({ address, hasFilter }) => hasFilter && parseAddress(address).row === row);
    if (!isUnderButton || content === null || content === '') continue;
    const lines = Math.ceil(
      (String(readBack(content)).length * NARROWEST_CHARACTER) / (sheet.columnWidths[column] ?? 1),
    );
    expect(style.vertical).toBe('Top');
    expect(heights.get(row)).toBeGreaterThanOrEqual((lines + 1) * LINE);
  }
});

test('filter buttons are only where filtering helps', () => {
  const filtered = plan.sheets.flatMap(({ tables }) => tables.filter(({ hasFilter }) => hasFilter));
  expect(filtered.map(({ name }) => name)).toEqual(['rm_Kostenposten', 'rm_Salarisschalen', 'rm_Varianten']);
});

const withBars = (count: number): SheetPlan['charts'] => {
  const [line] = REPORT_INPUTS.lines;
  const [scenario] = REPORT_INPUTS.scenarios;
  if (!line || !scenario) throw new Error('The report has lines and scenarios');
  const named = <Row extends object>(row: Row): readonly Row[] =>
    Array.from({ length: count }, (_, index) => ({ ...row, name: `Nummer ${index}` }));
  return planWorkbook({ ...REPORT_INPUTS, lines: named(line), scenarios: named(scenario) }).sheets.flatMap(
    ({ charts }) => charts,
  );
};

test.each([3, 11, 60])('a chart has room for the names of %d bars, and one title', (count) => {
  const charts = withBars(count);
  expect(charts.length).toBe(2);
  for (const { kind, from, to, titleCell } of charts) {
    const [first, last] = [parseAddress(from), parseAddress(to)];
    if (kind === 'BarClustered') expect(last.row - first.row).toBeGreaterThanOrEqual(count);
    else expect((last.column - first.column) * 48).toBeGreaterThanOrEqual(Math.min(count, 60) * 36 - 348);
    expect(titleCell).toBe(from);
  }
});

test('the model begins with its explanation, which leads to every sheet and says when it was made', () => {
  const making = { day: '2026-11-24', begunWith: 'het profiel KCC-gemeente' };
  // Before it comes only a page that somebody added for who decides; the explanation mentions that last.
  const [page, first, ...between] = planWorkbook(withEverything(REPORT_INPUTS), making).sheets;
  const others = page ? [...between, page] : between;
  expect(page?.isFirst).toBe(true);
  expect(first?.links?.map(({ text }) => text)).toEqual(others.map(({ tabName }) => tabName));
  const texts = first ? [...cellsOfPlan(first).values()].map(({ content }) => content) : [];
  expect(texts).toContain('Gemaakt op 24 november 2026; begonnen met het profiel KCC-gemeente; indeling versie 2');
  const names = new Set(plan.names.map(({ name }) => name));
  expect(first?.links?.filter(({ name }) => !names.has(name))).toEqual([]);
  // A sheet that is not there is mentioned, but does not lead anywhere.
  const core = planWorkbook(REPORT_INPUTS).sheets[0];
  expect(core?.links?.length).toBe(4);
  expect(core && [...cellsOfPlan(core).values()].map(({ content }) => content)).toContain('Begroting');
});

test('rows of Gevoeligheid that are kept free do not show their number', () => {
  const sheet = plan.sheets.find(({ id }) => id === 'sensitivity');
  const factors = sheet?.tables.find(({ name }) => name === 'rm_Gevoeligheid');
  if (!sheet || !factors) throw new Error('The sheet is not there');
  const { row, rows } = parseAddress(factors.address);
  const cells = cellsOfPlan(sheet);
  const isShown = Array.from({ length: rows - 1 }, (_, index) => cells.get(`A${row + 1 + index}`)).map(
    (cell) => cell?.style.numberFormat !== ';;;',
  );
  expect(isShown.filter(Boolean).length).toBe(REPORT_INPUTS.lines.length + 1);
  expect(isShown.indexOf(false)).toBe(REPORT_INPUTS.lines.length + 1);
});

const ADDED = plan.sheets.filter(({ id }) => id in SHEET_OUTLINES).map((sheet) => [sheet.tabName, sheet] as const);

test.each(ADDED)('%s says on every printed page whose it is and how far it is', (_, sheet) => {
  const { print } = sheet;
  const [, lastRow = '0'] = /^\$1:\$(\d+)$/.exec(print.titleRows ?? '') ?? [];
  const isRepeated = (row: number): boolean => print.isOnePage === true || row <= Number(lastRow);
  const widths = sheet.columnWidths.slice(0, -1);
  const lastColumn =
    print.area === undefined
      ? widths.length
      : parseAddress(`${print.area.replace(/^.*:/, '').replace(/\d+$/, '')}1`).column;
  const said = [...cellsOfPlan(sheet).values()]
    .filter(({ row, column }) => isRepeated(row) && column <= lastColumn)
    .map(({ content }) => String(content))
    .join('\n');
  expect(said).toContain('rm_gemeente');
  if (print.isOnePage) return;
  expect(said).toContain('rm_samenvatting_status');
  expect(said).toContain('rm_controle_aantal');
});
