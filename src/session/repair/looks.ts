// Applies layout after the model itself: a refusal is a note, never a loss of the model. Loaded on demand.

import { LOOK_KINDS } from '../../workbook/plan/looks';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { WrittenPlan } from '../../workbook/plan/rawValues';
import type { AppendedRows } from '../reading/appendedRows';
import { completeCharts } from './chartRows';
import { loadPlan } from '../reading/planLoading';
import { WorkbookFailure, type RefusedLooks, type WorkbookPort } from '../ports';
import type { Reader } from '../reading/reader';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

export function note(store: StateStore, refused: RefusedLooks | null): void {
  store.update({ note: refused && { kind: 'looks', ...refused } });
}

/** If Excel cannot be reached, it is unknown which layout it applied. */
async function tried(work: () => Promise<RefusedLooks | null>): Promise<RefusedLooks | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return { looks: LOOK_KINDS, why: error.code };
  }
}

/** Applies the layout that a written plan still lacks. */
export async function dress(
  port: WorkbookPort,
  store: StateStore,
  plan: WorkbookPlan,
  undressed: WrittenPlan['undressed'],
): Promise<void> {
  if (undressed.length > 0) note(store, await tried(() => port.applyLooks(plan, undressed)));
}

/** Applies layout to all sheets of the model that was read. */
async function dressAll(port: WorkbookPort, store: StateStore): Promise<RefusedLooks | null> {
  const { phase, model } = store.get();
  return phase === 'ready' && model ? port.applyLooks(await loadPlan(model.inputs), null) : null;
}

/** Applies layout to what a cut-off creation left. */
export async function dressLeftovers(port: WorkbookPort, store: StateStore): Promise<void> {
  note(store, await tried(() => dressAll(port, store)));
}

/**
 * Applies layout to all current sheets; charts show the rows they lacked. @throws WorkbookFailure when Excel cannot be
 * reached
 */
export async function applyLooks(
  port: WorkbookPort,
  store: StateStore,
  reader: Reader,
  rows: AppendedRows,
  turn: Turn,
): Promise<void> {
  await reader.look(turn);
  if (reader.isReadOnly()) throw new WorkbookFailure('readOnly', undefined);
  note(store, await dressAll(port, store));
  await completeCharts(rows, store);
}
