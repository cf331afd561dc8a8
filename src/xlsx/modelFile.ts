// The workbook as a file that anyone can open: the plan with its results stored beside the formulas, as .xlsx bytes.
// Imported on demand: the library behind it is no part of the first load of the pane.

import { Workbook, type CellValue, type ConditionalFormattingRule, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { ModelInputs } from '../model/modelInputs';
import type { ModelResults } from '../model/modelResults';
import { parseAddress } from '../workbook/addresses';
import type { PlannedCell, SheetPlan, TablePlan, WorkbookPlan } from '../workbook/plan';
import { cellsOfPlan, isFormula, type CellOfPlan } from '../workbook/planCells';
import { storedResults, type StoredResult } from '../workbook/storedResults';
import { planWorkbook } from '../workbook/workbookPlan';
import { cellStyle, conditionalStyle, dataValidation } from './cellLooks';
import { chartOptions, chartRange } from './fileChart';
import { finishPackage, quotedFormat } from './filePackage';
import { absoluteReference, fileFormula } from './formulaText';
import { rowHeights } from './rowHeights';

export interface FileOptions {
  /** Stands in the properties of the document. Without it the file has no date, so that equal inputs give equal files. */
  readonly created?: Date;
}

/** What Office shows as the kind of document, and the language that screen readers speak it in. */
const DOCUMENT = { title: 'Rekenmodel webcare', language: 'nl-NL' } as const;

/** The window: its size in twentieths of a point, and the sheet that is seen first. */
const FIRST_VIEW = {
  x: 0,
  y: 0,
  width: 24000,
  height: 14000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;

/** ECMA-376: paper size 9 is A4. */
const A4 = 9;

/** Excel measures a column in digits of its base font, 7 pixels wide at 96 pixels to the inch; a plan in points. */
const columnWidth = (points: number): number => (points * 96) / 72 / 7;

type StoredOfSheet = ReadonlyMap<string, StoredResult>;

/** Behind an apostrophe: the file keeps the text by the type of its cell, and the apostrophe as a mark of its look. */
const isKeptText = (content: PlannedCell): content is string => typeof content === 'string' && content.startsWith("'");

/** A file reads `_x0041_` as A; ExcelTS keeps it apart in the texts of cells, and not in results. */
const keptResult = (result: StoredResult | undefined): StoredResult | undefined =>
  typeof result === 'string' ? result.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : result;

function fileValue(content: PlannedCell, table: string, result: StoredResult | undefined): CellValue {
  if (content === '') return null;
  if (isKeptText(content)) return content.slice(1);
  return isFormula(content) ? { formula: fileFormula(content, table), result: keptResult(result) } : content;
}

/** Name of the table in which a cell stands, with its totals row. */
function tableAt({ row, column }: CellOfPlan, tables: readonly TablePlan[]): string {
  const found = tables.find(({ address, totals }) => {
    const area = parseAddress(address);
    const rows = area.rows + (totals ? 1 : 0);
    return row >= area.row && row < area.row + rows && column >= area.column && column < area.column + area.columns;
  });
  return found?.name ?? '';
}

function writeCells(worksheet: Worksheet, sheet: SheetPlan, stored: StoredOfSheet): void {
  for (const [address, planned] of cellsOfPlan(sheet)) {
    const cell = worksheet.getCell(address);
    const { content } = planned;
    cell.value = fileValue(content, tableAt(planned, sheet.tables), stored.get(address));
    cell.style = cellStyle(
      isKeptText(content)
        ? { ...planned.style, numberFormat: quotedFormat(planned.style.numberFormat) }
        : planned.style,
    );
  }
}

/** The table without its contents, which stand in the cells: they are written after it. */
function addTable(worksheet: Worksheet, table: TablePlan): void {
  const { rows } = parseAddress(table.address);
  worksheet.addTable({
    name: table.name,
    ref: table.address.split(':')[0] ?? table.address,
    totalsRow: table.totals !== undefined,
    style: { theme: table.style, showRowStripes: true },
    columns: table.columns.map(({ header, formula }, index) => {
      const total = table.totals?.[index] ?? '';
      return {
        name: header,
        filterButton: true,
        ...(formula === undefined ? {} : { calculatedColumnFormula: fileFormula(formula, table.name) }),
        ...(isFormula(total)
          ? { totalsRowFunction: 'custom' as const, totalsRowFormula: fileFormula(total, table.name) }
          : { totalsRowLabel: String(total) }),
      };
    }),
    rows: Array.from({ length: rows - 1 }, () => table.columns.map(() => null)),
  });
}

function addLooks(worksheet: Worksheet, sheet: SheetPlan): void {
  for (const validation of sheet.validations) {
    worksheet.dataValidations.add(validation.address, dataValidation(validation));
  }
  sheet.conditionalFormats.forEach(({ address, formula, style }, index) => {
    const rule: ConditionalFormattingRule = {
      type: 'expression',
      formulae: [fileFormula(formula)],
      style: conditionalStyle(style),
      priority: index + 1,
    };
    worksheet.addConditionalFormatting({ ref: address, rules: [rule] });
  });
  sheet.columnWidths.forEach((points, index) => {
    worksheet.getColumn(index + 1).width = columnWidth(points);
  });
}

function setRowHeights(worksheet: Worksheet, sheet: SheetPlan, stored: StoredOfSheet): void {
  for (const [row, height] of rowHeights(sheet, stored)) worksheet.getRow(row).height = height;
}

function addSheet(workbook: Workbook, sheet: SheetPlan, stored: StoredOfSheet): void {
  const { titleRows } = sheet.print;
  const worksheet = workbook.addWorksheet(sheet.tabName, {
    views: [{ state: 'frozen', ySplit: sheet.frozenRows }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(titleRows === null ? {} : { printTitlesRow: titleRows.replaceAll('$', '') }),
    },
    headerFooter: { oddHeader: '&L&A&R&D', oddFooter: '&C&P / &N' },
  });
  for (const table of sheet.tables) addTable(worksheet, table);
  writeCells(worksheet, sheet, stored);
  addLooks(worksheet, sheet);
  setRowHeights(worksheet, sheet, stored);
  for (const chart of sheet.charts) worksheet.addChart(chartOptions(chart, sheet.tabName), chartRange(chart));
}

function addNames(workbook: Workbook, plan: WorkbookPlan): void {
  for (const { name, sheetId, address } of plan.names) {
    const sheet = plan.sheets.find(({ id }) => id === sheetId);
    if (sheet) workbook.definedNames.add(absoluteReference(sheet.tabName, address), name);
  }
}

/** A plan as .xlsx bytes, with the given results beside its formulas. */
export async function planAsFile(
  plan: WorkbookPlan,
  results: ReadonlyMap<string, StoredOfSheet>,
  { created }: FileOptions = {},
): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.views = [FIRST_VIEW];
  for (const sheet of plan.sheets) addSheet(workbook, sheet, results.get(sheet.id) ?? new Map());
  addNames(workbook, plan);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { level: 0 } });
  return finishPackage(bytes, plan, { ...DOCUMENT, ...(created ? { created } : {}) });
}

/**
 * The model as .xlsx bytes: live formulas with their results, and no trace of a person or of the add-in.
 * @param results of compute(), or read from a workbook with these inputs
 */
export function modelFile(inputs: ModelInputs, results: ModelResults, options: FileOptions = {}): Promise<Uint8Array> {
  const plan = planWorkbook(inputs);
  return planAsFile(plan, storedResults(plan, inputs, results), options);
}
