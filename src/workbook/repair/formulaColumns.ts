// Which columns a formula of ours names: Excel refuses a formula that names one that is not there. Pure.

/** `rm_Scenarios[Scenario]`, and not `rm_Scenarios[#All]` or a cell of the formula's own row. */
const OF_TABLE = /\b(rm_\w+)\[([^[\]@#]+)\]/g;
/** `[@Fte]` and `[@[Uren per week]]`. */
const OF_OWN_ROW = /\[@\[?([^[\]]+)\]/g;

/**
 * Whether every column that a formula names is there.
 * @param columns the columns of each table, as far as they are known: of another table nothing is said
 * @param ownTable in which the formula is; empty for a cell outside of tables
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
