// What the formula cells of a plan show in the workbook that was read: for a copy of it. Pure.

import { ownValue } from '../../model/ownValue';
import { listOf } from '../names/inputColumns';
import { cellAddress, parseAddress } from '../plan/addresses';
import { placedValues, type FormulaValues } from '../plan/formulaValues';
import type { NamePlan, PlannedCell, SheetPlan, TablePlan, WorkbookPlan } from '../plan/plan';
import { cellsOfPlan, readBack } from '../plan/planCells';
import type { RawCell, RawTable, RawValues } from '../plan/rawValues';
import { labelsOfRows } from './labelledRows';

type Shown = RawCell | undefined;
type ByHeader<Value> = Readonly<Record<string, Value>>;

const isCalculated = ({ formula }: TablePlan['columns'][number]): boolean => formula !== undefined;

/**
 * Where each row of a table of the plan is in the workbook. Rows of inputs were planned in the order in which they were read.
 * Other tables may have been sorted since they were made: there the columns before the first formula say what a row is about.
 */
function rowsNow(sheet: SheetPlan, table: TablePlan, { headers, rows }: RawTable): readonly (number | undefined)[] {
  const { row, column, rows: count } = parseAddress(table.address);
  const planned = Array.from({ length: count - 1 }, (_, index) => index);
  if (listOf(table.name) !== undefined) return planned;
  const keys = table.columns
    .slice(0, table.columns.findIndex(isCalculated))
    .map(({ header }) => headers.indexOf(header));
  const keyOf = (cellOf: (key: number) => PlannedCell | Shown): string =>
    JSON.stringify(keys.map((_, key) => String(cellOf(key) ?? '')));
  const places = new Map(rows.map((cells, index) => [keyOf((key) => cells[keys[key] ?? -1]), index]));
  const cells = cellsOfPlan(sheet);
  return planned.map((index) =>
    places.get(
      keyOf((key) => readBack(cells.get(cellAddress({ row: row + 1 + index, column: column + key }))?.content ?? '')),
    ),
  );
}

/** The calculated columns of a table, and its totals row, by header. */
function ofTable(
  sheet: SheetPlan,
  table: TablePlan,
  raw: RawTable,
): { readonly body: ByHeader<readonly Shown[]>; readonly totals: ByHeader<Shown> } {
  const rows = rowsNow(sheet, table, raw);
  const place = ({ header }: { readonly header: string }): number => raw.headers.indexOf(header);
  const cellsUnder = (column: number): readonly Shown[] => rows.map((row) => raw.rows[row ?? -1]?.[column]);
  return {
    body: Object.fromEntries(
      // In the copy the columns are as planned, wherever they are in the workbook.
      table.columns
        .filter(isCalculated)
        .map((column) => [column.header, column.positions ?? cellsUnder(place(column))]),
    ),
    totals: Object.fromEntries(table.columns.map((column) => [column.header, raw.totals?.[place(column)]])),
  };
}

/** The cells of a name in the order of the plan: a range of several rows is known by the words beside each of them. */
function ofName({ name, labels, address }: NamePlan, raw: RawValues): readonly Shown[] {
  const cells = (ownValue(raw.names, name) ?? []).map(([cell]) => cell);
  if (parseAddress(address).rows === 1) return cells.slice(0, 1);
  const found = labelsOfRows(raw, name, labels);
  return labels.map((label) => cells[found.indexOf(label)]);
}

/** The values of the formula cells; a cell that could not be read, or is gone, has none. */
export function shownValues(plan: WorkbookPlan, raw: RawValues): FormulaValues {
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const found = ownValue(raw.tables, table.name);
      return found ? [[table.name, ofTable(sheet, table, found)] as const] : [];
    }),
  );
  return placedValues(plan, {
    tables: Object.fromEntries(tables.map(([name, { body }]) => [name, body])),
    totals: Object.fromEntries(tables.map(([name, { totals }]) => [name, totals])),
    named: Object.fromEntries(
      plan.names.filter(({ formulas }) => formulas !== undefined).map((name) => [name.name, ofName(name, raw)]),
    ),
  });
}
