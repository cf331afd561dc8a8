// Now and the four years of the sheet Werklast. Pure.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { GROWTH_YEARS } from '../../../model/sheets/workload/workloadInputs';
import { questionsName } from '../../../model/sheets/workload/workloadNames';
import { PERIODS } from '../../../model/sheets/workload/workloadWords';
import { cellAddress } from '../../plan/addresses';
import { blank, OUTCOME_STYLE, text, type Cells } from '../../plan/labelledCells';
import { BESIDE_NUMBERS, STYLES } from '../../plan/styles';
import { HOURS, WHOLE_QUESTIONS } from './workloadCells';
import { formulasOfNow, formulasOfYear } from './workloadFormulas';
import { entry, PERCENTAGE_STYLE } from './workloadInputRows';

/** Columns of the years with a formula in each row, in the order of the sheet. */
export const YEAR_COLUMNS = { hours: 3, covered: 4, shortage: 5, outcome: 6, period: 7 } as const;

const YEAR_HEADING: Cells = [
  text('Vooruitblik', STYLES.header),
  text('Groei', STYLES.numberHeader),
  text('Klantvragen per maand', STYLES.numberHeader),
  text('Uren nodig', STYLES.numberHeader),
  text('Met de uren van nu', STYLES.numberHeader),
  text('Nodig min nu', STYLES.numberHeader),
  text('Uitkomst', { ...STYLES.header, ...BESIDE_NUMBERS }),
  text('Tekort in', { ...STYLES.header, ...BESIDE_NUMBERS }),
];

/** @param year 0 is now */
function yearRow(year: number, row: number, parameters: ModelInputs['parameters']): Cells {
  const at = (column: number): string => cellAddress({ row, column });
  const { hours, shortage, outcome } = YEAR_COLUMNS;
  const cells = { hours: at(hours), shortage: at(shortage), outcome: at(outcome) };
  const grown = GROWTH_YEARS.find((candidate) => candidate === year);
  const formulas = grown === undefined ? formulasOfNow(cells) : formulasOfYear(grown, cells);
  return [
    text(PERIODS[year] ?? ''),
    grown === undefined ? blank : entry(`growth${grown}`, parameters, PERCENTAGE_STYLE),
    { content: formulas.questions, name: questionsName(year), style: WHOLE_QUESTIONS },
    { content: formulas.hours, style: HOURS },
    { content: formulas.covered, style: HOURS },
    { content: formulas.shortage, style: HOURS },
    { content: formulas.outcome, style: OUTCOME_STYLE },
    { content: formulas.period, style: OUTCOME_STYLE },
  ];
}

/** Heading, now, and each year. @param row of the heading */
export const yearRows = (row: number, { parameters }: ModelInputs): readonly Cells[] => [
  YEAR_HEADING,
  ...PERIODS.map((_, year) => yearRow(year, row + 1 + year, parameters)),
];
