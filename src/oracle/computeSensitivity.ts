// An independent calculation of the gevoeligheid, like compute() for the model. The user's figures come from the
// formulas in the cells.

import type { CostLine, ModelInputs, NumberInput } from '../model/inputs/modelInputs';
import { NOT_COUNTED } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type CostLineResult, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sameText, textKey } from '../model/names';
import { isAmount, isFilled, known, numberOrZero, operand } from '../model/results/operands';
import { rounded, roundedFigure, settled } from '../model/results/rounding';
import {
  FACTOR_SOURCE,
  LINE_METHOD,
  NAMELESS,
  NO_DEFINITIONS,
  NO_UPPER_END,
  QUESTIONS_KIND,
  RANGE_APPLIES,
  RANGE_STATUS,
} from '../model/results/resultWords';
import { hasHours } from '../model/results/costLines';
import { hasQuestions } from '../model/sheets/questions/questionsInputs';
import { keyQuestions } from '../model/sheets/sensitivity/sensitivityDefaults';
import { QUESTIONS_FACTOR, RANGE_UNITS, type RangeRow } from '../model/sheets/sensitivity/sensitivityInputs';
import { computeQuestions } from './computeQuestions';
import type { ExpectedValue } from './expectedValues';

/** One factor: the customer questions, or a cost line. Each column of the sheet but its number. */
export interface FactorResult {
  readonly name: string;
  readonly unit: string;
  /** Whether a range of the table applies to it; empty where there is nothing to vary. */
  readonly range: (typeof RANGE_APPLIES)[keyof typeof RANGE_APPLIES] | '';
  /** The driver in its own unit; the base of a line that is not counted is the word for that. */
  readonly low: Outcome;
  readonly base: ExpectedValue;
  readonly high: Outcome;
  /** Fte of an hour line, the amount of another line, nothing of the questions. */
  readonly stepLow: Outcome;
  readonly stepHigh: Outcome;
  /** Cost of the line, not rounded. */
  readonly lineLow: Outcome;
  readonly lineHigh: Outcome;
  /** Costs of the whole model, whole euros per year. */
  readonly totalLow: Outcome;
  readonly totalHigh: Outcome;
  /** Euro per question, exact and rounded as in the model. */
  readonly exactLow: Outcome;
  readonly exactHigh: Outcome;
  readonly costPriceLow: Outcome;
  readonly costPriceHigh: Outcome;
  /** Exact cost price minus that of the model, euro. */
  readonly differenceLow: Outcome;
  readonly differenceHigh: Outcome;
  /** Uitslag: difference between the two exact cost prices, euro. */
  readonly swing: Outcome;
  /** 1 is the largest swing. */
  readonly rank: Outcome;
  readonly source: string;
  /** Position, and what the cost line has. */
  readonly row: number;
  readonly label: string;
  readonly kind: string;
  readonly method: string;
  readonly salary: Outcome;
  readonly cost: Outcome;
  readonly value: ExpectedValue;
  /** Whether its range has an upper end, and whether the base is outside of it: 1 or 0; empty without a range. */
  readonly upper: ExpectedValue;
  readonly outside: ExpectedValue;
  /** Ranges of the table that can be used for it. */
  readonly rangeCount: number;
  /** The ends without a range of the table. */
  readonly otherLow: Outcome;
  readonly otherHigh: Outcome;
  readonly origin: string;
}

export interface RangeResult {
  /** One unit of the range, expressed in the unit of the driver. */
  readonly conversion: Outcome;
  readonly status: string;
  readonly quantity: Outcome;
  /** Number of factors with its name, and of those that have another unit. */
  readonly factorCount: number;
  readonly otherUnit: number;
  readonly driverUnit: string;
  /** The upper end, or the word for none. */
  readonly upper: ExpectedValue;
  readonly nameStatus: string;
  readonly valueStatus: string;
}

export interface SensitivityResults {
  /** Customer questions per month in the key scenario. */
  readonly questions: Outcome;
  /** Unrounded cost price of the model. */
  readonly costPrice: Outcome;
  readonly factors: readonly FactorResult[];
  readonly ranges: readonly RangeResult[];
  /** The questions by their definitions, or the word for none. */
  readonly fewest: ExpectedValue;
  readonly most: ExpectedValue;
}

/** Differences beyond this many decimals are noise; equal to `rm_controle_decimalen`. */
const CHECK_DECIMALS = 6;

/** A factor before it is varied. */
type Factor = Pick<FactorResult, 'name' | 'unit' | 'base' | 'label' | 'kind' | 'method' | 'salary' | 'cost' | 'value'>;

function lineValue(line: CostLine, method: string): ExpectedValue {
  if (method === LINE_METHOD.hours) return operand(line.hoursPerWeek);
  if (method === LINE_METHOD.quantity) return settled(operand(line.quantity) * operand(line.amountPerUnit), 0);
  return method;
}

function lineFactor(line: CostLine, { cost, salary }: CostLineResult): Factor {
  const kind = hasHours(line) ? LINE_METHOD.hours : LINE_METHOD.quantity;
  const known = typeof cost === 'number' ? kind : NOT_KNOWN;
  const method = sameText(line.counted, NOT_COUNTED) ? LINE_METHOD.notCounted : known;
  const value = lineValue(line, method);
  return {
    name: line.name === '' ? NAMELESS : line.name,
    unit: kind === LINE_METHOD.hours ? RANGE_UNITS.hoursPerWeek : RANGE_UNITS.amountPerYear,
    base: value,
    label: line.name,
    kind,
    method,
    salary,
    cost,
    value,
  };
}

function factorsOf(inputs: ModelInputs, { lines }: ModelResults, questions: Outcome): readonly Factor[] {
  return [
    {
      name: QUESTIONS_FACTOR,
      unit: RANGE_UNITS.questions,
      base: questions,
      label: QUESTIONS_FACTOR,
      kind: QUESTIONS_KIND,
      method: '',
      salary: '',
      cost: 0,
      value: '',
    },
    ...inputs.lines.flatMap((line, index) => {
      const result = lines[index];
      return result ? [lineFactor(line, result)] : [];
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

function quantityOf({ name }: RangeRow, { lines }: Named): Outcome {
  const [line, other] = lines.get(textKey(name)) ?? [];
  if (!line || other) return NOT_KNOWN;
  return typeof line.quantity === 'number' ? line.quantity : 0;
}

function conversionOf({ unit }: RangeRow, { parameters }: ModelInputs, quantity: Outcome): Outcome {
  if (sameText(unit, RANGE_UNITS.hoursPerYear))
    return known(operand(parameters.workWeek) / operand(parameters.netHours));
  return sameText(unit, RANGE_UNITS.amountPerUnit) ? quantity : 1;
}

function upperOf({ high }: RangeRow): ExpectedValue {
  if (!isFilled(high)) return NO_UPPER_END;
  return isAmount(high) ? high : NOT_KNOWN;
}

function valueStatusOf({ low }: RangeRow, conversion: Outcome, upper: ExpectedValue, otherUnit: number): string {
  if (otherUnit > 0) return RANGE_STATUS.unit;
  if (!isAmount(low) || !isAmount(conversion) || upper === NOT_KNOWN) return RANGE_STATUS.number;
  return typeof upper === 'number' && low > upper ? RANGE_STATUS.order : RANGE_STATUS.inOrder;
}

function rangeResult(row: RangeRow, inputs: ModelInputs, names: Named): RangeResult {
  const quantity = quantityOf(row, names);
  const conversion = conversionOf(row, inputs, quantity);
  const unit = driverUnit(row.unit);
  const named = names.factors.get(textKey(row.name)) ?? [];
  const otherUnit = named.filter((factor) => !sameText(unit, factor.unit)).length;
  const upper = upperOf(row);
  const isDouble = (names.ranges.get(textKey(row.name)) ?? []).length > 1;
  const known = named.length === 0 ? RANGE_STATUS.unknown : RANGE_STATUS.inOrder;
  const nameStatus = row.name === '' ? '' : isDouble ? RANGE_STATUS.name : known;
  const valueStatus = valueStatusOf(row, conversion, upper, otherUnit);
  return {
    conversion,
    status: nameStatus === RANGE_STATUS.inOrder ? valueStatus : nameStatus,
    quantity,
    factorCount: named.length,
    otherUnit,
    driverUnit: unit,
    upper,
    nameStatus,
    valueStatus,
  };
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

type Bounds = Pick<
  FactorResult,
  'range' | 'upper' | 'low' | 'high' | 'otherLow' | 'otherHigh' | 'origin' | 'rangeCount'
>;

/** The questions by their definitions, of a workbook with klantvragen that can be used. */
interface Definitions {
  readonly fewest: ExpectedValue;
  readonly most: ExpectedValue;
}

/** None without the sheet; of nothing there is no range. */
function definitionsOf(inputs: ModelInputs, results: ModelResults): Definitions {
  if (!hasQuestions(inputs)) return { fewest: NO_DEFINITIONS, most: NO_DEFINITIONS };
  const { counts } = computeQuestions(inputs, results);
  const ofCount = (count: Outcome): ExpectedValue => (count === 0 ? NO_DEFINITIONS : count);
  return { fewest: ofCount(counts.answered), most: ofCount(counts.all) };
}

/** Empty where Excel cannot calculate it. */
const orEmpty = (value: number): Outcome => (Number.isFinite(value) ? value : '');

function boundsOf(
  { base, kind }: Factor,
  { parameters }: ModelInputs,
  applied: Applied | undefined,
  { fewest, most }: Definitions,
): Bounds {
  const rangeCount = Number(applied !== undefined);
  const isKnown = typeof base === 'number';
  const deviated = (sign: number): Outcome =>
    isKnown ? orEmpty(base * (1 + sign * operand(parameters.deviation ?? null))) : '';
  const none = { upper: '', otherLow: deviated(-1), otherHigh: deviated(1), origin: '', rangeCount } as const;
  if (!isKnown) return { ...none, range: '', low: '', high: '' };
  if (kind === QUESTIONS_KIND && typeof fewest === 'number') {
    const ends: Pick<Bounds, 'otherLow' | 'otherHigh'> = {
      otherLow: fewest,
      otherHigh: typeof most === 'number' ? most : NOT_KNOWN,
    };
    const range = RANGE_APPLIES.definitions;
    return { ...none, ...ends, range, low: ends.otherLow, high: ends.otherHigh, origin: FACTOR_SOURCE.definitions };
  }
  const known = (end: Outcome): Outcome => (end === '' ? NOT_KNOWN : end);
  if (!applied) {
    return { ...none, range: RANGE_APPLIES.no, low: known(none.otherLow), high: known(none.otherHigh) };
  }
  const { row, result } = applied;
  const inDriver = (bound: NumberInput): Outcome => known(orEmpty(operand(bound) * operand(result.conversion)));
  const hasUpper = result.upper !== NO_UPPER_END;
  return {
    ...none,
    range: RANGE_APPLIES.yes,
    upper: Number(hasUpper),
    low: inDriver(row.low),
    high: hasUpper ? inDriver(row.high) : known(none.otherHigh),
    origin: FACTOR_SOURCE.range,
  };
}

function outsideOf(base: ExpectedValue, { range, low, high }: Bounds): ExpectedValue {
  if (range !== RANGE_APPLIES.yes && range !== RANGE_APPLIES.definitions) return '';
  if (typeof base !== 'number' || typeof low !== 'number' || typeof high !== 'number') return 0;
  const above = (one: number, other: number): number => Number(numberOrZero(rounded(one - other, CHECK_DECIMALS)) > 0);
  return above(low, base) + above(base, high);
}

function sourceOf(base: ExpectedValue, { range, origin }: Bounds, outside: ExpectedValue): string {
  if (base === LINE_METHOD.notCounted) return FACTOR_SOURCE.notCounted;
  if (typeof base !== 'number') return String(base);
  if (range === RANGE_APPLIES.no) return FACTOR_SOURCE.deviation;
  return Number(outside) > 0 ? `${origin}${FACTOR_SOURCE.outside}` : origin;
}

/** What comes of one value of the driver. */
interface Varied {
  readonly step: Outcome;
  readonly line: Outcome;
  readonly total: Outcome;
  readonly exact: Outcome;
  readonly costPrice: Outcome;
  readonly difference: Outcome;
}

/** What a line costs at a value of its driver: fte with the rounding of the report, or the amount itself. */
function costAt({ kind, salary }: Factor, driver: number, { parameters }: ModelInputs): Pick<Varied, 'step' | 'line'> {
  if (kind === QUESTIONS_KIND) return { step: 0, line: 0 };
  if (kind === LINE_METHOD.quantity) return { step: driver, line: driver };
  const step = settled(driver / operand(parameters.workWeek), parameters.fteDecimals);
  return { step, line: known(operand(salary) * operand(rounded(operand(step), parameters.fteDecimals))) };
}

/** The model as it is. */
interface Basis {
  readonly inputs: ModelInputs;
  readonly total: number;
  readonly costPrice: Outcome;
  readonly questions: Outcome;
}

function varied(factor: Factor, driver: Outcome, { inputs, total: whole, costPrice, questions }: Basis): Varied {
  if (typeof driver !== 'number')
    return { step: driver, line: driver, total: driver, exact: driver, costPrice: driver, difference: driver };
  const { months, costPriceDecimals } = inputs.parameters;
  const { step, line } = costAt(factor, driver, inputs);
  const total = known(whole - numberOrZero(factor.cost) + operand(roundedFigure(operand(line), 0)));
  const exact = known(
    operand(total) / (operand(factor.kind === QUESTIONS_KIND ? driver : questions) * operand(months)),
  );
  const price = typeof exact === 'number' ? roundedFigure(exact, costPriceDecimals) : exact;
  const difference = typeof price === 'number' ? known(operand(exact) - operand(costPrice)) : price;
  return { step, line, total, exact, costPrice: price, difference };
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
  const definitions = definitionsOf(inputs, results);
  const outcomes = factors.map((factor, row): Omit<FactorResult, 'rank'> => {
    const bounds = boundsOf(factor, inputs, applied.get(textKey(factor.name)), definitions);
    const model = { inputs, total: results.total, costPrice, questions };
    const [low, high] = [varied(factor, bounds.low, model), varied(factor, bounds.high, model)];
    const outside = outsideOf(factor.base, bounds);
    return {
      ...factor,
      row,
      ...bounds,
      stepLow: low.step,
      stepHigh: high.step,
      lineLow: low.line,
      lineHigh: high.line,
      totalLow: low.total,
      totalHigh: high.total,
      exactLow: low.exact,
      exactHigh: high.exact,
      costPriceLow: low.costPrice,
      costPriceHigh: high.costPrice,
      differenceLow: low.difference,
      differenceHigh: high.difference,
      swing: swingOf(low.difference, high.difference),
      outside,
      source: sourceOf(factor.base, bounds, outside),
    };
  });
  return { questions, costPrice, factors: ranked(outcomes), ranges, ...definitions };
}
