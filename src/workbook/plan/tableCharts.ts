// Which charts show all rows of a table, and which columns. Pure.

import { parseAddress } from './addresses';
import type { ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from './plan';

/** A chart in which every series is a whole column of one table. */
export interface TableChart {
  readonly table: string;
  readonly name: string;
  /** Headers of the values, one per series. */
  readonly values: readonly string[];
  /** Header of the names beside the bars. */
  readonly categories: string;
}

/** The header of the column that has these cells as its body. */
function headerOf({ address, columns }: TablePlan, cells: string): string | undefined {
  const [table, { row, column, rows }] = [parseAddress(address), parseAddress(cells)];
  if (row !== table.row + 1 || rows !== table.rows - 1) return undefined;
  return columns[column - table.column]?.header;
}

function chartOf(table: TablePlan, { name, series, categories }: ChartPlan): readonly TableChart[] {
  const values = series.flatMap((plan) => headerOf(table, plan.values) ?? []);
  const names = headerOf(table, categories);
  const isOfTable = names !== undefined && values.length === series.length;
  return isOfTable ? [{ table: table.name, name, values, categories: names }] : [];
}

const chartsOfSheet = ({ tables, charts }: SheetPlan): readonly TableChart[] =>
  tables.flatMap((table) => charts.flatMap((chart) => chartOf(table, chart)));

/** The charts of the plan that must show every row of their table. */
export const tableCharts = ({ sheets }: WorkbookPlan): readonly TableChart[] => sheets.flatMap(chartsOfSheet);
