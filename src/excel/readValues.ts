// Reads tables and named ranges in one sync. No domain words: it reads what it is asked for.

import type { RawCell, RawTable, RawValues, ReadRequest } from '../workbook/rawValues';

/** Queues the reading; the result is there after the next sync of the context. */
export function queueReading(context: Excel.RequestContext, request: ReadRequest): () => RawValues {
  const application = context.workbook.application.load('calculationMode');
  const tables = request.tables.map((name) => {
    const table = context.workbook.tables.getItem(name);
    return {
      name,
      headers: table.getHeaderRowRange().load('values'),
      body: table.getDataBodyRange().load('values'),
    };
  });
  const names = request.names.map((name) => ({
    name,
    range: context.workbook.names.getItem(name).getRange().load('values'),
  }));
  return () => ({
    tables: Object.fromEntries(
      tables.map(({ name, headers, body }): [string, RawTable] => [
        name,
        { headers: (headers.values[0] ?? []).map(String), rows: cellsOf(body) },
      ]),
    ),
    names: Object.fromEntries(names.map(({ name, range }) => [name, cellsOf(range)])),
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  });
}

function cellsOf(range: Excel.Range): readonly (readonly RawCell[])[] {
  return range.values as RawCell[][];
}
