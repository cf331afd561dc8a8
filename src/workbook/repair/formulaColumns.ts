// Which columns and names our formulas use: Excel refuses a formula with a missing column, and may refuse one with a
// missing name. Pure.

/** `rm_Scenarios[Scenario]`, but not `rm_Scenarios[#All]` or a cell in the formula's own row. */
const OF_TABLE = /\b(rm_\w+)\[([^[\]@#]+)\]/g;
/** `[@Fte]` and `[@[Uren per week]]`. */
const OF_OWN_ROW = /\[@\[?([^[\]]+)\]/g;

/**
 * Whether every column used in a formula exists.
 * @param columns the columns of each known table; other tables are not checked
 * @param ownTable table that contains the formula; empty for a cell outside tables
 */
export function namesKnownColumns(
  formula: string,
  columns: ReadonlyMap<string, readonly string[]>,
  ownTable = '',
): boolean {
  const isThere = (table: string, header: string): boolean => columns.get(table)?.includes(header) ?? true;
  return (
    [...formula.matchAll(OF_TABLE)].every(([, table = '', header = '']) => isThere(table, header)) &&
    [...formula.matchAll(OF_OWN_ROW)].every(([, header = '']) => isThere(ownTable, header))
  );
}

/** Whether a formula uses none of these names. */
export function isWithoutNames(formula: string, lost: readonly string[]): boolean {
  const used = new Set(formula.toLowerCase().match(/\brm_\w+/g));
  return lost.every((name) => !used.has(name.toLowerCase()));
}
