// Finds the sheets of a plan and their existing layout, so that nothing is added twice.

import { parseAddress } from '../../workbook/plan/addresses';
import type { ChartPlan, LinkPlan, SheetPlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory } from '../../workbook/plan/rawValues';
import { relocated, type Anchor } from '../../workbook/repair/relocation';
import { hasNewer } from '../batch/newerSets';
import { runOnce, RUN_OPTIONS } from '../batch/run';
import { queueInventory } from '../reading/inventory';
import { queueLinkCells } from '../reading/linkCells';
import type { SheetLooks } from './lookSteps';
import { holds } from '../writing/writeCalculated';
import { unfinishedName } from './writeCharts';

/** The visible tab of the workbook, and its sheets of the plan. */
export interface SeenLooks {
  readonly sheets: readonly SheetLooks[];
  /** The active tab. */
  readonly shown: string;
}

/** Rows and columns of Excel's API are counted from 0, those of addresses from row 1 and column 0. */
type Found = Pick<Excel.Range, 'rowIndex' | 'columnIndex'>;

function anchorAt(address: string, { rowIndex, columnIndex }: Found): Anchor {
  const planned = parseAddress(address);
  return { planned, down: rowIndex + 1 - planned.row, right: columnIndex - planned.column, isColumn: false };
}

/** Each column of a table separately, because users move them. */
function queueColumns({ tables }: Excel.Workbook, { tables: plans }: SheetPlan): () => readonly Anchor[] {
  const looks = plans.map((plan) => ({
    plan,
    header: tables.getItem(plan.name).getHeaderRowRange().load('values,rowIndex,columnIndex'),
  }));
  return () =>
    looks.flatMap(({ plan, header }) => {
      const body = parseAddress(plan.address);
      const area = { ...body, rows: body.rows + (plan.totals ? 1 : 0) };
      const headers: readonly unknown[] = header.values[0] ?? [];
      return plan.columns.flatMap(({ header: name }, index): readonly Anchor[] => {
        const place = headers.indexOf(name);
        const planned = { ...area, column: area.column + index, columns: 1 };
        const right = header.columnIndex + place - planned.column;
        return place < 0 ? [] : [{ planned, down: header.rowIndex + 1 - area.row, right, isColumn: true }];
      });
    });
}

interface Look {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
  readonly frozen: Excel.Range;
  readonly anchors: () => readonly Anchor[];
}

/** Queues the reading of one sheet; null if no part of it exists. */
function queueLook(workbook: Excel.Workbook, plan: WorkbookPlan, inventory: Inventory, sheet: SheetPlan): Look | null {
  const present = { ...sheet, tables: sheet.tables.filter(({ name }) => holds(inventory.tables, name)) };
  const names = plan.names
    // A name of a table column tells no more than the table.
    .filter(
      ({ name, sheetId, refersTo }) => sheetId === sheet.id && refersTo === undefined && holds(inventory.names, name),
    )
    .map(({ name, address }) => {
      const range = workbook.names.getItem(name).getRange();
      return { address, range: range.load('rowIndex,columnIndex') };
    });
  const [table] = present.tables;
  const [name] = names;
  const worksheet = table ? workbook.tables.getItem(table.name).worksheet : name?.range.worksheet;
  if (!worksheet) return null;
  const columns = queueColumns(workbook, present);
  return {
    plan: sheet,
    worksheet: worksheet.load('name'),
    charts: worksheet.charts.load('items/name,items/chartType'),
    frozen: worksheet.freezePanes.getLocationOrNullObject().load('rowIndex'),
    anchors: () => [...columns(), ...names.map(({ address, range }) => anchorAt(address, range))],
  };
}

type Seen = Omit<SheetLooks, 'conditions'>;

interface FoundCondition {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

/** A condition that was never finished has no rule yet: it is removed and made again. */
async function withoutUnfinished(context: Excel.RequestContext, conditions: readonly FoundCondition[]): Promise<void> {
  const unfinished = conditions.filter(({ rule }) => rule.formula.length === 0);
  for (const { format } of unfinished) format.delete();
  if (unfinished.length > 0) await context.sync();
}

/** The links of each sheet at their current cells. */
const queueLinked = ({ worksheets }: Excel.Workbook, sheets: readonly Seen[]): readonly (() => readonly LinkPlan[])[] =>
  sheets.map(({ tabName, plan: { links = [] } }) => {
    const [first] = links;
    return first ? queueLinkCells(worksheets.getItem(tabName).getRange(first.address), links) : () => [];
  });

/** What must be known of the planned ranges: formulas of their conditions, and texts to link. Takes a second message only if there are conditions. */
async function conditionsOf(context: Excel.RequestContext, sheets: readonly Seen[]): Promise<readonly SheetLooks[]> {
  const collections = sheets.map(({ tabName, plan }) =>
    plan.conditionalFormats.map(({ address }) =>
      context.workbook.worksheets.getItem(tabName).getRange(address).conditionalFormats.load('items/type'),
    ),
  );
  const linked = queueLinked(context.workbook, sheets);
  await context.sync();
  const rules = collections.map((ranges) =>
    ranges.map(({ items }) =>
      items
        .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
        .map((format): FoundCondition => ({ format, rule: format.custom.rule.load('formula') })),
    ),
  );
  const found = rules.flat(2);
  if (found.length > 0) await context.sync();
  await withoutUnfinished(context, found);
  return sheets.map((sheet, index) => ({
    ...sheet,
    plan: { ...sheet.plan, links: linked[index]?.() ?? [] },
    conditions: (rules[index] ?? []).map((conditions) => conditions.map(({ rule }) => rule.formula)),
  }));
}

interface NamelessChart {
  readonly plan: ChartPlan;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeriesCollection;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
}

/** Charts that may be ours but have no name yet: a single series of the missing kind. */
function queueNameless({ plan, charts }: Look): readonly NamelessChart[] {
  if (!hasNewer('chartSources')) return [];
  const known = plan.charts.flatMap((chart) => [chart.name, unfinishedName(chart)]);
  const missing = plan.charts.filter(({ name }) => charts.items.every((chart) => chart.name !== name));
  return missing.flatMap((chartPlan) =>
    charts.items
      .filter(({ name, chartType }) => !known.includes(name) && chartType === chartPlan.kind)
      .map((chart) => {
        const first = chart.series.getItemAt(0);
        return {
          plan: chartPlan,
          chart,
          series: chart.series.load('count'),
          values: first.getDimensionDataSourceString(Excel.ChartSeriesDimension.values),
          categories: first.getDimensionDataSourceString(Excel.ChartSeriesDimension.categories),
        };
      }),
  );
}

const addressIn = (reference: string): string => (reference.split('!').at(-1) ?? '').replaceAll('$', '');

/** Fed by exactly these cells and nothing else: that is how a chart starts, and no user leaves one like that. */
const isOurs = ({ plan, series, values, categories }: NamelessChart): boolean =>
  series.count === 1 && categories.value === '' && addressIn(values.value) === plan.series[0].values;

/** Removes what is left of a chart whose creation was cut off before it had a name. */
async function withoutNameless(context: Excel.RequestContext, looks: readonly Look[]): Promise<void> {
  const nameless = looks.flatMap(queueNameless);
  if (nameless.length === 0) return;
  await context.sync();
  for (const candidate of nameless) if (isOurs(candidate)) candidate.chart.delete();
}

/** Removes unfinished charts: they are made again. */
function queueWithoutUnfinished({ plan, worksheet, charts }: Look): readonly string[] {
  const unfinished = plan.charts.map(unfinishedName);
  const present = charts.items.map(({ name }) => name);
  for (const name of present) if (unfinished.includes(name)) worksheet.charts.getItem(name).delete();
  return present.filter((name) => !unfinished.includes(name));
}

/** Reads the current sheets of the plan. Takes three or four messages. */
export async function seeLooks(plan: WorkbookPlan): Promise<SeenLooks> {
  const inventory = await runOnce(queueInventory);
  return Excel.run(RUN_OPTIONS, async (context) => {
    const { workbook } = context;
    const shown = workbook.worksheets.getActiveWorksheet().load('name');
    const looks = plan.sheets.flatMap((sheet) => queueLook(workbook, plan, inventory, sheet) ?? []);
    await context.sync();
    await withoutNameless(context, looks);
    const sheets = looks.map((look): Seen => ({
      tabName: look.worksheet.name,
      plan: relocated(look.plan, look.anchors()),
      charts: queueWithoutUnfinished(look),
      hasFrozenPanes: !look.frozen.isNullObject,
    }));
    return { shown: shown.name, sheets: await conditionsOf(context, sheets) };
  });
}
