// Turns changes of the inputs into edits of the sheet. Pure.

import { ownValue } from '../../model/ownValue';
import { applyChange, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { INPUT_LISTS, rowIds, rowName, rowsOf, type InputList } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { ADDED_TABLES } from '../../model/sheets/registry';
import { LIST_NAMES, SCENARIO_NAMES_FORMULA, TABLES } from '../names/identifiers';
import { PARAMETER_CELLS, TABLE_OF } from '../names/inputCells';
import { inputContent, rowContents } from '../names/inputContents';
import type { PlannedCell, TablePlan } from '../plan/plan';
import type { KeyedRow, NewRow, RowTarget, SheetEdit } from '../plan/rawValues';
import { fieldTarget, rowTarget, type RowSearch } from './rowTargets';

const isKeyed = (target: RowTarget): target is KeyedRow => target.key !== null && target.key.text !== '';

function newRow(
  list: InputList,
  index: number,
  count: number,
  row: NewRow['contents'],
  tables: readonly TablePlan[],
): NewRow {
  const table = TABLE_OF[list];
  const plan = tables.find(({ name }) => name === table);
  const columns = plan?.columns ?? [];
  const formulas = columns.flatMap(({ header, formula }) =>
    formula === undefined ? [] : [[header, formula] as const],
  );
  const validations = columns.flatMap(({ header, validation }) => (validation ? [[header, validation] as const] : []));
  return {
    table,
    before: index < count ? index : null,
    hasTotals: plan?.totals !== undefined,
    // Above a totals row whole rows of the sheet move, so that the chart below moves along.
    wholeRow: plan?.totals !== undefined,
    contents: { ...row, ...Object.fromEntries(formulas) },
    validations: Object.fromEntries(validations),
  };
}

/** Tables with a totals row: their rows are inserted as whole rows of the sheet. */
const WHOLE_ROW_TABLES: ReadonlySet<string> = new Set([
  TABLES.costLines,
  ...Object.entries(ADDED_TABLES).flatMap(([table, { hasTotals }]) => (hasTotals ? [table] : [])),
]);

/** The drop-down of scenarios follows its table; in a workbook of an older version its name was an address. */
const DEFINITIONS: Readonly<Partial<Record<InputList, SheetEdit>>> = {
  scenarios: { kind: 'defineName', name: LIST_NAMES.scenarios, formula: SCENARIO_NAMES_FORMULA },
};
const definitionsOf = (list: InputList): readonly SheetEdit[] =>
  [DEFINITIONS[list]].filter((edit) => edit !== undefined);

type OrderChange = Extract<InputChange, { kind: 'order' }>;

type Ids = readonly string[];

const idsOf = (inputs: ModelInputs, list: InputList): Ids => rowIds(list, rowsOf(inputs, list));

/** The user's columns whose cells move along: each column is written in one go, so that no content is lost half-way. */
function ownColumnEdits({ list, ownCells = {} }: OrderChange, ids: Ids, newIds: Ids): readonly SheetEdit[] {
  const headers = Object.keys(ownValue(ownCells, ids[0] ?? '') ?? {});
  return headers.flatMap((column): readonly SheetEdit[] => {
    const contentsOf = (order: Ids): readonly PlannedCell[] =>
      order.map((id) => ownValue(ownValue(ownCells, id) ?? {}, column) ?? '');
    const [now, wanted] = [contentsOf(ids), contentsOf(newIds)];
    const isMoved = (content: PlannedCell, index: number): boolean => content !== now[index];
    const row = wanted.findIndex(isMoved);
    if (row < 0) return [];
    const contents = wanted.slice(row, wanted.findLastIndex(isMoved) + 1);
    return [{ kind: 'setColumn', table: TABLE_OF[list], column, row, contents }];
  });
}

/** Rows stay where they are when their order changes: the differences are written, position by position. */
function orderEdits(change: OrderChange, before: ModelInputs): readonly SheetEdit[] {
  const { list } = change;
  const after = applyChange(before, change);
  const rows = rowsOf(before, list);
  const inputEdits = rowsOf(after, list).flatMap((row, index) =>
    Object.keys(row)
      .filter((field) => ownValue(row, field) !== ownValue(rows[index] ?? {}, field))
      .map((field): SheetEdit => ({
        kind: 'set',
        target: fieldTarget(before, list, index, field, 'byPlace'),
        content: inputContent(field, ownValue(row, field) ?? null),
      })),
  );
  return [...inputEdits, ...ownColumnEdits(change, idsOf(before, list), idsOf(after, list))];
}

function editsOfOne(
  change: InputChange,
  inputs: ModelInputs,
  search: RowSearch,
  tables: readonly TablePlan[],
): readonly SheetEdit[] {
  if (change.kind === 'parameter') {
    const target = PARAMETER_CELLS[change.parameter];
    return [{ kind: 'set', target, content: inputContent(change.parameter, change.after) }];
  }
  const { list } = change;
  const rows = rowsOf(inputs, list);
  switch (change.kind) {
    case 'field': {
      const index = findRow(list, rows, change.index, change.name);
      if (index < 0) return [];
      const target = fieldTarget(inputs, list, index, change.field, search);
      return [{ kind: 'set', target, content: inputContent(change.field, change.after) }];
    }
    case 'add':
      return [
        {
          kind: 'add',
          row: newRow(
            list,
            change.index,
            rows.length,
            { ...change.ownCells, ...rowContents(list, change.row) },
            tables,
          ),
        },
        ...definitionsOf(list),
      ];
    case 'remove': {
      const index = findRow(list, rows, change.index, rowName(list, change.row));
      return index < 0
        ? []
        : [{ kind: 'remove', target: rowTarget(inputs, list, index, search), wholeRow: false }, ...definitionsOf(list)];
    }
    case 'order':
      return orderEdits(change, inputs);
  }
}

/** Rows of a list that changes write by position, as they were before these changes. */
function placesWritten(changes: readonly InputChange[], inputs: ModelInputs, list: InputList): readonly number[] {
  const ids = idsOf(inputs, list);
  return changes.flatMap((change): readonly number[] => {
    if (change.kind === 'parameter' || change.list !== list) return [];
    if (change.kind === 'add') return change.index < ids.length ? [change.index] : [];
    if (change.kind !== 'order') return [];
    const isMoved = (id: string): boolean => change.before.indexOf(id) !== change.after.indexOf(id);
    return ids.flatMap((id, place) => (isMoved(id) ? [place] : []));
  });
}

/**
 * Expects rows of a list where they were read, so that nothing is written to another row if somebody has since added,
 * removed or moved rows. The last row reveals every row added or removed before it.
 */
export function expectedRows(inputs: ModelInputs, list: InputList, places: readonly number[]): readonly SheetEdit[] {
  const keyed = rowsOf(inputs, list)
    .map((_, index) => rowTarget(inputs, list, index, 'byName'))
    .filter(isKeyed);
  const last = keyed.at(-1);
  return keyed
    .filter((target) => target === last || places.includes(target.row))
    .map((target) => ({ kind: 'expectRow', target }));
}

const expectedBefore = (changes: readonly InputChange[], inputs: ModelInputs): readonly SheetEdit[] =>
  INPUT_LISTS.flatMap((list) => {
    const places = placesWritten(changes, inputs, list);
    return places.length > 0 ? expectedRows(inputs, list, places) : [];
  });

/**
 * The edits, in order, that make these changes to a workbook with these inputs.
 * @param tables the tables of the plan, for what a new row needs besides its inputs
 */
export function editsOf(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  search: RowSearch,
  tables: readonly TablePlan[],
): readonly SheetEdit[] {
  let current = inputs;
  const edits = changes.flatMap((change) => {
    const ofOne = editsOfOne(change, current, search, tables);
    current = applyChange(current, change);
    return ofOne;
  });
  return search === 'byName' ? [...expectedBefore(changes, inputs), ...edits] : edits;
}

/** The edits with new rows within the width of their table, so that the cells beside it do not move. */
export const withinTableWidth = (edits: readonly SheetEdit[]): readonly SheetEdit[] =>
  edits.map((edit) => (edit.kind === 'add' ? { ...edit, row: { ...edit.row, wholeRow: false } } : edit));

/**
 * The edits of a rollback: a row added as a whole sheet row is removed as one, and a row removed within the width of
 * the table is restored within it.
 */
export const asRollback = (edits: readonly SheetEdit[]): readonly SheetEdit[] =>
  withinTableWidth(edits).map((edit) =>
    edit.kind === 'remove' ? { ...edit, wholeRow: WHOLE_ROW_TABLES.has(edit.target.table) } : edit,
  );
