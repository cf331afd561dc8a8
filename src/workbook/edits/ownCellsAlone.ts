// Restoring a formula in an otherwise empty user's column: Excel may fill the whole column with it, so the same batch
// empties the other cells again. Pure.

import { ownValue } from '../../model/ownValue';
import { HEADERS } from '../reading/damage';
import type { NewRow, RawTable, RawValues, SheetEdit } from '../plan/rawValues';

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

function isEmptyColumn({ headers, rows, formulas }: RawTable, header: string): boolean {
  const place = headers.indexOf(header);
  return place >= 0 && rows.every((cells, row) => (formulas?.[row + 1]?.[place] ?? cells[place] ?? '') === '');
}

/** The edits that empty the column above and below the new row. @param count rows of the table without the new one */
function emptied({ table, before }: NewRow, column: string, count: number): readonly SheetEdit[] {
  const place = before ?? count;
  const part = (row: number, rows: number): readonly SheetEdit[] =>
    rows > 0 ? [{ kind: 'setColumn', table, column, row, contents: Array.from({ length: rows }, () => '') }] : [];
  return [...part(0, place), ...part(place + 1, count - place)];
}

/**
 * The edits, with extra ones after a row whose formula Excel could spread over an empty column.
 * @param raw the reading before the batch, including formulas
 */
export function keptAlone(edits: readonly SheetEdit[], { tables }: RawValues): readonly SheetEdit[] {
  const counts = new Map(Object.entries(tables).map(([name, { rows }]) => [name, rows.length]));
  const filled = new Set<string>();
  const counted = (table: string, step: number): number => {
    const count = counts.get(table) ?? 0;
    counts.set(table, count + step);
    return count;
  };
  return edits.flatMap((edit) => {
    if (edit.kind === 'remove') counted(edit.target.table, -1);
    if (edit.kind !== 'add') return [edit];
    const { row } = edit;
    const count = counted(row.table, 1);
    const table = ownValue(tables, row.table);
    const own = Object.keys(row.contents).filter((header) => !(ownValue(HEADERS, row.table) ?? []).includes(header));
    const alone = own.filter(
      (header) =>
        isFormula(ownValue(row.contents, header)) &&
        table &&
        isEmptyColumn(table, header) &&
        !filled.has(row.table + header),
    );
    for (const header of alone) filled.add(row.table + header);
    return [edit, ...alone.flatMap((header) => emptied(row, header, count))];
  });
}
