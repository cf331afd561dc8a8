// Formulas as a file stores them: without the equals sign, and with the long form of references to the same row.

/** Excel shows `[@[Uren per week]]`, a file contains `rm_Kostenposten[[#This Row],[Uren per week]]`. */
const OWN_ROW = /([A-Za-z_][\w.]*)?\[@(\[[^[\]]+\](?::\[[^[\]]+\])?|[^[\]]+)\]/g;

/** A whole table with its header: LibreOffice only understands double brackets, Excel reads both. */
const WHOLE_TABLE = /(?<=\w)\[#All\]/g;

function longReferences(part: string, ownTable: string): string {
  return part.replace(WHOLE_TABLE, '[[#All]]').replace(OWN_ROW, (_, table: string | undefined, column: string) => {
    const columns = column.startsWith('[') ? column : `[${column}]`;
    return `${table ?? ownTable}[[#This Row],${columns}]`;
  });
}

/**
 * A formula of the plan in the notation of the file format.
 * @param ownTable table that contains the formula; outside a table there is no current row
 */
export function fileFormula(formula: string, ownTable = ''): string {
  // Quoted texts are at the odd positions and stay the same.
  return formula
    .replace(/^=/, '')
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : longReferences(part, ownTable)))
    .join('');
}

/** A tab name in a reference: quoted, with quotes inside it doubled. */
const quoted = (tabName: string): string => `'${tabName.replaceAll("'", "''")}'`;

/** A reference to rows or cells of a sheet, as given: `'Rekenmodel'!$6:$6`. */
export const sheetReference = (tabName: string, address: string): string => `${quoted(tabName)}!${address}`;

/** `$A$7:$A$17`, or `$A:$M` for whole columns. */
export const absolute = (address: string): string =>
  address.replace(/([A-Z]+)(\d*)/g, (_, letters: string, row: string) => `$${letters}${row && `$${row}`}`);

/** An absolute reference to cells of a sheet: `'Rekenmodel'!$A$7:$A$17`. */
export const absoluteReference = (tabName: string, address: string): string =>
  sheetReference(tabName, absolute(address));
