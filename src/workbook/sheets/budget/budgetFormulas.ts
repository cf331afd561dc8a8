// The formulas of the sheet Begroting. Each amount per year is a named cell, so that a formula reads like a sentence.

import { BUDGET_YEARS } from '../../../model/sheets/budget/budgetInputs';
import {
  CURRENT_PRICES,
  INCIDENTAL,
  NEGATIVE,
  PHASING,
  STRUCTURAL,
  TASK_FIELDS,
} from '../../../model/sheets/budget/budgetWords';
import { IN_ORDER, NOT_KNOWN } from '../../../model/results/modelResults';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
  BUDGET_TABLE,
  estimateColumn,
  exactColumn,
  partColumn,
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
import { MODEL_STATUS_FORMULA } from '../headLine';
import { rounded } from '../roundings';

const YEARS_OF_INDICES = [1, 2, 3, 4] as const;

export const YEARS: readonly number[] = Array.from({ length: BUDGET_YEARS }, (_, index) => index + 1);

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const rows = (header: string): string => columnReference(BUDGET_TABLE, header);
const orNotKnown = (formula: string): string => `=IFERROR(${formula},"${NOT_KNOWN}")`;

const row = {
  costType: thisRow(COLUMN.costType),
  costLine: thisRow(COLUMN.costLine),
  startYear: thisRow(COLUMN.startYear),
  startMonth: thisRow(COLUMN.startMonth),
  endYear: thisRow(COLUMN.endYear),
  phasing: thisRow(COLUMN.phasing),
  wrongYears: thisRow(COLUMN.wrongYears),
  firstMonth: thisRow(COLUMN.firstMonth),
  duration: thisRow(COLUMN.duration),
  firstPart: thisRow(COLUMN.firstPart),
  ownCost: thisRow(COLUMN.ownCost),
  modelCost: thisRow(COLUMN.modelCost),
  foundLines: thisRow(COLUMN.foundLines),
  typeCost: thisRow(COLUMN.typeCost),
};

/** An amount in euro, in the chosen unit and sign. */
const presented = (amount: string): string => rounded(`${RESULT.sign}*${amount}/${PARAMETER.budgetUnit}`);

const names = lines(COST_LINE_COLUMNS.name);

const isNowhere = YEARS.map((year) => `(${thisRow(partColumn(year))}=0)`).join('*');

/** The calculated columns of the table, the same in every row. */
export const COLUMN_FORMULAS = {
  character: orNotKnown(
    `IF(${row.phasing}<>"${IN_ORDER}","${NOT_KNOWN}",IF(${row.duration}<=${PARAMETER.incidentalYears}+0,"${INCIDENTAL}","${STRUCTURAL}"))`,
  ),
  phasing: `=IF(${row.wrongYears}>0,"${PHASING.year}",IF(ISNUMBER(${row.firstMonth}),IF(${row.duration}<1,"${PHASING.order}","${IN_ORDER}"),${row.firstMonth}))`,
  status: `=IF(${row.phasing}<>"${IN_ORDER}",${row.phasing},IF(${isNowhere},"${PHASING.outside}","${IN_ORDER}"))`,
  wrongYears: `=(${row.startYear}<>"")+(${row.endYear}<>"")-COUNTIFS(${row.startYear},">0")-COUNTIFS(${row.endYear},">0")+1-COUNTIFS(${yearName('year', 1)},">0")`,
  firstMonth: `=IF(${row.startMonth}="",1,IF(${row.startYear}="","${PHASING.monthAlone}",IF((${row.startMonth}<1)+(${row.startMonth}>${PARAMETER_NAMES.months}),"${PHASING.month}",${row.startMonth})))`,
  // A word is no number of years, so that such a line is never incidental.
  duration: `=IF(${row.endYear}="","${PHASING.goesOn}",IF(${row.startYear}="","${PHASING.began}",IFERROR(${row.endYear}-${row.startYear}+1,"${NOT_KNOWN}")))`,
  firstPart: orNotKnown(`(${PARAMETER_NAMES.months}+1-N(${row.firstMonth}))/${PARAMETER_NAMES.months}`),
  foundLines: `=IF(${row.costLine}="",0,IFERROR(${countOf(names, row.costLine)},0))`,
  ownCost: `=IF(${row.costLine}="",0,IF(${row.foundLines}=1,${numberOf(names, row.costLine, lines(COST_LINE_COLUMNS.cost))},"${NOT_KNOWN}"))`,
  typeCost: `=${numberOf(lines(COST_LINE_COLUMNS.costType), row.costType, lines(COST_LINE_COLUMNS.cost))}`,
  modelCost: `=IF(${row.costLine}="",${row.typeCost}-${numberOf(rows(COLUMN.costType), row.costType, rows(COLUMN.ownCost))},N(${row.ownCost}))`,
} as const;

/** The part of a year in which a row has costs: all of it, from its first month, or nothing before it begins or after it ends. */
export function partFormula(year: number): string {
  const now = yearName('year', year);
  const isOutside = `(${row.startYear}>${now})+(${row.endYear}<>"")*(${row.endYear}<${now})`;
  return `=IF(${row.phasing}<>"${IN_ORDER}","${NOT_KNOWN}",IF(${isOutside},0,IF(${row.startYear}=${now},${row.firstPart},1)))`;
}

/** The cost of a row in a year with the wage or price index, in euro, for the part of the year in which it runs. */
export function exactFormula(year: number): string {
  const factor = `IF(${row.costType}=${PARAMETER.wageCostType},${yearName('wageFactor', year)},${yearName('priceFactor', year)})`;
  return orNotKnown(`${row.modelCost}*${factor}*${thisRow(partColumn(year))}`);
}

/** The estimate of a row in a year, in the unit and sign of the sheet. */
export const estimateFormula = (year: number): string => orNotKnown(presented(thisRow(exactColumn(year))));

export const totalFormula = (year: number): string => `=${yearName('total', year)}`;

/** Costs of a year in the price level of the model, each for the part of the year in which it runs. */
function costsIn(year: number, costType: string): string {
  const ofType = costType === '' ? '' : `(${rows(COLUMN.costType)}=${costType})*1,`;
  return `SUMPRODUCT(${ofType}${rows(COLUMN.modelCost)},${rows(partColumn(year))})`;
}

/** The estimates of the rows with this word in a column, as long as every row of the year is known. */
const sumWith = (year: number, header: string, word: string): string =>
  `=IF(ISNUMBER(${yearName('total', year)}),SUMPRODUCT((${rows(header)}="${word}")*1,${rows(estimateColumn(year))}),"${NOT_KNOWN}")`;

/** What the rows of the other task fields come to, and of those without one. */
function otherTaskFields(year: number): string {
  const others = ([1, 2, 3, 4] as const).map((place) => yearName(`taskField${place}`, year)).join('-');
  return orNotKnown(`${yearName('total', year)}-${yearName('roundingDifference', year)}-${others}`);
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
    unknownLines: `=COUNTIF(${rows(partColumn(year))},"${NOT_KNOWN}")`,
    wages: `=IF(${of('unknownLines')}>0,"${NOT_KNOWN}",${costsIn(year, PARAMETER.wageCostType)})`,
    otherCosts: orNotKnown(`${costsIn(year, '')}-${of('wages')}`),
    wageIndexing: orNotKnown(`${of('wages')}*(${of('wageFactor')}-1)`),
    priceIndexing: orNotKnown(`${of('otherCosts')}*(${of('priceFactor')}-1)`),
    exact: orNotKnown(`${of('wages')}+${of('otherCosts')}+${of('wageIndexing')}+${of('priceIndexing')}`),
    total: orNotKnown(presented(of('exact'))),
    roundingDifference: orNotKnown(`${of('total')}-SUM(${rows(estimateColumn(year))})`),
    exactOverhead: `=IF(${PARAMETER.overheadRate}="","",IFERROR(${PARAMETER.overheadRate}*${of('wages')}*${of('wageFactor')},"${NOT_KNOWN}"))`,
    overhead: `=IFERROR(${presented(of('exactOverhead'))},IF(${of('exactOverhead')}="","","${NOT_KNOWN}"))`,
    heading: `=${of('year')}`,
    taskField1: sumWith(year, COLUMN.taskField, TASK_FIELDS[0]),
    taskField2: sumWith(year, COLUMN.taskField, TASK_FIELDS[1]),
    taskField3: sumWith(year, COLUMN.taskField, TASK_FIELDS[2]),
    taskField4: sumWith(year, COLUMN.taskField, TASK_FIELDS[3]),
    otherTaskFields: otherTaskFields(year),
    roundingShown: `=${of('roundingDifference')}`,
    structural: sumWith(year, COLUMN.character, STRUCTURAL),
    incidental: sumWith(year, COLUMN.character, INCIDENTAL),
    wageFactor: factorFormula('wageFactor', 'wageIndex', year),
    priceFactor: factorFormula('priceFactor', 'priceIndex', year),
  };
}

const { employerCosts } = PARAMETER_NAMES;

/** Single results. */
export const RESULT_FORMULAS = {
  legend: `="Bedragen "&IF(${PARAMETER.budgetUnit}=1,"in euro","x € "&${PARAMETER.budgetUnit})&", lasten "&${PARAMETER.budgetSign}&", "&${PARAMETER.budgetPrices}&"e prijzen"`,
  municipality: `=IF(${PARAMETER_NAMES.municipality}="","niet ingevuld",${PARAMETER_NAMES.municipality})`,
  modelStatus: MODEL_STATUS_FORMULA,
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
    label: 'Ingang en einde van elke regel kloppen',
    points: `COUNTIF(${rows(COLUMN.status)},"<>${IN_ORDER}")+1-COUNTIFS(${PARAMETER.incidentalYears},">0")`,
    advice: 'De kolom Controle achter de ramingen zegt per regel wat er niet klopt',
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
