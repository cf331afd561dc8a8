// Whether two texts are the same name to Excel, which ignores case in sheets, tables, columns and names. Pure.

/** Texts of different lengths are never the same, and most comparisons end there. */
export const sameText = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
