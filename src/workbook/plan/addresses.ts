// A1 addresses from row and column numbers. The only place that knows column letters.

const LETTERS = 26;
const LETTER_A = 65;

/** Letters of a column; 0 is A. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(LETTER_A + (column % LETTERS));
  return column < LETTERS ? rest : columnLetters(Math.floor(column / LETTERS) - 1) + rest;
}

/** A cell position; row 1 is the first row, column 0 is A. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const cellAddress = ({ row, column }: Place): string => `${columnLetters(column)}${row}`;

/** Address of a rectangle with this first cell. */
export function areaAddress(start: Place, rows: number, columns: number): string {
  const first = cellAddress(start);
  const last = cellAddress({ row: start.row + rows - 1, column: start.column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A rectangle of cells. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

function parseCell(address: string): Place {
  let column = 0;
  let at = 0;
  for (let letter = address.charCodeAt(at) - LETTER_A; letter >= 0 && letter < LETTERS;) {
    column = column * LETTERS + letter + 1;
    at += 1;
    letter = address.charCodeAt(at) - LETTER_A;
  }
  const digits = address.slice(at);
  if (at === 0 || !/^\d+$/.test(digits)) throw new RangeError(`Not a cell address: ${address}`);
  return { row: Number(digits), column: column - 1 };
}

/** `B2` or `B2:C5` as a rectangle. @throws RangeError for anything else */
export function parseAddress(address: string): Area {
  const [from = '', to = from] = address.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The same address, moved down by this many rows. */
export function shiftedDown(address: string, count: number): string {
  const { row, column, rows, columns } = parseAddress(address);
  return areaAddress({ row: row + count, column }, rows, columns);
}

/** A reference to a cell of the same sheet, such as `B29`: not a function, part of a name, or a cell of another sheet. */
const CELL_REFERENCE = /(?<![A-Za-z0-9_.!])[A-Z]{1,3}\d+(?![A-Za-z0-9_(])/g;

/** A formula with the current place of each cell in it; null if one of them is not known. */
export function formulaAt(formula: string, placeOf: (cell: Place) => Place | null): string | null {
  let isKnown = true;
  const moved = formula.replace(CELL_REFERENCE, (cell) => {
    const place = placeOf(parseCell(cell));
    if (!place) isKnown = false;
    return place ? cellAddress(place) : cell;
  });
  return isKnown ? moved : null;
}
