// The column of each field of a list, and which input a table, column or defined name is of: to go from the pane to a cell and
// back. Pure.

import { labelsOf, ofEach, type Field } from '../../model/inputs/field';
import { LIST_FIELDS, listField, NAMED_FIELDS } from '../../model/inputs/fields';
import { INPUT_LISTS, NAME_FIELDS, type InputList, type ParameterField } from '../../model/inputs/inputRows';
import { sameText } from '../../model/names';
import { TABLE_OF } from './inputCells';

/** The column header of each field of a list. */
export const HEADER_OF: Readonly<Record<InputList, Readonly<Record<string, string>>>> = ofEach(
  LIST_FIELDS as Readonly<Record<InputList, Readonly<Record<string, Field>>>>,
  labelsOf,
);

/** @throws RangeError for a field that the list does not have */
export const headerOf = (list: InputList, field: string): string => listField(list, field).label;

/** The column whose text tells rows apart; a list that needs several for that has none. */
export const KEY_COLUMN = Object.fromEntries(
  INPUT_LISTS.map((list) => {
    const [field = '', ...others] = NAME_FIELDS[list];
    return [list, others.length === 0 ? headerOf(list, field) : null];
  }),
) as Readonly<Record<InputList, string | null>>;

/** The field of a list with this header. */
export const fieldOf = (list: InputList, header: string): string | undefined =>
  Object.entries(HEADER_OF[list]).find(([, candidate]) => candidate === header)?.[0];

/** The list whose rows are in a table. */
export const listOf = (table: string): InputList | undefined =>
  (Object.keys(TABLE_OF) as InputList[]).find((list) => sameText(TABLE_OF[list], table));

/** The parameter with this defined name. */
export const parameterOf = (name: string): ParameterField | undefined =>
  (Object.keys(NAMED_FIELDS) as (keyof typeof NAMED_FIELDS)[]).find((parameter) =>
    sameText(NAMED_FIELDS[parameter].name, name),
  );
