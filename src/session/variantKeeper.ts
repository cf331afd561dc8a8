// Keeping variants on their sheet, bringing one back that was removed, and removing one.

import { variantInputsProblem, variantNameProblem, variantOf } from '../model/variantKeeping';
import type { Variant } from '../model/variants';
import { readModel, type ModelReading } from '../workbook/reading';
import { editsToKeep, editsToRemove, editsToTakeBack } from '../workbook/variantEdits';
import type { VariantSheet } from '../workbook/variantReading';
import { dress } from './looks';
import { loadSupplementPlan } from './planLoading';
import type { WorkbookPort } from './ports';
import { isNotFound, type Reader } from './reader';
import type { StateStore } from './stateStore';
import { takenNames } from './takenNames';
import type { Turn } from './taskQueue';

export interface VariantKeeper {
  /** @returns false when the name or the rows are refused */
  readonly keep: (turn: Turn, name: string, savedOn: string) => Promise<boolean>;
  /** @returns false when its name is taken meanwhile */
  readonly restore: (turn: Turn, variant: Variant) => Promise<boolean>;
  /** @returns false when there was nothing of it */
  readonly remove: (turn: Turn, name: string) => Promise<boolean>;
}

/** The variant to write beside what was just read; `null` to leave it. */
type VariantIn = (model: ModelReading) => Variant | null;

const isFree = (model: ModelReading, name: string): boolean => variantNameProblem(name, takenNames(model)) === null;

export function createVariantKeeper(port: WorkbookPort, store: StateStore, reader: Reader): VariantKeeper {
  /** A message that failed and of which parts may have been done. */
  let unsettled: { readonly variant: Variant; readonly sheet: VariantSheet } | null = null;

  /** Takes back what a failed message has done, so that a second try begins where the first began. */
  const settle = async (turn: Turn): Promise<void> => {
    if (!unsettled) return;
    const { variant, sheet } = unsettled;
    try {
      const raw = await port.read(reader.request());
      const { variantSheet } = readModel(raw);
      const edits = variantSheet ? editsToTakeBack(variant, sheet, variantSheet) : [];
      reader.show(edits.length === 0 ? raw : await port.change(edits, reader.request()), turn);
    } catch (error) {
      // The sheet is gone, and with it what was done.
      if (!isNotFound(error)) throw error;
    }
    unsettled = null;
  };

  /** The sheet with its first variant. Two messages: what is kept is what the pane shows. */
  const begin = async (turn: Turn, variantIn: VariantIn): Promise<boolean> => {
    const inventory = await port.takeInventory();
    const { model } = store.get();
    if (reader.lookAt(inventory) !== 'whole' || !model) return false;
    if (reader.supplements().includes('variants')) return add(turn, variantIn);
    const variant = variantIn(model);
    if (!variant) return false;
    const plan = await loadSupplementPlan({ ...model.inputs, variants: [variant] }, 'variants');
    const raw = await port.writePlan(plan, inventory, reader.requestWith('variants'));
    reader.added('variants');
    const isShown = reader.show(raw, turn);
    await dress(port, store, plan, raw);
    return isShown;
  };

  /** Two columns beside what is there, found by a reading in the same turn. */
  const add = async (turn: Turn, variantIn: VariantIn): Promise<boolean> => {
    await reader.readAgain(turn);
    const { model, phase } = store.get();
    if (!model || phase !== 'ready') return false;
    const { variantSheet: sheet } = model;
    if (!sheet) return begin(turn, variantIn);
    const variant = variantIn(model);
    if (!variant) return false;
    try {
      return reader.show(await port.change(editsToKeep(variant, sheet), reader.request()), turn);
    } catch (error) {
      // Where others have written since, the variant may be there by a second try.
      if (!reader.isOutdated(turn)) unsettled = { variant, sheet };
      if (!turn.isGivenUp()) await settle(turn).catch(() => undefined);
      throw error;
    }
  };

  const write = async (turn: Turn, variantIn: VariantIn): Promise<boolean> => {
    await settle(turn);
    return reader.supplements().includes('variants') ? add(turn, variantIn) : begin(turn, variantIn);
  };

  return {
    keep: (turn, name, savedOn) =>
      write(turn, (model) => {
        const { inputs, results } = model;
        if (!isFree(model, name) || variantInputsProblem(inputs) !== null) return null;
        return variantOf(inputs, results, name, savedOn);
      }),
    restore: (turn, variant) => write(turn, (model) => (isFree(model, variant.name) ? variant : null)),
    remove: async (turn, name) => {
      await settle(turn);
      await reader.readAgain(turn);
      const sheet = store.get().model?.variantSheet;
      const edits = sheet ? editsToRemove(name, sheet) : [];
      return edits.length > 0 && reader.show(await port.change(edits, reader.request()), turn);
    },
  };
}
