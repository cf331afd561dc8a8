// The remarks of the begroting: their formulas and rows on the sheet, and what a reading says of them.

import {
  BUDGET_REMARK_IDS as IDS,
  BUDGET_REMARKS,
  type BudgetRemarkId,
} from '../../../model/sheets/budget/budgetRemarks';
import {
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
  yearName,
} from '../../../model/sheets/budget/budgetNames';
import type { ParameterField } from '../../../model/inputRows';
import { IN_ORDER } from '../../../model/modelResults';
import { ownValue } from '../../../model/ownValue';
import { SALARY_TABLES } from '../../../model/salaryTables';
import { PARAMETER_NAMES, RESULT_NAMES } from '../../names/identifiers';
import { blank, CALCULATED_STYLE, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import type { RawCell, RawValues } from '../../plan/rawValues';
import { countOfRemarks, remarkFormula, remarkHeading, remarkRow } from '../../plan/remarks';
import { STYLES } from '../../plan/styles';
import type { SheetPoint } from '../addedSheet';
import { VALUE_COLUMN } from './budgetCells';
import { YEARS } from './budgetFormulas';

const LATEST_YEAR = Math.max(...SALARY_TABLES.map(({ priceYear }) => priceYear));

const NUMBERS = YEARS as readonly (1 | 2 | 3 | 4)[];

/** Zero if one of the two years is not known: what is wrong with it is said elsewhere. */
const YEARS_AFTER = `=IFERROR(IF(${RESULT_NAMES.priceYear}=0,0,MAX(0,${yearName('year', 1)}-${RESULT_NAMES.priceYear})),0)`;

/** How many years the begroting begins after the price level, below its other results. */
export const YEARS_AFTER_ROW: Cells = [
  text('Jaren van het prijspeil tot jaar 1'),
  blank,
  { content: YEARS_AFTER, name: RESULT.yearsAfterPrices, style: CALCULATED_STYLE },
  text('jaren', UNIT_STYLE),
  text('Eerste begrotingsjaar min het jaar van het prijspeil', STYLES.label),
];

const indices = NUMBERS.flatMap((year) => [PARAMETER[`wageIndex${year}`], PARAMETER[`priceIndex${year}`]]);

const CONDITIONS: Readonly<Record<BudgetRemarkId, string>> = {
  afterPrices: `${RESULT.yearsAfterPrices}>0`,
  withoutOnCosts: `${PARAMETER_NAMES.employerCosts}=0`,
  withoutIndices: `AND(${RESULT.yearsAfterPrices}>0,${indices.map((name) => `${name}=0`).join(',')})`,
};

/** Heading with the count, and a row for each remark. */
export const BUDGET_REMARK_ROWS: readonly Cells[] = [
  remarkHeading(RESULT.remarkCount, countOfRemarks(IDS.map((id) => RESULT[id])), VALUE_COLUMN + 1),
  ...IDS.map((id) => remarkRow(BUDGET_REMARKS[id], remarkFormula(CONDITIONS[id]), VALUE_COLUMN + 1)),
];

/** The inputs that mend a remark, each with the words of the button that leads there. */
const ACTIONS = {
  salaryTable: 'Kies een nieuwere salaristabel',
  employerCosts: 'Vul werkgeverslasten in',
  wageIndex1: 'Vul de indexen in',
} as const satisfies Partial<Record<ParameterField, string>>;

/** The table, as long as there is one of a later year. */
function parameterOf(id: BudgetRemarkId, priceYear: RawCell | undefined): keyof typeof ACTIONS {
  if (id === 'withoutOnCosts') return 'employerCosts';
  const isLatest = typeof priceYear === 'number' && priceYear >= LATEST_YEAR;
  return id === 'afterPrices' && !isLatest ? 'salaryTable' : 'wageIndex1';
}

/** The remarks that apply, as they were read. */
export function budgetRemarksIn({ names }: RawValues): readonly SheetPoint[] {
  const cell = (name: string): RawCell | undefined => ownValue(names, name)?.[0]?.[0];
  return IDS.filter((id) => cell(RESULT[id]) !== IN_ORDER).map((id) => {
    const parameter = parameterOf(id, cell(RESULT_NAMES.priceYear));
    const { text: words, advice } = BUDGET_REMARKS[id];
    return { kind: 'remark', text: words, advice, action: ACTIONS[parameter], parameter };
  });
}
