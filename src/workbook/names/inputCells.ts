// Where each input of the model is in the workbook (table and column, or defined name), and how it is written. Pure.

import { labelsOf, namesOf, ofEach, type Field } from '../../model/inputs/field';
import { LIST_FIELDS, listField, NAMED_FIELDS } from '../../model/inputs/fields';
import {
  INPUT_LISTS,
  NAME_FIELDS,
  type InputList,
  type InputRow,
  type ParameterField,
} from '../../model/inputs/inputRows';
import { OWN_TABLE_PLACES, type NumberInput, type OwnTablePlace } from '../../model/inputs/modelInputs';
import { sameText } from '../../model/names';
import { ownValue } from '../../model/ownValue';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import { ADDED_LISTS } from '../../model/sheets/registry';
import { inputCell, textCell } from '../plan/description';
import { LIST_NAMES, TABLES } from './identifiers';
import type { PlannedCell } from '../plan/plan';
import type { CellTarget } from '../plan/rawValues';

export const TABLE_OF: Readonly<Record<InputList, string>> = {
  lines: TABLES.costLines,
  scenarios: TABLES.scenarios,
  salaryScales: TABLES.salaryScales,
  ...ofEach(ADDED_LISTS, ({ table }) => table),
};

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

/** User-defined tables come after the initial ones in the drop-down. */
export const ownTableRow = (place: OwnTablePlace): number => SALARY_TABLES.length + place - 1;

/** The lists of salary tables, their price levels and the years of these, which the user may extend. */
export const OWN_LISTS: readonly string[] = [LIST_NAMES.salaryTables, LIST_NAMES.priceLevels, LIST_NAMES.priceYears];

/** Whether a cell is in one of these lists, so that its current row must be read before writing. */
export const isInOwnLists = (target: CellTarget): boolean => target.kind === 'name' && OWN_LISTS.includes(target.name);

const NAMED_PARAMETERS: Readonly<Record<keyof typeof NAMED_FIELDS, string>> =
  namesOf<keyof typeof NAMED_FIELDS>(NAMED_FIELDS);

/** The cell of each single input: its own name, or a row of the lists of salary tables. */
export const PARAMETER_CELLS = Object.fromEntries([
  ...Object.entries(NAMED_PARAMETERS).map(([field, name]) => [field, { kind: 'name', name, row: 0 }]),
  ...OWN_TABLE_PLACES.flatMap((place) => [
    [`ownTable${place}`, { kind: 'name', name: LIST_NAMES.salaryTables, row: ownTableRow(place) }],
    [`ownPriceLevel${place}`, { kind: 'name', name: LIST_NAMES.priceLevels, row: ownTableRow(place) }],
    [`ownPriceYear${place}`, { kind: 'name', name: LIST_NAMES.priceYears, row: ownTableRow(place) }],
  ]),
]) as Readonly<Record<ParameterField, Extract<CellTarget, { kind: 'name' }>>>;

/** The field of a list with this header. */
export const fieldOf = (list: InputList, header: string): string | undefined =>
  Object.entries(HEADER_OF[list]).find(([, candidate]) => candidate === header)?.[0];

/** The list whose rows are in a table. */
export const listOf = (table: string): InputList | undefined =>
  (Object.keys(TABLE_OF) as InputList[]).find((list) => sameText(TABLE_OF[list], table));

/** The parameter with this defined name. */
export const parameterOf = (name: string): ParameterField | undefined =>
  (Object.keys(NAMED_PARAMETERS) as (keyof typeof NAMED_PARAMETERS)[]).find((parameter) =>
    sameText(NAMED_PARAMETERS[parameter], name),
  );

const isScale = (field: string): boolean => field === 'scale';

/** A scale is written as a number if that reads back in the same spelling, so that the cell needs no text format. */
export const scaleContent = (scale: string): PlannedCell =>
  String(Number(scale)) === scale && /^\d+$/.test(scale) ? Number(scale) : textCell(scale);

/** The content to write for an input. */
export const inputContent = (field: string, value: NumberInput): PlannedCell =>
  isScale(field) && typeof value === 'string' ? scaleContent(value) : inputCell(value);

/** The contents of a whole row by header. */
export function rowContents(list: InputList, row: InputRow): Readonly<Record<string, PlannedCell>> {
  return Object.fromEntries(
    Object.entries(HEADER_OF[list]).map(([field, header]) => [
      header,
      inputContent(field, ownValue(row, field) ?? null),
    ]),
  );
}
