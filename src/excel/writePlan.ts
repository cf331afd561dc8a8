// Writes a plan into the open workbook in one batch, in the order that Excel needs: values, tables, names, formulas,
// and then everything that only looks. What the inventory already holds is left as it is.

import type { Block, FormatPlan, NamePlan, SheetPlan, TablePlan, WorkbookPlan } from '../workbook/plan';
import type { Inventory } from '../workbook/rawValues';
import { queueCharts } from './writeCharts';
import { freeTabName } from './tabNames';
import { queueValidation } from './writeValidation';

/** A sheet of the plan with the worksheet that it becomes. */
interface PlannedSheet {
  readonly plan: SheetPlan;
  /** Each range once: every new one costs three actions. */
  readonly range: (address: string) => Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly tabName: string;
}

function rangesOf(worksheet: Excel.Worksheet): PlannedSheet['range'] {
  const ranges = new Map<string, Excel.Range>();
  return (address) => {
    const range = ranges.get(address) ?? worksheet.getRange(address);
    ranges.set(address, range);
    return range;
  };
}

const holds = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => name.toLowerCase() === wanted.toLowerCase());

/** A single content is spread over the range by Excel itself, which keeps a block at one action. */
function contentOf({ cells }: Pick<Block, 'cells'>): Excel.Range['formulas'] {
  // The declarations know matrices only; the documentation of Range.formulas allows a single content.
  return cells as unknown as Excel.Range['formulas'];
}

function queueBlocks(range: PlannedSheet['range'], blocks: readonly Block[]): void {
  for (const block of blocks) range(block.address).formulas = contentOf(block);
}

function queueTable(worksheet: Excel.Worksheet, plan: TablePlan): void {
  const table = worksheet.tables.add(plan.address, true);
  table.set({ name: plan.name, style: plan.style, showTotals: plan.totals !== undefined });
}

function queueTotals(workbook: Excel.Workbook, plan: TablePlan): void {
  if (!plan.totals) return;
  workbook.tables.getItem(plan.name).getTotalRowRange().formulas = [[...plan.totals]];
}

function queueFormat(rangeAt: PlannedSheet['range'], { address, style }: FormatPlan): void {
  const range = rangeAt(address);
  const { numberFormat, fill } = style;
  // As with formulas: one format for the whole range.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as Excel.Range['numberFormat'];
  range.format.set({
    ...(style.horizontal ? { horizontalAlignment: style.horizontal } : {}),
    ...(style.vertical ? { verticalAlignment: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    font: {
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
      ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
    },
    ...(fill === undefined ? {} : { fill: { color: fill } }),
  });
}

function queueConditionalFormats({ plan, range }: PlannedSheet): void {
  for (const { address, formula, style } of plan.conditionalFormats) {
    const { custom } = range(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    if (style.fontColor !== undefined) custom.format.font.color = style.fontColor;
    if (style.bold !== undefined) custom.format.font.bold = style.bold;
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
  }
}

/** A4 landscape, one page wide; sheet, date and page at the edges (the codes are the same in every language). */
function queuePageLayout({ plan, worksheet }: PlannedSheet): void {
  const { pageLayout } = worksheet;
  pageLayout.set({
    orientation: Excel.PageOrientation.landscape,
    paperSize: Excel.PaperType.a4,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  });
  if (plan.print.titleRows !== null) pageLayout.setPrintTitleRows(plan.print.titleRows);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftHeader: '&A',
    rightHeader: '&D',
    centerFooter: '&P / &N',
  });
}

function queueLooks(sheet: PlannedSheet): void {
  const { plan, worksheet, tabName, range } = sheet;
  for (const format of plan.formats) queueFormat(range, format);
  for (const validation of plan.validations) queueValidation(range(validation.address), validation);
  queueConditionalFormats(sheet);
  for (const { columns, points } of plan.columnWidths) range(columns).format.columnWidth = points;
  queueCharts(worksheet, range, tabName, plan.charts);
  worksheet.freezePanes.freezeRows(plan.frozenRows);
  queuePageLayout(sheet);
}

function queueNames(workbook: Excel.Workbook, sheets: readonly PlannedSheet[], names: readonly NamePlan[]): void {
  for (const { name, sheetId, address } of names) {
    const sheet = sheets.find(({ plan }) => plan.id === sheetId);
    if (sheet) workbook.names.add(name, sheet.range(address));
  }
}

/** Formulas of sheets that stayed: what referred to a table that was gone has become #REF! and is written again. */
function queueLostFormulas({ workbook }: Excel.RequestContext, plan: WorkbookPlan, made: readonly SheetPlan[]): void {
  const stayed = plan.sheets.filter((sheet) => !made.includes(sheet));
  for (const { name, columns: planned } of stayed.flatMap(({ tables }) => tables)) {
    const { columns } = workbook.tables.getItem(name);
    for (const { header, formula } of planned) {
      if (formula !== undefined) columns.getItem(header).getDataBodyRange().formulas = contentOf({ cells: formula });
    }
  }
  for (const { name, sheetId, formulas } of plan.names) {
    if (formulas && stayed.some(({ id }) => id === sheetId)) {
      workbook.names.getItem(name).getRange().formulas = formulas.map((row) => [...row]);
    }
  }
}

/**
 * Queues everything that the workbook lacks of the plan, one sheet at a time per step.
 * @returns tab names of the sheets that it makes
 */
export function queuePlan(context: Excel.RequestContext, plan: WorkbookPlan, inventory: Inventory): readonly string[] {
  const { workbook } = context;
  const present = [...inventory.tables, ...inventory.names];
  const missing = plan.sheets.filter(({ anchor }) => !holds(present, anchor));
  const taken = [...inventory.tabNames];
  const sheets = missing.map((sheet): PlannedSheet => {
    const tabName = freeTabName(sheet.tabName, taken);
    taken.push(tabName);
    const worksheet = workbook.worksheets.add(tabName);
    return { plan: sheet, tabName, worksheet, range: rangesOf(worksheet) };
  });
  const ours = plan.names.filter(({ sheetId }) => missing.some(({ id }) => id === sheetId));
  for (const { name } of ours) if (holds(inventory.brokenNames, name)) workbook.names.getItem(name).delete();
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.values);
  for (const { plan: sheet, worksheet } of sheets) for (const table of sheet.tables) queueTable(worksheet, table);
  queueNames(workbook, sheets, ours);
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.formulas);
  for (const { plan: sheet } of sheets) for (const table of sheet.tables) queueTotals(workbook, table);
  queueLostFormulas(context, plan, missing);
  for (const sheet of sheets) queueLooks(sheet);
  sheets.find(({ plan: sheet }) => sheet.id === plan.activeSheetId)?.worksheet.activate();
  return sheets.map(({ tabName }) => tabName);
}
