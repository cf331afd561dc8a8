// Where the figures come from, and what a reader should know of that: the year of the price level, the line above the
// rekenmodel, and the remarks. They are no checks: the master check does not count them.

import { REMARK_IDS, type RemarkId } from '../../../model/remarks/remarks';
import { CORE_REMARK_WORDS } from '../../../model/remarks/remarkWords';
import { REPORT_TABLE } from '../../../model/salary/salaryTables';
import type { CellDescription } from '../../plan/description';
import { calculated, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import { isOnce, numberOf } from '../../plan/lookups';
import { countOfRemarks, remarkFormula, remarkHeading, remarkRow } from '../../plan/remarks';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import {
  LIST_NAMES as LIST,
  PARAMETER_NAMES as PARAMETER,
  REMARK_NAMES,
  RESULT_NAMES as RESULT,
} from '../../names/identifiers';

const FORMULAS = {
  /** Zero if it is not known: a table that the list has twice or not at all, or has without a year. */
  priceYear: `=IFERROR(IF(${isOnce(LIST.salaryTables, PARAMETER.salaryTable)},${numberOf(LIST.salaryTables, PARAMETER.salaryTable, LIST.priceYears)},0),0)`,
  basis: `=${PARAMETER.salaryTable}&", prijspeil "&${RESULT.priceLevel}&", trede "&${PARAMETER.step}&IF(${PARAMETER.employerCosts}=0,", zonder",", met")&" werkgeverslasten"&IF(${RESULT.remarkCount}=0,"","; zie de opmerkingen op Uitgangspunten")`,
} as const;

/** What follows from the salary table in use, beside its price level. */
export const BASIS_ROWS: readonly Cells[] = [
  [
    text('Jaar van het prijspeil'),
    { content: FORMULAS.priceYear, name: RESULT.priceYear, style: calculated(NUMBER_FORMATS.yearOrNotKnown) },
    text('jaar', UNIT_STYLE),
    text('Uit de lijst van salaristabellen; om met een begrotingsjaar te vergelijken', STYLES.label),
  ],
];

/** The line above the rekenmodel: table, price level, step and on-costs, and whether there are remarks. */
export const BASIS_CELL: CellDescription = { content: FORMULAS.basis, name: RESULT.tableInUse, style: STYLES.formula };
const CONDITIONS: Readonly<Record<RemarkId, string>> = {
  priceLevel: `OR(${RESULT.priceLevel}="",${RESULT.priceYear}=0)`,
  employerCosts: `AND(${PARAMETER.employerCosts}=0,${PARAMETER.salaryTable}<>"${REPORT_TABLE}")`,
};

/** Column of the outcome, as of the checks. */
const OUTCOME_COLUMN = 2;

/** Heading with the count, and a row for each remark. */
export const REMARK_ROWS: readonly Cells[] = [
  remarkHeading(RESULT.remarkCount, countOfRemarks(REMARK_IDS.map((id) => REMARK_NAMES[id])), OUTCOME_COLUMN),
  ...REMARK_IDS.map((id) =>
    remarkRow(REMARK_NAMES[id], CORE_REMARK_WORDS[id], remarkFormula(CONDITIONS[id]), OUTCOME_COLUMN),
  ),
];
