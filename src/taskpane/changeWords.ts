// A change of an input in words: `Aansturing: uren per week 2 → 1`. Pure text.

import type { InputChange } from '../model/inputChanges';
import { nameParts } from '../model/inputRows';
import type {
  BudgetRowField,
  InputList,
  LineField,
  ParameterField,
  RangeField,
  ScenarioField,
} from '../model/inputRows';
import type { NumberInput } from '../model/modelInputs';
import { ownValue } from '../model/ownValue';
import type { HistoryEntry } from '../session/session';
import { formatAmount, formatDutchNumber } from './dutchNumbers';

const LINE_FIELDS: Readonly<Record<LineField, string>> = {
  name: 'naam',
  counted: 'meetellen',
  hoursPerWeek: 'uren per week',
  scale: 'schaal',
  quantity: 'aantal',
  unit: 'eenheid',
  amountPerUnit: 'bedrag per eenheid',
  costType: 'kostensoort',
  explanation: 'toelichting',
};

const SCENARIO_FIELDS: Readonly<Record<ScenarioField, string>> = {
  name: 'naam',
  questionsPerMonth: 'klantvragen per maand',
};

const SCALE_FIELDS: Readonly<Record<string, string>> = {
  table: 'tabel',
  scale: 'schaal',
  surcharge: 'toeslag',
  status: 'status en bron',
};

const PARAMETERS: Readonly<Record<ParameterField, string>> = {
  workWeek: 'Volledige werkweek',
  netHours: 'Netto uren per fte',
  months: 'Maanden per jaar',
  fteDecimals: 'Decimalen van fte',
  costPriceDecimals: 'Decimalen van de kostprijs',
  salaryDecimals: 'Decimalen van het jaarsalaris',
  salaryTable: 'Salaristabel',
  step: 'Trede',
  employerCosts: 'Werkgeverslasten',
  keyScenario: 'Scenario van de kerncijfers',
  municipality: 'Gemeente',
  otherChannelCost: 'Kosten per contact van een ander kanaal',
  ownTable1: 'Eigen salaristabel 1',
  ownTable2: 'Eigen salaristabel 2',
  ownTable3: 'Eigen salaristabel 3',
  ownPriceLevel1: 'Prijspeil van eigen salaristabel 1',
  ownPriceLevel2: 'Prijspeil van eigen salaristabel 2',
  ownPriceLevel3: 'Prijspeil van eigen salaristabel 3',
  budgetYear: 'Eerste begrotingsjaar',
  wageIndex1: 'Loonindex jaar 1',
  wageIndex2: 'Loonindex jaar 2',
  wageIndex3: 'Loonindex jaar 3',
  wageIndex4: 'Loonindex jaar 4',
  priceIndex1: 'Prijsindex jaar 1',
  priceIndex2: 'Prijsindex jaar 2',
  priceIndex3: 'Prijsindex jaar 3',
  priceIndex4: 'Prijsindex jaar 4',
  budgetPrices: 'Prijzen van de begroting',
  budgetUnit: 'Eenheid van de begroting',
  budgetSign: 'Lasten van de begroting',
  overheadRate: 'Overhead',
  wageCostType: 'Kostensoort met de loonindex',
  deviation: 'Afwijking zonder bandbreedte',
};

const BUDGET_ROW_FIELDS: Readonly<Record<BudgetRowField, string>> = {
  costType: 'kostensoort',
  costLine: 'kostenpost',
  taskField: 'taakveld',
  economicCategory: 'economische categorie',
  oneOffYear: 'eenmalig in',
};

const RANGE_FIELDS: Readonly<Record<RangeField, string>> = {
  name: 'factor',
  low: 'laag',
  high: 'hoog',
  unit: 'eenheid',
  source: 'bron',
};

const LISTS: Readonly<Record<InputList, { readonly one: string; readonly all: string }>> = {
  lines: { one: 'Kostenpost', all: 'de kostenposten' },
  scenarios: { one: 'Scenario', all: 'de scenario’s' },
  salaryScales: { one: 'Schaal', all: 'de schalen' },
  budgetRows: { one: 'Begrotingsregel', all: 'de begrotingsregels' },
  ranges: { one: 'Bandbreedte', all: 'de bandbreedtes' },
};

/** Longer texts are cut off: the history is a list to glance at, the bar below the pane is one line or two. */
const LONGEST_TEXT = 60;
const LONGEST_TEXT_IN_BAR = 24;
const EMPTY = 'leeg';
const WITHOUT_NAME = 'zonder naam';

const FRACTIONS: ReadonlySet<string> = new Set(['employerCosts', 'surcharge', 'overheadRate', 'deviation']);
const isFraction = (field: string): boolean => FRACTIONS.has(field) || /Index\d$/.test(field);
const AMOUNTS: ReadonlySet<string> = new Set(['amountPerUnit', 'otherChannelCost']);
/** A year has no separator of thousands. */
const YEARS: ReadonlySet<string> = new Set(['budgetYear', 'oneOffYear']);
const PERCENT = 100;

function valueWords(field: string, value: NumberInput, longest: number): string {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (YEARS.has(field)) return String(value);
  if (isFraction(field)) return `${formatDutchNumber(value * PERCENT)}%`;
  return AMOUNTS.has(field) ? formatAmount(value) : formatDutchNumber(value);
}

const fromTo = (field: string, before: NumberInput, after: NumberInput, longest: number): string =>
  `${valueWords(field, before, longest)} → ${valueWords(field, after, longest)}`;

function fieldWords(list: InputList, field: string): string {
  if (list === 'lines') return LINE_FIELDS[field as LineField];
  if (list === 'scenarios') return SCENARIO_FIELDS[field as ScenarioField];
  if (list === 'budgetRows') return BUDGET_ROW_FIELDS[field as BudgetRowField];
  if (list === 'ranges') return RANGE_FIELDS[field as RangeField];
  return ownValue(SCALE_FIELDS, field) ?? field.replace(/^step/, 'trede ');
}

/** The name of a row as people say it; the name of a scale is made of its table and itself. */
function nameWords(list: InputList, name: string): string {
  if (list === 'budgetRows') return `${LISTS[list].one} ${nameParts(list, name).filter(Boolean).join(', ')}`;
  if (list === 'ranges') return `${LISTS[list].one} ${name || WITHOUT_NAME}`;
  if (list !== 'salaryScales') return name || `${LISTS[list].one} ${WITHOUT_NAME}`;
  const [table = '', scale = ''] = nameParts(list, name);
  return `Schaal ${scale} (${table})`;
}

const rowWords = (row: Readonly<Record<string, NumberInput>>): string =>
  String(row['name'] ?? row['scale'] ?? row['costType'] ?? '') || WITHOUT_NAME;

function wordsOf(change: InputChange, longest: number): string {
  switch (change.kind) {
    case 'parameter':
      return `${PARAMETERS[change.parameter]}: ${fromTo(change.parameter, change.before, change.after, longest)}`;
    case 'field': {
      const { list, name, field, before, after } = change;
      return `${nameWords(list, name)}: ${fieldWords(list, field)} ${fromTo(field, before, after, longest)}`;
    }
    case 'add':
      return `${LISTS[change.list].one} toegevoegd: ${rowWords(change.row)}`;
    case 'remove':
      return `${LISTS[change.list].one} verwijderd: ${rowWords(change.row)}`;
    case 'order':
      return `Volgorde van ${LISTS[change.list].all} gewijzigd`;
  }
}

/** One change in words. */
export const changeWords = (change: InputChange): string => wordsOf(change, LONGEST_TEXT);

const isExplanation = (change: InputChange): boolean => change.kind === 'field' && change.field === 'explanation';

/** A step of the history on one line: its first change that is no explanation, and how many there are besides. */
export function entryWords({ changes }: HistoryEntry): string {
  const first = changes.find((change) => !isExplanation(change)) ?? changes[0];
  if (!first) return '';
  const others = changes.length - 1;
  const words = wordsOf(first, LONGEST_TEXT_IN_BAR);
  if (others === 0) return words;
  return `${words} en ${others} andere ${others === 1 ? 'wijziging' : 'wijzigingen'}`;
}
