// The remarks of the begroting on its sheet: their formulas and rows.

import { BUDGET_REMARK_IDS as IDS, type BudgetRemarkId } from '../../../model/sheets/budget/budgetRemarks';
import { BUDGET_REMARK_WORDS } from '../../../model/sheets/budget/budgetRemarkWords';
import { BUDGET_RESULT_NAMES as RESULT, yearName } from '../../../model/sheets/budget/budgetNames';
import { PARAMETER_NAMES, RESULT_NAMES } from '../../names/identifiers';
import { blank, CALCULATED_STYLE, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import { countOfRemarks, remarkFormula, remarkHeading, remarkRow } from '../../plan/remarks';
import { STYLES } from '../../plan/styles';
import { VALUE_COLUMN } from './budgetCells';

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

const CONDITIONS: Readonly<Record<BudgetRemarkId, string>> = {
  afterPrices: `${RESULT.yearsAfterPrices}>0`,
  withoutOnCosts: `${PARAMETER_NAMES.employerCosts}=0`,
  withoutIndices: `AND(${RESULT.yearsAfterPrices}>0,${RESULT.isIndexed}=0)`,
};

/** Heading with the count, and a row for each remark. */
export const BUDGET_REMARK_ROWS: readonly Cells[] = [
  remarkHeading(RESULT.remarkCount, countOfRemarks(IDS.map((id) => RESULT[id])), VALUE_COLUMN + 1),
  ...IDS.map((id) => remarkRow(RESULT[id], BUDGET_REMARK_WORDS[id], remarkFormula(CONDITIONS[id]), VALUE_COLUMN + 1)),
];
