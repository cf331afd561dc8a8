// Reads tables and named ranges in one sync. No domain words: it reads what it is asked for.

import { rangesByName, type NameSearch } from './readNames';
import type { NamedRows, RawCell, RawTable, RawValues, ReadRequest } from '../workbook/rawValues';

type Cells = readonly (readonly RawCell[])[];

interface QueuedTable {
  readonly name: string;
  readonly table: Excel.Table;
  /** Header, body and totals row. */
  readonly whole: Excel.Range;
}

/**
 * A range that is read in this message alone. Untracked, Excel is asked for no reference to it that would come back with
 * the answer and have to be given up in a message of its own (Excel.Range.untrack).
 */
const loaded = (range: Excel.Range, properties: string): Excel.Range => range.load(properties).untrack();

const valuesOf = (range: Excel.Range): Cells => range.values as RawCell[][];
const formulasOf = (range: Excel.Range): Cells => range.formulas as RawCell[][];

/** One range for the whole table costs less than one each for header and body. */
const queueTable = (table: Excel.Table, name: string, withFormulas: boolean): QueuedTable => ({
  name,
  table: table.load('showTotals'),
  whole: loaded(table.getRange(), withFormulas ? 'values,rowHidden,formulas' : 'values,rowHidden'),
});

function rawTable({ table, whole }: QueuedTable, withFormulas: boolean): RawTable {
  const [headers = [], ...rows] = valuesOf(whole);
  return {
    headers: headers.map(String),
    rows: table.showTotals ? rows.slice(0, -1) : rows,
    formulas: withFormulas ? formulasOf(whole) : null,
    // Excel answers null where some rows are hidden and others are not.
    hasHiddenRows: whole.rowHidden !== false,
  };
}

/** The whole rows of a named range, as far as they are used: labels are where a person has left them. */
function queueRows(range: Excel.Range): () => NamedRows {
  const cells = loaded(range, 'rowIndex,columnIndex,rowCount,columnCount');
  const lines = loaded(range.getEntireRow().getUsedRange(true), 'values,rowIndex,columnIndex');
  return () => {
    const from = cells.columnIndex - lines.columnIndex;
    return {
      row: cells.rowIndex + 1,
      column: cells.columnIndex,
      beside: Array.from({ length: cells.rowCount }, (_, down) => {
        const line = valuesOf(lines)[cells.rowIndex - lines.rowIndex + down] ?? [];
        return [...line.slice(0, Math.max(from, 0)).reverse(), ...line.slice(Math.max(from + cells.columnCount, 0))];
      }),
    };
  };
}

/** Queues the reading; the result is there after the next sync of the context. */
export function queueReading(
  { workbook }: Excel.RequestContext,
  request: ReadRequest,
  search: NameSearch,
): () => RawValues {
  const { application, tables } = workbook;
  const { tableFormulas } = request;
  application.load('calculationMode');
  const queued = request.tables.map((name) => queueTable(tables.getItem(name), name, tableFormulas));
  const rangeOf = rangesByName(
    workbook,
    new Map(queued.map(({ name, table }) => [name, table])),
    request.sheets,
    search,
  );
  const ranges = (wanted: readonly string[], property: 'values' | 'formulas') =>
    wanted.map((name) => [name, loaded(rangeOf(name), property)] as const);
  const values = ranges(request.names, 'values');
  const formulas = ranges(request.formulaNames, 'formulas');
  const rows = request.rowNames.map((name) => [name, queueRows(rangeOf(name))] as const);
  return () => ({
    tables: Object.fromEntries(queued.map((table) => [table.name, rawTable(table, tableFormulas)])),
    names: Object.fromEntries(values.map(([name, range]) => [name, valuesOf(range)])),
    formulas: Object.fromEntries(formulas.map(([name, range]) => [name, formulasOf(range)])),
    rows: Object.fromEntries(rows.map(([name, read]) => [name, read()])),
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  });
}
