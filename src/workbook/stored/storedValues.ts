// Types for the values of formula cells without addresses.

export type StoredResult = string | number;

/** Values of the calculated columns of a table, from the first row down. */
export type ByHeader = Readonly<Record<string, readonly StoredResult[]>>;

/** Values of named cells and ranges, from the first row down. */
export type ByName = Readonly<Record<string, readonly StoredResult[]>>;
