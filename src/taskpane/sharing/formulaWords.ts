// A formula in words: what it calculates with, by the names that the sheets show. Pure.

/** A column of a table: `[@Uren]`, `[@[Uren per week]]` or `rm_Kostenposten[Kosten per jaar]`; `'` escapes a sign in a header. */
const COLUMN = /\[@?\[?((?:'.|[^[\]@#'])+)\]/g;
/** One of our names, which is no table. */
const NAME = /\brm_([\p{L}\d_.]+)(?!\[)(?![\p{L}\d_.])/gu;
const TEXT = /"[^"]*"/g;

/** `Uren per week, werkweek`; empty when it uses nothing that has a name. */
export function usedIn(formula: string): string {
  const bare = formula.replace(TEXT, '""');
  const columns = [...bare.matchAll(COLUMN)].map(([, header = '']) => header.replace(/'(.)/g, '$1'));
  const names = [...bare.matchAll(NAME)].map(([, name = '']) => name.replaceAll('_', ' '));
  return [...new Set([...columns, ...names])].join(', ');
}
