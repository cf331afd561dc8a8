// Quotes from the file or the command line for use in a sentence: short, and without control codes for a terminal.

/** Enough to recognise a value, in half a line. */
const LONGEST_ECHO = 60;
/** Longer lists of what is allowed are cut off; the schema has them in full. */
const MOST_OPTIONS = 25;

/** Control characters, invisible characters and lone surrogates; the space is the only separator that stays. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;

/** A text made safe to show. */
export function shown(text: string): string {
  // Text that is cut off is not shown, so it need not be cleaned.
  const start = text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
  return start.replace(UNSEEN, escaped);
}

/** A file as the user named it, never shortened: the file name is at the end of the path. */
export const shownFile = (file: string): string => file.replace(UNSEEN, escaped);

/** The part of a list that can be shown; deeper or later items are left out before it is written. */
function withoutDepth(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .slice(0, LONGEST_ECHO)
      .map((item: unknown) => (typeof item === 'object' && item !== null ? '…' : item));
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? {} : '{…}';
  return value;
}

/** A wrong value of the file. */
export function shownValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.keys(value).length === 0 ? '{}' : '{…}';
  }
  if (typeof value === 'number') return String(value);
  return shown(JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST_ECHO + 1) : withoutDepth(value)));
}

/** The options to choose from. */
export function shownOptions(options: readonly string[]): string {
  const first = options.slice(0, MOST_OPTIONS).map(shown).join(', ');
  const others = options.length - MOST_OPTIONS;
  return others > 0 ? `${first} en ${others.toLocaleString('nl-NL')} andere` : first;
}
