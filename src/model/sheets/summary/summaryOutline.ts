// What is known of the sheet Samenvatting at once: its inputs, and the names by which it is found.

import { inputIn, textIn } from '../../inputs/field';
import type { SheetOutline } from '../sheetOutline';
import { RISK_FIELDS, SUMMARY_FIELDS } from './summaryFields';
import { hasSummary, type RiskRow } from './summaryInputs';
import {
  BAR_NAMES,
  basisName,
  DIFFERENCE_NAMES,
  KEY_FIGURE_NAMES,
  KEY_FIGURES,
  REPORT_NAMES,
  RISK_COLUMNS,
  SUMMARY_HEADER_NAMES,
  SUMMARY_LIST_NAMES,
  SUMMARY_PARAMETER_NAMES,
  SUMMARY_RESULT_NAMES as RESULT,
  SUMMARY_TABLES as TABLE,
} from './summaryNames';

const SHOWN = [
  ...Object.values(DIFFERENCE_NAMES),
  ...KEY_FIGURES.flatMap((figure) => [KEY_FIGURE_NAMES[figure], basisName(figure)]),
];
const BARS = Object.values(BAR_NAMES);
const { salaryNow, costNow, ...printed } = REPORT_NAMES;
const CONSTANTS = [SUMMARY_LIST_NAMES.longestText, SUMMARY_LIST_NAMES.mostRisks, ...Object.values(printed)];

export const SUMMARY_OUTLINE = {
  tabName: 'Samenvatting',
  tables: {
    [TABLE.risks]: { headers: Object.values(RISK_COLUMNS) },
  },
  names: [
    ...Object.values(SUMMARY_PARAMETER_NAMES),
    ...SHOWN,
    ...BARS,
    ...Object.values(REPORT_NAMES),
    ...Object.values(RESULT),
    ...Object.values(SUMMARY_LIST_NAMES),
    ...Object.values(SUMMARY_HEADER_NAMES),
  ],
  parameters: SUMMARY_FIELDS,
  lists: {
    risks: {
      table: TABLE.risks,
      fields: RISK_FIELDS,
      nameFields: ['risk'],
      words: { one: 'Risico', all: 'de risico’s' },
      rowOf: (row): RiskRow => ({
        risk: textIn(row, 'risk'),
        chance: inputIn(row, 'chance'),
        damage: inputIn(row, 'damage'),
      }),
    },
  },
  read: [...SHOWN, RESULT.now, RESULT.check, RESULT.countedAs, RESULT.expectedDamage, RESULT.moved, RESULT.movedTotal],
  formulas: [...SHOWN, ...BARS, salaryNow, costNow, ...Object.values(RESULT), ...CONSTANTS],
  constants: CONSTANTS,
  saysStatus: SUMMARY_FIELDS.summaryStatus.name,
  labelled: [...BARS, ...Object.values(REPORT_NAMES), RESULT.checkPoints, RESULT.checkOutcomes],
  isIn: hasSummary,
} as const satisfies SheetOutline;
