// What is read of the sheet Varianten: the variants, and the rows and headers that a new one is written beside.

import type { Variant } from '../model/variants';
import { asText } from './rawCells';
import type { RawCell, RawTable, RawValues, ReadRequest } from './rawValues';
import {
  variantColumn,
  VARIANT_COLUMNS as COLUMN,
  variantNamesIn,
  VARIANT_RESULT_NAMES,
  VARIANT_TABLE,
} from './variantNames';
import { variantFrom, type KeptCells, type Quantity } from './variantRows';

/** The table as it stood at the last reading. */
export interface VariantSheet {
  /** What each row holds, in the order in which they stand. */
  readonly quantities: readonly Quantity[];
  readonly headers: readonly string[];
}

export const VARIANT_REQUEST: Pick<ReadRequest, 'tables' | 'names' | 'formulaNames'> = {
  tables: [VARIANT_TABLE],
  names: [],
  formulaNames: [VARIANT_RESULT_NAMES.values, VARIANT_RESULT_NAMES.notKept, VARIANT_RESULT_NAMES.notInModel],
};

const columnOf = ({ headers, rows }: RawTable, header: string): readonly RawCell[] => {
  const place = headers.indexOf(header);
  return rows.map((row) => row[place] ?? '');
};

function quantitiesIn(table: RawTable): readonly Quantity[] {
  const [parts, names, fields] = [COLUMN.part, COLUMN.name, COLUMN.field].map((header) => columnOf(table, header));
  return table.rows.map((_, row) => ({
    part: asText(parts?.[row]),
    name: asText(names?.[row]),
    field: asText(fields?.[row]),
  }));
}

/** `null` in a workbook without the sheet. */
export function variantSheetOf({ tables }: RawValues): VariantSheet | null {
  const table = tables[VARIANT_TABLE];
  return table ? { quantities: quantitiesIn(table), headers: table.headers } : null;
}

/** The variants in the order of their columns; `undefined` in a workbook without the sheet. */
export function variantsOf({ tables }: RawValues): readonly Variant[] | undefined {
  const table = tables[VARIANT_TABLE];
  if (!table) return undefined;
  const quantities = quantitiesIn(table);
  return variantNamesIn(table.headers).map((name) => {
    const cells = columnOf(table, variantColumn(name));
    const kept: KeptCells = quantities.flatMap((quantity, row) => {
      const cell = cells[row] ?? '';
      return cell === '' ? [] : [[quantity, cell] as const];
    });
    return variantFrom(name, kept);
  });
}
