// Writes a plan into the open workbook in one batch, in the order that Excel needs: values, tables, names, formulas,
// and then everything that only looks. What the inventory already holds is left as it is.

import { areaAddress } from '../workbook/addresses';
import { RESULT_NAMES } from '../workbook/identifiers';
import type { NamePlan, SheetPlan, TablePlan, WorkbookPlan } from '../workbook/plan';
import type { Inventory } from '../workbook/rawValues';
import { queueCharts } from './writeCharts';
import { queueDefinitions, type Definition } from './writeNames';
import { sheetReference } from './sheetReferences';
import { freeTabName } from './tabNames';
import { queueBlocks } from './writeBlocks';
import { holds, queueTotals } from './writeCalculated';
import { queueStyles } from './writeStyles';
import { queueValidation } from './writeValidation';

/** A sheet that a batch makes. */
export interface MadeSheet {
  readonly tabName: string;
  readonly plan: SheetPlan;
  /** Defined names that the batch makes on it. */
  readonly names: readonly string[];
}

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

function queueTable(worksheet: Excel.Worksheet, plan: TablePlan): void {
  const table = worksheet.tables.add(plan.address, true);
  table.set({ name: plan.name, style: plan.style, showTotals: plan.totals !== undefined });
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
  queueStyles(range, plan.formats);
  for (const validation of plan.validations) queueValidation(range(validation.address), validation);
  queueConditionalFormats(sheet);
  range(areaAddress({ row: 1, column: 0 }, 1, plan.columnWidths.length)).setColumnProperties(
    plan.columnWidths.map((columnWidth) => ({ format: { columnWidth } })),
  );
  queueCharts(worksheet, range, tabName, plan.charts);
  worksheet.freezePanes.freezeRows(plan.frozenRows);
  queuePageLayout(sheet);
}

/** What names refer to, as text: a range of its own costs four times as much. */
const definitionsOf = (sheets: readonly PlannedSheet[], names: readonly NamePlan[]): readonly Definition[] =>
  names.flatMap(({ name, sheetId, address, refersTo }) => {
    const sheet = sheets.find(({ plan }) => plan.id === sheetId);
    return sheet ? [{ name, reference: refersTo ?? sheetReference(sheet.tabName, address) }] : [];
  });

/**
 * Queues everything that the workbook lacks of the plan, one sheet at a time per step.
 * @returns the sheets that it makes
 */
export function queuePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  inventory: Inventory,
): readonly MadeSheet[] {
  const { workbook } = context;
  const present = [...inventory.tables, ...inventory.names];
  const known = [...inventory.names, ...inventory.brokenNames];
  const missing = plan.sheets.filter(({ anchor }) => !holds(present, anchor));
  const taken = [...inventory.tabNames];
  const sheets = missing.map((sheet): PlannedSheet => {
    const tabName = freeTabName(sheet.tabName, taken);
    taken.push(tabName);
    const worksheet = workbook.worksheets.add(tabName);
    return { plan: sheet, tabName, worksheet, range: rangesOf(worksheet) };
  });
  const ours = plan.names.filter(({ sheetId }) => missing.some(({ id }) => id === sheetId));
  // A copy of one of our sheets in front keeps names from being added (OfficeDev/office-js#2875).
  const front = workbook.worksheets.getActiveWorksheet();
  sheets[0]?.worksheet.activate();
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.values);
  for (const { plan: sheet, worksheet } of sheets) for (const table of sheet.tables) queueTable(worksheet, table);
  // The name of the version comes last: without it a workbook was never finished.
  const isLast = ({ name }: NamePlan): boolean => name === RESULT_NAMES.version;
  const first = ours.filter((name) => !isLast(name));
  queueDefinitions(workbook, definitionsOf(sheets, first), inventory.brokenNames);
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.formulas);
  for (const { plan: sheet } of sheets) for (const table of sheet.tables) queueTotals(workbook, table);
  for (const sheet of sheets) queueLooks(sheet);
  queueDefinitions(workbook, definitionsOf(sheets, ours.filter(isLast)), inventory.brokenNames);
  const shown = sheets.find(({ plan: sheet }) => sheet.id === plan.activeSheetId)?.worksheet;
  (shown ?? front).activate();
  return sheets.map(({ tabName, plan: sheet }) => ({
    tabName,
    plan: sheet,
    names: ours.flatMap(({ name, sheetId }) => (sheetId === sheet.id && !holds(known, name) ? [name] : [])),
  }));
}
