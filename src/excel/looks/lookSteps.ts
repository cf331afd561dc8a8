// The layout of sheets as single steps, each of which Excel may refuse without affecting the others.

import { areaAddress } from '../../workbook/plan/addresses';
import { SIDE_MARGIN } from '../../workbook/plan/styles';
import { LOOK_KINDS, type LookKind } from '../../workbook/plan/looks';
import type { ConditionalFormatPlan, SheetPlan } from '../../workbook/plan/plan';
import type { OpenSheet } from '../batch/openSheets';
import { queueChart, queueChartLooks, queueChartTitle } from './writeCharts';
import { queueStyles } from '../writing/writeStyles';
import { queueInputMessage, queueInputRule } from '../writing/writeValidation';

/** A sheet to apply layout to, with the existing parts that must not be added twice. */
export interface SheetLooks {
  readonly tabName: string;
  /** The plan with each current address. */
  readonly plan: SheetPlan;
  /** Names of all charts of the sheet. */
  readonly charts: readonly string[];
  /** All formulas of conditional formats on each range, in the order of the plan. */
  readonly conditions: readonly (readonly string[])[];
  readonly hasFrozenPanes: boolean;
  /** The only kind of layout that the sheet needs; without it, all of them. */
  readonly only?: LookKind;
}

/** One part of the layout of one sheet. */
export interface LookStep {
  readonly kind: LookKind;
  /** Distinguishes the steps of one kind. */
  readonly key: string;
  readonly queue: (sheetAt: (tabName: string) => OpenSheet) => void;
}

type OnSheet = (sheet: OpenSheet) => void;
type Part = readonly [key: string, queue: OnSheet];

/** Queues one look that depends on a formula. */
export function queueConditionalFormat(range: Excel.Range, { formula, style }: ConditionalFormatPlan): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  if (style.fontColor !== undefined) custom.format.font.color = style.fontColor;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  // The rule comes last: a format with a rule is known to be complete.
  custom.rule.formula = formula;
}

/** Excel may add spaces to a formula. */
const withoutSpaces = (formula: string): string => formula.replaceAll(' ', '');

const hasCondition = (found: readonly string[] | undefined, formula: string): boolean =>
  (found ?? []).some((other) => withoutSpaces(other) === withoutSpaces(formula));

const part = (key: string, queue: OnSheet): Part => [key, queue];
const one = (isWanted: boolean, queue: OnSheet): readonly Part[] => (isWanted ? [['', queue]] : []);

type Looks = Exclude<LookKind, 'shownSheet'>;

/**
 * A4 landscape, one page wide, or upright on one page, with sheet, date and page in header and footer (the codes are the same in every
 * language).
 */
const PARTS: Readonly<Record<Looks, (sheet: SheetLooks) => readonly Part[]>> = {
  formats: ({ plan }) => one(plan.formats.length > 0, ({ range }) => queueStyles(range, plan.formats)),
  inputRules: ({ plan }) =>
    plan.validations.map((validation) => [
      validation.address,
      ({ range }) => queueInputRule(range(validation.address), validation),
    ]),
  inputMessages: ({ plan }) =>
    plan.validations.map((validation) => [
      validation.address,
      ({ range }) => queueInputMessage(range(validation.address), validation),
    ]),
  conditionalFormats: ({ plan, conditions }) =>
    plan.conditionalFormats.flatMap((format, index): readonly Part[] =>
      hasCondition(conditions[index], format.formula)
        ? []
        : [[format.address, ({ range }) => queueConditionalFormat(range(format.address), format)]],
    ),
  links: ({ plan: { links = [] } }) =>
    links.map(({ address, name, text }) =>
      part(address, ({ range }) => {
        range(address).hyperlink = { documentReference: name, textToDisplay: text };
      }),
    ),
  tables: ({ plan: { tables } }) =>
    tables.map(({ name, hasFilter }) => [
      name,
      ({ worksheet }) => worksheet.tables.getItem(name).set({ showBandedRows: false, showFilterButton: hasFilter }),
    ]),
  rowHeights: ({ plan: { rowHeights = [] } }) =>
    one(rowHeights.length > 0, ({ range }) => {
      const last = Math.max(...rowHeights.map(({ row }) => row));
      const heightOf = new Map(rowHeights.map(({ row, points }) => [row, points]));
      range(areaAddress({ row: 1, column: 0 }, last, 1)).setRowProperties(
        Array.from({ length: last }, (_, index) => {
          const rowHeight = heightOf.get(index + 1);
          return rowHeight === undefined ? {} : { format: { rowHeight } };
        }),
      );
    }),
  columnWidths: ({ plan: { columnWidths } }) =>
    one(columnWidths.length > 0, ({ range }) =>
      range(areaAddress({ row: 1, column: 0 }, 1, columnWidths.length)).setColumnProperties(
        columnWidths.map((columnWidth) => ({ format: { columnWidth } })),
      ),
    ),
  charts: ({ plan, charts }) =>
    plan.charts
      .filter(({ name }) => !charts.includes(name))
      .map((chart) => [chart.name, (sheet) => queueChart(sheet, chart)]),
  chartLooks: ({ plan }) => plan.charts.map((chart) => [chart.name, (sheet) => queueChartLooks(sheet, chart)]),
  chartTitles: ({ plan, tabName }) =>
    plan.charts.map((chart) => [chart.name, (sheet) => queueChartTitle(sheet, tabName, chart)]),
  printLayout: ({ plan: { print } }) =>
    one(true, ({ worksheet: { pageLayout } }) =>
      pageLayout.set({
        orientation: print.isOnePage ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape,
        paperSize: Excel.PaperType.a4,
        zoom:
          print.scale === undefined
            ? { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 }
            : { scale: print.scale },
        leftMargin: SIDE_MARGIN,
        rightMargin: SIDE_MARGIN,
      }),
    ),
  printTitles: ({ plan: { print } }) => [
    ...(print.titleRows === null
      ? []
      : [part('rows', ({ worksheet: { pageLayout } }) => pageLayout.setPrintTitleRows(print.titleRows ?? ''))]),
    ...(print.area === undefined
      ? []
      : [part('area', ({ worksheet: { pageLayout } }) => pageLayout.setPrintArea(print.area ?? ''))]),
    ...(print.newPageAt === undefined
      ? []
      : [
          part('page', ({ worksheet: { horizontalPageBreaks }, range }) => {
            // Set, not added: once more would be another one.
            horizontalPageBreaks.removePageBreaks();
            horizontalPageBreaks.add(range(`A${print.newPageAt}`));
          }),
        ]),
  ],
  printEdges: () =>
    one(true, ({ worksheet: { pageLayout } }) =>
      pageLayout.headersFooters.defaultForAllPages.set({
        leftHeader: '&A',
        rightHeader: '&D',
        centerFooter: '&P / &N',
      }),
    ),
  // Rows that the user froze differently stay frozen.
  frozenRows: ({ plan, hasFrozenPanes }) =>
    one(!hasFrozenPanes, ({ worksheet: { freezePanes } }) =>
      plan.frozenColumns
        ? freezePanes.freezeAt(areaAddress({ row: 1, column: 0 }, plan.frozenRows, plan.frozenColumns))
        : freezePanes.freezeRows(plan.frozenRows),
    ),
};

const stepsOfKind = (kind: Looks, sheets: readonly SheetLooks[]): readonly LookStep[] =>
  sheets
    .filter(({ only = kind }) => only === kind)
    .flatMap((sheet) =>
      PARTS[kind](sheet).map(([key, queue]): LookStep => ({
        kind,
        key: `${kind} ${sheet.tabName} ${key}`,
        queue: (sheetAt) => queue(sheetAt(sheet.tabName)),
      })),
    );

/** The layout that is written with the model itself. */
const WITH_MODEL: readonly LookKind[] = ['formats', 'inputRules'];
/** The kinds that are applied after the model. */
export const AFTER_MODEL = LOOK_KINDS.filter((kind) => !WITH_MODEL.includes(kind));

/**
 * The steps of these kinds in order.
 * @param shown the tab to show afterwards: freezing rows activates a sheet in some Excels
 */
export function lookSteps(
  kinds: readonly LookKind[],
  sheets: readonly SheetLooks[],
  shown: string | null,
): readonly LookStep[] {
  return kinds.flatMap((kind): readonly LookStep[] => {
    if (kind !== 'shownSheet') return stepsOfKind(kind, sheets);
    if (shown === null) return [];
    return [{ kind, key: kind, queue: (sheetAt) => sheetAt(shown).worksheet.activate() }];
  });
}
