// An independent calculation of the gevoeligheid, like compute() for the model. The user's figures come from the
// formulas in the cells.

import type { CostLine, ModelInputs, NumberInput } from '../model/modelInputs';
import { NOT_COUNTED } from '../model/modelInputs';
import { NOT_KNOWN, type CostLineResult, type ModelResults, type Outcome } from '../model/modelResults';
import { sameText, textKey } from '../model/names';
import { isAmount, known, numberOrZero, operand, rounded } from '../model/operands';
import { FACTOR_SOURCE, NAMELESS, RANGE_APPLIES, RANGE_STATUS } from '../model/resultWords';
import { hasHours, keyQuestions } from '../model/sheets/sensitivity/sensitivityDefaults';
import { QUESTIONS_FACTOR, RANGE_UNITS, type RangeRow } from '../model/sheets/sensitivity/sensitivityInputs';

/** One factor: the customer questions, or a cost line. */
export interface FactorResult {
  readonly name: string;
  readonly unit: string;
  /** Whether a range of the table applies to it. */
  readonly range: (typeof RANGE_APPLIES)[keyof typeof RANGE_APPLIES];
  /** The driver in its own unit; empty for a line that is not counted. */
  readonly low: Outcome;
  readonly base: Outcome;
  readonly high: Outcome;
  /** Costs of the whole model, whole euros per year. */
  readonly totalLow: Outcome;
  readonly totalHigh: Outcome;
  /** Euro per question, rounded as in the model. */
  readonly costPriceLow: Outcome;
  readonly costPriceHigh: Outcome;
  /** Unrounded cost price minus that of the model, euro. */
  readonly differenceLow: Outcome;
  readonly differenceHigh: Outcome;
  /** Uitslag: difference between the two cost prices, not rounded to ten cents, euro. */
  readonly swing: Outcome;
  /** 1 is the largest swing. */
  readonly rank: Outcome;
  readonly source: string;
}

export interface RangeResult {
  /** One unit of the range, expressed in the unit of the driver. */
  readonly conversion: Outcome;
  readonly status: string;
}

export interface SensitivityResults {
  /** Customer questions per month in the key scenario. */
  readonly questions: Outcome;
  /** Unrounded cost price of the model. */
  readonly costPrice: Outcome;
  readonly factors: readonly FactorResult[];
  readonly ranges: readonly RangeResult[];
}

/** Differences beyond this many decimals are noise; equal to `rm_controle_decimalen`. */
const CHECK_DECIMALS = 6;

/** A factor before it is varied. */
interface Factor {
  readonly name: string;
  readonly unit: string;
  readonly base: Outcome;
  /** Costs of the model with another value of the driver. */
  readonly totalAt: (driver: number) => number;
  /** Questions per month with another value of the driver. */
  readonly questionsAt: (driver: number) => number;
}

function lineBase(line: CostLine, { cost }: CostLineResult): Outcome {
  if (sameText(line.counted, NOT_COUNTED)) return '';
  if (typeof cost !== 'number') return NOT_KNOWN;
  return known(hasHours(line) ? operand(line.hoursPerWeek) : operand(line.quantity) * operand(line.amountPerUnit));
}

function lineFactor(
  line: CostLine,
  result: CostLineResult,
  { parameters }: ModelInputs,
  total: number,
  questions: number,
): Factor {
  const isHourLine = hasHours(line);
  const costAt = (driver: number): number => {
    if (!isHourLine) return operand(rounded(driver, 0));
    const fte = operand(rounded(driver / operand(parameters.workWeek), parameters.fteDecimals));
    return operand(rounded(fte * operand(result.salary), 0));
  };
  return {
    name: line.name === '' ? NAMELESS : line.name,
    unit: isHourLine ? RANGE_UNITS.hoursPerWeek : RANGE_UNITS.amountPerYear,
    base: lineBase(line, result),
    totalAt: (driver) => total - numberOrZero(result.cost) + costAt(driver),
    questionsAt: () => questions,
  };
}

function factorsOf(inputs: ModelInputs, { lines, total }: ModelResults, questions: Outcome): readonly Factor[] {
  const basis = operand(questions);
  return [
    {
      name: QUESTIONS_FACTOR,
      unit: RANGE_UNITS.questions,
      base: questions,
      totalAt: () => total,
      questionsAt: (driver) => driver,
    },
    ...inputs.lines.flatMap((line, index) => {
      const result = lines[index];
      return result ? [lineFactor(line, result, inputs, total, basis)] : [];
    }),
  ];
}

/** The unit of the driver that a range in this unit can be converted to. */
function driverUnit(unit: string): string {
  if (sameText(unit, RANGE_UNITS.hoursPerYear)) return RANGE_UNITS.hoursPerWeek;
  return sameText(unit, RANGE_UNITS.amountPerUnit) ? RANGE_UNITS.amountPerYear : unit;
}

/** Named items by the key of their name. */
type ByName<Item> = ReadonlyMap<string, readonly Item[]>;

function byName<Item extends { readonly name: string }>(items: readonly Item[]): ByName<Item> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(textKey(item.name));
    if (group) group.push(item);
    else groups.set(textKey(item.name), [item]);
  }
  return groups;
}

/** The factors that ranges refer to, by name. */
interface Named {
  readonly lines: ByName<CostLine>;
  readonly factors: ByName<Factor>;
  readonly ranges: ByName<RangeRow>;
}

function conversionOf({ name, unit }: RangeRow, { parameters }: ModelInputs, { lines }: Named): Outcome {
  if (sameText(unit, RANGE_UNITS.hoursPerYear))
    return known(operand(parameters.workWeek) / operand(parameters.netHours));
  if (!sameText(unit, RANGE_UNITS.amountPerUnit)) return 1;
  const [line, other] = lines.get(textKey(name)) ?? [];
  if (!line || other) return NOT_KNOWN;
  return typeof line.quantity === 'number' ? line.quantity : 0;
}

function rangeResult(row: RangeRow, inputs: ModelInputs, names: Named): RangeResult {
  const conversion = conversionOf(row, inputs, names);
  const result = (status: string): RangeResult => ({ conversion, status });
  if (row.name === '') return result('');
  if ((names.ranges.get(textKey(row.name)) ?? []).length > 1) return result(RANGE_STATUS.name);
  const named = names.factors.get(textKey(row.name)) ?? [];
  if (named.length === 0) return result(RANGE_STATUS.unknown);
  if (named.some(({ unit }) => !sameText(driverUnit(row.unit), unit))) return result(RANGE_STATUS.unit);
  if (!isAmount(row.low) || !isAmount(row.high) || !isAmount(conversion)) return result(RANGE_STATUS.number);
  return result(row.low > row.high ? RANGE_STATUS.order : RANGE_STATUS.inOrder);
}

/** A range that applies to the factor with its name, and the outcome. */
interface Applied {
  readonly row: RangeRow;
  readonly result: RangeResult;
}

/** The valid ranges by the key of their factor; of equal names only one can be valid. */
function appliedRanges(ranges: readonly RangeRow[], results: readonly RangeResult[]): ReadonlyMap<string, Applied> {
  return new Map(
    ranges.flatMap((row, index): readonly [string, Applied][] => {
      const result = results[index];
      return result?.status === RANGE_STATUS.inOrder ? [[textKey(row.name), { row, result }]] : [];
    }),
  );
}

interface Bounds {
  readonly range: FactorResult['range'];
  readonly low: Outcome;
  readonly high: Outcome;
}

function boundsOf({ base }: Factor, { parameters }: ModelInputs, applied: Applied | undefined): Bounds {
  const range = applied ? RANGE_APPLIES.yes : RANGE_APPLIES.no;
  if (typeof base !== 'number') return { range, low: '', high: '' };
  if (!applied) {
    const deviation = operand(parameters.deviation ?? null);
    return { range, low: known(base * (1 - deviation)), high: known(base * (1 + deviation)) };
  }
  const { row, result } = applied;
  const inDriver = (bound: NumberInput): Outcome => known(operand(bound) * operand(result.conversion));
  return { range, low: inDriver(row.low), high: inDriver(row.high) };
}

function sourceOf(base: Outcome, { range, low, high }: Bounds): string {
  if (base === '') return FACTOR_SOURCE.notCounted;
  if (typeof base !== 'number') return NOT_KNOWN;
  if (range === RANGE_APPLIES.no) return FACTOR_SOURCE.deviation;
  const above = (one: Outcome, other: Outcome): boolean =>
    numberOrZero(rounded(operand(one) - operand(other), CHECK_DECIMALS)) > 0;
  return above(low, base) || above(base, high) ? FACTOR_SOURCE.outsideRange : FACTOR_SOURCE.range;
}

/** The outcome for one value of the driver. */
interface Varied {
  readonly total: Outcome;
  readonly costPrice: Outcome;
  readonly difference: Outcome;
}

function varied(factor: Factor, driver: Outcome, { parameters }: ModelInputs, costPrice: Outcome): Varied {
  if (typeof driver !== 'number') return { total: driver, costPrice: driver, difference: driver };
  const total = known(factor.totalAt(driver));
  const exact = operand(total) / (factor.questionsAt(driver) * operand(parameters.months));
  const price = rounded(exact, parameters.costPriceDecimals);
  return { total, costPrice: price, difference: price === NOT_KNOWN ? NOT_KNOWN : known(exact - operand(costPrice)) };
}

function swingOf(low: Outcome, high: Outcome): Outcome {
  if (low === '') return '';
  return rounded(Math.abs(operand(high) - operand(low)), CHECK_DECIMALS);
}

/** Largest swing first; equal ones in their original order. */
function ranked(factors: readonly Omit<FactorResult, 'rank'>[]): readonly FactorResult[] {
  const swings = factors.flatMap(({ swing }, place) => (typeof swing === 'number' ? [{ swing, place }] : []));
  const order = swings.toSorted((one, other) => other.swing - one.swing || one.place - other.place);
  const ranks = new Map(order.map(({ place }, index) => [place, index + 1]));
  return factors.map((factor, place) => ({ ...factor, rank: ranks.get(place) ?? '' }));
}

/** The gevoeligheid from its inputs and the results of the model. */
export function computeSensitivity(inputs: ModelInputs, results: ModelResults): SensitivityResults {
  const key = keyQuestions(inputs);
  const questions: Outcome = isAmount(key) && key > 0 ? key : NOT_KNOWN;
  const costPrice = known(results.total / (operand(questions) * operand(inputs.parameters.months)));
  const factors = factorsOf(inputs, results, questions);
  const names: Named = { lines: byName(inputs.lines), factors: byName(factors), ranges: byName(inputs.ranges) };
  const ranges = inputs.ranges.map((row) => rangeResult(row, inputs, names));
  const applied = appliedRanges(inputs.ranges, ranges);
  const outcomes = factors.map((factor): Omit<FactorResult, 'rank'> => {
    const bounds = boundsOf(factor, inputs, applied.get(textKey(factor.name)));
    const low = varied(factor, bounds.low, inputs, costPrice);
    const high = varied(factor, bounds.high, inputs, costPrice);
    return {
      name: factor.name,
      unit: factor.unit,
      range: bounds.range,
      low: bounds.low,
      base: factor.base,
      high: bounds.high,
      totalLow: low.total,
      totalHigh: high.total,
      costPriceLow: low.costPrice,
      costPriceHigh: high.costPrice,
      differenceLow: low.difference,
      differenceHigh: high.difference,
      swing: swingOf(low.difference, high.difference),
      source: sourceOf(factor.base, bounds),
    };
  });
  return { questions, costPrice, factors: ranked(outcomes), ranges };
}
