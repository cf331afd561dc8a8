// The values of the formula cells of the sheet Gevoeligheid.

import type { ModelInputs } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type ModelResults } from '../model/results/modelResults';
import { sameText } from '../model/names';
import { numberOrZero, sum } from '../model/results/operands';
import { RANGE_STATUS } from '../model/results/resultWords';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../model/sheets/sensitivity/sensitivityNames';
import { computeSensitivity, type FactorResult, type RangeResult, type SensitivityResults } from './computeSensitivity';
import { headLine } from './expectedHeadLine';
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

/** Whether more of the factor with the largest swing makes a question cheaper. */
const isCheaper = ({ differenceLow, differenceHigh }: FactorResult): boolean =>
  numberOrZero(differenceHigh) < numberOrZero(differenceLow);

function conclusionOf(first: FactorResult | undefined): string {
  if (!first) return 'Er is nog geen kostprijs per klantvraag om te vergelijken.';
  return `${first.name} weegt het zwaarst: hoe meer, hoe ${isCheaper(first) ? 'goedkoper' : 'duurder'} een klantvraag.`;
}

/** Questions of all scenarios with the name of the key scenario; a text counts as none. */
const keyQuestionsOf = ({ scenarios, parameters }: ModelInputs): number =>
  sum(
    scenarios.map(({ name, questionsPerMonth }) =>
      sameText(name, parameters.keyScenario) && typeof questionsPerMonth === 'number' ? questionsPerMonth : 0,
    ),
  );

/** Points of each check, in the order of the sheet. */
function checksOf(inputs: ModelInputs, { factors, ranges }: SensitivityResults, rows: number): readonly number[] {
  const { deviation = null } = inputs.parameters;
  return [
    Math.max(0, factors.length - rows),
    sum(factors.map(({ swing, source }) => Number(swing === NOT_KNOWN) + Number(source === NOT_KNOWN))),
    sum(factors.map(({ outside }) => (typeof outside === 'number' ? outside : 0))),
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
  const first = factors.find(({ rank }) => rank === 1);
  const ofRanges = <Field extends keyof RangeResult>(field: Field): readonly RangeResult[Field][] =>
    ranges.map((range) => range[field]);
  return {
    tables: {
      [TABLE.factors]: factorValues(factors, rows),
      [TABLE.ranking]: rankingValues(factors, rowsOf(TABLE.ranking)),
      [TABLE.ranges]: {
        [RANGE.conversion]: ofRanges('conversion'),
        [RANGE.status]: ofRanges('status'),
        [RANGE.quantity]: ofRanges('quantity'),
        [RANGE.factorCount]: ofRanges('factorCount'),
        [RANGE.driverUnit]: ofRanges('driverUnit'),
        [RANGE.otherUnit]: ofRanges('otherUnit'),
        [RANGE.upper]: ofRanges('upper'),
        [RANGE.nameStatus]: ofRanges('nameStatus'),
        [RANGE.valueStatus]: ofRanges('valueStatus'),
      },
    },
    totals: {},
    named: {
      [RESULT.headLine]: [headLine(inputs, results)],
      [RESULT.questions]: [questions],
      [RESULT.costPrice]: [costPrice],
      [RESULT.conclusion]: [conclusionOf(first)],
      [RESULT.points]: [sum(checks)],
      [RESULT.lineCount]: [inputs.lines.length],
      [RESULT.keyQuestions]: [keyQuestionsOf(inputs)],
      [RESULT.heaviest]: [first?.name ?? ''],
      [RESULT.fewestQuestions]: [outcomes.fewest],
      [RESULT.mostQuestions]: [outcomes.most],
      [RESULT.direction]: [first && isCheaper(first) ? 'goedkoper' : 'duurder'],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    },
  };
}
