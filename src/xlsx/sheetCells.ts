// The cells of a sheet, row by row: contents, formulas with their stored results, formats, and row heights.

import { parseAddress } from '../workbook/plan/addresses';
import type { CellValues } from '../workbook/plan/formulaValues';
import type { PlannedCell, SheetPlan, TablePlan } from '../workbook/plan/plan';
import { cellsOfPlan, isFormula, readBack, type CellOfPlan } from '../workbook/plan/planCells';
import type { RawCell } from '../workbook/plan/rawValues';
import type { Distinct } from './distinct';
import { fileFormula } from './formulaText';
import { rowHeights } from './rowHeights';
import type { Looks } from './stylesPart';
import { sharedText } from './textsPart';
import { cellText, joined, tag, text, type Xml } from './xml';

/** Shared by all sheets of a file. */
export interface Shared {
  readonly looks: Looks;
  readonly texts: Distinct<Xml>;
}

/** Text after an apostrophe: the file stores it as a text cell, and the apostrophe as a property of its format. */
const isQuoted = (content: PlannedCell): boolean => readBack(content) !== content;

/** Name of the table that contains a cell, its totals row included. */
function tableAt({ row, column }: CellOfPlan, tables: readonly TablePlan[]): string | undefined {
  return tables.find(({ address, totals }) => {
    const area = parseAddress(address);
    const rows = area.rows + (totals ? 1 : 0);
    return row >= area.row && row < area.row + rows && column >= area.column && column < area.column + area.columns;
  })?.name;
}

/**
 * What a formula cell shows, with the type that the file format has for it (ECMA-376, 18.18.11). An error is read as a text in
 * the language of that Excel, of which nobody can tell which error it is: as that text it is kept until it is calculated.
 */
function result(stored: RawCell | undefined): { readonly type?: string; readonly xml: Xml } {
  if (stored === undefined) return { xml: joined([]) };
  if (typeof stored === 'number') return { xml: tag('v', {}, text(stored)) };
  if (typeof stored === 'boolean') return { type: 'b', xml: tag('v', {}, text(Number(stored))) };
  return { type: 'str', xml: tag('v', {}, text(cellText(stored))) };
}

function cellXml(
  address: string,
  cell: CellOfPlan,
  { tables }: SheetPlan,
  stored: CellValues,
  { looks, texts }: Shared,
): Xml {
  const { content } = cell;
  const look = looks.ofCell(cell.style, isQuoted(content));
  const said = { r: address, s: look === 0 ? undefined : look };
  if (content === null || content === '') return look === 0 ? joined([]) : tag('c', said);
  if (typeof content === 'number') return tag('c', said, tag('v', {}, text(content)));
  if (isFormula(content)) {
    const { type, xml } = result(stored.get(address));
    return tag('c', { ...said, t: type }, tag('f', {}, text(fileFormula(content, tableAt(cell, tables)))), xml);
  }
  const number = texts.numberOf(sharedText(String(readBack(content))));
  return tag('c', { ...said, t: 's' }, tag('v', {}, text(number)));
}

/** All rows with content. */
export function sheetData(sheet: SheetPlan, stored: CellValues, shared: Shared): Xml {
  const rows = new Map<number, Xml[]>();
  for (const [address, cell] of cellsOfPlan(sheet)) {
    const xml = cellXml(address, cell, sheet, stored, shared);
    if (xml !== '') rows.set(cell.row, [...(rows.get(cell.row) ?? []), xml]);
  }
  // The height is not marked as custom, so that Excel fits the row again when its text changes.
  const heights = rowHeights(sheet, stored);
  return tag(
    'sheetData',
    {},
    // Joined first, because a call accepts only some hundred thousand arguments.
    joined([...rows].map(([row, cells]) => tag('row', { r: row, ht: heights.get(row) }, ...cells))),
  );
}
