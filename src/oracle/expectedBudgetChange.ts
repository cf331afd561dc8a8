// The values of the formula cells of the sheet Begrotingswijziging.

import type { ModelInputs } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sum } from '../model/results/operands';
import { hasBudget } from '../model/sheets/budget/budgetInputs';
import {
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  changeName,
  countedColumn,
  COVER_COLUMNS as COLUMN,
  COVER_TABLE,
  type ChangeYearField,
} from '../model/sheets/budgetChange/budgetChangeNames';
import { BALANCE_WORD, CONCLUSION, JUDGEMENT, NO_ESTIMATE } from '../model/sheets/budgetChange/budgetChangeWords';
import { computeBudgetChange, type ChangeYearResult, type CoverLineResult } from './computeBudgetChange';
import { modelStatus } from './expectedHeadLine';
import { checkOutcomes, sheetCheck, type ByName, type ExpectedSheet, type ExpectedValue } from './expectedValues';

const COUNTED_YEARS = 4;

const SAME = [
  'year',
  'gross',
  'budgeted',
  'net',
  'netWord',
  'cover',
  'balance',
  'balanceWord',
  'structuralGross',
  'structuralCover',
  'structural',
  'judgement',
  'tie',
  'unknownAmounts',
  'withoutCharacter',
] as const satisfies readonly (ChangeYearField & keyof ChangeYearResult)[];

function legend(inputs: ModelInputs): string {
  if (!hasBudget(inputs)) return NO_ESTIMATE;
  const { budgetUnit = null } = inputs.parameters;
  return `Bedragen ${budgetUnit === 1 ? 'in euro' : `x € ${budgetUnit ?? ''}`}, lasten en dekking positief`;
}

function totalOf({ budgeted, cover }: ChangeYearResult): Outcome {
  return typeof budgeted === 'number' && typeof cover === 'number' ? budgeted + cover : NOT_KNOWN;
}

/** The years with structural costs and incidental cover. */
const namedIn = (years: readonly ChangeYearResult[]): string =>
  years
    .filter(({ judgement }) => judgement === JUDGEMENT.incidental)
    .map(({ year }) => year)
    .join(', ');

/** What is said of the years together. */
function words(years: readonly ChangeYearResult[]): ByName {
  const unknownYears = years.filter(({ structural }) => structural === NOT_KNOWN).length;
  const shortages = years.filter(({ balanceWord }) => balanceWord === BALANCE_WORD.shortage).length;
  const named = namedIn(years);
  const whole = shortages > 0 ? '' : CONCLUSION.structural;
  const sentence = named === '' ? whole : `${CONCLUSION.incidental}${named}.`;
  const isBoth = shortages > 0 && named !== '';
  const shortageSentence = shortages > 0 ? CONCLUSION.shortage + (isBoth ? ' ' : '') : '';
  return {
    [RESULT.unknownYears]: [unknownYears],
    [RESULT.shortages]: [shortages],
    [RESULT.shortageSentence]: [shortageSentence],
    [RESULT.sentence]: [sentence],
    [RESULT.conclusion]: [unknownYears > 0 ? CONCLUSION.notKnown : `${shortageSentence}${sentence}`],
  };
}

/** Calculates the values from the inputs and results of the model. */
export function expectedBudgetChange(inputs: ModelInputs, results: ModelResults): ExpectedSheet {
  const { lines, years, checks } = computeBudgetChange(inputs, results);
  const { municipality } = inputs.parameters;
  const ofLines = (valueOf: (line: CoverLineResult) => ExpectedValue): readonly ExpectedValue[] => lines.map(valueOf);
  const eachYear = (field: ChangeYearField, valueOf: (year: ChangeYearResult) => ExpectedValue): ByName =>
    Object.fromEntries(years.map((year, index) => [changeName(field, index + 1), [valueOf(year)]]));
  return {
    tables: {
      [COVER_TABLE]: {
        [COLUMN.status]: ofLines(({ status }) => status),
        [COLUMN.isFilled]: ofLines(({ isFilled }) => Number(isFilled)),
        [COLUMN.descriptionStatus]: ofLines(({ descriptionStatus }) => descriptionStatus),
        [COLUMN.kindStatus]: ofLines(({ kindStatus }) => kindStatus),
        [COLUMN.choiceStatus]: ofLines(({ choiceStatus }) => choiceStatus),
        [COLUMN.details]: ofLines(({ details }) => details),
        [COLUMN.badAmounts]: ofLines(({ counted }) => counted.filter((amount) => amount === NOT_KNOWN).length),
        ...Object.fromEntries(
          Array.from({ length: COUNTED_YEARS }, (_, index) => [
            countedColumn(index + 1),
            ofLines(({ counted }) => counted[index] ?? NOT_KNOWN),
          ]),
        ),
      },
    },
    totals: {
      [COVER_TABLE]: Object.fromEntries(
        years.map((year, index) => [COLUMN[`amount${(index + 1) as 1 | 2 | 3 | 4}`], totalOf(year)]),
      ),
    },
    named: {
      ...Object.assign({}, ...SAME.map((field) => eachYear(field, (year) => year[field]))),
      ...eachYear('heading', ({ year }) => year),
      ...eachYear('named', (year) => namedIn(years.slice(0, years.indexOf(year) + 1))),
      ...words(years),
      [RESULT.legend]: [legend(inputs)],
      [RESULT.municipality]: [municipality === '' ? 'niet ingevuld' : municipality],
      [RESULT.modelStatus]: [modelStatus(inputs, results)],
      [RESULT.points]: [sum(checks)],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    } as ByName,
  };
}
