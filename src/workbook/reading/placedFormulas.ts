// Formulas of the plan as they are where their cells are now: rows of named ranges, each found by its label. Pure.

import { ownValue } from '../../model/ownValue';
import { formulaAt, parseAddress, type Place } from '../plan/addresses';
import type { NamePlan, WorkbookPlan } from '../plan/plan';
import type { RawValues } from '../plan/rawValues';
import { labelsOfRows } from './labelledRows';

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
