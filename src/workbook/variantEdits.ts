// From keeping or removing a variant to edits of the sheet Varianten. Pure.

import type { Variant } from '../model/variants';
import { asText } from './description';
import type { PlannedCell } from './plan';
import type { SheetEdit } from './rawValues';
import {
  differenceColumn,
  variantColumn,
  VARIANT_COLUMNS as COLUMN,
  variantNamesIn,
  VARIANT_TABLE,
} from './variantNames';
import type { VariantSheet } from './variantReading';
import { quantitiesOf, variantCells } from './variantCells';
import { quantityKey, type Quantity } from './variantRows';
import { columnsOfVariant, CURRENT_COLUMN, FIXED_FORMULAS, formatsOf, type VariantColumn } from './variantTable';

/** The columns of the variants that are there: their formulas go on in a new row, and what they keep stays blank. */
const presentColumns = ({ headers }: VariantSheet): readonly VariantColumn[] =>
  variantNamesIn(headers)
    .flatMap((name) => columnsOfVariant(name, new Map()))
    .filter(({ header }) => headers.includes(header));

function newRows(added: readonly Quantity[], columns: readonly VariantColumn[]): SheetEdit {
  const words = (wordOf: (quantity: Quantity) => string): readonly PlannedCell[] =>
    added.map((quantity) => asText(wordOf(quantity)));
  const calculated = columns.flatMap(({ header, content }) =>
    content.kind === 'formula' ? [[header, added.map(() => content.formula)] as const] : [],
  );
  const formats = columns.map(({ header, format }) => [header, added.map((row) => formatsOf(row)[format])] as const);
  return {
    kind: 'addRows',
    rows: {
      table: VARIANT_TABLE,
      count: added.length,
      contents: {
        [COLUMN.part]: words(({ part }) => part),
        [COLUMN.name]: words(({ name }) => name),
        [COLUMN.field]: words(({ field }) => field),
        [COLUMN.place]: added.map(() => FIXED_FORMULAS.place),
        ...Object.fromEntries(calculated),
      },
      numberFormats: Object.fromEntries(formats),
    },
  };
}

const newColumn = ({ header, content, style, width, format }: VariantColumn, rows: readonly Quantity[]): SheetEdit => ({
  kind: 'addColumn',
  column: {
    table: VARIANT_TABLE,
    header,
    cells: rows.map((row) =>
      content.kind === 'formula' ? content.formula : (content.cells.get(quantityKey(row)) ?? ''),
    ),
    style,
    numberFormats: rows.map((row) => formatsOf(row)[format]),
    width,
  },
});

/**
 * Keeps a variant: rows that the sheet does not have yet come at its end, then two columns. What is there stays as it is,
 * wherever the user moved it.
 * @param sheet as it was just read
 */
export function editsToKeep(variant: Variant, sheet: VariantSheet): readonly SheetEdit[] {
  const present = new Set(sheet.quantities.map(quantityKey));
  const added = quantitiesOf([variant]).filter((quantity) => !present.has(quantityKey(quantity)));
  const columns = [CURRENT_COLUMN, ...presentColumns(sheet)];
  const rows = [...sheet.quantities, ...added];
  return [
    ...(added.length > 0 ? [newRows(added, columns)] : []),
    ...columnsOfVariant(variant.name, variantCells(variant)).map((column) => newColumn(column, rows)),
  ];
}

/**
 * Removes a variant. Rows stay: they hold the other variants, and those that nothing holds any more say so.
 * @param sheet as it was just read
 */
export const editsToRemove = (name: string, { headers }: VariantSheet): readonly SheetEdit[] =>
  [differenceColumn(name), variantColumn(name)]
    .filter((header) => headers.includes(header))
    .map((header) => ({ kind: 'removeColumn', table: VARIANT_TABLE, header }));
