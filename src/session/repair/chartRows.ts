// Shows rows added at the end of a table in its charts, if this Excel does not do so itself. Runs after the edit and
// never affects it. Loaded when rows are added.

import { tableCharts } from '../../workbook/plan/tableCharts';
import type { Appended, AppendedRows } from '../reading/appendedRows';
import { loadPlan } from '../reading/planLoading';
import { WorkbookFailure, type AppendedChart } from '../ports';
import { isNotFound } from '../reading/reader';
import type { StateStore } from '../state/stateStore';

async function chartsOf(rows: ReadonlyMap<string, Appended>, store: StateStore): Promise<readonly AppendedChart[]> {
  const { phase, model } = store.get();
  if (phase !== 'ready' || !model) return [];
  return tableCharts(await loadPlan(model.inputs)).flatMap((chart) => {
    const added = rows.get(chart.table);
    return added ? [{ ...chart, appended: added.rows }] : [];
  });
}

/** Removes the checked rows from those to check; more rows may have been added in the meantime. */
function forget({ appended }: AppendedRows, looked: ReadonlyMap<string, Appended>): void {
  for (const [table, { rows }] of looked) {
    const now = appended.get(table);
    if (now && now.rows > rows) appended.set(table, { ...now, rows: now.rows - rows });
    else appended.delete(table);
  }
}

/** Checks whether charts show the added rows, and makes them do so. A refusal becomes a note, and is tried again later. */
export async function completeCharts(rows: AppendedRows, store: StateStore): Promise<void> {
  const looked = new Map(rows.appended);
  if (looked.size === 0) return;
  try {
    const charts = await chartsOf(looked, store);
    const whole = charts.length > 0 ? await rows.port.completeCharts(charts) : new Set<string>();
    forget(rows, looked);
    for (const [table, { isMixed }] of looked) if (whole.has(table) && !isMixed) rows.growing.add(table);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    // A chart, its bars or a column was deleted in the meantime, so there is nothing to complete.
    if (isNotFound(error)) return forget(rows, looked);
    store.update({ note: { kind: 'looks', looks: ['charts'], why: error.code } });
  }
}
