// Names of the sheet Samenvatting: its tables, columns and cells.

import { labelsOf, namesOf } from '../../inputs/field';
import { RISK_FIELDS, SUMMARY_FIELDS } from './summaryFields';

export const SUMMARY_TABLES = { risks: 'rm_Risicos' } as const;

export const SUMMARY_HEADER_NAMES = { risks: 'rm_kop_risicos' } as const;

const RISK = labelsOf(RISK_FIELDS);

export const RISK_COLUMNS = {
  number: 'Risico',
  risk: RISK.risk,
  chance: RISK.chance,
  damage: RISK.damage,
  expected: 'Verwacht',
  status: 'Controle',
  // The steps to Verwacht and Controle.
  chanceCounts: 'Kans telt',
  damageCounts: 'Gevolg telt',
  numbers: 'Getallen',
  exact: 'Exact',
} as const;

/** Columns of the lines of the report, a row for each line: rows of a table could be deleted without a trace. */
export const REPORT_NAMES = {
  costType: 'rm_rapport_kostensoort',
  fte: 'rm_rapport_fte',
  scale: 'rm_rapport_schaal',
  cost: 'rm_rapport_kosten',
  /** At the price level of now, like the next. */
  salaryNow: 'rm_rapport_salaris_nu',
  costNow: 'rm_rapport_kosten_nu',
} as const;

export const SUMMARY_PARAMETER_NAMES = namesOf(SUMMARY_FIELDS);

/** From the report to now, by cause: together they are the total. */
export const DIFFERENCE_NAMES = {
  report: 'rm_verschil_rapport',
  priceLevel: 'rm_verschil_prijspeil',
  staff: 'rm_verschil_personeel',
  training: 'rm_verschil_opleiding',
  licences: 'rm_verschil_licenties',
  other: 'rm_verschil_overig',
} as const;

/** A key figure; what it is based on, in words, is in the cell with `_grond`. */
export const KEY_FIGURE_NAMES = {
  total: 'rm_samenvatting_totaal',
  costPrice: 'rm_samenvatting_kostprijs',
  establishment: 'rm_samenvatting_formatie',
  salaryTable: 'rm_samenvatting_salaristabel',
  step: 'rm_samenvatting_trede',
  employerCosts: 'rm_samenvatting_werkgeverslasten',
  priceLevel: 'rm_samenvatting_prijspeil',
  gross: 'rm_samenvatting_bruto',
  net: 'rm_samenvatting_netto',
} as const;

export type KeyFigure = keyof typeof KEY_FIGURE_NAMES;
export const KEY_FIGURES = Object.keys(KEY_FIGURE_NAMES) as readonly KeyFigure[];
export const basisName = (figure: KeyFigure): string => `${KEY_FIGURE_NAMES[figure]}_grond`;

/** Columns of the chart, a row for each bar. */
export const BAR_NAMES = {
  level: 'rm_verschil_stand',
  base: 'rm_verschil_basis',
  whole: 'rm_verschil_geheel',
  more: 'rm_verschil_meer',
  less: 'rm_verschil_minder',
} as const;

/** Single results. */
export const SUMMARY_RESULT_NAMES = {
  municipality: 'rm_samenvatting_gemeente',
  check: 'rm_samenvatting_controle',
  now: 'rm_verschil_nu',
  otherNow: 'rm_verschil_overig_nu',
  expectedDamage: 'rm_risico_verwacht',
  moved: 'rm_vaststelling_woorden',
  direction: 'rm_vaststelling_richting',
  totalNow: 'rm_vaststelling_totaal_nu',
  costPriceNow: 'rm_vaststelling_kostprijs_nu',
  movedTotal: 'rm_vaststelling_verschil',
  movedCostPrice: 'rm_vaststelling_verschil_kostprijs',
  points: 'rm_samenvatting_punten',
  countedLines: 'rm_samenvatting_posten',
  unknownLines: 'rm_samenvatting_posten_nb',
  keyQuestions: 'rm_samenvatting_klantvragen',
  countedAs: 'rm_samenvatting_definitie',
  tableRow: 'rm_samenvatting_tabelrij',
  longestText: 'rm_samenvatting_langste_tekst',
  checkPoints: 'rm_samenvatting_controle_punten',
  checkOutcomes: 'rm_samenvatting_controle_uitkomst',
} as const;

/** Limits that a check compares with, and the list behind the drop-down. */
export const SUMMARY_LIST_NAMES = {
  longestText: 'rm_samenvatting_tekens',
  mostRisks: 'rm_risico_hoogstens',
  statuses: 'rm_samenvatting_statussen',
} as const;
