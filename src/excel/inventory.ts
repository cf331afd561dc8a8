// Looks what of a model an open workbook holds, by tables and names, in one sync.

import type { Inventory } from '../workbook/rawValues';

/** Queues the look; the result is there after the next sync of the context. */
export function queueInventory(context: Excel.RequestContext): () => Inventory {
  const workbook = context.workbook.load('readOnly');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  const sheets = workbook.worksheets.load('items/name');
  const isBroken = (item: Excel.NamedItem): boolean => String(item.formula).includes('#REF!');
  return () => ({
    tables: tables.items.map(({ name }) => name),
    names: names.items.filter((item) => !isBroken(item)).map(({ name }) => name),
    brokenNames: names.items.filter(isBroken).map(({ name }) => name),
    tabNames: sheets.items.map(({ name }) => name),
    readOnly: workbook.readOnly,
  });
}
