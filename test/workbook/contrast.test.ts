// The colours of the workbook, as WCAG 2.2 measures contrast (1.4.3 and 1.4.11): every pair of letter and ground in the
// plan of all sheets, on the stripes of the table style as well, and the bars of the charts; and no check that is told by colour alone.

import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import type { CellStyle, ChartSeriesPlan } from '../../src/workbook/plan/plan';
import { cellsOfPlan } from '../../src/workbook/plan/planCells';
import { STYLES } from '../../src/workbook/plan/styles';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withAddedSheets } from '../support/addedSheets';

const WHITE = '#FFFFFF';
const BLACK = '#000000';
/** Excel draws every other row of TableStyleLight1 in this grey if a cell has no fill. */
const STRIPE = '#D9D9D9';

const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;
/** Between two bars of one chart, also in print in black and white. Which side of zero they are on tells them apart too. */
const LIGHTNESS_CONTRAST = 1.5;

/** Relative luminance of sRGB, as defined by WCAG. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(color.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

/** With every sheet that can be added, and a variant. */
const { sheets } = planWorkbook({
  ...withAddedSheets(REPORT_INPUTS),
  variants: [variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), 'Rapport', '2026-11-24')],
});

/** Text and background colours of a style; a cell without fill may be on white or on a stripe. */
const pairsOf = ({ fontColor = BLACK, fill }: CellStyle, isInTable: boolean): readonly string[] =>
  fill ? [`${fontColor} ${fill}`] : [`${fontColor} ${WHITE}`, ...(isInTable ? [`${fontColor} ${STRIPE}`] : [])];

const inUse = sheets.flatMap((sheet) => [
  ...[...cellsOfPlan(sheet).values()].flatMap(({ style }) => pairsOf(style, sheet.tables.length > 0)),
  ...sheet.conditionalFormats.flatMap(({ style }) => pairsOf(style, true)),
]);
const declared = Object.values(STYLES).flatMap((style) => pairsOf(style, false));
const pairs = [...new Set([...inUse, ...declared])].map((pair) => pair.split(' ') as [string, string]);

test('black on white and grey on grey are measured as in WCAG', () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast('#777777', WHITE)).toBeCloseTo(4.48, 2);
  expect(pairs.length).toBeGreaterThan(5);
});

test.each(pairs)('text in %s on %s is readable', (letters, ground) => {
  expect(contrast(letters, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});

test('every sheet that can be added is among those that are measured', () => {
  expect(sheets.map(({ id }) => id)).toEqual(expect.arrayContaining([...SUPPLEMENTS]));
});

const charts = sheets.flatMap((sheet) => sheet.charts);

/** Without the bars that nobody sees. */
const coloursOf = (series: readonly ChartSeriesPlan[]): readonly string[] =>
  series.flatMap(({ color }) => (color === null ? [] : [color]));

test('the bars of every chart stand out from the paper, and say what they are in words', () => {
  expect(charts.length).toBeGreaterThan(0);
  for (const { series, altText, titleCell } of charts) {
    for (const color of coloursOf(series)) expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    expect(altText.length).toBeGreaterThan(20);
    expect(titleCell).not.toBe('');
  }
});

test('labels in stacked bars are readable', () => {
  const stacked = charts.filter(({ kind }) => kind === 'BarStacked').flatMap(({ series }) => coloursOf(series));
  expect(stacked.length).toBeGreaterThan(0);
  for (const color of stacked) expect(contrast(color, BLACK)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});

test('bars beside each other differ in lightness as well, and each has its own word in the legend', () => {
  // Stacked bars have no legend: their labels have a sign.
  const pairs = charts
    .filter(({ kind }) => kind !== 'BarStacked')
    .flatMap(({ series: [first, ...others] }) =>
      others.map((other, index) => [others[index - 1] ?? first, other] as const),
    );
  expect(pairs.length).toBeGreaterThan(3);
  for (const [one, other] of pairs) {
    const [first = '', second = first] = coloursOf([one, other]);
    expect(contrast(first, second)).toBeGreaterThanOrEqual(LIGHTNESS_CONTRAST);
    expect(one.name).not.toBe(other.name);
    expect([one.name, other.name]).not.toContain('');
  }
});

test('where formatting depends on a formula, that formula uses a word: never colour alone', () => {
  const formulas = sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toMatch(/"[^"]+"/);
});
