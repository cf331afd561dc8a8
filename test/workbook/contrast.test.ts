// The colours of the workbook, as WCAG 2.2 measures contrast (1.4.3 and 1.4.11): every text and background colour in
// the plan, including the stripes of the table style, and the bars of the charts; and no check is shown by colour
// alone.

import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import type { CellStyle } from '../../src/workbook/plan/plan';
import { cellsOfPlan } from '../../src/workbook/plan/planCells';
import { STYLES } from '../../src/workbook/plan/styles';
import { planWorkbook } from '../../src/workbook/workbookPlan';

const WHITE = '#FFFFFF';
const BLACK = '#000000';
/** Excel draws every other row of TableStyleLight1 in this grey if a cell has no fill. */
const STRIPE = '#D9D9D9';

const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;

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

const { sheets } = planWorkbook(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));

/** Text and background colours of a style; a cell without fill may be on white or on a stripe. */
const pairsOf = ({ fontColor = BLACK, fill }: CellStyle, isInTable: boolean): readonly string[] =>
  fill ? [`${fontColor} ${fill}`] : [`${fontColor} ${WHITE}`, ...(isInTable ? [`${fontColor} ${STRIPE}`] : [])];

const inUse = sheets.flatMap((sheet) => [
  ...[...cellsOfPlan(sheet).values()].flatMap(({ style }) => pairsOf(style, sheet.tables.length > 0)),
  ...sheet.conditionalFormats.flatMap(({ style }) => pairsOf(style, true)),
]);
const declared = Object.values(STYLES).flatMap((style) => pairsOf(style, false));
const pairs = [...new Set([...inUse, ...declared])].map((pair) => pair.split(' ') as [string, string]);

test('black on white and grey on grey are measured as WCAG does', () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast('#777777', WHITE)).toBeCloseTo(4.48, 2);
  expect(pairs.length).toBeGreaterThan(5);
});

test.each(pairs)('letters of %s on %s can be read', (letters, ground) => {
  expect(contrast(letters, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});

test('the bars of every chart stand out from the paper, and say what they are in words', () => {
  const charts = sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(0);
  for (const { series, altText, titleCell } of charts) {
    for (const { color } of series) expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    expect(altText.length).toBeGreaterThan(20);
    expect(titleCell).not.toBe('');
  }
});

test('where a look depends on a formula, that formula reads a word: colour is never alone', () => {
  const formulas = sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toMatch(/"[^"]+"/);
});
