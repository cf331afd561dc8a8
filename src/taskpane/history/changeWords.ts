// A change of an input in words: `Aansturing: uren per week 2 → 1`. Pure text.

import { listField, PARAMETER_FIELDS, type Field } from '../../model/fields';
import type { InputChange } from '../../model/inputChanges';
import { nameParts } from '../../model/inputRows';
import type { InputList } from '../../model/inputRows';
import type { NumberInput } from '../../model/modelInputs';
import { isNumberKind, numberKind } from '../../model/numberKinds';
import type { HistoryEntry } from '../../session/session';
import { formatAmount, formatDutchNumber } from '../words/dutchNumbers';

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

const PERCENT = 100;

function valueWords({ kind }: Field, value: NumberInput, longest: number): string {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  switch (isNumberKind(kind) ? numberKind(kind).look : undefined) {
    // A year has no separator of thousands.
    case 'year':
      return String(value);
    case 'percentage':
      return `${formatDutchNumber(value * PERCENT)}%`;
    case 'amount':
      return formatAmount(value);
    case undefined:
      return formatDutchNumber(value);
  }
}

const fromTo = (field: Field, before: NumberInput, after: NumberInput, longest: number): string =>
  `${valueWords(field, before, longest)} → ${valueWords(field, after, longest)}`;

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
    case 'parameter': {
      const { word } = PARAMETER_FIELDS[change.parameter];
      return `${word}: ${fromTo(PARAMETER_FIELDS[change.parameter], change.before, change.after, longest)}`;
    }
    case 'field': {
      const { list, name, before, after } = change;
      const field = listField(list, change.field);
      return `${nameWords(list, name)}: ${field.word} ${fromTo(field, before, after, longest)}`;
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
