// Whether the workbook has a variant as it was kept. Pure.

import type { NumberInput } from '../../../model/inputs/modelInputs';
import type { Variant } from '../../../model/sheets/variants/variants';
import { isSameRow } from '../../editing/readBack';

type KeptRow = Readonly<Record<string, NumberInput>> & { readonly name: string };

/** Rows of a variant are known by their name alone, and each has its own. */
function areKept(meant: readonly object[], read: readonly object[]): boolean {
  const byName = new Map((read as readonly KeptRow[]).map((row) => [row.name, row]));
  return (meant as readonly KeptRow[]).every((row) => isSameRow(row, byName.get(row.name) ?? {}));
}

/** Whether the variant that was read back holds all that was kept. */
export function isVariantTaken(meant: Variant, variants: readonly Variant[] = []): boolean {
  const read = variants.find(({ name }) => name === meant.name);
  return (
    read !== undefined &&
    read.savedOn === meant.savedOn &&
    isSameRow({ ...meant.parameters }, { ...read.parameters }) &&
    isSameRow({ ...meant.figures }, { ...read.figures }) &&
    areKept(meant.lines, read.lines) &&
    areKept(meant.scenarios, read.scenarios)
  );
}
