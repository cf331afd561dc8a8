// Names of the sheet Begrotingswijziging: its table, columns and cells.

import { labelsOf, namesOf } from '../../inputs/field';
import { BUDGET_CHANGE_FIELDS, COVER_LINE_FIELDS } from './budgetChangeFields';

export const COVER_TABLE = 'rm_Dekking';
export const COVER_HEADER_NAME = 'rm_kop_dekking';

/** Header of the column with what counts of the amount of a year, 1 to 4. */
export const countedColumn = (year: number): string => `Telt jaar ${year}`;

export const COVER_COLUMNS = {
  ...labelsOf(COVER_LINE_FIELDS),
  status: 'Controle',
  // How a line is checked and counted, step by step; last, where they are in nobody's way.
  isFilled: 'Gevuld',
  descriptionStatus: 'Tekst',
  kindStatus: 'Soort bekend',
  choiceStatus: 'Keuzes',
  details: 'Gegevens',
  badAmounts: 'Geen bedrag',
  counted1: countedColumn(1),
  counted2: countedColumn(2),
  counted3: countedColumn(3),
  counted4: countedColumn(4),
} as const;

export const BUDGET_CHANGE_PARAMETER_NAMES = namesOf(BUDGET_CHANGE_FIELDS);

/** Single results. */
export const BUDGET_CHANGE_RESULT_NAMES = {
  legend: 'rm_wijziging_legenda',
  municipality: 'rm_wijziging_gemeente',
  modelStatus: 'rm_wijziging_status',
  conclusion: 'rm_wijziging_conclusie',
  check: 'rm_wijziging_controle',
  points: 'rm_wijziging_punten',
  unknownYears: 'rm_wijziging_onbekende_jaren',
  shortages: 'rm_wijziging_nadelen',
  shortageSentence: 'rm_wijziging_zin_nadeel',
  sentence: 'rm_wijziging_zin',
  checkPoints: 'rm_wijziging_controle_punten',
  checkOutcomes: 'rm_wijziging_controle_uitkomst',
} as const;

/** Results of each year: the name of year 3 is that of the result with `_3`. */
const YEAR_NAMES = {
  year: 'jaar',
  heading: 'kop_jaar',
  gross: 'bruto',
  budgeted: 'albegroot',
  net: 'netto',
  netWord: 'netto_woord',
  cover: 'dekking',
  balance: 'saldo',
  balanceWord: 'saldo_woord',
  structuralGross: 'structureel_bruto',
  structuralCover: 'structureel_gedekt',
  structural: 'structureel',
  judgement: 'oordeel',
  tie: 'aansluiting',
  unknownAmounts: 'onbekend',
  withoutCharacter: 'zonder_karakter',
  named: 'genoemd',
} as const;

export type ChangeYearField = keyof typeof YEAR_NAMES;

export const CHANGE_YEAR_FIELDS = Object.keys(YEAR_NAMES) as readonly ChangeYearField[];

export const changeName = (field: ChangeYearField, year: number): string => `rm_wijziging_${YEAR_NAMES[field]}_${year}`;

/** A result of the four years. */
export const changeNames = (field: ChangeYearField): readonly string[] =>
  [1, 2, 3, 4].map((year) => changeName(field, year));

/** Ranges behind the drop-downs of the sheet. */
export const BUDGET_CHANGE_LIST_NAMES = {
  kinds: 'rm_dekking_soorten',
  taskFields: 'rm_dekking_taakvelden',
  economicCategories: 'rm_dekking_categorieen',
  characters: 'rm_dekking_karakters',
} as const;
