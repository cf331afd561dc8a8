// References to cells of a sheet, as formulas and names spell them.

/** A tab name in a formula: in quotes, with the quotes inside it doubled. */
const quoted = (tabName: string): string => `'${tabName.replaceAll("'", "''")}'`;

/** `='Tab'!$B$2:$C$5`, the same wherever it is read. */
export function sheetReference(tabName: string, address: string): string {
  return `=${quoted(tabName)}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
