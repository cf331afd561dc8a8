// The values of the formula cells of the sheet Gevoeligheid.

import type { ModelInputs } from '../model/modelInputs';
import { NOT_KNOWN, type ModelResults } from '../model/modelResults';
import { numberOrZero, sum } from '../model/operands';
import { FACTOR_SOURCE, RANGE_STATUS } from '../model/resultWords';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../model/sheets/sensitivity/sensitivityNames';
import { computeSensitivity, type FactorResult, type SensitivityResults } from './computeSensitivity';
import {
  checkOutcomes,
  sheetCheck,
  type ByHeader,
  type ExpectedSheet,
  type ExpectedValue,
  type RowsOf,
} from './expectedValues';

type FactorField = Exclude<keyof typeof FACTOR, 'number'>;
const FACTOR_FIELDS = Object.keys(FACTOR).filter((field): field is FactorField => field !== 'number');
const RANKED_FIELDS = Object.keys(RANKING).filter(
  (field): field is Exclude<keyof typeof RANKING, 'rank'> => field !== 'rank',
);

/** Rows without a cost line show nothing. */
function factorValues(factors: readonly FactorResult[], rows: number): ByHeader {
  const valueOf = (field: FactorField, row: number): ExpectedValue => factors[row]?.[field] ?? '';
  return Object.fromEntries(
    FACTOR_FIELDS.map((field) => [FACTOR[field], Array.from({ length: rows }, (_, row) => valueOf(field, row))]),
  );
}

function rankingValues(factors: readonly FactorResult[], rows: number): ByHeader {
  const ranked = Array.from({ length: rows }, (_, row) => factors.find(({ rank }) => rank === row + 1));
  return Object.fromEntries(
    RANKED_FIELDS.map((field) => [RANKING[field], ranked.map((factor) => factor?.[field] ?? '')]),
  );
}

function conclusionOf(factors: readonly FactorResult[]): string {
  const first = factors.find(({ rank }) => rank === 1);
  if (!first) return 'Er is nog geen kostprijs per klantvraag om te vergelijken.';
  const isCheaper = numberOrZero(first.differenceHigh) < numberOrZero(first.differenceLow);
  return `${first.name} weegt het zwaarst: hoe meer, hoe ${isCheaper ? 'goedkoper' : 'duurder'} een klantvraag.`;
}

/** Points of each check, in the order of the sheet. */
function checksOf(inputs: ModelInputs, { factors, ranges }: SensitivityResults, rows: number): readonly number[] {
  const { deviation = null } = inputs.parameters;
  return [
    Math.max(0, factors.length - rows),
    sum(factors.map(({ swing, source }) => Number(swing === NOT_KNOWN) + Number(source === NOT_KNOWN))),
    factors.filter(({ source }) => source === FACTOR_SOURCE.outsideRange).length,
    ranges.filter(({ status }, index) => status !== RANGE_STATUS.inOrder && inputs.ranges[index]?.name !== '').length,
    typeof deviation === 'number' && deviation >= 0 && deviation < 1 ? 0 : 1,
  ];
}

/**
 * Calculates the values from the inputs and results of the model.
 * @param rowsOf number of rows that a table of the plan has
 */
export function expectedSensitivity(inputs: ModelInputs, results: ModelResults, rowsOf: RowsOf): ExpectedSheet {
  const outcomes = computeSensitivity(inputs, results);
  const { factors, ranges, questions, costPrice } = outcomes;
  const rows = rowsOf(TABLE.factors);
  const checks = checksOf(inputs, outcomes, rows);
  return {
    tables: {
      [TABLE.factors]: factorValues(factors, rows),
      [TABLE.ranking]: rankingValues(factors, rowsOf(TABLE.ranking)),
      [TABLE.ranges]: {
        [RANGE.conversion]: ranges.map(({ conversion }) => conversion),
        [RANGE.status]: ranges.map(({ status }) => status),
      },
    },
    totals: {},
    named: {
      [RESULT.questions]: [questions],
      [RESULT.costPrice]: [costPrice],
      [RESULT.conclusion]: [conclusionOf(factors)],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    },
  };
}
