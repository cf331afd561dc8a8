// A table: labels above the columns and beside the rows, or beside the rows alone.

import type { Block } from './blocks';
import { textOf, type Cell, type Line } from './cells';
import { countRefusals, labelAt, refusedFor, widthOf, withoutLabel, type Entry, type Found } from './entry';
import { OTHER_AXIS, type Label } from './labels';
import type { PasteLeftOut, PasteRefusal } from './pastedTable';
import type { Separator } from './texts';

/** The row of labels with its corner: where that lacks, each row of amounts is one cell longer. `null` when that is not sure. */
function withCorner(labels: Line, rows: readonly Line[], separator: Separator): Line | null {
  if (labels.cells[0]?.kind !== 'label') return labels;
  const width = widthOf(labels, separator);
  const longest = Math.max(...rows.map((row) => widthOf(row, separator)));
  // Rows of labels alone have no amount that could belong to another column.
  if (longest === 1) return labels;
  const corner: Cell = { kind: 'blank', text: '' };
  return longest === width + 1 ? { ...labels, cells: [corner, ...labels.cells], count: labels.count + 1 } : null;
}

/** Columns between the labels and the amounts that hold numbers: they may be the labels that are meant. */
function labelColumns(rows: readonly Line[], labels: Line): readonly PasteRefusal[] {
  const column = labels.cells.findIndex(
    ({ kind }, index) =>
      index > 0 && kind !== 'label' && kind !== 'blank' && rows.some((row) => labelAt(row, index) !== null),
  );
  const texts = [labels.cells[0], labels.cells[column]].map((cell) => cell?.text.trim() ?? '');
  return column < 0 ? [] : [{ kind: 'twoLabelColumns', line: labels.number, texts }];
}

/** Between spaces `Schaal 8` above `Schaal 9 2921` is a corner with a step, or a row of which the amount is lacking. */
function headingRefusals(
  rows: readonly Line[],
  { cells: [corner, only], count, number }: Line,
  separator: Separator,
): readonly PasteRefusal[] {
  if (separator !== 'space' || count !== 2 || corner?.kind !== 'word' || only?.kind !== 'label') return [];
  const mayBeRow = rows.map((row) => labelAt(row, 0)).some((label) => label?.isNamed && label.kind === corner.word);
  return mayBeRow && !only.label.isNamed ? [{ kind: 'cellCount', line: number, found: 1, wanted: count }] : [];
}

/** What one row has beneath the labels of the columns. */
function rowEntries(row: Line, labels: Line): Pick<Found, 'entries' | 'refusals'> {
  const left = labelAt(row, 0);
  const amounts = row.cells.flatMap((cell, column) =>
    column === 0 || cell.kind === 'blank' ? [] : [{ cell, column }],
  );
  const bare = amounts.find(({ column }) => (labels.cells[column]?.kind ?? 'blank') === 'blank');
  const entries = amounts.flatMap(({ cell, column }): readonly Entry[] => {
    const top = labelAt(labels, column);
    return left && top ? [{ line: row.number, left, top, cell }] : [];
  });
  return { entries, refusals: bare ? [{ kind: 'noHeading', line: row.number, text: bare.cell.text.trim() }] : [] };
}

/** Labels above the columns and beside the rows. */
export function tableEntries({ labels: given, caption, rows }: Block, separator: Separator): Found {
  const [first, ...more] = given;
  if (!first) throw new TypeError('no row of labels');
  if (more.length > 0) return refusedFor({ kind: 'twoHeadings', lines: given.map(({ number }) => number) });
  const labels = withCorner(first, rows, separator);
  if (!labels) return refusedFor({ kind: 'shiftedHeading', line: first.number });
  const labelled = rows.filter((row) => labelAt(row, 0) !== null);
  const doubtful = [
    ...countRefusals(labelled, widthOf(labels, separator), separator),
    ...labelColumns(labelled, labels),
    ...headingRefusals(labelled, labels, separator),
  ];
  if (doubtful.length > 0) return refusedFor(...doubtful);
  const read = labelled.map((row) => rowEntries(row, labels));
  const columns = labels.cells.filter(
    ({ kind }, column) =>
      column > 0 && kind !== 'label' && labelled.some(({ cells }) => (cells[column]?.kind ?? 'blank') !== 'blank'),
  );
  const unused = [
    ...rows.filter((row) => labelAt(row, 0) === null || row.cells.length === 1),
    ...(caption ? [caption] : []),
  ];
  return {
    entries: read.flatMap(({ entries }) => entries),
    refusals: read.flatMap(({ refusals }) => refusals).slice(0, 1),
    leftOut: [
      ...columns.map(({ text }): PasteLeftOut => ({ kind: 'column', line: labels.number, text: text.trim() })),
      ...unused.map(withoutLabel),
    ],
  };
}

const numberOf = (label: Label | null): number =>
  label === null ? Number.NaN : label.kind === 'scale' ? Number.parseInt(label.name, 10) : label.step;

/** Whether the label of a row counts on from the row before it to the next. */
function isInOrder(rows: readonly Line[], at: number): boolean {
  const numberAt = (index: number): number => numberOf(rows[index] ? labelAt(rows[index], 0) : null);
  return numberAt(at - 1) < numberAt(at) && numberAt(at) < numberAt(at + 1);
}

/**
 * A number alone among the rows of a single column may head the rows below it. It is a row without an amount where it counts
 * on, except between spaces: there, a dash says that such a row has none.
 */
function loneRefusals(rows: readonly Line[], separator: Separator): readonly PasteRefusal[] {
  return rows.flatMap((row, at): readonly PasteRefusal[] => {
    // The first of all is answered with the question about the column.
    const isSure = at === 0 || row.count > 1 || (separator !== 'space' && isInOrder(rows, at));
    return isSure ? [] : [{ kind: 'cellCount', line: row.number, found: row.count, wanted: 2 }];
  });
}

/** Columns without labels: of one scale or step that is named above them, or in an order that is still to be found. */
export function placeEntries({ heads, caption, unread, lone, rows: given }: Block, separator: Separator): Found {
  // Behind the last amount a number is that of a page, or of a row that has no amount.
  const rows = given.slice(0, given.findLastIndex(({ cells }) => cells.length > 1) + 1);
  const labelled = rows.filter((row) => labelAt(row, 0) !== null);
  const leftOut = given.filter((row) => labelAt(row, 0) === null || row.cells.length === 1).map(withoutLabel);
  const places = Math.max(0, ...labelled.map((row) => widthOf(row, separator) - 1));
  const heading = caption && labelAt(caption, 0);
  const first = rows[0]?.number ?? 0;
  if (heading && places > 1) return refusedFor({ kind: 'severalAmounts', line: first });
  const strange = unread ?? heads.find(({ cells }) => cells.some(({ kind }, column) => column > 0 && kind === 'other'));
  if (!heading && strange && places > 0) {
    return refusedFor({ kind: 'unreadHeading', line: strange.number, text: textOf(strange) });
  }
  const isCounted = separator === 'space' && places > 1;
  const counted = isCounted ? countRefusals(labelled, places + 1, separator) : [];
  const headings = places === 1 ? loneRefusals([...lone, ...labelled], separator) : [];
  const entries = labelled.flatMap((row) =>
    row.cells.slice(1).flatMap((cell, place): readonly Entry[] => {
      const left = labelAt(row, 0);
      return left && cell.kind !== 'blank' ? [{ line: row.number, left, top: heading ?? place, cell }] : [];
    }),
  );
  const found = { entries, refusals: [...counted, ...headings], leftOut };
  if (!heading || heading.kind === 'either') return { ...found, places };
  return { ...found, left: OTHER_AXIS[heading.kind] };
}
