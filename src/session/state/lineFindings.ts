// Which findings of the formula guard concern which figure of which cost line. Pure.

import type { CostLine } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import { COST_LINE_COLUMNS as LINE, TABLES } from '../../workbook/names/identifiers';
import type { FormulaFinding } from '../session';

/** A figure of a cost line that a formula calculates. */
export type LineFigure = Exclude<keyof CostLineResult, 'name'>;

const FIGURES: ReadonlyMap<string, LineFigure> = new Map([
  [LINE.fte, 'fte'],
  [LINE.salary, 'salary'],
  [LINE.cost, 'cost'],
  [LINE.share, 'share'],
  [LINE.status, 'status'],
]);

/** A finding about a figure of a line. */
export interface LineFinding {
  readonly finding: FormulaFinding;
  /** Null for a column that only helps to calculate another. */
  readonly figure: LineFigure | null;
}

/**
 * The findings about one line. Rows may have moved since the inspection, so a line is identified by its name, and by its
 * position if several lines have that name.
 */
export function findingsOfLine(
  findings: readonly FormulaFinding[] | null,
  lines: readonly CostLine[],
  index: number,
): readonly LineFinding[] {
  const name = lines[index]?.name;
  return (findings ?? []).flatMap((finding) => {
    const { target, row } = finding;
    if (target.kind !== 'tableCell' || target.target.table !== TABLES.costLines || row !== name) return [];
    const figure = FIGURES.get(target.column) ?? null;
    const isMeant = target.target.row === index || lines.filter((line) => line.name === name).length === 1;
    return isMeant ? [{ finding, figure }] : [];
  });
}
