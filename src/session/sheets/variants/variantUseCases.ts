// The use cases that only the sheet Varianten has.

import { VARIANT_TABLE, variantColumn } from '../../../model/sheets/variants/variantNames';
import type { CellTarget } from '../../../workbook/plan/rawValues';
import type { Turn } from '../../queue/taskQueue';
import type { SheetUseCaseParts } from '../parts';
import type { VariantUseCases } from '../useCases';
import type { VariantKeeper } from './variantKeeper';

/** The first cell of what a variant keeps. */
const variantTarget = (name: string): CellTarget => ({
  kind: 'tableCell',
  target: { table: VARIANT_TABLE, key: null, row: 0 },
  column: variantColumn(name),
});

export function createVariantUseCases({
  change,
  enqueue,
  port,
  store,
  reader,
  rollbacks,
}: SheetUseCaseParts): VariantUseCases {
  /** @returns what the work says, false when it fails */
  const withKeeper = async (work: (keeper: VariantKeeper, turn: Turn) => Promise<boolean>): Promise<boolean> => {
    let isDone = false;
    await enqueue('writing', async (turn) => {
      const { createVariantKeeper } = await import('./variantKeeper');
      isDone = await work(createVariantKeeper({ port, store, reader, rollbacks }), turn);
    });
    return isDone;
  };
  return {
    keepVariant: (name, savedOn) => withKeeper(({ keep }, turn) => keep(turn, name, savedOn)),
    restoreVariant: (variant) => withKeeper(({ restore }, turn) => restore(turn, variant)),
    removeVariant: (name) => withKeeper(({ remove }, turn) => remove(turn, name)),
    putVariantBack: async (name) => {
      const { isWhole, variantDifferences } = await import('../../../model/sheets/variants/variantKeeping');
      return change((inputs) => {
        const variant = inputs.variants?.find((kept) => kept.name === name);
        return variant && isWhole(variant) ? variantDifferences(variant, inputs) : [];
      });
    },
    showVariant: (name) =>
      enqueue('selecting', async () => {
        await port.select(variantTarget(name));
        store.update({ problem: null });
      }),
  };
}
