// An amount with its two labels, and what the ways of finding them share.

import { textOf, type Cell, type Line } from './cells';
import type { Label } from './labels';
import type { PasteLeftOut, PasteRefusal } from './pastedTable';
import type { Separator } from './texts';

export interface Entry {
  readonly line: number;
  readonly left: Label;
  /** The label above; for a column without one, the position of the column, from 0. */
  readonly top: Label | number;
  readonly cell: Cell;
}

/** The findings in a block. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly refusals: readonly PasteRefusal[];
  readonly leftOut: readonly PasteLeftOut[];
  /** Number of columns of amounts without a label above them. */
  readonly places?: number;
  /** What the labels on the left are, if the layout or its headings say so. */
  readonly left?: 'scale' | 'step' | null;
}

export const labelAt = ({ cells }: Line, column: number): Label | null => {
  const cell = cells[column];
  return cell?.kind === 'label' ? cell.label : null;
};

const hasAmounts = ({ cells }: Line): boolean => cells.some(({ kind }) => kind === 'amount');

/** A line of amounts without a known scale or step. */
export const withoutLabel = (line: Line): PasteLeftOut => ({
  kind: hasAmounts(line) ? 'noLabel' : 'noAmounts',
  line: line.number,
  text: textOf(line),
});

export const refusedFor = (...refusals: readonly PasteRefusal[]): Found => ({ entries: [], refusals, leftOut: [] });

/** The number of cells in a line, as far as it says anything: between spaces also those without an amount. */
export const widthOf = ({ cells, count }: Line, separator: Separator): number =>
  separator === 'space' ? count : cells.length;

/** Between spaces an empty cell leaves no trace, and a comma may cut a number in two: then the number of cells must be right. */
export function countRefusals(rows: readonly Line[], wanted: number, separator: Separator): readonly PasteRefusal[] {
  return rows.flatMap((row): readonly PasteRefusal[] => {
    const found = widthOf(row, separator);
    const isRight = separator === 'space' ? found === wanted : separator !== 'comma' || found <= wanted;
    return isRight ? [] : [{ kind: 'cellCount', line: row.number, found, wanted }];
  });
}
