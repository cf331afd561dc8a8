// Restores what a damaged model lacks, and nothing else.

import type { ModelInputs } from '../../model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../model/report/reportDefaults';
import type { Supplement } from '../../model/inputs/supplements';
import { RESULT_NAMES } from '../../workbook/names/identifiers';
import { inParts, lostParts, type Damage } from '../../workbook/reading/damage';
import type { FormulaFinding } from '../../workbook/reading/formulaGuard';
import type { UndressedTab } from '../../workbook/plan/looks';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory, RawValues } from '../../workbook/plan/rawValues';
import type { AddedSheet } from '../../workbook/sheets/addedSheet';
import { dress, dressLeftovers } from './looks';
import { loadPlan, loadSheets } from '../reading/planLoading';
import { WorkbookFailure, type WorkbookPort } from '../ports';
import { isNotFound, type Reader } from '../reading/reader';
import type { Rollbacks } from '../queue/rollbacks';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

/** The inventory after its missing sheets are made. */
function withSheets(inventory: Inventory, { sheets, names }: WorkbookPlan): Inventory {
  const gone = lostParts(inventory).flatMap(({ kind, missing }) => (kind === 'sheet' ? [missing] : []));
  const made = sheets.filter(({ tabName }) => gone.includes(tabName));
  const isMade = (sheet: string): boolean => made.some(({ id }) => id === sheet);
  return {
    ...inventory,
    tables: [...inventory.tables, ...made.flatMap(({ tables }) => tables.map(({ name }) => name))],
    names: [...inventory.names, ...names.filter(({ sheetId }) => isMade(sheetId)).map(({ name }) => name)],
  };
}

/** The inputs of a workbook that was not read yet: the defaults, with the initial content of its added sheets. */
export async function inputsUnread(supplements: readonly Supplement[]): Promise<ModelInputs> {
  const sheets: readonly AddedSheet[] = Object.values(await loadSheets(supplements));
  return sheets.reduce<ModelInputs>((inputs, { begin }) => begin?.(inputs) ?? inputs, REPORT_INPUTS);
}

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
}

const isSame = (one: Damage, other: Damage): boolean =>
  one.kind === other.kind && one.missing === other.missing && one.table === other.table;

/**
 * Makes what the model lacks, and nothing else. A repair that failed half-way is done again as a whole: what it has made
 * already may lack its looks or formulas.
 * @param rows names that are there and have lost rows
 * @throws WorkbookFailure `notRestored` when something is missing still
 */
export async function repair(
  { port, store, reader, rollbacks }: Parts,
  turn: Turn,
  rows: readonly Damage[] = [],
): Promise<void> {
  /** The losses, including those of a failed repair. */
  const begun = (losses: readonly Damage[], undressed: readonly UndressedTab[] = []): readonly Damage[] => {
    const before = rollbacks.begunRepair();
    const all = [...before.losses.filter((loss) => !losses.some((other) => isSame(loss, other))), ...losses];
    rollbacks.repairBegun({ losses: all, undressed: [...before.undressed, ...undressed] });
    return all;
  };

  /** Makes the missing sheets, and then reads what exists. */
  const makeSheets = async (plan: WorkbookPlan, inventory: Inventory): Promise<RawValues> => {
    const isGone = lostParts(inventory).some(({ kind }) => kind === 'sheet');
    if (!isGone) return port.read(reader.request());
    const written = await port.writePlan(plan, inventory, reader.request());
    begun([], written.undressed);
    return written;
  };

  // Parts first, then whole sheets, then headers, because each step needs the previous one. Formulas that refer to lost
  // parts come last. A sheet without names and tables that still has its texts is one of the parts.
  const { model } = store.get();
  const plan = await loadPlan(model?.inputs ?? (await inputsUnread(reader.supplements())));
  const restore = (wanted: readonly Damage[], seen: Inventory): Promise<void> =>
    port.restoreParts(plan, wanted, seen, model !== null);
  const inventory = await port.takeInventory();
  const losses = begun([...lostParts(inventory), ...rows]);
  const isThere = ({ kind, missing }: Damage): boolean => kind !== 'sheet' || inventory.tabNames.includes(missing);
  const hasParts = losses.some(isThere);
  if (hasParts) await restore(losses, inventory);
  const hasSheets = losses.some(({ kind }) => kind === 'sheet');
  const before = hasParts && hasSheets ? await port.takeInventory() : inventory;
  const raw = await makeSheets(plan, before).catch(async (error: unknown) => {
    if (!(error instanceof WorkbookFailure) || !isNotFound(error)) throw error;
    // Nothing can be read while a name has no place, so what is still missing is reported. What only half a sheet lacks is
    // not: its rollback takes that away.
    await reader.look(turn);
    const { damage } = store.get();
    const isLost = losses.some(
      (loss) => isThere(loss) && loss.kind !== 'column' && damage.some((other) => isSame(other, loss)),
    );
    throw isLost ? new WorkbookFailure('notRestored', error, error.rollback) : error;
  });
  // Formulas may be missing wherever names were: they are written after these.
  const all = inParts(begun(await reader.columnsLost(raw)), before);
  if (hasSheets) await restore(all, withSheets(before, plan));
  else if (all.some(({ kind }) => kind === 'column')) {
    await restore(all, hasParts ? await port.takeInventory() : inventory);
  }
  const { undressed } = rollbacks.begunRepair();
  await reader.look(turn);
  rollbacks.repairEnded();
  // Layout comes after the model itself. The version's name is made last: without it, it is unknown how far a creation
  // got with the layout.
  if (all.some(({ missing }) => missing === RESULT_NAMES.version)) await dressLeftovers(port, store);
  else await dress(port, store, plan, undressed);
  // The labels do not show where the still missing parts belong: the state lists them.
  if (store.get().phase === 'damaged') throw new WorkbookFailure('notRestored', undefined);
}

/**
 * Brings back the row of a formula of which nobody can tell where it was, with all others that the sheet has lost.
 * @throws WorkbookFailure `notRestored` when its neighbours do not tell where it belongs
 */
export async function bringRowBack(parts: Parts, turn: Turn, { kind, subject, target }: FormulaFinding): Promise<void> {
  if (target.kind !== 'name') return;
  await repair(parts, turn, [{ kind: 'name', missing: target.name, table: '', foundAs: '' }]);
  const isLost = (parts.store.get().findings ?? []).some((other) => other.kind === kind && other.subject === subject);
  if (isLost) throw new WorkbookFailure('notRestored', undefined);
}
