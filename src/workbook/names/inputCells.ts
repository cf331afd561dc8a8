// Where each input of the model is in the workbook: its table, or the defined name of its cell. Pure.

import { namesOf, ofEach } from '../../model/inputs/field';
import { NAMED_FIELDS } from '../../model/inputs/fields';
import type { InputList, ParameterField } from '../../model/inputs/inputRows';
import { OWN_TABLE_PLACES, type OwnTablePlace } from '../../model/inputs/modelInputs';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import { ADDED_LISTS } from '../../model/sheets/registry';
import { LIST_NAMES, TABLES } from './identifiers';
import type { CellTarget } from '../plan/rawValues';

export const TABLE_OF: Readonly<Record<InputList, string>> = {
  lines: TABLES.costLines,
  scenarios: TABLES.scenarios,
  salaryScales: TABLES.salaryScales,
  ...ofEach(ADDED_LISTS, ({ table }) => table),
};

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
