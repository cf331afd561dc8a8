// Making what a damaged model lacks, and nothing else.

import { REPORT_INPUTS } from '../model/reportDefaults';
import { RESULT_NAMES } from '../workbook/identifiers';
import { lostColumns, lostParts, type Damage } from '../workbook/damage';
import { dress, dressLeftovers } from './looks';
import { loadPlan } from './planLoading';
import type { WorkbookPort } from './ports';
import type { Reader } from './reader';
import type { StateStore } from './stateStore';
import type { Turn } from './taskQueue';

/** Makes what the model lacks. */
export type Repair = (turn: Turn) => Promise<void>;

/** A repair that failed half-way is done again as a whole: what it has made already may lack its looks or formulas. */
export function createRepair(port: WorkbookPort, store: StateStore, reader: Reader): Repair {
  let unfinished: readonly Damage[] = [];

  /** The losses with those of a repair that failed. */
  const begun = (losses: readonly Damage[]): readonly Damage[] => {
    const isThere = ({ kind, missing, table }: Damage): boolean =>
      losses.some((loss) => loss.kind === kind && loss.missing === missing && loss.table === table);
    unfinished = [...unfinished.filter((loss) => !isThere(loss)), ...losses];
    return unfinished;
  };

  /** Parts first, then whole sheets, then headers: each needs the one before. */
  return async (turn) => {
    const plan = await loadPlan(store.get().model?.inputs ?? REPORT_INPUTS);
    const inventory = await port.takeInventory();
    const losses = lostParts(inventory);
    const parts = begun(losses).filter(({ kind }) => kind === 'table' || kind === 'name');
    if (parts.length > 0) await port.restoreParts(plan, parts, inventory);
    if (losses.some(({ kind }) => kind === 'sheet')) {
      await dress(port, store, plan, await port.writePlan(plan, await port.takeInventory(), reader.request()));
    }
    const columns = begun(lostColumns(await port.read(reader.request()))).filter(({ kind }) => kind === 'column');
    if (columns.length > 0) await port.restoreParts(plan, columns, inventory);
    const wasCutOff = unfinished.some(({ missing }) => missing === RESULT_NAMES.version);
    unfinished = [];
    await reader.look(turn);
    // The name of the version is made last: without it nobody knows which looks a creation came to.
    if (wasCutOff) await dressLeftovers(port, store);
  };
}
