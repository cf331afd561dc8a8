// User actions in Excel's grid, done through Office.js: sort, filter, rename, copy and delete.

import { COST_LINE_COLUMNS, TABLES } from '../workbook/names/identifiers';

type Column = keyof typeof COST_LINE_COLUMNS;

function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

const costLines = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem(TABLES.costLines);

/** Sorts the cost lines, highest first. */
export const sortCostLines = (by: Column): Promise<void> =>
  inExcel(async (context) => {
    const table = costLines(context);
    const column = table.columns.getItem(COST_LINE_COLUMNS[by]).load('index');
    await context.sync();
    table.sort.apply([{ key: column.index, ascending: false }]);
    await context.sync();
  });

/** Shows only the cost lines with this value. */
export const filterCostLines = (by: Column, value: string): Promise<void> =>
  inExcel(async (context) => {
    costLines(context).columns.getItem(COST_LINE_COLUMNS[by]).filter.applyValuesFilter([value]);
    await context.sync();
  });

export const showAllCostLines = (): Promise<void> =>
  inExcel(async (context) => {
    costLines(context).clearFilters();
    await context.sync();
  });

/** Types a number over the formula of one row. @param row from 0 */
export const typeOver = (column: Column, row: number, value: number): Promise<void> =>
  inExcel(async (context) => {
    const cells = costLines(context).columns.getItem(COST_LINE_COLUMNS[column]).getDataBodyRange();
    cells.getCell(row, 0).values = [[value]];
    await context.sync();
  });

/** Renames the sheet of a table. @returns its previous tab name */
export const renameSheetOf = (table: string, to: string): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.tables.getItem(table).worksheet.load('name');
    await context.sync();
    const before = sheet.name;
    sheet.name = to;
    await context.sync();
    return before;
  });

/** Copies the sheet of a table to the position right after it and activates the copy. @returns the tab name of the copy */
export const copySheetOf = (table: string): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.tables.getItem(table).worksheet;
    const copy = sheet.copy('After', sheet).load('name');
    copy.activate();
    await context.sync();
    return copy.name;
  });

export const deleteSheet = (tabName: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(tabName).delete();
    await context.sync();
  });

export const tabNames = (): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
