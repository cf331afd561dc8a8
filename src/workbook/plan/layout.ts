// From description to plan: gives everything its address. Pure; the only builder of SheetPlan parts.

import { areaAddress, cellAddress, type Place } from './addresses';
import type { CellDescription, ColumnDescription, TableDescription } from './description';
import type { Block, CellStyle, FormatPlan, NameDescription, PlannedCell, SheetPlan, TablePlan } from './plan';
import { NUMBER_FORMATS, STYLES, TABLE_STYLE } from './styles';

/** What one described part adds to its sheet. */
export interface SheetParts {
  readonly values: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly formulas: readonly Block[];
  readonly formats: readonly FormatPlan[];
  readonly validations: SheetPlan['validations'];
  readonly columnWidths: SheetPlan['columnWidths'];
  readonly names: readonly NameDescription[];
}

const NO_PARTS: SheetParts = {
  values: [],
  tables: [],
  formulas: [],
  formats: [],
  validations: [],
  columnWidths: [],
  names: [],
};

const isFormula = (content: PlannedCell): boolean => typeof content === 'string' && content.startsWith('=');

/** Position and size of the body of a table. */
export function tableBody<Row>(table: TableDescription<Row>, start: Place, header: string): string {
  const index = table.columns.findIndex((candidate) => candidate.header === header);
  if (index < 0) throw new RangeError(`Table ${table.name} has no column ${header}`);
  return areaAddress({ row: start.row + 1, column: start.column + index }, table.rows.length, 1);
}

interface Stretch<Item> {
  /** Index of the first column and number of columns. */
  readonly from: number;
  readonly count: number;
  readonly item: Item;
}

/** Groups neighbouring columns with the same item; columns without an item are left out. */
function stretchesOf<Item>(items: readonly (Item | undefined)[]): readonly Stretch<Item>[] {
  return items.reduce<readonly Stretch<Item>[]>((stretches, item, from) => {
    if (item === undefined) return stretches;
    const last = stretches.at(-1);
    const goesOn = last && last.from + last.count === from && JSON.stringify(last.item) === JSON.stringify(item);
    return goesOn
      ? [...stretches.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...stretches, { from, count: 1, item }];
  }, []);
}

/** Number columns are right-aligned, and so are their headers. */
const isNumeric = <Row>({ style, validation }: ColumnDescription<Row>): boolean =>
  style.horizontal === 'Right' || (validation !== undefined && validation.rule.kind !== 'list');

/** The alignment of a header follows its column, in addition to the format of all headers. */
function headerLook<Row>(column: ColumnDescription<Row>): CellStyle | undefined {
  const { horizontal, indent } = column.style;
  if (isNumeric(column)) return { horizontal: 'Right', ...(indent ? { indent } : {}) };
  return horizontal && indent ? { horizontal, indent } : undefined;
}

function headerLooks<Row>(columns: readonly ColumnDescription<Row>[], start: Place): readonly FormatPlan[] {
  return stretchesOf(columns.map(headerLook)).map(({ from, count, item }) => ({
    address: areaAddress({ row: start.row, column: start.column + from }, 1, count),
    style: item,
  }));
}

/** Lays out a table: header and inputs as one block, each calculated column as one formula for its whole body. */
export function layoutTable<Row>(table: TableDescription<Row>, start: Place): SheetParts {
  const { columns, rows } = table;
  const headers = columns.map(({ header }) => header);
  const body = rows.map((row) => columns.map(({ content }) => (content.kind === 'input' ? content.value(row) : null)));
  const bodyOf = (index: number, count = 1): string =>
    areaAddress({ row: start.row + 1, column: start.column + index }, rows.length, count);
  const totals = columns.map(({ total }) => total ?? '');
  const totalsPlace = { row: start.row + 1 + rows.length, column: start.column };
  const totalFormats = columns.flatMap(({ style, total }, index): readonly FormatPlan[] => {
    if (!table.hasTotals || total === undefined) return [];
    const { numberFormat = NUMBER_FORMATS.general, horizontal, indent } = style;
    // A total is as far from its neighbour as the numbers above it.
    const inset = horizontal !== undefined && indent !== undefined ? { horizontal, indent } : {};
    const address = cellAddress({ ...totalsPlace, column: start.column + index });
    return [{ address, style: { ...STYLES.total, numberFormat, ...inset } }];
  });
  return {
    ...NO_PARTS,
    values: [{ address: areaAddress(start, rows.length + 1, columns.length), cells: [headers, ...body] }],
    tables: [
      {
        name: table.name,
        headerName: table.headerName,
        address: areaAddress(start, rows.length + 1, columns.length),
        style: TABLE_STYLE,
        hasFilter: table.hasFilter ?? false,
        columns: columns.map(({ header, content, style, validation, position }) => ({
          header,
          style,
          ...(content.kind === 'formula' ? { formula: content.formula } : {}),
          ...(validation ? { validation } : {}),
          ...(position ? { positions: rows.map(position) } : {}),
        })),
        ...(table.hasTotals ? { totals } : {}),
      },
    ],
    formulas: columns.flatMap(({ content }, index) =>
      content.kind === 'formula' ? [{ address: bodyOf(index), cells: content.formula }] : [],
    ),
    formats: [
      { address: areaAddress(start, 1, columns.length), style: STYLES.header },
      ...headerLooks(columns, start),
      ...stretchesOf(columns.map(({ style }) => style)).map(({ from, count, item }) => ({
        address: bodyOf(from, count),
        style: item,
      })),
      ...totalFormats,
    ],
    validations: stretchesOf(columns.map(({ validation }) => validation)).map(({ from, count, item }) => ({
      ...item,
      address: bodyOf(from, count),
    })),
    columnWidths: columns.map(({ width }) => width),
    names: [{ name: table.headerName, address: areaAddress(start, 1, columns.length) }],
  };
}

/** Number of columns of the widest row; there may be more rows than a call accepts arguments. */
const widthOf = (rows: readonly (readonly CellDescription[])[]): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Equal formats below each other become one format for the whole stretch. */
function formatsByColumn(rows: readonly (readonly CellDescription[])[], start: Place): readonly FormatPlan[] {
  const width = widthOf(rows);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const formats: { from: number; count: number; style: CellDescription['style'] }[] = [];
    rows.forEach((row, index) => {
      const style = row[column]?.style;
      if (!style) return;
      const last = formats.at(-1);
      if (last && last.style === style && last.from + last.count === index) last.count += 1;
      else formats.push({ from: index, count: 1, style });
    });
    return formats.map(({ from, count, style }) => ({
      address: areaAddress({ row: start.row + from, column: start.column + column }, count, 1),
      style,
    }));
  });
}

/** Lays out a rectangle of cells: its values as one block, its formulas as another. */
export function layoutCells(rows: readonly (readonly CellDescription[])[], start: Place): SheetParts {
  const width = widthOf(rows);
  const place = (row: number, column: number): Place => ({ row: start.row + row, column: start.column + column });
  const address = areaAddress(start, rows.length, width);
  const matrix = (keep: (content: PlannedCell) => boolean): readonly (readonly PlannedCell[])[] =>
    rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const content = row[column]?.content ?? null;
        return keep(content) ? content : null;
      }),
    );
  const formulas = matrix(isFormula);
  const hasFormulas = formulas.some((row) => row.some((content) => content !== null));
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((cell, columnIndex) => ({ cell, address: cellAddress(place(rowIndex, columnIndex)) })),
  );
  return {
    ...NO_PARTS,
    values: [{ address, cells: matrix((content) => !isFormula(content)) }],
    formulas: hasFormulas ? [{ address, cells: formulas }] : [],
    formats: formatsByColumn(rows, start),
    validations: cells.flatMap(({ cell, address: at }) =>
      cell.validation ? [{ ...cell.validation, address: at }] : [],
    ),
    names: cells.flatMap(({ cell, address: at }) =>
      cell.name
        ? [{ name: cell.name, address: at, ...(isFormula(cell.content) ? { formulas: [[cell.content]] } : {}) }]
        : [],
    ),
  };
}

/** All parts of a sheet together. */
export function joinParts(parts: readonly SheetParts[]): SheetParts {
  return {
    values: parts.flatMap(({ values }) => values),
    tables: parts.flatMap(({ tables }) => tables),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
    validations: parts.flatMap(({ validations }) => validations),
    columnWidths: parts.flatMap(({ columnWidths }) => columnWidths),
    names: parts.flatMap(({ names }) => names),
  };
}
