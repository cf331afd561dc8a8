// A list: one amount a row, with its scale and its step in columns of their own.

import type { Block } from './blocks';
import type { Line } from './cells';
import { countRefusals, labelAt, refusedFor, widthOf, withoutLabel, type Found } from './entry';
import type { Word } from './labels';
import type { PasteLeftOut } from './pastedTable';
import type { Separator } from './texts';

/** The column with a word above it, in a row of heads. */
const columnOf = (head: Line, wanted: Word): number =>
  head.cells.findIndex((cell) => cell.kind === 'word' && cell.word === wanted);

/** Scale, step and amount, with the first two in either order. */
const HEADLESS_WIDTH = 3;

export interface ListColumns {
  readonly head: Line | null;
  readonly scale: number;
  readonly step: number;
}

/** The columns of a list with one amount per row, if the block is one. */
export function listColumns({ heads, labels, caption, rows }: Block): ListColumns | null {
  if (labels.length > 0 || caption) return null;
  const head = heads.findLast((line) => columnOf(line, 'scale') >= 0 && columnOf(line, 'step') >= 0);
  if (head) {
    const [scale, step] = [columnOf(head, 'scale'), columnOf(head, 'step')];
    return rows.some((row) => labelAt(row, scale) && labelAt(row, step)) ? { head, scale, step } : null;
  }
  // Any heading says of another column that it has the scales or steps.
  if (heads.length > 0) return null;
  const isList = rows.every(
    (row) =>
      row.cells.length === HEADLESS_WIDTH && labelAt(row, 0) && labelAt(row, 1) && row.cells[2]?.kind === 'amount',
  );
  return isList ? { head: null, scale: 0, step: 1 } : null;
}

/** One amount a row, with its scale and its step in columns of their own. */
export function listEntries({ rows }: Block, { head, scale, step }: ListColumns, separator: Separator): Found {
  const wanted = head ? widthOf(head, separator) : HEADLESS_WIDTH;
  const counted = countRefusals(rows, wanted, separator);
  if (counted.length > 0) return refusedFor(...counted);
  const filled = [
    ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ kind }, at) => (kind === 'amount' ? [at] : [])))),
  ];
  const named = head ? columnOf(head, 'amount') : -1;
  const [amount, ...others] = named >= 0 ? [named, ...filled.filter((column) => column !== named)] : filled;
  if (amount === undefined || (named < 0 && others.length > 0)) {
    return refusedFor({ kind: 'severalAmounts', line: rows[0]?.number ?? 0 });
  }
  const read = rows.map((row) => ({
    row,
    left: labelAt(row, scale),
    top: labelAt(row, step),
    cell: row.cells[amount],
  }));
  return {
    entries: read.flatMap(({ row, left, top, cell }) =>
      left && top && cell && cell.kind !== 'blank' ? [{ line: row.number, left, top, cell }] : [],
    ),
    refusals: [],
    leftOut: [
      ...read.filter(({ left, top }) => !left || !top).map(({ row }) => withoutLabel(row)),
      ...others.map((column): PasteLeftOut => ({
        kind: 'column',
        line: head?.number ?? 0,
        text: head?.cells[column]?.text.trim() ?? '',
      })),
    ],
    ...(head ? { left: 'scale' } : {}),
  };
}
