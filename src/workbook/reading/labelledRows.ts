// Rows of a named range, each identified by the words in its row of the sheet: rows are added, removed and moved, so a
// position in the range is not reliable. Pure.

import { ownValue } from '../../model/ownValue';
import type { RawCell, RawValues } from '../plan/rawValues';

/** The label of each row of a range; null for a row with none of these labels. */
export function labelsOfRows(
  { rows }: Pick<RawValues, 'rows'>,
  name: string,
  labels: readonly string[],
): readonly (string | null)[] {
  const known = new Set(labels.filter((label) => label !== ''));
  const labelIn = (cells: readonly RawCell[]): string | null =>
    cells.map(String).find((text) => known.has(text)) ?? null;
  return ownValue(rows, name)?.beside.map(labelIn) ?? [];
}

/**
 * The number in the row of each label, in the order of the labels; null if that row is not known. If exactly one label
 * is in no row and exactly one row has a number but no label, they belong together: somebody reworded the label.
 */
export function numbersByLabel(raw: RawValues, name: string, labels: readonly string[]): readonly (number | null)[] {
  const cells = (ownValue(raw.names, name) ?? []).map(([cell]) => cell);
  const found = labelsOfRows(raw, name, labels);
  const strangers = cells.flatMap((cell, row) => (found[row] === null && typeof cell === 'number' ? [row] : []));
  const missing = labels.filter((label) => !found.includes(label));
  const [left] = missing.length === 1 && strangers.length === 1 ? strangers : [];
  return labels.map((label) => {
    const row = found.indexOf(label);
    const cell = cells[row < 0 ? (left ?? -1) : row];
    if (row < 0) return typeof cell === 'number' ? cell : null;
    return typeof cell === 'number' ? cell : 0;
  });
}
