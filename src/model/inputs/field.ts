// How one input is described, and how a row of inputs is read. What there is to describe is in fields.ts and in the
// outlines of the added sheets.

import type { NumberInput } from './coreInputs';
import type { NumberKindId } from './numberKinds';
import { ownValue } from '../ownValue';

/**
 * The content of a field: a name or another short text, sentences, a word from a list, an option that may still be empty
 * and may be a number, or a kind of number.
 */
export type FieldKind = 'text' | 'prose' | 'choice' | 'option' | NumberKindId;

/** One input. */
export interface Field {
  /** The header of its column, or the label of its row. */
  readonly label: string;
  /** Its name in a sentence of the history. */
  readonly word: string;
  readonly kind: FieldKind;
}

/** A single value, with the defined name of its cell. */
export interface NamedField extends Field {
  readonly name: string;
}

export const field = (label: string, word: string, kind: FieldKind): Field => ({ label, word, kind });

export const named = (name: string, label: string, kind: FieldKind, word = label): NamedField => ({
  name,
  label,
  word,
  kind,
});

/** Maps each field of a group to one of its properties, such as its label or name. */
export const ofEach = <Key extends string, Described, Part>(
  fields: Readonly<Record<Key, Described>>,
  part: (described: Described) => Part,
): Readonly<Record<Key, Part>> =>
  Object.fromEntries(Object.entries<Described>(fields).map(([key, described]) => [key, part(described)])) as Readonly<
    Record<Key, Part>
  >;

/** The header of the column of each field. */
export const labelsOf = <Key extends string>(fields: Readonly<Record<Key, Field>>): Readonly<Record<Key, string>> =>
  ofEach(fields, ({ label }) => label);

/** The defined name of the cell of each field. */
export const namesOf = <Key extends string>(fields: Readonly<Record<Key, NamedField>>): Readonly<Record<Key, string>> =>
  ofEach(fields, ({ name }) => name);

/** One row of a list: its inputs by field. */
export type InputRow = Readonly<Record<string, NumberInput>>;

/** An input that is text; a field that the row lacks is empty. */
export const textIn = (row: InputRow, key: string): string => String(ownValue(row, key) ?? '');

/** An input that is a number, or what was typed in its place. */
export const inputIn = (row: InputRow, key: string): NumberInput => ownValue(row, key) ?? null;
