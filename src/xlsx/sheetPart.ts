// A sheet: its cells, validations, conditional formats, view and print settings, and related parts.

import { areaAddress, cellAddress } from '../workbook/plan/addresses';
import type { CellValues } from '../workbook/plan/formulaValues';
import type { SheetPlan, ValidationPlan } from '../workbook/plan/plan';
import { cellsOfPlan } from '../workbook/plan/planCells';
import { SIDE_MARGIN } from '../workbook/plan/styles';
import { relatedId, type Part } from './filePackage';
import { fileFormula } from './formulaText';
import { RELATIONS, SPREADSHEET } from './namespaces';
import { sheetData, type Shared } from './sheetCells';
import type { Looks } from './stylesPart';
import { counted, tag, text, type Xml } from './xml';

/** ECMA-376: paper size 9 is A4. */
const A4 = 9;
const POINTS_PER_INCH = 72;
/** Inches; from top to bottom Excel's defaults. */
const SIDE = SIDE_MARGIN / POINTS_PER_INCH;
const MARGINS = { left: SIDE, right: SIDE, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Points; the height of a row in the base font. */
const ROW_HEIGHT = 15;
/** Sheet name and date in the header, page number in the footer. */
const HEADER = '&L&A&R&D';
const FOOTER = '&C&P / &N';

/** Excel measures a column in digits of its base font, 7 pixels wide at 96 pixels to the inch; a plan in points. */
const columnWidth = (points: number): number => (points * 96) / 72 / 7;

function columns(widths: readonly number[]): readonly Xml[] {
  if (widths.length === 0) return [];
  const cols = widths.map((points, index) =>
    tag('col', { min: index + 1, max: index + 1, width: columnWidth(points), customWidth: 1 }),
  );
  return [tag('cols', {}, ...cols)];
}

function view({ frozenRows, frozenColumns = 0 }: SheetPlan, isFirst: boolean): Xml {
  const activePane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const pane =
    frozenRows === 0
      ? []
      : [
          tag('pane', {
            xSplit: frozenColumns || undefined,
            ySplit: frozenRows,
            topLeftCell: cellAddress({ row: frozenRows + 1, column: frozenColumns }),
            activePane,
            state: 'frozen',
          }),
          tag('selection', { pane: activePane }),
        ];
  return tag('sheetViews', {}, tag('sheetView', { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, ...pane));
}

/** A validation; as in a live Excel, an empty cell is always allowed. */
function validation({ address, rule, title, message }: ValidationPlan): Xml {
  const type = { list: 'list', decimal: 'decimal', wholeNumber: 'whole' }[rule.kind];
  const limits = rule.kind === 'list' ? [rule.source.replace(/^=/, '')] : [rule.minimum, rule.maximum];
  return tag(
    'dataValidation',
    { type, allowBlank: 1, showErrorMessage: 1, errorTitle: title, error: message, sqref: address },
    ...limits.map((limit, index) => tag(`formula${index + 1}`, {}, text(limit))),
  );
}

const conditionalFormats = ({ conditionalFormats: plans }: SheetPlan, looks: Looks): readonly Xml[] =>
  plans.map(({ address, formula, style }, index) =>
    tag(
      'conditionalFormatting',
      { sqref: address },
      tag(
        'cfRule',
        { type: 'expression', dxfId: looks.ofRule(style), priority: index + 1 },
        tag('formula', {}, text(fileFormula(formula))),
      ),
    ),
  );

/** The rectangle of all cells, which some readers use to allocate room. */
function dimension(sheet: SheetPlan): string {
  const places = [...cellsOfPlan(sheet).values()];
  // Not with Math.max(...), because a call accepts only some hundred thousand arguments, and a sheet has more cells.
  const [rows, last] = places.reduce(
    ([most, farthest], { row, column }) =>
      [Math.max(most, row), Math.max(farthest, column)] as readonly [number, number],
    [1, 0] as readonly [number, number],
  );
  return areaAddress({ row: 1, column: 0 }, rows, last + 1);
}

/** ECMA-376: the last column of a sheet, from 0. */
const LAST_COLUMN = 16383;

/** A break is behind a row. */
const pageBreaks = ({ print: { newPageAt } }: SheetPlan): readonly Xml[] =>
  newPageAt === undefined
    ? []
    : [
        tag(
          'rowBreaks',
          { count: 1, manualBreakCount: 1 },
          tag('brk', { id: newPageAt - 1, max: LAST_COLUMN, man: 1 }),
        ),
      ];

function links({ links: plans = [] }: SheetPlan): readonly Xml[] {
  if (plans.length === 0) return [];
  const cells = plans.map(({ address, name, text: display }) =>
    tag('hyperlink', { ref: address, location: name, display }),
  );
  return [tag('hyperlinks', {}, ...cells)];
}

export interface SheetFile {
  /** Number of the sheet in the workbook, from 1. */
  readonly id: number;
  readonly isFirst: boolean;
  readonly drawing: Part | undefined;
  readonly tables: readonly Part[];
}

export function sheetPart(
  sheet: SheetPlan,
  { id, isFirst, drawing, tables }: SheetFile,
  stored: CellValues,
  shared: Shared,
): Part {
  const { scale, isOnePage = false } = sheet.print;
  const related = [...(drawing ? [drawing] : []), ...tables];
  const link = (name: string, part: Part): Xml => tag(name, { 'r:id': relatedId(related.indexOf(part)) });
  return {
    kind: 'worksheet',
    path: `xl/worksheets/sheet${id}.xml`,
    related,
    xml: tag(
      'worksheet',
      { xmlns: SPREADSHEET, 'xmlns:r': RELATIONS },
      ...(scale === undefined ? [tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 }))] : []),
      tag('dimension', { ref: dimension(sheet) }),
      view(sheet, isFirst),
      tag('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }),
      ...columns(sheet.columnWidths),
      sheetData(sheet, stored, shared),
      ...conditionalFormats(sheet, shared.looks),
      counted('dataValidations', sheet.validations.map(validation)),
      ...links(sheet),
      tag('pageMargins', MARGINS),
      tag('pageSetup', {
        paperSize: A4,
        scale,
        orientation: isOnePage ? 'portrait' : 'landscape',
        fitToHeight: scale === undefined && !isOnePage ? 0 : undefined,
      }),
      tag('headerFooter', {}, tag('oddHeader', {}, text(HEADER)), tag('oddFooter', {}, text(FOOTER))),
      ...pageBreaks(sheet),
      ...(drawing ? [link('drawing', drawing)] : []),
      counted(
        'tableParts',
        tables.map((table) => link('tablePart', table)),
      ),
    ),
  };
}
