// Reads tables and named ranges in one sync. No domain words: it reads what it is asked for.

import type { RawCell, RawTable, RawValues, ReadRequest } from '../workbook/rawValues';

type Cells = readonly (readonly RawCell[])[];

interface QueuedTable {
  readonly name: string;
  readonly headers: Excel.Range;
  readonly body: Excel.Range;
  /** Header, body and totals row; only when formulas are asked for. */
  readonly whole: Excel.Range | null;
}

function queueTable(table: Excel.Table, name: string, withFormulas: boolean): QueuedTable {
  return {
    name,
    headers: table.getHeaderRowRange().load('values'),
    body: table.getDataBodyRange().load('values'),
    whole: withFormulas ? table.getRange().load('formulas') : null,
  };
}

const valuesOf = (range: Excel.Range): Cells => range.values as RawCell[][];
const formulasOf = (range: Excel.Range): Cells => range.formulas as RawCell[][];

const rawTable = ({ headers, body, whole }: QueuedTable): RawTable => ({
  headers: (headers.values[0] ?? []).map(String),
  rows: valuesOf(body),
  formulas: whole && formulasOf(whole),
});

/** Queues the reading; the result is there after the next sync of the context. */
export function queueReading(context: Excel.RequestContext, request: ReadRequest): () => RawValues {
  const { application, names, tables } = context.workbook;
  application.load('calculationMode');
  const queued = request.tables.map((name) => queueTable(tables.getItem(name), name, request.tableFormulas));
  const ranges = (wanted: readonly string[], property: 'values' | 'formulas') =>
    wanted.map((name) => [name, names.getItem(name).getRange().load(property)] as const);
  const values = ranges(request.names, 'values');
  const formulas = ranges(request.formulaNames, 'formulas');
  return () => ({
    tables: Object.fromEntries(queued.map((table) => [table.name, rawTable(table)])),
    names: Object.fromEntries(values.map(([name, range]) => [name, valuesOf(range)])),
    formulas: Object.fromEntries(formulas.map(([name, range]) => [name, formulasOf(range)])),
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  });
}
