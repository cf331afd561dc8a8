// Reads a pasted salary table: from Excel with tabs, or from a PDF with spaces. Pure.

import { sameText } from '../../model/names';
import { SCALES, STEP_COUNT } from '../../model/salaryTables';
import type { OwnSalaryTable } from '../../model/ownSalaryTable';
import { inSlices } from '../../session/slices';
import { formatDutchNumber, parseDutchNumber } from '../words/dutchNumbers';
import { ruleOf } from '../fields/numberRules';

/** The usable scales, and a sentence for each unusable line. */
export interface PastedTable {
  readonly scales: OwnSalaryTable['scales'];
  readonly problems: readonly string[];
}

const AMOUNT_RULE = ruleOf('amount');

/** Far more than a line for every scale and some text around them; anything longer is not a salary table. */
const MOST_LINES = 200;
const LONGEST_PASTE = 50_000;
/** How much to quote of an unusable cell, enough to find it. */
const LONGEST_ECHO = 30;

/** A monthly salary is never below this, and a step number never above it. */
const HIGHEST_STEP_NUMBER = 100;
const NO_AMOUNT = /^[-–—.]*$/;
/** `2518.00` or `2518`, as in other programs. */
const PLAIN_NUMBER = /^\d+(?:\.\d{1,2})?$/;

function amountOf(cell: string): number | null | undefined {
  const text = cell.trim();
  if (NO_AMOUNT.test(text)) return null;
  if (PLAIN_NUMBER.test(text)) return Number(text);
  const parsed = parseDutchNumber(text, AMOUNT_RULE);
  return parsed.kind === 'number' ? parsed.value : undefined;
}

/** Cells of a line: separated by tabs or semicolons if there are any, otherwise by spaces that are not part of a number. */
function cellsOf(line: string): readonly string[] {
  if (/[\t;]/.test(line)) return line.split(/[\t;]/).map((cell) => cell.trim());
  return line.replace(/€\s+/g, '€').trim().split(/\s+/);
}

const scaleOf = (cell: string): string | undefined => {
  const name = cell.replace(/^(?:schaal|salarisschaal)\s*/i, '').replace(/\s/g, '');
  return SCALES.find((scale) => sameText(scale, name));
};

/** A heading is a line of words, or of step numbers. */
function isHeading(cells: readonly string[]): boolean {
  const numbers = cells.map(amountOf);
  return numbers.every((number) => number === undefined || number === null || number < HIGHEST_STEP_NUMBER);
}

interface ReadLine {
  readonly scale?: OwnSalaryTable['scales'][number];
  readonly problem?: string;
}

function readLine(line: string): ReadLine {
  const cells = cellsOf(line);
  const [first = '', ...rest] = /^schaal$/i.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const scale = scaleOf(first);
  if (scale === undefined) {
    return isHeading(cells) ? {} : { problem: `‘${short(first)}’ is geen schaal: 1 tot en met 18, 10A of 11A.` };
  }
  // Excel does not paste empty cells at the end.
  const amounts = [...rest, ...Array.from({ length: STEP_COUNT - rest.length }, () => '')];
  const isComplete = rest.length === STEP_COUNT || (/[\t;]/.test(line) && rest.length < STEP_COUNT);
  if (!isComplete) {
    return isHeading(cells)
      ? {}
      : {
          problem: `Schaal ${scale} heeft ${rest.length} bedragen, nodig zijn er ${STEP_COUNT}; zet een streepje waar er geen is.`,
        };
  }
  const steps = amounts.map(amountOf);
  const wrong = steps.findIndex((amount) => amount === undefined);
  if (wrong >= 0)
    return { problem: `Schaal ${scale}, trede ${wrong}: ‘${short(amounts[wrong] ?? '')}’ is geen bedrag.` };
  if (isHeading(cells)) return {};
  return { scale: { scale, steps: steps.map((amount) => amount ?? null) } };
}

const short = (cell: string): string => (cell.length > LONGEST_ECHO ? `${cell.slice(0, LONGEST_ECHO)}…` : cell);

const tooMuch = (count: number, what: string): PastedTable => ({
  scales: [],
  problems: [`Dit zijn ${formatDutchNumber(count)} ${what}: plak alleen de salaristabel.`],
});

/** The lines of a pasted text, or a refusal if it is too large for a table. */
function linesOf(text: string): readonly string[] | PastedTable {
  if (text.length > LONGEST_PASTE) return tooMuch(text.length, 'tekens');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > MOST_LINES ? tooMuch(lines.length, 'regels') : lines;
}

function* readLines(lines: readonly string[]): Generator<ReadLine, void> {
  for (const line of lines) yield readLine(line);
}

function tableOf(read: readonly ReadLine[]): PastedTable {
  const scales = read.flatMap(({ scale }) => (scale ? [scale] : []));
  const seen = new Set<string>();
  const twice = scales.filter(({ scale }) => seen.size === seen.add(scale).size);
  return {
    scales,
    problems: [
      ...read.flatMap(({ problem }) => (problem ? [problem] : [])),
      ...twice.map(({ scale }) => `Schaal ${scale} staat er meer dan één keer.`),
    ],
  };
}

/** Reads a pasted text. Reports duplicate scales; reads nothing from a text that is too large for a table. */
export function readSalaryTable(text: string): PastedTable {
  const lines = linesOf(text);
  return 'scales' in lines ? lines : tableOf([...readLines(lines)]);
}

/** Lines can be long: this many of the longest take about twenty milliseconds. */
export const LINES_A_SLICE = 10;

/**
 * The same in slices, so that key presses get their turn.
 * @param isWanted called between slices
 * @returns null when the result is no longer wanted
 */
export async function readInSlices(text: string, isWanted: () => boolean): Promise<PastedTable | null> {
  const lines = linesOf(text);
  if ('scales' in lines) return lines;
  const read = await inSlices(readLines(lines), isWanted, LINES_A_SLICE);
  return read && tableOf(read);
}
