// Reads tables and named ranges in one sync. Knows no domain terms: reads what is requested.

import { hasHiddenRows, tableOf } from '../batch/tables';
import { searchParts, type NameSearch } from './readNames';
import type { NamedRows, NamesOfSheet, RawCell, RawTable, RawValues, ReadRequest } from '../../workbook/plan/rawValues';

type Cells = readonly (readonly RawCell[])[];

interface QueuedTable {
  readonly name: string;
  readonly table: Excel.Table;
  /** Header, body and totals row. */
  readonly whole: Excel.Range;
  readonly withFormulas: boolean;
  readonly withErrors: boolean;
}

/**
 * A range that is only read in this message. It is untracked, because a reference would be returned with the answer and
 * then need a separate message to release (Excel.Range.untrack).
 */
const loaded = (range: Excel.Range, properties: string): Excel.Range => range.load(properties).untrack();

const valuesOf = (range: Excel.Range): Cells => range.values as RawCell[][];
const formulasOf = (range: Excel.Range): Cells => range.formulas as RawCell[][];
const errorsOf = ({ valueTypes }: Excel.Range): readonly (readonly boolean[])[] =>
  valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error));

/** One range for the whole table takes less than one each for header and body. */
function queueTable(table: Excel.Table, name: string, { tableFormulas, errorTables }: ReadRequest): QueuedTable {
  const withErrors = errorTables.includes(name);
  const withFormulas = tableFormulas || withErrors;
  const more = [...(withFormulas ? ['formulas'] : []), ...(withErrors ? ['valueTypes'] : [])];
  return {
    name,
    table: table.load('showTotals'),
    whole: loaded(table.getRange(), ['values', 'rowHidden', ...more].join(',')),
    withFormulas,
    withErrors,
  };
}

function rawTable({ table, whole, withFormulas, withErrors }: QueuedTable): RawTable {
  const [headers = [], ...rows] = valuesOf(whole);
  return {
    headers: headers.map(String),
    rows: table.showTotals ? rows.slice(0, -1) : rows,
    totals: (table.showTotals && rows.at(-1)) || null,
    formulas: withFormulas ? formulasOf(whole) : null,
    errors: withErrors ? errorsOf(whole) : null,
    hasHiddenRows: hasHiddenRows(whole),
  };
}

interface QueuedRange {
  readonly name: string;
  readonly range: Excel.Range;
  /** The used part of its whole rows, because the user may have moved the labels. */
  readonly lines: Excel.Range | null;
}

const WHERE = ['rowIndex', 'columnIndex'];

/** Each name once, with everything requested of it. */
function queueRanges(
  { names, formulaNames, rowNames }: ReadRequest,
  rangeOf: (name: string) => Excel.Range,
): readonly QueuedRange[] {
  return [...new Set([...names, ...formulaNames])].map((name) => {
    const withRows = rowNames.includes(name);
    const properties = [
      ...(names.includes(name) ? ['values'] : []),
      ...(formulaNames.includes(name) ? ['formulas'] : []),
      ...(withRows ? WHERE : []),
    ];
    const range = loaded(rangeOf(name), properties.join(','));
    const lines = withRows
      ? loaded(range.getEntireRow().untrack().getUsedRange(true), ['values', ...WHERE].join(','))
      : null;
    return { name, range, lines };
  });
}

function namedRows({ name, range, lines }: QueuedRange, { names }: ReadRequest): NamedRows {
  const cells = names.includes(name) ? valuesOf(range) : formulasOf(range);
  const used = lines ? { row: lines.rowIndex, column: lines.columnIndex, values: valuesOf(lines) } : null;
  const from = range.columnIndex - (used?.column ?? 0);
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex,
    beside: cells.map((row, down) => {
      const line = used?.values[range.rowIndex - used.row + down] ?? [];
      return [...line.slice(0, Math.max(from, 0)).reverse(), ...line.slice(Math.max(from + row.length, 0))];
    }),
  };
}

/** The first cells of each sheet. */
const queueTops = (
  { sheets, topRows }: ReadRequest,
  worksheetOf: (home: NamesOfSheet) => Excel.Worksheet,
): readonly { readonly part: string; readonly cells: Excel.Range }[] =>
  topRows === 0
    ? []
    : sheets.map((home) => ({
        part: home.table ?? home.names[0] ?? '',
        cells: loaded(worksheetOf(home).getRange(`A1:A${topRows}`), 'values'),
      }));

/** Queues the reading; the result is available after the next sync of the context. */
export function queueReading(
  { workbook }: Excel.RequestContext,
  request: ReadRequest,
  search: NameSearch,
): () => RawValues {
  const { application } = workbook;
  application.load('calculationMode');
  const queued = request.tables.map((name) => queueTable(tableOf(workbook, name), name, request));
  const tables = new Map(queued.map(({ name, table }) => [name, table]));
  const { rangeOf, worksheetOf } = searchParts(workbook, tables, request.sheets, search);
  const ranges = queueRanges(request, rangeOf);
  const tops = queueTops(request, worksheetOf);
  const ofNames = <Read>(wanted: readonly string[], read: (range: QueuedRange) => Read): Record<string, Read> =>
    Object.fromEntries(ranges.filter(({ name }) => wanted.includes(name)).map((range) => [range.name, read(range)]));
  return () => ({
    tables: Object.fromEntries(queued.map((table) => [table.name, rawTable(table)])),
    names: ofNames(request.names, ({ range }) => valuesOf(range)),
    formulas: ofNames(request.formulaNames, ({ range }) => formulasOf(range)),
    rows: ofNames(request.rowNames, (range) => namedRows(range, request)),
    ...(request.topRows > 0
      ? { tops: Object.fromEntries(tops.map(({ part, cells }) => [part, valuesOf(cells)])) }
      : {}),
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  });
}
