// Finds which parts of a model an open workbook has, by tables and names, in one sync.

import type { Inventory } from '../../workbook/plan/rawValues';

/** Queues the inspection; the result is available after the next sync of the context. */
export function queueInventory(context: Excel.RequestContext): () => Inventory {
  const workbook = context.workbook.load('readOnly');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/type');
  const sheets = workbook.worksheets.load('items/name');
  // Not by its formula, which is in the language of Excel: `#VERW!` for `#REF!` (OfficeDev/office-js#2834).
  const isRange = (item: Excel.NamedItem): boolean => item.type === Excel.NamedItemType.range;
  return () => ({
    tables: tables.items.map(({ name }) => name),
    names: names.items.filter(isRange).map(({ name }) => name),
    brokenNames: names.items.filter((item) => !isRange(item)).map(({ name }) => name),
    tabNames: sheets.items.map(({ name }) => name),
    readOnly: workbook.readOnly,
  });
}
