// Keeps variants on their sheet, restores removed ones, and removes them.

import { variantInputsProblem, variantNameProblem, variantOf } from '../../../model/sheets/variants/variantKeeping';
import type { Variant } from '../../../model/sheets/variants/variants';
import type { RawValues, SheetEdit } from '../../../workbook/plan/rawValues';
import type { ModelReading } from '../../../workbook/reading/reading';
import {
  editsToKeep,
  editsToPutBack,
  editsToRemove,
  editsToRollBack,
  expectedRowKeys,
} from '../../../workbook/sheets/variants/variantEdits';
import { VARIANT_TABLE } from '../../../model/sheets/variants/variantNames';
import { variantsIn, type VariantSheet } from '../../../workbook/sheets/variants/variantReading';
import { dress } from '../../repair/looks';
import { loadSupplementPlan } from '../../reading/newSheetLoading';
import { WorkbookFailure, type WorkbookPort } from '../../ports';
import { isVariantTaken } from './variantTaken';
import { isNotFound, type Reader } from '../../reading/reader';
import type { Rollback, Rollbacks } from '../../queue/rollbacks';
import type { StateStore } from '../../state/stateStore';
import { takenNames } from './takenNames';
import type { Turn } from '../../queue/taskQueue';

export interface VariantKeeper {
  /** @returns false when the name or the rows are refused */
  readonly keep: (turn: Turn, name: string, savedOn: string) => Promise<boolean>;
  /** @returns false when its name has been taken in the meantime */
  readonly restore: (turn: Turn, variant: Variant) => Promise<boolean>;
  /** @returns false when no part of it existed */
  readonly remove: (turn: Turn, name: string) => Promise<boolean>;
}

/** The variant to write for the current reading; `null` to do nothing. */
type VariantIn = (model: ModelReading) => Variant | null;

const isFree = (model: ModelReading, name: string): boolean => variantNameProblem(name, takenNames(model)) === null;

/** Whether a reading has the variant as it was kept. */
const isKept = (variant: Variant, raw: RawValues): boolean => isVariantTaken(variant, variantsIn(raw).variants);

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
}

export function createVariantKeeper({ port, store, reader, rollbacks }: Parts): VariantKeeper {
  /** @throws WorkbookFailure `filtered`: cells written among hidden rows end up elsewhere */
  const assertShown = (): void => {
    if (reader.latest()?.tables[VARIANT_TABLE]?.hasHiddenRows) throw new WorkbookFailure('filtered', undefined);
  };

  /** @param editsFor the edits that roll back what was done, for the current sheet */
  const rollback = (editsFor: (now: VariantSheet) => readonly SheetEdit[]): Rollback => {
    const roll = async (turn: Turn, expected: typeof expectedRowKeys): Promise<void> => {
      const raw = await port.read(reader.request());
      const { sheet } = variantsIn(raw);
      const edits = editsFor(sheet);
      if (edits.length === 0) return void (await reader.show(raw, turn));
      await reader.show(await port.change([...expected(sheet), ...edits], reader.request()), turn);
    };
    return async (turn) => {
      try {
        // Once more where somebody moved rows meanwhile; expecting nothing then, as an Excel may find nothing at all.
        await roll(turn, expectedRowKeys).catch((error: unknown) =>
          isNotFound(error) ? roll(turn, () => []) : Promise.reject(error as Error),
        );
      } catch (error) {
        // The sheet is gone, and what was done with it.
        if (!isNotFound(error)) throw error;
      }
    };
  };

  /** Adds the sheet with its first variant. Two messages: what is kept is what the pane shows. */
  const begin = async (turn: Turn, variantIn: VariantIn): Promise<boolean> => {
    const inventory = await port.takeInventory();
    const { model, phase } = store.get();
    // A model with a missing column has every part, but formulas that use the column cannot be written.
    if (reader.lookAt(inventory, turn) !== 'whole' || !model || phase !== 'ready') return false;
    if (reader.supplements().includes('variants')) return add(turn, variantIn);
    const variant = variantIn(model);
    if (!variant) return false;
    const plan = await loadSupplementPlan({ ...model.inputs, variants: [variant] }, 'variants');
    const raw = await port.writePlan(plan, inventory, reader.requestWith('variants'), (written) =>
      isKept(variant, written),
    );
    await reader.added('variants');
    const isShown = await reader.show(raw, turn);
    await dress(port, store, plan, raw.undressed);
    return isShown;
  };

  /**
   * Adds two columns beside the existing ones, based on a reading in the same turn.
   * @param expected what must still be as it was read
   */
  const add = async (turn: Turn, variantIn: VariantIn, expected = expectedRowKeys): Promise<boolean> => {
    await reader.readAgain(turn);
    const { model, phase } = store.get();
    if (!model || phase !== 'ready') return false;
    const { variants: sheet } = model.sheets;
    if (!sheet) return begin(turn, variantIn);
    const variant = variantIn(model);
    if (!variant) return false;
    assertShown();
    try {
      const raw = await port.change([...expected(sheet), ...editsToKeep(variant, sheet)], reader.request());
      if (!isKept(variant, raw)) throw new WorkbookFailure('notTaken', undefined);
      rollbacks.answered(turn);
      return await reader.show(raw, turn);
    } catch (error) {
      const takenBack = rollback((now) => editsToRollBack(variant, sheet, now));
      await rollbacks.failed(turn, takenBack);
      // Rows came, went or moved since they were read: once more, on the sheet as it is now.
      if (isNotFound(error) && expected === expectedRowKeys && !turn.isTimedOut())
        return add(turn, variantIn, () => []);
      throw error;
    }
  };

  const write = (turn: Turn, variantIn: VariantIn): Promise<boolean> =>
    reader.supplements().includes('variants') ? add(turn, variantIn) : begin(turn, variantIn);

  return {
    keep: (turn, name, savedOn) =>
      write(turn, (model) => {
        const { inputs, results } = model;
        if (!isFree(model, name) || variantInputsProblem(inputs) !== null) return null;
        return variantOf(inputs, results, name, savedOn);
      }),
    restore: (turn, variant) => write(turn, (model) => (isFree(model, variant.name) ? variant : null)),
    remove: async (turn, name) => {
      await reader.readAgain(turn);
      const { model } = store.get();
      const sheet = model?.sheets.variants;
      const edits = sheet ? editsToRemove(name, sheet) : [];
      if (!sheet || edits.length === 0) return false;
      assertShown();
      const variant = model.inputs.variants?.find((kept) => kept.name === name);
      try {
        const raw = await port.change(edits, reader.request());
        if (variantsIn(raw).variants.some((kept) => kept.name === name)) {
          throw new WorkbookFailure('notTaken', undefined);
        }
        rollbacks.answered(turn);
        return await reader.show(raw, turn);
      } catch (error) {
        await rollbacks.failed(
          turn,
          rollback((now) => (variant ? editsToPutBack(variant, sheet, now) : [])),
        );
        throw error;
      }
    },
  };
}
