// Names of the sheet Gevoeligheid: its tables, columns and cells.

import { labelsOf, namesOf } from '../../inputs/field';
import { RANGE_FIELDS, SENSITIVITY_FIELDS } from './sensitivityFields';

export const SENSITIVITY_TABLES = {
  ranking: 'rm_Rangorde',
  factors: 'rm_Gevoeligheid',
  ranges: 'rm_Bandbreedtes',
} as const;

export const SENSITIVITY_HEADER_NAMES = {
  ranking: 'rm_kop_rangorde',
  factors: 'rm_kop_gevoeligheid',
  ranges: 'rm_kop_bandbreedtes',
} as const satisfies Record<keyof typeof SENSITIVITY_TABLES, string>;

/** The ten largest swings; all columns but the first repeat those of the factors. */
export const RANKING_COLUMNS = {
  rank: 'Rang',
  name: 'Factor',
  unit: 'Eenheid',
  low: 'Laag',
  base: 'Basis',
  high: 'Hoog',
  costPriceLow: 'Kostprijs laag',
  costPriceHigh: 'Kostprijs hoog',
  differenceLow: 'Verschil laag',
  differenceHigh: 'Verschil hoog',
} as const;

export const FACTOR_COLUMNS = {
  number: 'Nr',
  name: 'Factor',
  unit: 'Eenheid',
  low: 'Laag',
  base: 'Basis',
  high: 'Hoog',
  totalLow: 'Totaal laag',
  totalHigh: 'Totaal hoog',
  costPriceLow: 'Kostprijs laag',
  costPriceHigh: 'Kostprijs hoog',
  differenceLow: 'Verschil laag',
  differenceHigh: 'Verschil hoog',
  swing: 'Uitslag',
  rank: 'Rang',
  range: 'Bandbreedte',
  source: 'Bron',
  // How a factor is calculated, step by step; last, where they are in nobody's way.
  row: 'Rij',
  label: 'Naam',
  kind: 'Soort',
  method: 'Berekening',
  salary: 'Salaris',
  cost: 'Kosten',
  value: 'Waarde',
  upper: 'Bovengrens',
  outside: 'Erbuiten',
  stepLow: 'Fte of bedrag laag',
  stepHigh: 'Fte of bedrag hoog',
  lineLow: 'Kosten laag',
  lineHigh: 'Kosten hoog',
  exactLow: 'Kostprijs exact laag',
  exactHigh: 'Kostprijs exact hoog',
  rangeCount: 'Bandbreedtes',
  otherLow: 'Laag zonder bandbreedte',
  otherHigh: 'Hoog zonder bandbreedte',
  origin: 'Herkomst',
} as const;

const RANGE = labelsOf(RANGE_FIELDS);

/** Inputs and results, in the order of the sheet. */
export const RANGE_COLUMNS = {
  name: RANGE.name,
  unit: RANGE.unit,
  low: RANGE.low,
  high: RANGE.high,
  conversion: 'Omrekening',
  status: 'Controle',
  source: RANGE.source,
  // The steps to Omrekening and Controle.
  quantity: 'Aantal',
  factorCount: 'Factoren',
  driverUnit: 'Eenheid van de factor',
  otherUnit: 'Andere eenheid',
  upper: 'Bovengrens',
  nameStatus: 'Naam',
  valueStatus: 'Waarden',
} as const;

export const SENSITIVITY_PARAMETER_NAMES = namesOf(SENSITIVITY_FIELDS);

/** Single results. */
export const SENSITIVITY_RESULT_NAMES = {
  headLine: 'rm_gevoeligheid_kopregel',
  conclusion: 'rm_gevoeligheid_conclusie',
  points: 'rm_gevoeligheid_punten',
  lineCount: 'rm_gevoeligheid_posten',
  keyQuestions: 'rm_gevoeligheid_kernvragen',
  heaviest: 'rm_gevoeligheid_zwaarste',
  direction: 'rm_gevoeligheid_richting',
  fewestQuestions: 'rm_definities_laag',
  mostQuestions: 'rm_definities_hoog',
  check: 'rm_gevoeligheid_controle',
  questions: 'rm_gevoeligheid_klantvragen',
  costPrice: 'rm_gevoeligheid_kostprijs',
  checkPoints: 'rm_gevoeligheid_controle_punten',
  checkOutcomes: 'rm_gevoeligheid_controle_uitkomst',
} as const;

/** Ranges behind the drop-downs of the sheet. */
export const SENSITIVITY_LIST_NAMES = { units: 'rm_bandbreedte_eenheden' } as const;
