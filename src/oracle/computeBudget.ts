// An independent calculation of the begroting, like compute() for the model. The user's figures come from the formulas
// in the cells.

import {
  BUDGET_YEARS,
  CURRENT_PRICES,
  INCIDENTAL,
  NEGATIVE,
  STRUCTURAL,
  type BudgetRow,
} from '../model/sheets/budget/budgetInputs';
import { BUDGET_REMARK_IDS, type BudgetRemarkId } from '../model/sheets/budget/budgetRemarks';
import type { ModelInputs, NumberInput, Parameters } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sameText } from '../model/names';
import { hasHours } from '../model/results/costLines';
import { isFilled, known, numberOrZero, operand, sum } from '../model/results/operands';
import { rounded, roundedFigure } from '../model/results/rounding';

/** One line of the begroting. */
export interface BudgetRowResult {
  /** `structureel` or `incidenteel`. */
  readonly character: string;
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
  /** How many lines have costs in this year alone. */
  readonly oneOffs: number;
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
}

function placedRows(inputs: ModelInputs, results: ModelResults): readonly PlacedRow[] {
  const rows = inputs.budgetRows;
  const own = rows.map((row) => ownCostOf(row, results));
  return rows.map((row, index): PlacedRow => {
    const costs = inputs.lines.map(({ costType }, line) =>
      sameText(costType, row.costType) ? numberOrZero(results.lines[line]?.cost ?? 0) : 0,
    );
    const apart = rows.map(({ costType }, other) =>
      sameText(costType, row.costType) ? numberOrZero(own[other] ?? 0) : 0,
    );
    return {
      ...row,
      foundLines: row.costLine === '' ? 0 : results.lines.filter(({ name }) => sameText(name, row.costLine)).length,
      typeCost: sum(costs),
      ownCost: own[index] ?? 0,
      modelCost: row.costLine === '' ? sum(costs) - sum(apart) : numberOrZero(own[index] ?? 0),
      character: isFilled(row.oneOffYear) ? INCIDENTAL : STRUCTURAL,
    };
  });
}

/** Sum of the lines of one year in the price level of the model. */
function costsIn(rows: readonly PlacedRow[], year: Outcome): number {
  const comes = ({ character, oneOffYear }: PlacedRow): boolean => character === STRUCTURAL || oneOffYear === year;
  return sum(rows.filter(comes).map(({ modelCost }) => modelCost));
}

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
  return years.map((year, index) =>
    row.character === INCIDENTAL && row.oneOffYear !== year
      ? 0
      : calculated([row.modelCost, factors[index] ?? NOT_KNOWN], (cost, factor) => cost * factor),
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
  const wages = costsIn(
    rows.filter((row) => followsWages(parameters, row)),
    year,
  );
  const otherCosts = costsIn(rows, year) - wages;
  const growth = (cost: number, factor: Outcome): Outcome => calculated([factor], (number) => cost * (number - 1));
  const wageIndexing = growth(wages, wageFactor);
  const priceIndexing = growth(otherCosts, priceFactor);
  const exact = calculated([wages, otherCosts, wageIndexing, priceIndexing], (...parts) => sum(parts));
  const total = presented(presentation, exact);
  const lines = sum(estimates.map((row) => numberOrZero(row[index] ?? 0)));
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
    oneOffs: rows.filter(({ oneOffYear }) => oneOffYear === year).length,
  };
}

/** The begroting from its inputs and the results of the model. */
export function computeBudget(inputs: ModelInputs, results: ModelResults): BudgetResults {
  const { parameters } = inputs;
  const { budgetPrices = null, budgetUnit = null, budgetSign = null, budgetYear = null } = parameters;
  const rows = placedRows(inputs, results);
  const basis: Basis = {
    parameters,
    rows,
    presentation: { sign: sameText(String(budgetSign), NEGATIVE) ? -1 : 1, unit: budgetUnit },
    years: Array.from({ length: BUDGET_YEARS }, (_, index) => calculated([budgetYear], (first) => first + index)),
    wageFactors: factorsOf(budgetPrices, indicesOf(parameters, 'wageIndex')),
    priceFactors: factorsOf(budgetPrices, indicesOf(parameters, 'priceIndex')),
  };
  const hourCosts = hourCostsIn(inputs, results);
  const exact = rows.map((row) => exactOf(basis, row));
  const estimates = exact.map((amounts) => amounts.map((amount) => presented(basis.presentation, amount)));
  const years = basis.years.map((_, index) => yearOf(basis, estimates, index));
  return {
    rows: rows.map(({ character, ownCost, modelCost, foundLines, typeCost }, index) => ({
      character,
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
    checks: checksOf(rows, years, results),
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
): readonly number[] {
  const difference = rounded(sum(rows.map(({ modelCost }) => modelCost)) - total, CHECK_DECIMALS);
  const isOutside = ({ character, oneOffYear }: PlacedRow): boolean =>
    character === INCIDENTAL && !years.some(({ year }) => year === oneOffYear);
  return [
    difference === 0 ? 0 : 1,
    rows.filter(({ ownCost }) => ownCost === NOT_KNOWN).length,
    rows.filter(isOutside).length,
    sum(rows.map(({ taskField, economicCategory }) => Number(taskField === '') + Number(economicCategory === ''))),
    years.filter(({ total: estimate }) => typeof estimate !== 'number').length,
  ];
}
