// A number that says per what it is, such as `9.000 per jaar` in a field per month: converted, or asked about. Pure.

import { namesPeriod } from './around';
import { ENTRY_TEXT } from './entriesText';
import { inWords, limitRefusal, type Meaning, type NumberRule, type Reading } from './entry';
import { readEntry } from './readEntry';

/** What an entry per another period can come to. */
export interface Conversion {
  /** The number in the other period is that of the field times this. */
  readonly factor: number;
  /** What tells it from the other conversions, such as `over 6 maanden`. */
  readonly label: string;
}

/** A period that is not that of the field, but that people may type. */
export interface OtherPeriod {
  /** How a number per that period is read. */
  readonly rule: NumberRule;
  /** All possible readings. With more than one, the pane asks the user to choose. */
  readonly conversions: readonly Conversion[];
}

/** Significant digits in a cell; a conversion must not show more. */
const CELL_DIGITS = 15;

/** A number times a factor, as a cell can hold it. */
export const scaledTo = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(CELL_DIGITS));

/**
 * Reads an entry in a field of one period.
 * @param others the other periods that it may name
 */
export function readPerPeriod(text: string, rule: NumberRule, others: readonly OtherPeriod[]): Reading {
  const other = namesPeriod(text, rule) ? undefined : others.find((one) => namesPeriod(text, one.rule));
  if (!other) return readEntry(text, rule);
  const reading = readEntry(text, other.rule);
  if (reading.kind !== 'number' && reading.kind !== 'question') return reading;
  const values = reading.kind === 'number' ? [reading.value] : reading.meanings.map(({ value }) => value);
  const meanings = values.flatMap((value) =>
    other.conversions.map(({ factor, label }): Meaning => {
      const converted = scaledTo(value, 1 / factor);
      return {
        value: converted,
        label: label === '' ? inWords(converted, rule) : `${inWords(converted, rule)} (${label})`,
      };
    }),
  );
  const possible = meanings.filter(({ value }) => limitRefusal(value, rule) === null);
  const [first] = possible;
  if (!first) return limitRefusal(meanings[0]?.value ?? Number.NaN, rule) ?? reading;
  if (possible.every(({ value }) => value === first.value)) return { kind: 'number', value: first.value };
  return { kind: 'question', meanings: possible, question: ENTRY_TEXT.question(possible.map(({ label }) => label)) };
}
