// The edits of the sheet Varianten for keeping or removing a variant. Pure.

import type { Variant } from '../../../model/sheets/variants/variants';
import { textCell } from '../../plan/description';
import type { PlannedCell } from '../../plan/plan';
import type { SheetEdit } from '../../plan/rawValues';
import {
  differenceColumn,
  isOfVariant,
  variantColumn,
  VARIANT_COLUMNS as COLUMN,
  variantNamesIn,
  VARIANT_TABLE,
} from '../../../model/sheets/variants/variantNames';
import type { VariantSheet } from './variantReading';
import { quantitiesOf, variantCells } from './variantCells';
import { rowKeyText, type RowKey } from './variantRows';
import {
  BEHIND_WIDTH,
  columnsOfVariant,
  CURRENT_COLUMN,
  FIXED_FORMULAS,
  formatsOf,
  keptContent,
  STEPS,
  type VariantColumn,
} from './variantTable';

/** The columns of the existing variants: in a new row they get their formulas, and the word for what they do not have. */
const presentColumns = ({ headers }: VariantSheet): readonly VariantColumn[] =>
  variantNamesIn(headers)
    .flatMap((name) => columnsOfVariant(name, new Map()))
    .filter(({ header }) => headers.includes(header));

const contentOf = (content: VariantColumn['content'], quantity: RowKey): PlannedCell =>
  content.kind === 'formula' ? content.formula : keptContent(content.cells, quantity);

interface Addition {
  /** Row to insert them before: that of the last line or scenario, so that it stays in one piece. */
  readonly before: number;
  readonly added: readonly RowKey[];
}

/** The rows that a sheet lacks for a variant. */
function additionFor(variant: Variant, { quantities }: VariantSheet): Addition {
  const present = new Set(quantities.map(rowKeyText));
  const last = quantities.at(-1);
  const other = quantities.findLastIndex(({ part, name }) => part !== last?.part || name !== last.name);
  return {
    before: other + 1,
    added: quantitiesOf([variant]).filter((quantity) => !present.has(rowKeyText(quantity))),
  };
}

function newRows({ before, added }: Addition, columns: readonly VariantColumn[]): SheetEdit {
  const words = (wordOf: (quantity: RowKey) => string): readonly PlannedCell[] =>
    added.map((quantity) => textCell(wordOf(quantity)));
  const contents = columns.map(({ header, content }) => [header, added.map((row) => contentOf(content, row))] as const);
  const formats = columns.map(({ header, format }) => [header, added.map((row) => formatsOf(row)[format])] as const);
  return {
    kind: 'addRows',
    rows: {
      table: VARIANT_TABLE,
      before,
      count: added.length,
      contents: {
        [COLUMN.part]: words(({ part }) => part),
        [COLUMN.name]: words(({ name }) => name),
        [COLUMN.field]: words(({ field }) => field),
        ...Object.fromEntries(STEPS.map((step) => [COLUMN[step], added.map(() => FIXED_FORMULAS[step])])),
        ...Object.fromEntries(contents),
      },
      numberFormats: Object.fromEntries(formats),
    },
  };
}

/** The first column behind the variants, by the headers as they were read; the end of the table if it has none there. */
function placeBehindVariants(headers: readonly string[]): number | null {
  const last = headers.findLastIndex((header) => isOfVariant(header) || header === COLUMN.current);
  return last < 0 || last === headers.length - 1 ? null : last + 1;
}

/** Whether the column behind the variants is at this place: its width does not move along. */
const pushes = (headers: readonly string[], place: number | null): boolean =>
  place !== null && headers[place] === COLUMN.behind;

/** @param place of the column in its table, from 0; `null` for the end */
const newColumn = (
  { header, content, style, width, format }: VariantColumn,
  rows: readonly RowKey[],
  place: number | null,
  isPushing: boolean,
): SheetEdit => ({
  kind: 'addColumn',
  column: {
    table: VARIANT_TABLE,
    header,
    place,
    headerLike: COLUMN.current,
    cells: rows.map((row) => contentOf(content, row)),
    style,
    numberFormats: rows.map((row) => formatsOf(row)[format]),
    width,
    ...(isPushing ? { widthBehind: BEHIND_WIDTH } : {}),
  },
});

/** Keeps a variant: adds the missing rows, then two columns. Existing rows and columns stay, wherever they were moved. */
export function editsToKeep(variant: Variant, sheet: VariantSheet): readonly SheetEdit[] {
  const addition = additionFor(variant, sheet);
  const { before, added } = addition;
  const columns = [CURRENT_COLUMN, ...presentColumns(sheet)];
  const rows = sheet.quantities.toSpliced(before, 0, ...added);
  const place = placeBehindVariants(sheet.headers);
  return [
    ...(added.length > 0 ? [newRows(addition, columns)] : []),
    ...columnsOfVariant(variant.name, variantCells(variant)).map((column, index) =>
      newColumn(column, rows, place === null ? null : place + index, pushes(sheet.headers, place)),
    ),
  ];
}

const isHalfMade = (row: RowKey | undefined, wanted: RowKey): boolean =>
  row !== undefined &&
  (['part', 'name', 'field'] as const).every((word) => row[word] === '' || row[word] === wanted[word]);

const isSameQuantity = (one: RowKey | undefined, other: RowKey | undefined): boolean =>
  one !== undefined && other !== undefined && rowKeyText(one) === rowKeyText(other);

/** The current position of the added rows, also if others have moved them; -1 if they do not exist. */
function placeOfAdded({ before: place, added }: Addition, before: VariantSheet, now: VariantSheet): number {
  const places = now.quantities.flatMap((_, start): readonly number[] => {
    const isMade = added.every((wanted, index) => isHalfMade(now.quantities[start + index], wanted));
    const isBetween =
      isSameQuantity(now.quantities[start - 1], before.quantities[place - 1]) ||
      isSameQuantity(now.quantities[start + added.length], before.quantities[place]);
    return isMade && isBetween ? [start] : [];
  });
  const [nearest = -1] = places.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place));
  return nearest;
}

/**
 * Expects the rows where they were read, using the last unique name: rows written by position may have been added,
 * removed or moved since.
 */
export function expectedRowKeys({ quantities }: VariantSheet): readonly SheetEdit[] {
  const names = quantities.map(({ name }) => name.toLowerCase());
  const row = names.findLastIndex((name, index) => name !== '' && names.indexOf(name) === index);
  const text = quantities[row]?.name;
  return text === undefined
    ? []
    : [{ kind: 'expectRow', target: { table: VARIANT_TABLE, key: { column: COLUMN.name, text }, row } }];
}

/**
 * Rolls back what a failed message did to keep a variant. Anything that it does not explain was done by somebody else
 * and stays.
 * @param before the sheet before the message
 * @param now the sheet after it
 */
export function editsToRollBack(variant: Variant, before: VariantSheet, now: VariantSheet): readonly SheetEdit[] {
  const addition = additionFor(variant, before);
  const { added } = addition;
  const place = added.length > 0 ? placeOfAdded(addition, before, now) : -1;
  const headers = now.headers.filter((header) => !before.headers.includes(header));
  return [
    ...editsToRemove(variant.name, { ...now, headers }),
    ...(place < 0 ? [] : added).map((_, index): SheetEdit => ({
      kind: 'remove',
      target: { table: VARIANT_TABLE, key: null, row: place + added.length - 1 - index },
      wholeRow: true,
    })),
  ];
}

/**
 * Rolls back what a failed message did to remove a variant: its missing columns are restored behind the other variants.
 * @param before the sheet before the message
 * @param now the sheet after it
 */
export function editsToPutBack(variant: Variant, before: VariantSheet, now: VariantSheet): readonly SheetEdit[] {
  const place = placeBehindVariants(now.headers);
  return columnsOfVariant(variant.name, variantCells(variant))
    .filter(({ header }) => before.headers.includes(header) && !now.headers.includes(header))
    .map((column, index) =>
      newColumn(column, now.quantities, place === null ? null : place + index, pushes(now.headers, place)),
    );
}

/**
 * Removes a variant. Rows stay: they contain the other variants, and rows that are no longer used say so.
 * @param sheet the current reading of the sheet
 */
export const editsToRemove = (name: string, { headers }: VariantSheet): readonly SheetEdit[] =>
  [differenceColumn(name), variantColumn(name)]
    .filter((header) => headers.includes(header))
    .map((header) => ({ kind: 'removeColumn', table: VARIANT_TABLE, header }));
