// Shared by several blocks of the sheet Begroting: columns, styles, headings. Pure.

import type { CellDescription } from '../../plan/description';
import { yearFormulas, YEARS } from './budgetFormulas';
import { yearName, type BudgetYearField } from '../../../model/sheets/budget/budgetNames';
import { blanks, EURO, text, type Cells } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { BESIDE_NUMBERS, STYLES } from '../../plan/styles';

/** Columns of the results: the price level of the model, followed by the four years. */
export const MODEL_COLUMN = 7;
/** Column of values without a year. */
export const VALUE_COLUMN = 2;

export const inYears = (cellOf: (year: 1 | 2 | 3 | 4) => CellDescription): Cells => ([1, 2, 3, 4] as const).map(cellOf);

/** A label, and the result of each year in the column of its estimate. */
export function yearRow(label: string, field: BudgetYearField, style: CellStyle = EURO): Cells {
  const cells = inYears((year) => ({ content: yearFormulas(year)[field], name: yearName(field, year), style }));
  return [text(label), ...blanks(MODEL_COLUMN), ...cells];
}

export const headingRow = (label: string, model: string): Cells => [
  text(label, STYLES.blockHeader),
  ...Array.from({ length: MODEL_COLUMN - 1 }, () => text('', STYLES.blockHeader)),
  text(model, STYLES.numberHeader),
  ...YEARS.map((year) => text(`Jaar ${year}`, STYLES.numberHeader)),
];

/** The same with the years themselves. */
export const yearHeadings = (label: string, field: 'year' | 'heading'): Cells => [
  text(label, STYLES.blockHeader),
  ...Array.from({ length: MODEL_COLUMN }, () => text('', STYLES.blockHeader)),
  ...inYears((year) => ({
    content: yearFormulas(year)[field],
    name: yearName(field, year),
    style: STYLES.numberHeader,
  })),
];

const BESIDE_NUMBERS_HEADER: CellStyle = { ...STYLES.blockHeader, ...BESIDE_NUMBERS };

/** Heading above label, value and explanation, as wide as the sheet, because explanations overflow to its edge. */
export function labelHeading(first: string, value: string, ...others: readonly string[]): Cells {
  const cells = [
    text(first, STYLES.blockHeader),
    text('', STYLES.blockHeader),
    text(value, { ...STYLES.blockHeader, horizontal: 'Right' }),
    ...others.map((content, index) => text(content, index === 0 ? BESIDE_NUMBERS_HEADER : STYLES.blockHeader)),
  ];
  const width = MODEL_COLUMN + 1 + YEARS.length;
  return [...cells, ...Array.from({ length: width - cells.length }, () => text('', STYLES.blockHeader))];
}
