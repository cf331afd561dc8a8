// The same jobs as in a naive first attempt: cell by cell, with a sync after each. Only for comparison.

/* eslint-disable office-addins/no-context-sync-in-loop -- a sync per cell is what we compare with */

import type { CellStyle, SheetPlan, WorkbookPlan } from '../../src/workbook/plan/plan';
import { cellsOfPlan, isFormula, type CellOfPlan } from '../../src/workbook/plan/planCells';
import type { ReadRequest } from '../../src/workbook/plan/rawValues';

type Cells = readonly (readonly [address: string, cell: CellOfPlan])[];

async function writeContents(sheet: Excel.Worksheet, cells: Cells): Promise<void> {
  for (const [address, { content }] of cells) {
    sheet.getRange(address).formulas = [[content]];
    await sheet.context.sync();
  }
}

function setStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap) format.wrapText = true;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
}

async function writeTables(sheet: Excel.Worksheet, { tables }: SheetPlan): Promise<void> {
  for (const { address, name, style, totals } of tables) {
    const table = sheet.tables.add(address, true);
    table.set({ name, style, showTotals: totals !== undefined });
    await sheet.context.sync();
  }
}

/**
 * Contents and formats of all cells, tables and names; validations and charts are left out, in favour of the naive
 * approach.
 */
export function createNaively(plan: WorkbookPlan): Promise<void> {
  return Excel.run(async (context) => {
    const cells = new Map(plan.sheets.map((sheet) => [sheet.id, [...cellsOfPlan(sheet)]]));
    const of = (sheet: SheetPlan, wanted: (cell: CellOfPlan) => boolean): Cells =>
      (cells.get(sheet.id) ?? []).filter(([, cell]) => wanted(cell));
    const sheets = plan.sheets.map((sheet) => ({
      plan: sheet,
      worksheet: context.workbook.worksheets.add(sheet.tabName),
    }));
    for (const { plan: sheet, worksheet } of sheets) {
      await writeContents(
        worksheet,
        of(sheet, ({ content }) => content !== null && content !== '' && !isFormula(content)),
      );
      await writeTables(worksheet, sheet);
    }
    for (const { name, sheetId, address } of plan.names) {
      const found = sheets.find((sheet) => sheet.plan.id === sheetId);
      if (found) context.workbook.names.add(name, found.worksheet.getRange(address));
      await context.sync();
    }
    for (const { plan: sheet, worksheet } of sheets) {
      await writeContents(
        worksheet,
        of(sheet, ({ content }) => isFormula(content)),
      );
      for (const [address, { style }] of of(sheet, ({ style }) => Object.keys(style).length > 0)) {
        setStyle(worksheet.getRange(address), style);
        await context.sync();
      }
    }
  });
}

async function readCells(range: Excel.Range): Promise<void> {
  range.load('rowCount,columnCount');
  await range.context.sync();
  const { rowCount, columnCount } = range;
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      range.getCell(row, column).load('values');
      await range.context.sync();
    }
  }
}

export function readNaively({ tables, names }: ReadRequest): Promise<void> {
  return Excel.run(async (context) => {
    for (const name of tables) await readCells(context.workbook.tables.getItem(name).getRange());
    for (const name of names) await readCells(context.workbook.names.getItem(name).getRange());
  });
}

export async function changeNaively(name: string, content: number, request: ReadRequest): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[content]];
    await context.sync();
  });
  await readNaively(request);
}
