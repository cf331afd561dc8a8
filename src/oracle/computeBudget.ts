// An independent calculation of the begroting, like compute() for the model. The user's figures come from the formulas
// in the cells.

import {
  BUDGET_YEARS,
  CURRENT_PRICES,
  INCIDENTAL,
  NEGATIVE,
  PHASING,
  STRUCTURAL,
  TASK_FIELDS,
  type BudgetRow,
} from '../model/sheets/budget/budgetInputs';
import { BUDGET_REMARK_IDS, type BudgetRemarkId } from '../model/sheets/budget/budgetRemarks';
import type { ModelInputs, NumberInput, Parameters } from '../model/inputs/modelInputs';
import { IN_ORDER, NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sameText } from '../model/names';
import { hasHours } from '../model/results/costLines';
import { isFilled, known, numberOrZero, operand, sum } from '../model/results/operands';
import { rounded, roundedFigure } from '../model/results/rounding';

/** When a line has costs. */
export interface Phasing {
  /** What is wrong with it, or `in orde`. */
  readonly fault: string;
  readonly wrongYears: number;
  readonly firstMonth: number | string;
  /** Years from first to last, or a word for a line without one of them. */
  readonly duration: number | string;
  /** The part of its first year, 0 to 1. */
  readonly firstPart: Outcome;
  /** The part of each of the four years. */
  readonly parts: readonly Outcome[];
}

/** One line of the begroting. */
export interface BudgetRowResult {
  /** `structureel` or `incidenteel`; not known where its years or month are wrong. */
  readonly character: string;
  readonly phasing: Phasing;
  /** What is wrong with its years and months, or that it has no costs in any of the four years. */
  readonly status: string;
  /** Costs of the cost line that is set apart on this line, euro per year; 0 for the rest of a kostensoort. */
  readonly ownCost: Outcome;
  /** Euro per year in the price level of the model. */
  readonly modelCost: Outcome;
  /** How many cost lines have its name, and what its kostensoort costs, euro per year. */
  readonly foundLines: number;
  readonly typeCost: number;
  /** For each year: in euro and not rounded, and in the chosen unit and sign. */
  readonly exact: readonly Outcome[];
  readonly estimates: readonly Outcome[];
}

/** One year of the begroting. */
export interface BudgetYearResult {
  readonly year: Outcome;
  readonly wageFactor: Outcome;
  readonly priceFactor: Outcome;
  /** Wages and other costs of this year in the price level of the model, euro. */
  readonly wages: Outcome;
  readonly otherCosts: Outcome;
  /** What indexing adds to each, euro. */
  readonly wageIndexing: Outcome;
  readonly priceIndexing: Outcome;
  /** The estimate in euro, unrounded. */
  readonly exact: Outcome;
  /** The estimate in the chosen unit and sign. */
  readonly total: Outcome;
  /** The difference with the sum of the lines, caused by rounding. */
  readonly roundingDifference: Outcome;
  /** Overhead for information, in euro and as presented; empty when off. */
  readonly exactOverhead: Outcome;
  readonly overhead: Outcome;
  /** How many lines have years or months that are wrong. */
  readonly unknownLines: number;
  /** The lines of each of the four taakvelden, in the chosen unit and sign, and of any other. */
  readonly taskFields: readonly Outcome[];
  readonly otherTaskFields: Outcome;
  /** The lines that go on, and those of a few years, in the chosen unit and sign. */
  readonly structural: Outcome;
  readonly incidental: Outcome;
}

export interface BudgetResults {
  readonly rows: readonly BudgetRowResult[];
  readonly years: readonly BudgetYearResult[];
  /** On-costs within the cost of the hour lines, whole euros per year. */
  readonly employerCosts: Outcome;
  /** Cost of the hour lines, euro per year. */
  readonly hourCosts: number;
  /** Whether any index is not zero. */
  readonly isIndexed: boolean;
  /** Points of each check, in the order of the sheet. */
  readonly checks: readonly number[];
  /** How many years it begins after the price level of the salary table; 0 if one of the two is not known. */
  readonly yearsAfterPrices: number;
  /** The remarks that apply. */
  readonly remarks: readonly BudgetRemarkId[];
}

/** A calculation whose outcome is not known as soon as one of its values is not known. */
function calculated(inputs: readonly NumberInput[], work: (...numbers: number[]) => number): Outcome {
  const numbers = inputs.map((input) => (input === NOT_KNOWN ? Number.NaN : operand(input)));
  return known(work(...numbers));
}

function factorsOf(prices: NumberInput, indices: readonly NumberInput[]): readonly Outcome[] {
  const isCurrent = sameText(String(prices ?? ''), CURRENT_PRICES);
  return indices.reduce<readonly Outcome[]>((factors, index, year) => {
    const before = factors.at(-1) ?? 1;
    const grows = year === 0 || isCurrent;
    return [...factors, grows ? calculated([before, index], (factor, growth) => factor * (1 + growth)) : before];
  }, []);
}

function ownCostOf({ costLine }: BudgetRow, { lines }: ModelResults): Outcome {
  if (costLine === '') return 0;
  const [found, other] = lines.filter(({ name }) => sameText(name, costLine));
  return found && !other ? numberOrZero(found.cost) : NOT_KNOWN;
}

interface PlacedRow extends BudgetRow {
  readonly ownCost: Outcome;
  readonly modelCost: number;
  readonly foundLines: number;
  readonly typeCost: number;
  readonly character: string;
  readonly phasing: Phasing;
}

const isPositive = (input: NumberInput): input is number => typeof input === 'number' && input > 0;
const isNoYear = (input: NumberInput): boolean => isFilled(input) && !isPositive(input);

/** What a month says; words for one that cannot be. */
function firstMonthOf({ startYear, startMonth }: BudgetRow, months: NumberInput): number | string {
  if (!isFilled(startMonth)) return 1;
  if (!isFilled(startYear)) return PHASING.monthAlone;
  const last = typeof months === 'string' ? Infinity : operand(months);
  return typeof startMonth === 'number' && startMonth >= 1 && startMonth <= last ? startMonth : PHASING.month;
}

function durationOf({ startYear, endYear }: BudgetRow): number | string {
  if (!isFilled(endYear)) return PHASING.goesOn;
  if (!isFilled(startYear)) return PHASING.began;
  return calculated([startYear, endYear], (from, to) => to - from + 1);
}

function phasingOf(row: BudgetRow, years: readonly Outcome[], { months }: Parameters): Phasing {
  const { startYear, endYear } = row;
  const [year1 = NOT_KNOWN] = years;
  const wrongYears = [isNoYear(startYear), isNoYear(endYear), !isPositive(year1)].filter(Boolean).length;
  const firstMonth = firstMonthOf(row, months);
  const duration = durationOf(row);
  const month = typeof firstMonth === 'number' ? firstMonth : 0;
  const firstPart = calculated([months], (all) => (all + 1 - month) / all);
  const isBackwards = typeof duration === 'number' && duration < 1;
  const inMonths = typeof firstMonth === 'number' ? (isBackwards ? PHASING.order : IN_ORDER) : firstMonth;
  const fault = wrongYears > 0 ? PHASING.year : inMonths;
  const partOf = (year: Outcome): Outcome => {
    if (fault !== IN_ORDER) return NOT_KNOWN;
    if (isPositive(startYear) && startYear > Number(year)) return 0;
    if (isPositive(endYear) && endYear < Number(year)) return 0;
    return startYear === year ? firstPart : 1;
  };
  return { fault, wrongYears, firstMonth, duration, firstPart, parts: years.map(partOf) };
}

function characterOf({ fault, duration }: Phasing, { incidentalYears = null }: Parameters): string {
  const most = calculated([incidentalYears], (years) => years);
  if (fault !== IN_ORDER || most === NOT_KNOWN) return NOT_KNOWN;
  return typeof duration === 'number' && duration <= Number(most) ? INCIDENTAL : STRUCTURAL;
}

const statusOf = ({ fault, parts }: Phasing): string =>
  fault === IN_ORDER && parts.every((part) => part === 0) ? PHASING.outside : fault;

function placedRows(inputs: ModelInputs, results: ModelResults, years: readonly Outcome[]): readonly PlacedRow[] {
  const rows = inputs.budgetRows;
  const own = rows.map((row) => ownCostOf(row, results));
  return rows.map((row, index): PlacedRow => {
    const costs = inputs.lines.map(({ costType }, line) =>
      sameText(costType, row.costType) ? numberOrZero(results.lines[line]?.cost ?? 0) : 0,
    );
    const apart = rows.map(({ costType }, other) =>
      sameText(costType, row.costType) ? numberOrZero(own[other] ?? 0) : 0,
    );
    const phasing = phasingOf(row, years, inputs.parameters);
    return {
      ...row,
      foundLines: row.costLine === '' ? 0 : results.lines.filter(({ name }) => sameText(name, row.costLine)).length,
      typeCost: sum(costs),
      ownCost: own[index] ?? 0,
      modelCost: row.costLine === '' ? sum(costs) - sum(apart) : numberOrZero(own[index] ?? 0),
      character: characterOf(phasing, inputs.parameters),
      phasing,
    };
  });
}

/** Sum of the lines of one year in the price level of the model. @param index of the year, from 0 */
const costsIn = (rows: readonly PlacedRow[], index: number): number =>
  sum(rows.map(({ modelCost, phasing }) => modelCost * numberOrZero(phasing.parts[index] ?? 0)));

interface Presentation {
  readonly sign: number;
  readonly unit: NumberInput;
}

const presented = ({ sign, unit }: Presentation, amount: Outcome): Outcome => {
  const exact = calculated([amount, unit], (euros, size) => (sign * euros) / size);
  return typeof exact === 'number' ? roundedFigure(exact, 0) : NOT_KNOWN;
};

type Indices = 'wageIndex' | 'priceIndex';

const indicesOf = (parameters: Parameters, kind: Indices): readonly NumberInput[] =>
  ([1, 2, 3, 4] as const).map((year) => parameters[`${kind}${year}`] ?? null);

/** What every year is calculated from. */
interface Basis {
  readonly parameters: Parameters;
  readonly rows: readonly PlacedRow[];
  readonly presentation: Presentation;
  readonly years: readonly Outcome[];
  readonly wageFactors: readonly Outcome[];
  readonly priceFactors: readonly Outcome[];
}

const followsWages = ({ wageCostType }: Parameters, { costType }: BudgetRow): boolean =>
  sameText(costType, String(wageCostType ?? ''));

/** The cost of a row in each year, euro. */
function exactOf({ parameters, years, wageFactors, priceFactors }: Basis, row: PlacedRow): readonly Outcome[] {
  const factors = followsWages(parameters, row) ? wageFactors : priceFactors;
  return years.map((_, index) =>
    calculated(
      [row.modelCost, factors[index] ?? NOT_KNOWN, row.phasing.parts[index] ?? NOT_KNOWN],
      (cost, factor, part) => cost * factor * part,
    ),
  );
}

function yearOf(basis: Basis, estimates: readonly (readonly Outcome[])[], index: number): BudgetYearResult {
  const { parameters, rows, presentation } = basis;
  const { overheadRate = null } = parameters;
  const [year = NOT_KNOWN, wageFactor = NOT_KNOWN, priceFactor = NOT_KNOWN] = [
    basis.years[index],
    basis.wageFactors[index],
    basis.priceFactors[index],
  ];
  const unknownLines = rows.filter(({ phasing }) => phasing.parts[index] === NOT_KNOWN).length;
  const ofWages = rows.filter((row) => followsWages(parameters, row));
  const wages = unknownLines > 0 ? NOT_KNOWN : costsIn(ofWages, index);
  const otherCosts = calculated([wages], (cost) => costsIn(rows, index) - cost);
  const growth = (cost: Outcome, factor: Outcome): Outcome =>
    calculated([cost, factor], (amount, number) => amount * (number - 1));
  const wageIndexing = growth(wages, wageFactor);
  const priceIndexing = growth(otherCosts, priceFactor);
  const exact = calculated([wages, otherCosts, wageIndexing, priceIndexing], (...parts) => sum(parts));
  const total = presented(presentation, exact);
  const amounts = estimates.map((row) => row[index] ?? 0);
  const lines = sum(amounts.map(numberOrZero));
  const sumOf = (isOne: (row: PlacedRow) => boolean): Outcome =>
    typeof total === 'number'
      ? sum(amounts.flatMap((amount, row) => (rows[row] && isOne(rows[row]) ? [numberOrZero(amount)] : [])))
      : NOT_KNOWN;
  const withCharacter = (word: string): Outcome => sumOf(({ character }) => character === word);
  const taskFields = TASK_FIELDS.map((known) => sumOf(({ taskField }) => sameText(taskField, known)));
  const overhead = calculated([overheadRate, wages, wageFactor], (rate, cost, factor) => rate * cost * factor);
  return {
    year,
    wageFactor,
    priceFactor,
    wages,
    otherCosts,
    wageIndexing,
    priceIndexing,
    exact,
    total,
    roundingDifference: calculated([total], (number) => number - lines),
    exactOverhead: isFilled(overheadRate) ? overhead : '',
    overhead: isFilled(overheadRate) ? presented(presentation, overhead) : '',
    unknownLines,
    taskFields,
    otherTaskFields: calculated([total, ...taskFields], (_, ...known) => lines - sum(known)),
    structural: withCharacter(STRUCTURAL),
    incidental: withCharacter(INCIDENTAL),
  };
}

/** The begroting from its inputs and the results of the model. */
export function computeBudget(inputs: ModelInputs, results: ModelResults): BudgetResults {
  const { parameters } = inputs;
  const { budgetPrices = null, budgetUnit = null, budgetSign = null, budgetYear = null } = parameters;
  const fourYears = Array.from({ length: BUDGET_YEARS }, (_, index) =>
    calculated([budgetYear], (first) => first + index),
  );
  const rows = placedRows(inputs, results, fourYears);
  const basis: Basis = {
    parameters,
    rows,
    presentation: { sign: sameText(String(budgetSign), NEGATIVE) ? -1 : 1, unit: budgetUnit },
    years: fourYears,
    wageFactors: factorsOf(budgetPrices, indicesOf(parameters, 'wageIndex')),
    priceFactors: factorsOf(budgetPrices, indicesOf(parameters, 'priceIndex')),
  };
  const hourCosts = hourCostsIn(inputs, results);
  const exact = rows.map((row) => exactOf(basis, row));
  const estimates = exact.map((amounts) => amounts.map((amount) => presented(basis.presentation, amount)));
  const years = basis.years.map((_, index) => yearOf(basis, estimates, index));
  return {
    rows: rows.map(({ character, phasing, ownCost, modelCost, foundLines, typeCost }, index) => ({
      character,
      phasing,
      status: statusOf(phasing),
      ownCost,
      modelCost,
      foundLines,
      typeCost,
      exact: exact[index] ?? [],
      estimates: estimates[index] ?? [],
    })),
    years,
    employerCosts: employerCostsIn(hourCosts, parameters),
    hourCosts,
    isIndexed: (['wageIndex', 'priceIndex'] as const).some((kind) =>
      indicesOf(parameters, kind).some((index) => isFilled(index) && index !== 0),
    ),
    checks: checksOf(rows, years, results, parameters),
    ...remarksOf(parameters, years[0]?.year ?? NOT_KNOWN, results.priceYear),
  };
}

/** Each remark by its meaning in public finance. */
function remarksOf(
  parameters: Parameters,
  first: Outcome,
  priceYear: number,
): Pick<BudgetResults, 'yearsAfterPrices' | 'remarks'> {
  const bothKnown = typeof first === 'number' && priceYear !== 0;
  const yearsAfterPrices = bothKnown && first > priceYear ? first - priceYear : 0;
  const isZero = (input: NumberInput): boolean => operand(input) === 0;
  const applies: Readonly<Record<BudgetRemarkId, boolean>> = {
    afterPrices: yearsAfterPrices > 0,
    withoutOnCosts: isZero(parameters.employerCosts),
    withoutIndices:
      yearsAfterPrices > 0 &&
      [...indicesOf(parameters, 'wageIndex'), ...indicesOf(parameters, 'priceIndex')].every(isZero),
  };
  return { yearsAfterPrices, remarks: BUDGET_REMARK_IDS.filter((id) => applies[id]) };
}

/** Cost of the lines with hours. */
const hourCostsIn = ({ lines }: ModelInputs, results: ModelResults): number =>
  sum(
    results.lines.map(({ cost }, index) => {
      const line = lines[index];
      return line && hasHours(line) ? numberOrZero(cost) : 0;
    }),
  );

/** The share of on-costs in it; by division, because that cost is rounded to whole euros. */
function employerCostsIn(hourCosts: number, { employerCosts }: Parameters): Outcome {
  const exact = calculated([employerCosts], (rate) => (hourCosts * rate) / (1 + rate));
  return typeof exact === 'number' ? roundedFigure(exact, 0) : NOT_KNOWN;
}

/** Differences beyond this many decimals are noise; equal to `rm_controle_decimalen`. */
const CHECK_DECIMALS = 6;

function checksOf(
  rows: readonly PlacedRow[],
  years: readonly BudgetYearResult[],
  { total }: ModelResults,
  { incidentalYears = null }: Parameters,
): readonly number[] {
  const difference = rounded(sum(rows.map(({ modelCost }) => modelCost)) - total, CHECK_DECIMALS);
  return [
    difference === 0 ? 0 : 1,
    rows.filter(({ ownCost }) => ownCost === NOT_KNOWN).length,
    rows.filter(({ phasing }) => statusOf(phasing) !== IN_ORDER).length + Number(!isPositive(incidentalYears)),
    sum(rows.map(({ taskField, economicCategory }) => Number(taskField === '') + Number(economicCategory === ''))),
    years.filter(({ total: estimate }) => typeof estimate !== 'number').length,
  ];
}
