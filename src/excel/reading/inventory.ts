// Finds which parts of a model an open workbook has, by tables and names, in one sync.

import type { FirstLook, Inventory, RawCell } from '../../workbook/plan/rawValues';

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

/** Queues the inspection with the values of names that may not exist. */
export function queueFirstLook(context: Excel.RequestContext, names: readonly string[]): () => FirstLook {
  const inventory = queueInventory(context);
  const ranges = names.map((name) => ({
    name,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values').untrack(),
  }));
  return () => ({
    ...inventory(),
    values: Object.fromEntries(
      ranges.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, range.values as RawCell[][]]])),
    ),
  });
}
