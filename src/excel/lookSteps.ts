// The looks of sheets as single steps, each of which Excel may refuse without taking the others with it.

import { areaAddress } from '../workbook/plan/addresses';
import { LOOK_KINDS, type LookKind } from '../workbook/plan/looks';
import type { ConditionalFormatPlan, SheetPlan } from '../workbook/plan/plan';
import type { OpenSheet } from './openSheets';
import { queueChart, queueChartLooks, queueChartTitle } from './writeCharts';
import { queueStyles } from './writeStyles';
import { queueInputMessage, queueInputRule } from './writeValidation';

/** A sheet whose looks are put on, with what of them is there already and must not come twice. */
export interface SheetLooks {
  readonly tabName: string;
  /** The plan with each address as it is now. */
  readonly plan: SheetPlan;
  /** Names of all charts of the sheet. */
  readonly charts: readonly string[];
  /** Formulas of conditional formats, in the order of the plan: all that its range has. */
  readonly conditions: readonly (readonly string[])[];
  readonly hasFrozenPanes: boolean;
}

/** One look of one sheet. */
export interface LookStep {
  readonly kind: LookKind;
  /** Tells the steps of a kind apart. */
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
  // The rule comes last: by it a format is known to be whole.
  custom.rule.formula = formula;
}

/** Excel may add spaces to a formula that it was given. */
const withoutSpaces = (formula: string): string => formula.replaceAll(' ', '');

const hasCondition = (found: readonly string[] | undefined, formula: string): boolean =>
  (found ?? []).some((other) => withoutSpaces(other) === withoutSpaces(formula));

const one = (isWanted: boolean, queue: OnSheet): readonly Part[] => (isWanted ? [['', queue]] : []);

type Looks = Exclude<LookKind, 'shownSheet'>;

/** A4 landscape, one page wide; sheet, date and page at the edges (the codes are the same in every language). */
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
  printLayout: () =>
    one(true, ({ worksheet: { pageLayout } }) =>
      pageLayout.set({
        orientation: Excel.PageOrientation.landscape,
        paperSize: Excel.PaperType.a4,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      }),
    ),
  printTitles: ({ plan: { print } }) =>
    one(print.titleRows !== null, ({ worksheet: { pageLayout } }) =>
      pageLayout.setPrintTitleRows(print.titleRows ?? ''),
    ),
  printEdges: () =>
    one(true, ({ worksheet: { pageLayout } }) =>
      pageLayout.headersFooters.defaultForAllPages.set({
        leftHeader: '&A',
        rightHeader: '&D',
        centerFooter: '&P / &N',
      }),
    ),
  // Rows that somebody froze otherwise stay frozen.
  frozenRows: ({ plan, hasFrozenPanes }) =>
    one(!hasFrozenPanes, ({ worksheet }) => worksheet.freezePanes.freezeRows(plan.frozenRows)),
};

const stepsOfKind = (kind: Looks, sheets: readonly SheetLooks[]): readonly LookStep[] =>
  sheets.flatMap((sheet) =>
    PARTS[kind](sheet).map(([key, queue]): LookStep => ({
      kind,
      key: `${kind} ${sheet.tabName} ${key}`,
      queue: (sheetAt) => queue(sheetAt(sheet.tabName)),
    })),
  );

/** The looks that come with the model itself. */
const WITH_MODEL: readonly LookKind[] = ['formats', 'inputRules'];
/** The kinds that are put on after the model. */
export const AFTER_MODEL = LOOK_KINDS.filter((kind) => !WITH_MODEL.includes(kind));

/**
 * The steps of these kinds in the order in which they are put on.
 * @param shown the tab that a person is to see afterwards: freezing rows activates a sheet in some Excels
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
