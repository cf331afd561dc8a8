// Rows of a named range, each identified by the words in its row of the sheet: rows are added, removed and moved, so a
// position in the range is not reliable. Pure.

import { ownValue } from '../../model/ownValue';
import { formulaAt, parseAddress, type Place } from '../plan/addresses';
import type { NamePlan, WorkbookPlan } from '../plan/plan';
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

/**
 * A formula with the current place of each cell in it; null if one of them is not known.
 * @param row position of the formula itself in the range of its name, if its label does not tell
 */
export type PlacedFormula = (home: NamePlan, formula: string, row: number | null) => string | null;

/** The cells in formulas of the plan are rows of named ranges: each is found by the label of its row. */
export function placedFormulas(plan: WorkbookPlan, raw: RawValues): PlacedFormula {
  const labels = new Map(plan.names.map((name) => [name.name, labelsOfRows(raw, name.name, name.labels)]));
  const nowOf = (home: NamePlan, cell: Place, row: number | null): Place | null => {
    const owner = plan.names.find(({ name, sheetId, address }) => {
      if (sheetId !== home.sheetId || !Object.hasOwn(raw.rows, name)) return false;
      const area = parseAddress(address);
      const down = cell.row - area.row;
      return cell.column === area.column && down >= 0 && down < area.rows;
    });
    const rows = owner && ownValue(raw.rows, owner.name);
    if (!owner || !rows) return null;
    if (row !== null) return { row: (ownValue(raw.rows, home.name)?.row ?? 0) + row, column: rows.column };
    const label = owner.labels[cell.row - parseAddress(owner.address).row] ?? '';
    const down = labels.get(owner.name)?.indexOf(label) ?? -1;
    return down < 0 ? null : { row: rows.row + down, column: rows.column };
  };
  return (home, formula, row) => formulaAt(formula, (cell) => nowOf(home, cell, row));
}
