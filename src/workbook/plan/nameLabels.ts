// The words beside each named cell: its name in findings, and a way to find the cell when its name is gone. Pure.

import { parseAddress, type Area } from './addresses';
import type { NameDescription, NameLabel, NamePlan, SheetPlan } from './plan';
import { readBack } from './planCells';

type TextAt = (row: number, column: number) => string;

const key = (row: number, column: number): string => `${row},${column}`;

/** The constant texts of a sheet by position. */
function textsOf({ values }: SheetPlan): TextAt {
  const texts = new Map<string, string>();
  for (const { address, cells } of values) {
    if (typeof cells !== 'object' || cells === null) continue;
    const start = parseAddress(address);
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        if (typeof content === 'string' && content !== '')
          texts.set(key(start.row + down, start.column + right), String(readBack(content)));
      }),
    );
  }
  return (row, column) => texts.get(key(row, column)) ?? '';
}

function besideOf(
  { row, column, rows, columns }: Area,
  textAt: TextAt,
  isNamed: (row: number, column: number) => boolean,
): NameLabel {
  const isCell = rows === 1 && columns === 1;
  const texts = Array.from({ length: column }, (_, index) => column - 1 - index).filter(
    (left) => textAt(row, left) !== '',
  );
  // The nearest text to the left: amounts of several years share one label.
  const left = texts.find((candidate) => !isNamed(row, candidate));
  if (isCell && left !== undefined) return { text: textAt(row, left), down: 0, right: column - left, rows, columns };
  const above = textAt(row - 1, column);
  if (above !== '' && columns === 1) return { text: above, down: 1, right: 0, rows, columns };
  const own = textAt(row, column);
  const [beside] = texts;
  if (own === '' && beside !== undefined)
    return { text: textAt(row, beside), down: 0, right: column - beside, rows, columns };
  // A sentence below another one: both are found by the title above them.
  const higher = Array.from({ length: row - 1 }, (_, index) => row - 1 - index).find((up) => textAt(up, column) !== '');
  if (own === '' && higher !== undefined)
    return { text: textAt(higher, column), down: row - higher, right: 0, rows, columns };
  return { text: own, down: 0, right: 0, rows, columns };
}

/** The names of a sheet with the words beside them. */
export function withLabels(sheet: SheetPlan, names: readonly NameDescription[]): readonly NamePlan[] {
  const textAt = textsOf(sheet);
  const cells = new Set(names.map(({ address }) => address));
  const places = new Set([...cells].map((address) => parseAddress(address)).map(({ row, column }) => key(row, column)));
  return names.map((name) => {
    const area = parseAddress(name.address);
    const label = besideOf(area, textAt, (row, column) => places.has(key(row, column)));
    const labels =
      area.rows === 1 ? [label.text] : Array.from({ length: area.rows }, (_, down) => textAt(area.row + down, 0));
    return { ...name, sheetId: sheet.id, label, labels };
  });
}
