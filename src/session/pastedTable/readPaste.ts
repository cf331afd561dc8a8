// Reads a pasted salary table by its headings, whatever its orientation: lines, blocks, axes, places, remarks. Takes
// linear time and runs in slices; a text that is too large for a table is not read.

import { inSlices } from '../queue/slices';
import { placed, type PlacedBlock } from './axes';
import { blocksOf, type Block } from './blocks';
import { lineOf, type Line } from './cells';
import { entriesOf, type BlockEntries } from './entries';
import { labelAt } from './entry';
import { judge } from './judging';
import {
  NOTHING_PASTED,
  type PasteAnswers,
  type PasteLeftOut,
  type PasteQuestion,
  type PasteRefusal,
  type PastedTable,
} from './pastedTable';
import { placeAmounts } from './placing';
import { filledLines, linesOf, type PastedLines } from './texts';

/** A line for each amount (20 scales of 12 steps), with headings and notes: a longer text is not a salary table. */
const MOST_LINES = 300;
const LONGEST_PASTE = 50_000;

const tooLong = (count: number, what: 'characters' | 'lines'): PastedTable => ({
  ...NOTHING_PASTED,
  refusals: [{ kind: 'tooLong', count, what }],
});

/** The lines of a pasted text, or a refusal if it is too large for a table. */
function sizedLines(pasted: string): PastedLines | PastedTable {
  if (pasted.length > LONGEST_PASTE) return tooLong(pasted.length, 'characters');
  const text = pasted.replace(/\r\n?/g, '\n');
  const { length } = filledLines(text);
  return length > MOST_LINES ? tooLong(length, 'lines') : linesOf(text);
}

const lineOfLeftOut = (item: PasteLeftOut): number => ('line' in item ? item.line : (item.lines[0] ?? 0));

const hasLabelledRows = ({ rows }: Block): boolean => rows.some((row) => labelAt(row, 0) !== null);

/** Nobody can say to which of several blocks the answer about columns without a heading belongs: it is not asked. */
function withoutAsking({ entries: [first] }: BlockEntries, block: PlacedBlock): PlacedBlock {
  const isOpen = block.questions.some(({ kind }) => kind !== 'orientation');
  if (!first || !isOpen) return block;
  return {
    cells: [],
    questions: [],
    refusals: [{ kind: 'noHeading', line: first.line, text: first.cell.text.trim() }],
  };
}

/** Each kind of question is asked once, for all blocks. */
function asked(questions: readonly PasteQuestion[]): readonly PasteQuestion[] {
  return questions.filter((one, index) => questions.findIndex(({ kind }) => kind === one.kind) === index);
}

function tableOf(lines: readonly Line[], { separator }: PastedLines, answers: PasteAnswers): PastedTable {
  const { blocks, leftOut } = blocksOf(lines, separator);
  const read = blocks.map((block) => entriesOf(block, separator));
  const isOne = blocks.filter(hasLabelledRows).length <= 1;
  const found = read.map((block) => (isOne ? placed(block, answers) : withoutAsking(block, placed(block, answers))));
  const { scales, notation, ...problems } = placeAmounts(found.flatMap(({ cells }) => cells));
  const refusals: readonly PasteRefusal[] = [...found.flatMap((block) => block.refusals), ...problems.refusals];
  const isOpen = found.some(({ cells, questions }) => questions.length > 0 && cells.length === 0);
  const isUsable = refusals.length === 0 && !isOpen;
  const unused = [...leftOut, ...read.flatMap((block) => block.leftOut), ...problems.leftOut];
  return {
    scales: isUsable ? scales : [],
    notation: isUsable ? notation : null,
    questions: asked(found.flatMap(({ questions }) => questions)),
    refusals,
    leftOut: unused.toSorted((one, other) => lineOfLeftOut(one) - lineOfLeftOut(other)),
    remarks: isUsable ? judge(scales) : [],
  };
}

function* readLines({ lines }: PastedLines): Generator<Line, void> {
  for (const line of lines) yield lineOf(line);
}

/** Reads a pasted text. @param answers to the questions of an earlier reading of the same text */
export function readPaste(text: string, answers: PasteAnswers = {}): PastedTable {
  const found = sizedLines(text);
  return 'scales' in found ? found : tableOf([...readLines(found)], found, answers);
}

/** Lines can be long: this many of the longest take about twenty milliseconds. */
export const LINES_A_SLICE = 10;

/**
 * The same in slices, so that key presses get their turn.
 * @param isWanted called between slices
 * @returns null when it is no longer wanted
 */
export async function readPasteInSlices(
  text: string,
  answers: PasteAnswers,
  isWanted: () => boolean,
): Promise<PastedTable | null> {
  const found = sizedLines(text);
  if ('scales' in found) return found;
  const lines = await inSlices(readLines(found), isWanted, LINES_A_SLICE);
  return lines && tableOf(lines, found, answers);
}
