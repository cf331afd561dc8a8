// Names of the sheet Begroting: its table, columns and cells.

import { labelsOf, namesOf } from '../../inputs/field';
import { BUDGET_FIELDS, BUDGET_ROW_FIELDS } from './budgetFields';
import { BUDGET_YEARS } from './budgetInputs';
import { BUDGET_REMARK_NAMES } from './budgetRemarks';

export const BUDGET_TABLE = 'rm_Begroting';
export const BUDGET_HEADER_NAME = 'rm_kop_begroting';

/** Header of the column with the estimate of a year, 1 to 4. */
export const estimateColumn = (year: number): string => `Raming jaar ${year}`;

/** Header of the column with the part of a year in which a line runs, 0 to 1. */
export const partColumn = (year: number): string => `Deel jaar ${year}`;

/** Header of the column with the same in euro, before it is rounded. */
export const exactColumn = (year: number): string => `Exact jaar ${year}`;

export const BUDGET_COLUMNS = {
  ...labelsOf(BUDGET_ROW_FIELDS),
  character: 'Karakter',
  estimate1: estimateColumn(1),
  estimate2: estimateColumn(2),
  estimate3: estimateColumn(3),
  estimate4: estimateColumn(4),
  // How a line is calculated, step by step; last, where they are in nobody's way.
  status: 'Controle',
  foundLines: 'Posten met die naam',
  typeCost: 'Kosten van de soort',
  phasing: 'Fasering',
  wrongYears: 'Jaren geen getal',
  firstMonth: 'Eerste maand',
  duration: 'Looptijd',
  firstPart: 'Deel eerste jaar',
  part1: partColumn(1),
  part2: partColumn(2),
  part3: partColumn(3),
  part4: partColumn(4),
  exact1: exactColumn(1),
  exact2: exactColumn(2),
  exact3: exactColumn(3),
  exact4: exactColumn(4),
  // In a workbook of version 1 these two come before the ramingen.
  ownCost: 'Kosten van de post',
  modelCost: 'Prijspeil van het model',
} as const;

export const BUDGET_PARAMETER_NAMES = namesOf(BUDGET_FIELDS);

/** Single results. */
export const BUDGET_RESULT_NAMES = {
  legend: 'rm_begroting_legenda',
  municipality: 'rm_begroting_gemeente',
  modelStatus: 'rm_begroting_status',
  points: 'rm_begroting_punten',
  check: 'rm_begroting_controle',
  sign: 'rm_begroting_teken',
  withoutEmployerCosts: 'rm_begroting_zonder_werkgeverslasten',
  hourCosts: 'rm_begroting_urenkosten',
  employerCosts: 'rm_begroting_werkgeverslasten',
  modelTotal: 'rm_begroting_model',
  isIndexed: 'rm_begroting_geindexeerd',
  checkPoints: 'rm_begroting_controle_punten',
  checkOutcomes: 'rm_begroting_controle_uitkomst',
  yearsAfterPrices: 'rm_begroting_na_prijspeil',
  remarkCount: 'rm_begroting_opmerkingen',
  ...BUDGET_REMARK_NAMES,
} as const;

/** Results of each year: the name of year 3 is that of the result with `_3`. */
export const BUDGET_YEAR_NAMES = {
  year: 'rm_begroting_jaar',
  wages: 'rm_begroting_lonen',
  otherCosts: 'rm_begroting_overig',
  wageIndexing: 'rm_begroting_loonstijging',
  priceIndexing: 'rm_begroting_prijsstijging',
  exact: 'rm_begroting_onafgerond',
  total: 'rm_begroting_totaal',
  roundingDifference: 'rm_begroting_afronding',
  exactOverhead: 'rm_begroting_overhead_onafgerond',
  overhead: 'rm_begroting_overheadkosten',
  unknownLines: 'rm_begroting_onbekend',
  heading: 'rm_begroting_kop_jaar',
  taskField1: 'rm_taakveld_bestuur',
  taskField2: 'rm_taakveld_burgerzaken',
  taskField3: 'rm_taakveld_overhead',
  taskField4: 'rm_taakveld_overig',
  otherTaskFields: 'rm_taakveld_ander',
  roundingShown: 'rm_taakveld_afronding',
  structural: 'rm_begroting_structureel',
  incidental: 'rm_begroting_incidenteel',
  wageFactor: 'rm_loonfactor',
  priceFactor: 'rm_prijsfactor',
} as const;

export type BudgetYearField = keyof typeof BUDGET_YEAR_NAMES;

export const yearName = (field: BudgetYearField, year: number): string => `${BUDGET_YEAR_NAMES[field]}_${year}`;

/** Names of the results of all years. */
export const BUDGET_YEAR_RESULTS: readonly string[] = (Object.keys(BUDGET_YEAR_NAMES) as BudgetYearField[]).flatMap(
  (field) => Array.from({ length: BUDGET_YEARS }, (_, index) => yearName(field, index + 1)),
);

/** Ranges behind the drop-downs of the sheet. */
export const BUDGET_LIST_NAMES = {
  taskFields: 'rm_taakvelden',
  economicCategories: 'rm_economische_categorieen',
  prices: 'rm_begroting_prijskeuzes',
  signs: 'rm_begroting_lastenkeuzes',
  units: 'rm_begroting_eenheden',
} as const;
