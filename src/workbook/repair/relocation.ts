// A sheet of the plan, adapted to the current places of its cells: rows may have been inserted above them, columns may
// have been moved.

import { areaAddress, cellAddress, parseAddress, type Area } from '../plan/addresses';
import type { ConditionalFormatPlan, SheetPlan } from '../plan/plan';

/** A part of a sheet that was found by its name: its planned place, and its offset from that. */
export interface Anchor {
  readonly planned: Area;
  readonly down: number;
  readonly right: number;
  /** Whether it is a column of a table, which may have been moved within the table, unlike the cells around it. */
  readonly isColumn: boolean;
}

type Shift = Pick<Anchor, 'down' | 'right'>;

const UNMOVED: Shift = { down: 0, right: 0 };

/** Rows count for more than columns: cells beside a table are more likely to belong to it than cells below. */
const ROW_WEIGHT = 1000;

const gap = (start: number, count: number, otherStart: number, otherCount: number): number =>
  Math.max(0, otherStart - (start + count - 1), start - (otherStart + otherCount - 1));

const distance = (one: Area, { planned: other }: Anchor): number =>
  gap(one.row, one.rows, other.row, other.rows) * ROW_WEIGHT +
  gap(one.column, one.columns, other.column, other.columns);

const isSame = (one: Shift, other: Shift): boolean => one.down === other.down && one.right === other.right;

function nearest(area: Area, anchors: readonly Anchor[]): { readonly anchor: Anchor; readonly at: number } | null {
  return anchors.reduce<ReturnType<typeof nearest>>((best, anchor) => {
    const at = distance(area, anchor);
    return best && best.at <= at ? best : { anchor, at };
  }, null);
}

/** The offset of the cells: that of the part of the sheet that covers them or is nearest. */
function shiftOf(area: Area, anchors: readonly Anchor[]): Shift {
  const found = nearest(area, anchors);
  if (!found) return UNMOVED;
  if (found.at === 0) return found.anchor;
  const around = nearest(
    area,
    anchors.filter(({ isColumn }) => !isColumn),
  );
  return { down: found.anchor.down, right: around?.anchor.right ?? 0 };
}

const moved = ({ row, column, rows, columns }: Area, { down, right }: Shift): string =>
  areaAddress({ row: row + down, column: column + right }, rows, columns);

/** The current address of the cells, or one per column if the columns of a table were moved apart. */
function placesOf(address: string, anchors: readonly Anchor[]): readonly string[] {
  const area = parseAddress(address);
  const columns = Array.from({ length: area.columns }, (_, index): Area => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
  const shifts = columns.map((column) => shiftOf(column, anchors));
  const [first = UNMOVED] = shifts;
  if (shifts.every((shift) => isSame(shift, first))) return [moved(area, first)];
  return columns.map((column, index) => moved(column, shifts[index] ?? first));
}

const placeOf = (address: string, anchors: readonly Anchor[]): string =>
  moved(parseAddress(address), shiftOf(parseAddress(address), anchors));

const rowOf = (row: number, anchors: readonly Anchor[]): number =>
  row + shiftOf({ row, column: 0, rows: 1, columns: 1 }, anchors).down;

/**
 * The printed cells: whole columns stay, and of a rectangle the last row and column move with what is there. A column that was
 * moved to the left is no reason to print less.
 */
function areaOf(address: string, anchors: readonly Anchor[]): string {
  if (!/\d/.test(address)) return address;
  const { row, rows, column, columns } = parseAddress(address);
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const { column: lastColumn } = parseAddress(placeOf(cellAddress(last), anchors));
  return areaAddress({ row, column }, rowOf(last.row, anchors) - row + 1, Math.max(columns, lastColumn - column + 1));
}

/** Conditions are written for the first cell of their range and refer to no other. */
function conditionAt({ formula, ...plan }: ConditionalFormatPlan, address: string): ConditionalFormatPlan {
  const first = new RegExp(`\\b${cellAddress(parseAddress(plan.address))}\\b`, 'g');
  return { ...plan, address, formula: formula.replaceAll(first, cellAddress(parseAddress(address))) };
}

/** The layout of a sheet, at the places where its parts were found. */
export function relocated(sheet: SheetPlan, anchors: readonly Anchor[]): SheetPlan {
  if (anchors.every((anchor) => isSame(anchor, UNMOVED))) return sheet;
  const spread = <Part extends { readonly address: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => placesOf(part.address, anchors).map((address) => ({ ...part, address })));
  const [firstTitleRow, lastTitleRow] = (sheet.print.titleRows ?? '').match(/\d+/g) ?? [];
  const titleRow = lastTitleRow && rowOf(Number(lastTitleRow), anchors);
  return {
    ...sheet,
    formats: spread(sheet.formats),
    validations: spread(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.flatMap((plan) =>
      placesOf(plan.address, anchors).map((address) => conditionAt(plan, address)),
    ),
    charts: sheet.charts.map((chart) => {
      const shift = shiftOf(parseAddress(chart.titleCell), anchors);
      const [first, ...others] = chart.series.map((series) => ({ ...series, values: placeOf(series.values, anchors) }));
      return {
        ...chart,
        series: first ? [first, ...others] : chart.series,
        categories: placeOf(chart.categories, anchors),
        titleCell: moved(parseAddress(chart.titleCell), shift),
        from: moved(parseAddress(chart.from), shift),
        to: moved(parseAddress(chart.to), shift),
      };
    }),
    // If columns were moved, their widths are the user's choice.
    columnWidths: anchors.every(({ right }) => right === 0) ? sheet.columnWidths : [],
    frozenRows: rowOf(sheet.frozenRows, anchors),
    rowHeights: (sheet.rowHeights ?? []).map(({ row, points }) => ({ row: rowOf(row, anchors), points })),
    print: {
      ...sheet.print,
      titleRows: titleRow ? `$${rowOf(Number(firstTitleRow), anchors)}:$${titleRow}` : null,
      ...(sheet.print.area === undefined ? {} : { area: areaOf(sheet.print.area, anchors) }),
      ...(sheet.print.newPageAt === undefined ? {} : { newPageAt: rowOf(sheet.print.newPageAt, anchors) }),
    },
  };
}
