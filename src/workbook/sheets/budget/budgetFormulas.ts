// The formulas of the sheet Begroting. Each amount per year is a named cell, so that a formula reads like a sentence.

import {
  BUDGET_YEARS,
  CURRENT_PRICES,
  INCIDENTAL,
  NEGATIVE,
  STRUCTURAL,
} from '../../../model/sheets/budget/budgetInputs';
import { NOT_KNOWN } from '../../../model/results/modelResults';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
  BUDGET_TABLE,
  estimateColumn,
  exactColumn,
  yearName,
} from '../../../model/sheets/budget/budgetNames';
import {
  columnReference,
  COST_LINE_COLUMNS,
  PARAMETER_NAMES,
  RESULT_NAMES,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { LINE_METHOD } from '../../../model/results/resultWords';
import { countOf, numberOf } from '../../plan/lookups';
import { rounded } from '../roundings';

const YEARS_OF_INDICES = [1, 2, 3, 4] as const;

export const YEARS: readonly number[] = Array.from({ length: BUDGET_YEARS }, (_, index) => index + 1);

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const rows = (header: string): string => columnReference(BUDGET_TABLE, header);
const orNotKnown = (formula: string): string => `=IFERROR(${formula},"${NOT_KNOWN}")`;

const row = {
  costType: thisRow(COLUMN.costType),
  costLine: thisRow(COLUMN.costLine),
  oneOffYear: thisRow(COLUMN.oneOffYear),
  character: thisRow(COLUMN.character),
  ownCost: thisRow(COLUMN.ownCost),
  modelCost: thisRow(COLUMN.modelCost),
  foundLines: thisRow(COLUMN.foundLines),
  typeCost: thisRow(COLUMN.typeCost),
};

/** An amount in euro, in the chosen unit and sign. */
const presented = (amount: string): string => rounded(`${RESULT.sign}*${amount}/${PARAMETER.budgetUnit}`);

const names = lines(COST_LINE_COLUMNS.name);

/** The calculated columns of the table, the same in every row. */
export const COLUMN_FORMULAS = {
  character: `=IF(${row.oneOffYear}="","${STRUCTURAL}","${INCIDENTAL}")`,
  foundLines: `=IF(${row.costLine}="",0,IFERROR(${countOf(names, row.costLine)},0))`,
  ownCost: `=IF(${row.costLine}="",0,IF(${row.foundLines}=1,${numberOf(names, row.costLine, lines(COST_LINE_COLUMNS.cost))},"${NOT_KNOWN}"))`,
  typeCost: `=${numberOf(lines(COST_LINE_COLUMNS.costType), row.costType, lines(COST_LINE_COLUMNS.cost))}`,
  modelCost: `=IF(${row.costLine}="",${row.typeCost}-${numberOf(rows(COLUMN.costType), row.costType, rows(COLUMN.ownCost))},N(${row.ownCost}))`,
} as const;

/** The cost of a row in a year with the wage or price index, in euro; a one-off only in its own year. */
export function exactFormula(year: number): string {
  const factor = `IF(${row.costType}=${PARAMETER.wageCostType},${yearName('wageFactor', year)},${yearName('priceFactor', year)})`;
  const isOutside = `AND(${row.oneOffYear}<>"",${row.oneOffYear}<>${yearName('year', year)})`;
  return orNotKnown(`IF(${isOutside},0,${row.modelCost}*${factor})`);
}

/** The estimate of a row in a year, in the unit and sign of the sheet. */
export const estimateFormula = (year: number): string => orNotKnown(presented(thisRow(exactColumn(year))));

export const totalFormula = (year: number): string => `=${yearName('total', year)}`;

/** Costs of a year in the price level of the model: recurring costs, and the one-offs of this year. */
function costsIn(year: number, costType: string): string {
  const ofType = costType === '' ? '' : `(${rows(COLUMN.costType)}=${costType})*`;
  const comes = `SIGN((${rows(COLUMN.character)}="${STRUCTURAL}")+(${rows(COLUMN.oneOffYear)}=${yearName('year', year)}))`;
  return `SUMPRODUCT(${ofType}${comes},${rows(COLUMN.modelCost)})`;
}

/** At current prices a factor grows every year, at constant prices only in the first year. */
function factorFormula(
  field: 'wageFactor' | 'priceFactor',
  index: 'wageIndex' | 'priceIndex',
  year: 1 | 2 | 3 | 4,
): string {
  const growth = `(1+${PARAMETER[`${index}${year}`]})`;
  if (year === 1) return orNotKnown(growth);
  const before = yearName(field, year - 1);
  return orNotKnown(`IF(${PARAMETER.budgetPrices}="${CURRENT_PRICES}",${before}*${growth},${before})`);
}

/** The formula of each result of a year. */
export function yearFormulas(year: 1 | 2 | 3 | 4): Readonly<Record<Parameters<typeof yearName>[0], string>> {
  const of = (field: Parameters<typeof yearName>[0]): string => yearName(field, year);
  return {
    year: year === 1 ? orNotKnown(`${PARAMETER.budgetYear}+0`) : orNotKnown(`${yearName('year', year - 1)}+1`),
    wages: `=${costsIn(year, PARAMETER.wageCostType)}`,
    otherCosts: `=${costsIn(year, '')}-${of('wages')}`,
    wageIndexing: orNotKnown(`${of('wages')}*(${of('wageFactor')}-1)`),
    priceIndexing: orNotKnown(`${of('otherCosts')}*(${of('priceFactor')}-1)`),
    exact: orNotKnown(`${of('wages')}+${of('otherCosts')}+${of('wageIndexing')}+${of('priceIndexing')}`),
    total: orNotKnown(presented(of('exact'))),
    roundingDifference: orNotKnown(`${of('total')}-SUM(${rows(estimateColumn(year))})`),
    exactOverhead: `=IF(${PARAMETER.overheadRate}="","",IFERROR(${PARAMETER.overheadRate}*${of('wages')}*${of('wageFactor')},"${NOT_KNOWN}"))`,
    overhead: `=IFERROR(${presented(of('exactOverhead'))},IF(${of('exactOverhead')}="","","${NOT_KNOWN}"))`,
    oneOffs: `=COUNTIF(${rows(COLUMN.oneOffYear)},${of('year')})`,
    wageFactor: factorFormula('wageFactor', 'wageIndex', year),
    priceFactor: factorFormula('priceFactor', 'priceIndex', year),
  };
}

const { employerCosts } = PARAMETER_NAMES;

/** Single results. */
export const RESULT_FORMULAS = {
  legend: `="Bedragen "&IF(${PARAMETER.budgetUnit}=1,"in euro","x € "&${PARAMETER.budgetUnit})&", lasten "&${PARAMETER.budgetSign}&", "&${PARAMETER.budgetPrices}&"e prijzen"`,
  sign: `=IF(${PARAMETER.budgetSign}="${NEGATIVE}",-1,1)`,
  hourCosts: `=SUMIFS(${lines(COST_LINE_COLUMNS.cost)},${lines(COST_LINE_COLUMNS.method)},"${LINE_METHOD.hours}")`,
  employerCosts: orNotKnown(rounded(`${RESULT.hourCosts}*${employerCosts}/(1+${employerCosts})`)),
  withoutEmployerCosts: orNotKnown(`${RESULT.modelTotal}-${RESULT.employerCosts}`),
  modelTotal: `=${RESULT_NAMES.total}`,
  points: `=SUM(${RESULT.checkPoints})`,
  isIndexed: `=IF(OR(${YEARS_OF_INDICES.map((year) => `${PARAMETER[`wageIndex${year}`]}<>0,${PARAMETER[`priceIndex${year}`]}<>0`).join(',')}),1,0)`,
} as const;

export interface BudgetCheck {
  readonly label: string;
  readonly points: string;
  readonly advice: string;
}

const filled = (header: string): string => `ROWS(${rows(header)})-COUNTA(${rows(header)})`;
const oneOffs = `COUNTIF(${rows(COLUMN.character)},"${INCIDENTAL}")`;

/** Each counts its points; zero means in order. */
export const BUDGET_CHECKS: readonly BudgetCheck[] = [
  {
    label: 'Regels tellen op tot het rekenmodel',
    points: `1-(ROUND(SUM(${rows(COLUMN.modelCost)})-${RESULT_NAMES.total},${RESULT_NAMES.checkDecimals})=0)`,
    advice: 'Geef elke kostensoort één regel zonder kostenpost',
  },
  {
    label: 'Elke kostenpost bestaat in het rekenmodel',
    points: `COUNTIF(${rows(COLUMN.ownCost)},"${NOT_KNOWN}")`,
    advice: 'Schrijf de naam zoals op Rekenmodel, of verwijder de regel',
  },
  {
    label: 'Eenmalige kosten vallen in een van de vier jaren',
    points: `${oneOffs}-${YEARS.map((year) => yearName('oneOffs', year)).join('-')}`,
    advice: 'Pas het jaar aan: deze kosten staan in geen enkele raming',
  },
  {
    label: 'Elke regel heeft een taakveld en een categorie',
    points: `${filled(COLUMN.taskField)}+${filled(COLUMN.economicCategory)}`,
    advice: 'Kies ze uit de lijst',
  },
  {
    label: 'De raming is in elk jaar te berekenen',
    points: YEARS.map((year) => `IF(ISNUMBER(${yearName('total', year)}),0,1)`).join('+'),
    advice: 'Controleer jaar, index en eenheid hierboven',
  },
];
