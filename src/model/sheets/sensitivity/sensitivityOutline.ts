// What is known of the sheet Gevoeligheid at once: its inputs, and the names by which it is found.

import { inputIn, textIn } from '../../inputs/field';
import type { SheetOutline } from '../sheetOutline';
import { RANGE_FIELDS, SENSITIVITY_FIELDS } from './sensitivityFields';
import { hasSensitivity, type RangeRow } from './sensitivityInputs';
import {
  FACTOR_COLUMNS,
  RANGE_COLUMNS,
  RANKING_COLUMNS,
  SENSITIVITY_HEADER_NAMES,
  SENSITIVITY_LIST_NAMES,
  SENSITIVITY_PARAMETER_NAMES,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from './sensitivityNames';

export const SENSITIVITY_OUTLINE = {
  tabName: 'Gevoeligheid',
  tables: {
    [TABLE.ranking]: { headers: Object.values(RANKING_COLUMNS) },
    [TABLE.factors]: { headers: Object.values(FACTOR_COLUMNS) },
    [TABLE.ranges]: { headers: Object.values(RANGE_COLUMNS) },
  },
  names: [
    ...Object.values(SENSITIVITY_PARAMETER_NAMES),
    ...Object.values(RESULT),
    ...Object.values(SENSITIVITY_LIST_NAMES),
    ...Object.values(SENSITIVITY_HEADER_NAMES),
  ],
  parameters: SENSITIVITY_FIELDS,
  lists: {
    ranges: {
      table: TABLE.ranges,
      fields: RANGE_FIELDS,
      nameFields: ['name'],
      words: { one: 'Bandbreedte', all: 'de bandbreedtes' },
      rowOf: (row): RangeRow => ({
        name: textIn(row, 'name'),
        low: inputIn(row, 'low'),
        high: inputIn(row, 'high'),
        unit: textIn(row, 'unit'),
        source: textIn(row, 'source'),
      }),
    },
  },
  read: [RESULT.conclusion, RESULT.check],
  formulas: Object.values(RESULT),
  labelled: [RESULT.checkPoints, RESULT.checkOutcomes],
  isIn: hasSensitivity,
} as const satisfies SheetOutline;
