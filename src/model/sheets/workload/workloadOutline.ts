// What is known of the sheet Werklast at once: its inputs, and the names by which it is found.

import type { SheetOutline } from '../sheetOutline';
import { WORKLOAD_FIELDS } from './workloadFields';
import { hasWorkload } from './workloadInputs';
import {
  QUESTION_NAMES,
  WORKLOAD_CONSTANT_NAMES,
  WORKLOAD_PARAMETER_NAMES,
  WORKLOAD_RESULT_NAMES as RESULT,
  WORKLOAD_YEAR_NAMES as YEARS,
} from './workloadNames';

const years = Object.values(YEARS);
const results = [...Object.values(RESULT), ...QUESTION_NAMES];
const constants = Object.values(WORKLOAD_CONSTANT_NAMES);

export const WORKLOAD_OUTLINE = {
  tabName: 'Werklast',
  tables: {},
  names: [...Object.values(WORKLOAD_PARAMETER_NAMES), ...results, ...years, ...constants],
  parameters: WORKLOAD_FIELDS,
  lists: {},
  read: [
    RESULT.check,
    RESULT.hours,
    RESULT.hoursNow,
    RESULT.shortage,
    RESULT.outcome,
    RESULT.minutesNow,
    RESULT.firstShortage,
    RESULT.secondLineHours,
    RESULT.secondLineCost,
    ...QUESTION_NAMES,
    YEARS.hours,
    YEARS.outcome,
  ],
  formulas: [...results, ...years, ...constants],
  constants,
  labelled: [RESULT.checkPoints, RESULT.checkOutcomes, ...years],
  isIn: hasWorkload,
} as const satisfies SheetOutline;
