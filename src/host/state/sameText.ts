// Whether Excel takes two texts for the same name: it knows sheets, tables, columns and names without regard to case. Pure.

/** Texts of another length are never the same; most comparisons end there. */
export const sameText = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
