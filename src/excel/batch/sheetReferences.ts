// References to cells of a sheet, for formulas and names.

/** A tab name in a formula: quoted, with quotes inside it doubled. */
const quoted = (tabName: string): string => `'${tabName.replaceAll("'", "''")}'`;

/** `='Tab'!$B$2:$C$5`, independent of where it is read. */
export function sheetReference(tabName: string, address: string): string {
  return `=${quoted(tabName)}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
