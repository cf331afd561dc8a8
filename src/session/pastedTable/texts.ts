// From pasted text to lines of texts: which character separates the cells, and what is quoted. Knows about scales and
// amounts only to distinguish a separator from part of a number.

import { isNamedLabel, isWord, labelOf } from './labels';

/** `tab` and `semicolon` keep empty cells; a `comma` may also be part of a number, and `space` loses empty cells. */
export type Separator = 'tab' | 'semicolon' | 'comma' | 'space';

export interface TextLine {
  /** Counted from 1, in the text as it was pasted. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface PastedLines {
  readonly separator: Separator;
  readonly lines: readonly TextLine[];
}

const SIGNS = { tab: '\t', semicolon: ';', comma: ',' } as const;
const HAS_AMOUNT = /\d{3}|\d[.,]\d\d/;
const HAS_LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const DIGITS = /\d/g;

/** The word of `Schaal 7`, which is one cell. */
const NAME_BEFORE_NUMBER = /(?<![^\s,])\p{L}{2,} +(?=\d)/gu;

/** `7,2601,2692`: more commas than words. In `7 2.601,00 2.692,00` each amount has at most one. */
function isCommaSeparated(line: string): boolean {
  const commas = line.split(',').length - 1;
  const unnamed = line.replace(/, +/g, ',').replace(NAME_BEFORE_NUMBER, '');
  return commas > 0 && commas >= unnamed.trim().split(/ +/).length;
}

const IS_SEPARATED: Readonly<Record<keyof typeof SIGNS, (line: string) => boolean>> = {
  tab: (line) => line.includes(SIGNS.tab),
  semicolon: (line) => line.includes(SIGNS.semicolon),
  comma: isCommaSeparated,
};

/** Whether a line has amounts and is not a sentence; `Schaal 7;2601` is not a sentence. */
function isOfAmounts(line: string): boolean {
  const unnamed = line.replace(NAME_BEFORE_NUMBER, (name) => (isWord(name) ? '' : name));
  const [letters, digits] = [unnamed.match(LETTERS)?.length ?? 0, unnamed.match(DIGITS)?.length ?? 0];
  return HAS_AMOUNT.test(line) && letters <= 2 * digits;
}

/** By most of the lines with amounts: a title may have a semicolon, and a note a comma. */
function separatorOf(lines: readonly string[]): Separator {
  const withAmounts = lines.filter(isOfAmounts);
  const asked = withAmounts.length > 0 ? withAmounts : lines;
  const found = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).find(
    (separator) => 2 * asked.filter(IS_SEPARATED[separator]).length > asked.length,
  );
  return found ?? 'space';
}

/** Where a quoted cell ends, just after its last quote; `null` if no quoted cell starts here. */
function endOfQuoted(text: string, start: number, sign: string): number | null {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const next = text[quote + 1];
  return quote >= 0 && (next === undefined || next === sign || next === '\n') ? quote + 1 : null;
}

/** The end of a cell without quotes. */
function endOfPlain(text: string, start: number, sign: string): number {
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === sign || text[index] === '\n') return index;
  }
  return text.length;
}

/** Cells between separators. A quoted cell may contain the separator, a doubled quote or a line break. */
function linesBetween(text: string, sign: string): TextLine[] {
  const lines: TextLine[] = [];
  let cells: string[] = [];
  let number = 1;
  let first = 1;
  let start = 0;
  while (start <= text.length) {
    const quoted = text[start] === '"' ? endOfQuoted(text, start, sign) : null;
    const end = quoted ?? endOfPlain(text, start, sign);
    const raw = text.slice(start, end);
    number += raw.split('\n').length - 1;
    cells.push(quoted === null ? raw : raw.slice(1, -1).replaceAll('""', '"'));
    if (text[end] !== sign) {
      lines.push({ number: first, cells });
      cells = [];
      number += 1;
      first = number;
    }
    start = end + 1;
  }
  return lines;
}

/**
 * `Schaal 7 2601 2692` begins with a name, and `Periodiek 0 1 2` with a word above the rows: an amount in the line, or a word
 * that comes back, tells that it names what follows it.
 */
function withNamedLabels(words: readonly string[]): readonly string[] {
  const hasAmount = words.some((word) => HAS_AMOUNT.test(word));
  const named = new Set(words.filter((word, index) => isWord(word) && (hasAmount || words.indexOf(word) !== index)));
  return words.flatMap((word, index) => {
    const label = `${word} ${words[index + 1] ?? ''}`;
    if (named.has(word) && isNamedLabel(label)) return [label];
    const before = words[index - 1] ?? '';
    return named.has(before) && isNamedLabel(`${before} ${word}`) ? [] : [word];
  });
}

/** Cells between spaces. A non-breaking space is part of a number; a sentence is one cell. */
function cellsBetweenSpaces(line: string): readonly string[] {
  const words = line
    .replace(/€\s+/g, '€')
    .trim()
    .split(/[ \t]+/);
  const sentence = words.filter((word) => HAS_LETTER.test(word) && !isWord(word) && labelOf(word) === null);
  return 2 * sentence.length > words.length ? [line] : withNamedLabels(words);
}

/** The non-empty lines, before they are read. */
export const filledLines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** @param text with `\n` between its lines */
export function linesOf(text: string): PastedLines {
  const separator = separatorOf(filledLines(text));
  const lines =
    separator === 'space'
      ? text.split('\n').map((line, index) => ({ number: index + 1, cells: cellsBetweenSpaces(line) }))
      : linesBetween(text, SIGNS[separator]);
  return { separator, lines: lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}
