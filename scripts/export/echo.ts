// What the file or the command line holds, repeated in a sentence: short, and without anything a terminal would obey.

/** Enough to recognise a value by, on half a line. */
const LONGEST_ECHO = 60;
/** Lists of what is allowed end here; the schema has them whole. */
const MOST_OPTIONS = 25;

/** Controls, what nobody sees, and half characters; a blank is the only separator that stays. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;

/** A text as it can be shown. */
export function shown(text: string): string {
  // What is cut off cannot be seen, so it need not be looked at.
  const start = text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
  return start.replace(UNSEEN, escaped);
}

/** A file as the person named it, never shortened: the name comes at the end of the path. */
export const shownFile = (file: string): string => file.replace(UNSEEN, escaped);

/** As much of a list as can be shown: what lies deeper or further is left out before it is written. */
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

/** What can be chosen. */
export function shownOptions(options: readonly string[]): string {
  const first = options.slice(0, MOST_OPTIONS).map(shown).join(', ');
  const others = options.length - MOST_OPTIONS;
  return others > 0 ? `${first} en ${others.toLocaleString('nl-NL')} andere` : first;
}
