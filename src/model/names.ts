// When two names are the same: the one rule for pane, session, readings and export, and Excel's weaker one. Pure. Why
// there are two, and which to use: docs/decisions/0002-identity-of-names.md.

/** Excel's limit for a cell, in characters. */
export const LONGEST_TEXT = 32_767;
/** Longer than any name in use. MATCH fails beyond 255, and the key of a salary scale also contains the scale. */
export const LONGEST_NAME = 100;

/** Invisible characters: soft hyphen, joiners, direction marks, variation selectors, BOM and the like. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/** Most names are plain words with single spaces, in which only case must be ignored. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/**
 * A key that ignores case, composition, extra spaces and invisible characters. Composes last, because for some letters
 * only the lower case has a composed form (`J\u030c`, `\u01f0`).
 */
export const nameKey = (name: string): string =>
  PLAIN.test(name) ? textKey(name) : textKey(name.replace(INVISIBLE, '')).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether two names look the same to a reader. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** A key for texts as Excel compares them in formulas, tables and names: ignores case and nothing else. */
export const textKey = (text: string): string => text.toLowerCase();

/** Whether two texts are equal to Excel. For what a formula finds, and for Excel's own tables, columns, tabs and names. */
export const sameText = (one: string, other: string): boolean => textKey(one) === textKey(other);
