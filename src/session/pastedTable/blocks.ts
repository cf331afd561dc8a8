// Which lines of a paste belong together: headings with the lines of amounts beneath them, up to the next headings.

import { isOfKind, shapeOf, textOf, type Cell, type Line, type LineShape } from './cells';
import type { PasteLeftOut } from './pastedTable';
import type { Separator } from './texts';

/** Lines of amounts, with everything above them since the previous amounts. */
export interface Block {
  /** Rows of words or dates. */
  readonly heads: readonly Line[];
  /** Rows of scales or steps above the columns: none, one, or by mistake more. */
  readonly labels: readonly Line[];
  /** A scale or step on a line of its own, as `Schaal 7`. */
  readonly caption: Line | null;
  /** A line above the amounts that was not understood, and may be their heading. */
  readonly unread: Line | null;
  /** Single labels above the first amount: rows without an amount, or a heading. They are left out. */
  readonly lone: readonly Line[];
  readonly rows: readonly Line[];
}

export interface FoundBlocks {
  readonly blocks: readonly Block[];
  /** Lines in no block: titles, notes, headings without amounts. */
  readonly leftOut: readonly PasteLeftOut[];
}

const EMPTY: Block = { heads: [], labels: [], caption: null, unread: null, lone: [], rows: [] };

const noAmounts = (line: Line): PasteLeftOut => ({ kind: 'noAmounts', line: line.number, text: textOf(line) });

const headingsOf = ({ heads, labels, caption, unread }: Block): readonly (Line | null)[] => [
  ...heads,
  ...labels,
  caption,
  unread,
];

/** Whether words above the columns announce their scales or steps, which are yet to come. */
const areAnnounced = ({ heads, labels }: Block): boolean =>
  labels.length === 0 &&
  heads.some(({ cells }) => cells.some((cell, at) => at > 0 && cell.kind === 'word' && cell.word !== 'amount'));

/**
 * The kind of a line, where it depends on what is above it. Between spaces the empty corner of `\t4` leaves no trace, so that
 * the only number above a single column looks like a row without an amount.
 */
function shapeWithin(line: Line, block: Block, firstRow: Line | undefined, separator: Separator): LineShape {
  const shape = shapeOf(line);
  const label = line.cells[0]?.kind === 'label' ? line.cells[0].label : null;
  const isHeaded = block.labels.length > 0;
  if (shape === 'unread' && isHeaded && label) return 'amounts';
  if (shape === 'label') {
    if (isHeaded || firstRow) return 'amounts';
    return separator === 'space' && line.count === 1 && areAnnounced(block) ? 'labels' : shape;
  }
  if (shape !== 'caption') return shape;
  if (!firstRow) return isHeaded ? 'amounts' : shape;
  const [above] = firstRow.cells;
  const isAmongNamed = above?.kind === 'label' && above.label.isNamed && above.label.kind === label?.kind;
  return isAmongNamed ? 'amounts' : shape;
}

/** The block with one more line above its rows; `null` if the line does not belong there. */
function withHeading(block: Block, line: Line, shape: LineShape): Block | null {
  switch (shape) {
    case 'heads':
      return { ...block, heads: [...block.heads, line] };
    case 'labels':
      return { ...block, labels: [...block.labels, line] };
    case 'caption':
      return { ...block, caption: line };
    case 'unread':
      return { ...block, unread: line };
    case 'label':
      return { ...block, lone: [...block.lone, line] };
    case 'amounts':
    case 'text':
      return null;
  }
}

/** Joins lines into blocks: headings after amounts start a new one, and so does a line that is not understood. */
export function blocksOf(lines: readonly Line[], separator: Separator): FoundBlocks {
  const blocks: Block[] = [];
  const leftOut: PasteLeftOut[] = [];
  let block = EMPTY;
  let rows: Line[] = [];
  const close = (): void => {
    const unused = rows.length > 0 ? [block.unread] : headingsOf(block);
    leftOut.push(...unused.filter((line) => line !== null).map(noAmounts));
    if (rows.length > 0) blocks.push({ ...block, rows });
    block = EMPTY;
    rows = [];
  };
  for (const line of lines) {
    const shape = shapeWithin(line, block, rows[0], separator);
    if (shape === 'amounts') {
      rows.push(line);
      continue;
    }
    if (shape !== 'text' && shape !== 'label' && rows.length > 0) close();
    const replaced = shape === 'caption' || shape === 'unread' ? block[shape] : null;
    const longer = withHeading(block, line, shape);
    leftOut.push(
      ...[replaced, longer && shape !== 'label' ? null : line].filter((unused) => unused !== null).map(noAmounts),
    );
    block = longer ?? block;
  }
  close();
  return { blocks: blocks.flatMap(besideEachOther), leftOut };
}

/** Where the word of the first column is repeated in its row: there another block starts beside the first. */
function startsOf({ heads, labels }: Block): readonly number[] {
  const rows = [...heads, ...labels].map(({ cells }) => cells);
  const starts = rows.map((cells) =>
    cells.flatMap((cell, index) => (index > 0 && isSameWord(cell, cells[0]) ? [index] : [])),
  );
  return [0, ...(starts.find((found) => found.length > 0) ?? [])];
}

const isSameWord = (cell: Cell, other: Cell | undefined): boolean =>
  cell.kind === 'word' && other?.kind === 'word' && cell.word === other.word;

/** Splits a block into blocks that are side by side. */
function besideEachOther(block: Block): readonly Block[] {
  const starts = startsOf(block);
  if (starts.length === 1) return [block];
  const blocks = starts.map((start, index) => {
    const part = (line: Line): Line => ({ ...line, cells: line.cells.slice(start, starts[index + 1]) });
    const parts = (lines: readonly Line[]): readonly Line[] =>
      lines.map(part).filter(({ cells }) => cells.some((cell) => !isOfKind('blank')(cell)));
    return { ...block, heads: parts(block.heads), labels: parts(block.labels), rows: parts(block.rows) };
  });
  // Labels that are repeated at the end of the rows have no amounts.
  return blocks.filter(({ rows }) => rows.some(({ cells }) => cells.length > 1));
}
