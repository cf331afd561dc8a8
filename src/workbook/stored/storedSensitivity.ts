// The values of the formula cells of the sheet Gevoeligheid.

import {
  computeSensitivity,
  FACTOR_SOURCE,
  RANGE_STATUS,
  type FactorResult,
  type SensitivityResults,
} from '../../model/computeSensitivity';
import type { ModelInputs } from '../../model/modelInputs';
import { IN_ORDER, NOT_KNOWN, type ModelResults } from '../../model/modelResults';
import { numberOrZero, sum } from '../../model/operands';
import { ATTENTION } from '../sheets/model/checkRows';
import { pointsOnSheet } from '../plan/pointsOnSheet';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../../model/sheets/sensitivity/sensitivityNames';
import { factorRows, RANKING_ROWS } from '../sheets/sensitivity/sensitivityTables';
import type { ByHeader, ByName, StoredResult } from './storedValues';

export interface StoredSensitivity {
  readonly tables: Readonly<Record<string, ByHeader>>;
  readonly named: ByName;
}

type FactorField = Exclude<keyof typeof FACTOR, 'number'>;
const FACTOR_FIELDS = Object.keys(FACTOR).filter((field): field is FactorField => field !== 'number');
const RANKED_FIELDS = Object.keys(RANKING).filter(
  (field): field is Exclude<keyof typeof RANKING, 'rank'> => field !== 'rank',
);

/** Rows without a cost line show nothing. */
function factorValues(factors: readonly FactorResult[], rows: number): ByHeader {
  const valueOf = (field: FactorField, row: number): StoredResult => factors[row]?.[field] ?? '';
  return Object.fromEntries(
    FACTOR_FIELDS.map((field) => [FACTOR[field], Array.from({ length: rows }, (_, row) => valueOf(field, row))]),
  );
}

function rankingValues(factors: readonly FactorResult[]): ByHeader {
  const ranked = RANKING_ROWS.map((rank) => factors.find((factor) => factor.rank === rank));
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
function checksOf(inputs: ModelInputs, { factors, ranges }: SensitivityResults): readonly number[] {
  const { deviation = null } = inputs.parameters;
  return [
    Math.max(0, factors.length - factorRows(inputs).length),
    sum(factors.map(({ swing, source }) => Number(swing === NOT_KNOWN) + Number(source === NOT_KNOWN))),
    factors.filter(({ source }) => source === FACTOR_SOURCE.outsideRange).length,
    ranges.filter(({ status }, index) => status !== RANGE_STATUS.inOrder && inputs.ranges[index]?.name !== '').length,
    typeof deviation === 'number' && deviation >= 0 && deviation < 1 ? 0 : 1,
  ];
}

/** Calculates the values from the inputs and results of the model. */
export function storedSensitivity(inputs: ModelInputs, results: ModelResults): StoredSensitivity {
  const outcomes = computeSensitivity(inputs, results);
  const { factors, ranges, questions, costPrice } = outcomes;
  const checks = checksOf(inputs, outcomes);
  const points = sum(checks);
  return {
    tables: {
      [TABLE.factors]: factorValues(factors, factorRows(inputs).length),
      [TABLE.ranking]: rankingValues(factors),
      [TABLE.ranges]: {
        [RANGE.conversion]: ranges.map(({ conversion }) => conversion),
        [RANGE.status]: ranges.map(({ status }) => status),
      },
    },
    named: {
      [RESULT.questions]: [questions],
      [RESULT.costPrice]: [costPrice],
      [RESULT.conclusion]: [conclusionOf(factors)],
      [RESULT.check]: [pointsOnSheet(points)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checks.map((found) => (found === 0 ? IN_ORDER : ATTENTION)),
    },
  };
}
