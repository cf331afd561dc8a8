// When two names are the same, and what a text or a name of the user may hold. Pure; the one rule for pane and export.
// The formulas compare with `=`, which knows case only: what this rule holds for one name, they may hold for two.

/** Excel's limit of a cell, in characters. */
export const LONGEST_TEXT = 32_767;
/** Longer than any name in use; MATCH gives up beyond 255, and the key of a salary scale has its scale behind it. */
export const LONGEST_NAME = 100;

/** Characters that nobody sees: soft hyphen, joiners, marks of direction, variation selectors, BOM and the like. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/** What is left of a name where case, composition, blanks around and what nobody sees make no difference. */
export const nameKey = (name: string): string =>
  name.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two names are the same to somebody who reads them. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
