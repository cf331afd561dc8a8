// Looking up a text as it is, in formulas. `MATCH`, `SUMIFS` and `COUNTIF` take `~`, `*` and `?` for a pattern, so that a
// name with one of them would find another line in silence; a comparison with `=` does not. Like those functions it holds
// upper and lower case for the same.

const equals = (list: string, text: string): string => `(${list}=${text})*1`;

/** Whether exactly one row of a list bears this text. */
export const isOnce = (list: string, text: string): string => `SUMPRODUCT(${equals(list, text)})=1`;

/** The number beside this text, where the text stands once; a text there counts as 0. */
export const numberOf = (list: string, text: string, numbers: string): string =>
  `SUMPRODUCT(${equals(list, text)},${numbers})`;

/**
 * The place of a text in a list of two rows or more, from 1: the first that is equal. `INDEX` with row 0 hands all
 * comparisons on in every Excel, without an array formula.
 */
export const placeInList = (list: string, text: string): string => `MATCH(TRUE,INDEX(${list}=${text},0),0)`;

/** The place of a text in the column of a table, which may have a single row: that is no list to every program. */
export const placeInTable = (list: string, text: string): string =>
  `IF(ROWS(${list})=1,1/SUMPRODUCT(${equals(list, text)}),${placeInList(list, text)})`;

/**
 * Whether two lists still lie beside each other: a cell that came into or went from one of them alone makes them differ in
 * length, and would pair each text with the value of another.
 */
export const areBeside = (list: string, other: string): string => `ROWS(${list})=ROWS(${other})`;
