// When two names are the same: the one rule for pane, session, readings and export, beside the weaker one of Excel. Pure.
// Why there are two, and who uses which: docs/decisions/0002-identity-of-names.md.

/** Excel's limit of a cell, in characters. */
export const LONGEST_TEXT = 32_767;
/** Longer than any name in use; MATCH gives up beyond 255, and the key of a salary scale has its scale behind it. */
export const LONGEST_NAME = 100;

/** Characters that nobody sees: soft hyphen, joiners, marks of direction, variation selectors, BOM and the like. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/** Most names are words of plain characters with single blanks, of which only the case makes no difference. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/**
 * What is left of a name where case, composition, blanks around and what nobody sees make no difference. Composed last:
 * only the small letter of some has a form of its own (`J\u030c`, `\u01f0`).
 */
export const nameKey = (name: string): string =>
  PLAIN.test(name) ? textKey(name) : textKey(name.replace(INVISIBLE, '')).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether two names are the same to somebody who reads them. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** A text as formulas, tables and names of Excel compare it: without regard to upper and lower case, and nothing else. */
export const textKey = (text: string): string => text.toLowerCase();

/** Whether two texts are equal to Excel. For what a formula finds, and for tables, columns, tabs and names of Excel. */
export const sameText = (one: string, other: string): boolean => textKey(one) === textKey(other);
