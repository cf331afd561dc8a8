// Each amount of a block between the label beside it and the one above it, whichever of the two is the scale.

import type { Block } from './blocks';
import { isDate, textOf, type Cell, type Line } from './cells';
import { OTHER_AXIS, type Label, type Word } from './labels';
import type { PasteLeftOut, PasteRefusal } from './pastedTable';
import type { Separator } from './texts';

export interface Entry {
  readonly line: number;
  readonly left: Label;
  /** The label above; of columns without one the place of the column, from 0. */
  readonly top: Label | number;
  readonly cell: Cell;
}

export interface BlockEntries {
  readonly block: Block;
  readonly entries: readonly Entry[];
  /** How many columns of amounts have no label above them. */
  readonly places: number;
  /** What the headings say that the labels on the left are, where they say it in so many words. */
  readonly left: 'scale' | 'step' | null;
  readonly refusals: readonly PasteRefusal[];
  readonly leftOut: readonly PasteLeftOut[];
}

type Found = Pick<BlockEntries, 'entries' | 'refusals' | 'leftOut'> & Partial<BlockEntries>;

const labelAt = ({ cells }: Line, column: number): Label | null => {
  const cell = cells[column];
  return cell?.kind === 'label' ? cell.label : null;
};

const lineNumbers = (lines: readonly Line[]): readonly number[] => lines.map(({ number }) => number);

const hasAmounts = ({ cells }: Line): boolean => cells.some(({ kind }) => kind === 'amount');

const withoutLabel = (line: Line): PasteLeftOut => ({
  kind: hasAmounts(line) ? 'noLabel' : 'noAmounts',
  line: line.number,
  text: textOf(line),
});

const refusedFor = (...refusals: readonly PasteRefusal[]): Found => ({ entries: [], refusals, leftOut: [] });

/** Between spaces an empty cell leaves no trace, and a comma may cut a number in two: then the number of cells must be right. */
function countRefusals(rows: readonly Line[], wanted: number, separator: Separator): readonly PasteRefusal[] {
  return rows.flatMap(({ number, count, cells }): readonly PasteRefusal[] => {
    const found = separator === 'space' ? count : cells.length;
    const isRight = separator === 'space' ? found === wanted : separator !== 'comma' || found <= wanted;
    return isRight ? [] : [{ kind: 'cellCount', line: number, found, wanted }];
  });
}

/** Digits that may be a part of an amount, as in `2,601` between commas or `2 601` between spaces. */
function looseDigits(entries: readonly Entry[], separator: Separator): readonly PasteRefusal[] {
  if (separator === 'tab' || separator === 'semicolon') return [];
  const loose = entries.find(({ cell }) => cell.kind === 'label');
  return loose ? [{ kind: 'looseDigits', line: loose.line, text: loose.cell.text }] : [];
}

/** The row of labels with its corner: where that lacks, each row of amounts is one cell longer. `null` when that is not sure. */
function withCorner(labels: Line, rows: readonly Line[], separator: Separator): Line | null {
  if (labels.cells[0]?.kind !== 'label') return labels;
  const width = separator === 'space' ? labels.count : labels.cells.length;
  const longest = Math.max(...rows.map(({ cells, count }) => (separator === 'space' ? count : cells.length)));
  const corner: Cell = { kind: 'blank', text: '' };
  return longest === width + 1 ? { ...labels, cells: [corner, ...labels.cells], count: labels.count + 1 } : null;
}

/** Labels above the columns and beside the rows. */
function tableEntries({ labels: given, caption, rows }: Block, separator: Separator): Found {
  const [first, ...more] = given;
  if (!first) throw new TypeError('no row of labels');
  if (more.length > 0) return refusedFor({ kind: 'twoHeadings', lines: lineNumbers(given) });
  const labels = withCorner(first, rows, separator);
  if (!labels) return refusedFor({ kind: 'shiftedHeading', line: first.number });
  const labelled = rows.filter((row) => labelAt(row, 0) !== null);
  const counted = countRefusals(labelled, separator === 'space' ? labels.count : labels.cells.length, separator);
  if (counted.length > 0) return refusedFor(...counted);
  const refusals: PasteRefusal[] = [];
  const columns = new Map<number, PasteLeftOut>();
  const entries = labelled.flatMap((row) =>
    row.cells.flatMap((cell, column): readonly Entry[] => {
      const left = labelAt(row, 0);
      if (column === 0 || cell.kind === 'blank' || left === null) return [];
      const heading = labels.cells[column];
      if (heading?.kind === 'label') return [{ line: row.number, left, top: heading.label, cell }];
      if (heading && heading.kind !== 'blank') {
        columns.set(column, { kind: 'column', line: labels.number, text: heading.text.trim() });
      } else refusals.push({ kind: 'noHeading', line: row.number, text: cell.text.trim() });
      return [];
    }),
  );
  const unlabelled = [
    ...rows.filter((row) => labelAt(row, 0) === null || row.cells.length === 1),
    ...(caption ? [caption] : []),
  ];
  return { entries, refusals: refusals.slice(0, 1), leftOut: [...columns.values(), ...unlabelled.map(withoutLabel)] };
}

/** The column with a word above it, in a row of heads. */
const columnOf = (head: Line, wanted: Word): number =>
  head.cells.findIndex((cell) => cell.kind === 'word' && cell.word === wanted);

interface ListColumns {
  readonly head: Line | null;
  readonly scale: number;
  readonly step: number;
}

/** The columns of a list with one amount a row, when the block is one. */
function listColumns({ heads, labels, caption, rows }: Block): ListColumns | null {
  if (labels.length > 0 || caption) return null;
  const head = heads.findLast((line) => columnOf(line, 'scale') >= 0 && columnOf(line, 'step') >= 0);
  if (head) {
    const [scale, step] = [columnOf(head, 'scale'), columnOf(head, 'step')];
    return rows.some((row) => labelAt(row, scale) && labelAt(row, step)) ? { head, scale, step } : null;
  }
  const isList = rows.every(
    (row) => row.cells.length === 3 && labelAt(row, 0) && labelAt(row, 1) && row.cells[2]?.kind === 'amount',
  );
  return isList ? { head: null, scale: 0, step: 1 } : null;
}

/** One amount a row, with its scale and its step in columns of their own. */
function listEntries({ rows }: Block, { head, scale, step }: ListColumns, separator: Separator): Found {
  const wanted = head ? (separator === 'space' ? head.count : head.cells.length) : 3;
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

/** Columns without labels: of one scale that is named above them, or in an order that is still to be found. */
function placeEntries({ heads, caption, unread, rows }: Block, separator: Separator): Found {
  const labelled = rows.filter((row) => labelAt(row, 0) !== null);
  const leftOut = rows.filter((row) => labelAt(row, 0) === null).map(withoutLabel);
  const places = Math.max(0, ...labelled.map(({ cells, count }) => (separator === 'space' ? count : cells.length) - 1));
  const scale = caption && labelAt(caption, 0);
  const first = rows[0]?.number ?? 0;
  if (scale && places > 1) return refusedFor({ kind: 'severalAmounts', line: first });
  const strange = unread ?? heads.find(({ cells }) => cells.some(({ kind }, column) => column > 0 && kind === 'other'));
  if (!scale && strange && places > 0) {
    return refusedFor({ kind: 'unreadHeading', line: strange.number, text: textOf(strange) });
  }
  const counted = separator === 'space' ? countRefusals(labelled, places + 1, separator) : [];
  const entries = labelled.flatMap((row) =>
    row.cells.slice(1).flatMap((cell, place): readonly Entry[] => {
      const left = labelAt(row, 0);
      return left && cell.kind !== 'blank' ? [{ line: row.number, left, top: scale ?? place, cell }] : [];
    }),
  );
  return { entries, refusals: counted, leftOut, ...(scale ? { left: 'step' } : { places }) };
}

/** What one row of words says of the labels on the left: what is not named above the amounts, or is named above those labels. */
function leftByHead({ cells: [first, ...rest] }: Line): readonly ('scale' | 'step')[] {
  const above = rest.flatMap((cell) => (cell.kind === 'word' ? [cell.word] : []));
  const axes = above.flatMap((word) => (word === 'amount' ? [] : [OTHER_AXIS[word]]));
  if (axes.length > 0 || above.length === 0) return axes;
  return first?.kind === 'word' && first.word !== 'amount' ? [first.word] : [];
}

/** What the rows of words say together; `null` when they say nothing, or both. */
function leftByHeads({ heads }: Block): BlockEntries['left'] {
  const said = heads.flatMap(leftByHead);
  return said.every((kind) => kind === said[0]) ? (said[0] ?? null) : null;
}

/** Two dates above the columns are two tables in one. */
function datesOf({ heads }: Block): readonly PasteRefusal[] {
  const dates = new Set(
    heads.flatMap(({ cells }) =>
      cells
        .slice(1)
        .filter(isDate)
        .map(({ text }) => text.trim()),
    ),
  );
  return dates.size > 1 ? [{ kind: 'twoDates', dates: [...dates] }] : [];
}

export function entriesOf(block: Block, separator: Separator): BlockEntries {
  const dates = datesOf(block);
  const list = listColumns(block);
  const read = (): Found => {
    if (dates.length > 0) return refusedFor(...dates);
    if (block.labels.length > 0) return tableEntries(block, separator);
    return list ? listEntries(block, list, separator) : placeEntries(block, separator);
  };
  const found = read();
  return {
    block,
    places: 0,
    left: leftByHeads(block),
    ...found,
    refusals: [...found.refusals, ...looseDigits(found.entries, separator)],
  };
}
