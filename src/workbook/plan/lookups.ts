// Looks up a text literally, in formulas. `MATCH`, `SUMIFS` and `COUNTIF` treat `~`, `*` and `?` as a pattern, so that
// a name with one of them would silently find another line; a comparison with `=` does not. Like those functions, it
// ignores case.

const equals = (list: string, text: string): string => `(${list}=${text})*1`;

/** How many rows of a list have this text. */
export const countOf = (list: string, text: string): string => `SUMPRODUCT(${equals(list, text)})`;

/** Whether exactly one row of a list has this text. */
export const isOnce = (list: string, text: string): string => `${countOf(list, text)}=1`;

/** The number beside this text, if the text occurs once; a text in place of the number counts as 0. */
export const numberOf = (list: string, text: string, numbers: string): string =>
  `SUMPRODUCT(${equals(list, text)},${numbers})`;

/**
 * The first position of a text in a list of two or more rows, from 1. `INDEX` with row 0 passes on all comparisons in
 * every Excel, without an array formula.
 */
export const placeInList = (list: string, text: string): string => `MATCH(TRUE,INDEX(${list}=${text},0),0)`;

/** The position of a text in a table column, which may have a single row: not every program treats that as a list. */
export const placeInTable = (list: string, text: string, otherwise: string): string =>
  `IFERROR(${placeInList(list, text)},IF(${isOnce(list, text)},1,"${otherwise}"))`;

/**
 * Whether two lists are no longer side by side: a cell added to or removed from only one of them makes their lengths
 * differ, and would pair each text with the wrong value.
 */
export const areApart = (list: string, other: string): string => `ROWS(${list})<>ROWS(${other})`;
