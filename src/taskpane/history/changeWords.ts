// A change of an input in words: `Aansturing: uren per week 2 → 1`. Pure text.

import { ofEach, type Field } from '../../model/inputs/field';
import { listField, PARAMETER_FIELDS } from '../../model/inputs/fields';
import type { InputChange } from '../../model/inputs/inputChanges';
import { NAME_FIELDS, nameParts, type InputList, type InputRow } from '../../model/inputs/inputRows';
import type { NumberInput } from '../../model/inputs/modelInputs';
import { isNumberKind, numberKind } from '../../model/inputs/numberKinds';
import { ownValue } from '../../model/ownValue';
import { ADDED_LISTS } from '../../model/sheets/registry';
import type { HistoryEntry } from '../../session/session';
import { formatAmount, formatDay, formatDutchNumber } from '../words/dutchNumbers';

const LISTS: Readonly<Record<InputList, { readonly one: string; readonly all: string }>> = {
  lines: { one: 'Kostenpost', all: 'de kostenposten' },
  scenarios: { one: 'Scenario', all: 'de scenario’s' },
  salaryScales: { one: 'Schaal', all: 'de schalen' },
  ...ofEach(ADDED_LISTS, ({ words }) => words),
};

/** Longer texts are truncated: the history is a list to scan, and the bar below the pane has one or two lines. */
const LONGEST_TEXT = 60;
const LONGEST_TEXT_IN_BAR = 24;
const EMPTY = 'leeg';
const WITHOUT_NAME = 'zonder naam';

const PERCENT = 100;

function valueWords({ kind }: Field, value: NumberInput, longest: number): string {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  switch (isNumberKind(kind) ? numberKind(kind).look : undefined) {
    // A year has no thousands separator.
    case 'year':
      return String(value);
    case 'date':
      return formatDay(value);
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

/** The name of a row for readers; that of a scale consists of its table and the scale itself. */
export function nameWords(list: InputList, name: string): string {
  const parts = nameParts(list, name);
  if (list === 'salaryScales') return `Schaal ${parts[1] ?? ''} (${parts[0] ?? ''})`;
  const words = parts.filter(Boolean).join(', ');
  if (Object.hasOwn(ADDED_LISTS, list)) return `${LISTS[list].one} ${words || WITHOUT_NAME}`;
  return words || `${LISTS[list].one} ${WITHOUT_NAME}`;
}

/** A row that comes or goes is told by the first part of its name; a scale by itself, as its table is the same for many. */
function rowWords(list: InputList, row: InputRow): string {
  const [first = ''] = NAME_FIELDS[list];
  return String(ownValue(row, list === 'salaryScales' ? 'scale' : first) ?? '') || WITHOUT_NAME;
}

/** What a change that was undone led to: `Aansturing: uren per week weer 2`. */
function againOf(change: InputChange, longest: number): string {
  switch (change.kind) {
    case 'parameter': {
      const field = PARAMETER_FIELDS[change.parameter];
      return `${field.word} weer ${valueWords(field, change.before, longest)}`;
    }
    case 'field': {
      const { list, name, before } = change;
      const field = listField(list, change.field);
      return `${nameWords(list, name)}: ${field.word} weer ${valueWords(field, before, longest)}`;
    }
    case 'add':
      return `${LISTS[change.list].one} weer weg: ${rowWords(change.list, change.row)}`;
    case 'remove':
      return `${LISTS[change.list].one} weer terug: ${rowWords(change.list, change.row)}`;
    case 'order':
      return `Volgorde van ${LISTS[change.list].all} weer zoals eerst`;
  }
}

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
      return `${LISTS[change.list].one} toegevoegd: ${rowWords(change.list, change.row)}`;
    case 'remove':
      return `${LISTS[change.list].one} verwijderd: ${rowWords(change.list, change.row)}`;
    case 'order':
      return `Volgorde van ${LISTS[change.list].all} gewijzigd`;
  }
}

/** One change in words. */
export const changeWords = (change: InputChange): string => wordsOf(change, LONGEST_TEXT);

const isExplanation = (change: InputChange): boolean => change.kind === 'field' && change.field === 'explanation';

/**
 * A step of the history on one line: its first change other than an explanation, and the number of other changes. Of a step
 * that was undone, what that led to.
 */
export function entryWords({ changes, isUndone }: HistoryEntry): string {
  const first = changes.find((change) => !isExplanation(change)) ?? changes[0];
  if (!first) return '';
  const others = changes.length - 1;
  const words = (isUndone ? againOf : wordsOf)(first, LONGEST_TEXT_IN_BAR);
  if (others === 0) return words;
  return `${words} en ${others} andere ${others === 1 ? 'wijziging' : 'wijzigingen'}`;
}
