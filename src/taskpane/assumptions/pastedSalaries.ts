// A published salary table as people paste it: from Excel with tabs, or from a PDF with spaces. Pure.

import { sameText } from '../../model/names';
import { SCALES, STEP_COUNT } from '../../model/salary/salaryTables';
import type { OwnSalaryTable } from '../../model/salary/ownSalaryTable';
import { inSlices } from '../../session/queue/slices';
import { readEntry } from '../entries/readEntry';
import { formatDutchNumber } from '../words/dutchNumbers';
import { ruleOf } from '../fields/numberRules';

/** What was pasted: scales that can be used, and a sentence for each line that cannot. */
export interface PastedTable {
  readonly scales: OwnSalaryTable['scales'];
  readonly problems: readonly string[];
}

const AMOUNT_RULE = ruleOf('amount');

/** Every scale on a line and some words around it, many times over: what is more is no salary table. */
const MOST_LINES = 200;
const LONGEST_PASTE = 50_000;
/** Of a cell that cannot be used, as much as is needed to find it. */
const LONGEST_ECHO = 30;

/** A month's pay is never below this, and a number of a step is never above it. */
const HIGHEST_STEP_NUMBER = 100;
const NO_AMOUNT = /^[-–—.]*$/;
/** `2518.00` or `2518`, as other programs write it. */
const PLAIN_NUMBER = /^\d+(?:\.\d{1,2})?$/;

function amountOf(cell: string): number | null | undefined {
  const text = cell.trim();
  if (NO_AMOUNT.test(text)) return null;
  if (PLAIN_NUMBER.test(text)) return Number(text);
  const parsed = readEntry(text, AMOUNT_RULE);
  return parsed.kind === 'number' ? parsed.value : undefined;
}

/** Cells of a line: by tabs or semicolons where it has them, else by spaces that are no part of a number. */
function cellsOf(line: string): readonly string[] {
  if (/[\t;]/.test(line)) return line.split(/[\t;]/).map((cell) => cell.trim());
  return line.replace(/€\s+/g, '€').trim().split(/\s+/);
}

const scaleOf = (cell: string): string | undefined => {
  const name = cell.replace(/^(?:schaal|salarisschaal)\s*/i, '').replace(/\s/g, '');
  return SCALES.find((scale) => sameText(scale, name));
};

/** A line of words, or of the numbers of the steps, heads the table. */
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
  // Excel pastes empty cells at the end as nothing.
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

/** The lines of a pasted text; of one that is no table by its size a refusal. */
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

/** Reads what was pasted. A scale that occurs twice is named; of a text that is no table by its size nothing is read. */
export function readSalaryTable(text: string): PastedTable {
  const lines = linesOf(text);
  return 'scales' in lines ? lines : tableOf([...readLines(lines)]);
}

/** A line can be long: so many of the worst take some twenty milliseconds. */
export const LINES_A_SLICE = 10;

/**
 * The same in slices, so that keys have their turn.
 * @param isWanted asked between slices
 * @returns null when it is not wanted any more
 */
export async function readInSlices(text: string, isWanted: () => boolean): Promise<PastedTable | null> {
  const lines = linesOf(text);
  if ('scales' in lines) return lines;
  const read = await inSlices(readLines(lines), isWanted, LINES_A_SLICE);
  return read && tableOf(read);
}
