// Making what a damaged model lacks, and nothing else.

import { REPORT_INPUTS } from '../model/reportDefaults';
import { lostColumns, lostParts } from '../workbook/damage';
import { loadPlan } from './planLoading';
import type { WorkbookPort } from './ports';
import type { Reader } from './reader';
import type { StateStore } from './stateStore';
import type { Turn } from './taskQueue';

/** Parts first, then whole sheets, then headers: each needs the one before. A step that fails is rolled back as a whole. */
export async function repair(port: WorkbookPort, store: StateStore, reader: Reader, turn: Turn): Promise<void> {
  const plan = await loadPlan(store.get().model?.inputs ?? REPORT_INPUTS);
  const inventory = await port.takeInventory();
  const losses = lostParts(inventory);
  const parts = losses.filter(({ kind }) => kind === 'table' || kind === 'name');
  if (parts.length > 0) await port.restoreParts(plan, parts, inventory);
  if (losses.some(({ kind }) => kind === 'sheet')) {
    await port.writePlan(plan, await port.takeInventory(), reader.request());
  }
  const columns = lostColumns(await port.read(reader.request()));
  if (columns.length > 0) await port.restoreParts(plan, columns, inventory);
  await reader.look(turn);
}
