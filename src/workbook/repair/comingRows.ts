// Rows of named cells that a later version has: where they come between the rows of an older sheet, and what they hold
// beside their formulas. Lists beside them stay where they are. Pure.

import { parseAddress, type Area } from '../plan/addresses';
import type { Block, NamePlan, PlannedCell, SheetPlan } from '../plan/plan';
import { isFormula } from '../plan/planCells';
import type { SheetContents } from '../plan/rawValues';
import { rowsThere, type Losses, type RowsBack } from './lostRows';
import { withCells, withRoom, type CellBack, type Room, type RowBack } from './rowRoom';
import { findName } from './lostPlaces';
import { allTexts, findPlaces, isIn, type PlacedText, type SheetPlaces } from './sheetPlaces';

/** The columns of parts below each other. */
type Band = NonNullable<Room['columns']>;

const lastRow = ({ row, rows }: Area): number => row + rows - 1;
const lastColumn = ({ column, columns }: Area): number => column + columns - 1;

/** The columns of everything that shares a column with the part that has this one. */
function bandOf(column: number, { values }: SheetPlan): Band {
  const areas = values.map(({ address }) => parseAddress(address));
  let band: Band = { first: column, last: column };
  for (let isGrowing = true; isGrowing;) {
    const { first, last } = band;
    const within = areas.filter((area) => area.column <= last && lastColumn(area) >= first);
    band = {
      first: Math.min(first, ...within.map((area) => area.column)),
      last: Math.max(last, ...within.map(lastColumn)),
    };
    isGrowing = band.first < first || band.last > last;
  }
  return band;
}

const hasColumn = ({ first, last }: Band, column: number): boolean => column >= first && column <= last;

/** The rows of a table of the sheet, to its last: in the plan and now. */
export interface TableEnd {
  readonly planned: number;
  readonly now: number;
}

const rowsOf = ({ address }: NamePlan): readonly number[] => {
  const area = parseAddress(address);
  return Array.from({ length: area.rows }, (_, down) => area.row + down);
};

/**
 * The rows of lost names with the headings directly above or below one, and the rows of an explanation of which the
 * sheet has no word.
 */
function rowsComing(
  lost: readonly NamePlan[],
  explanations: readonly PlacedText[],
  texts: readonly PlacedText[],
  there: ReadonlyMap<number, number>,
): readonly number[] {
  const rows = new Set(lost.flatMap(rowsOf));
  for (const { row } of explanations) rows.add(row);
  const absent = new Set(texts.map(({ row }) => row).filter((row) => !there.has(row)));
  for (const row of [...absent].sort((one, other) => one - other)) if (rows.has(row - 1)) rows.add(row);
  for (const row of [...absent].sort((one, other) => other - one)) if (rows.has(row + 1)) rows.add(row);
  return [...rows].filter((row) => !there.has(row)).sort((one, other) => one - other);
}

/** The rows between two that are there. */
interface Gap {
  readonly above: number;
  readonly aboveNow: number;
  /** The next row that is there; none after the last. */
  readonly below: number | undefined;
  readonly rows: readonly number[];
}

function gapsOf(rows: readonly number[], there: ReadonlyMap<number, number>): readonly Gap[] {
  const known = [0, ...[...there.keys()].sort((one, other) => one - other)];
  return known.flatMap((above, index) => {
    const below = known[index + 1];
    const within = rows.filter((row) => row > above && (below === undefined || row < below));
    return within.length === 0 ? [] : [{ above, aboveNow: there.get(above) ?? 0, below, rows: within }];
  });
}

/** How many rows to insert in a gap, and after how many of its own. */
function roomIn(
  { above, aboveNow, below, rows }: Gap,
  belowNow: number | undefined,
  isBlank: (row: number) => boolean,
): { readonly after: number; readonly count: number } {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const lead = first - above - 1;
  const length = last - first + 1;
  // What the plan leaves empty below them stays empty.
  const tail = below !== undefined && below - last > 1 ? 1 : 0;
  const own = belowNow === undefined ? lead + length : belowNow - aboveNow - 1;
  const fits =
    own >= lead + length + tail &&
    Array.from({ length }, (_, down) => aboveNow + 1 + lead + down).every((row) => isBlank(row));
  if (fits) return { after: lead, count: 0 };
  const after = Math.min(lead, belowNow === undefined ? lead : own);
  const left = belowNow === undefined ? tail : own - after;
  return { after, count: lead - after + length + Math.max(0, tail - left) };
}

/** What the plan has in a row, without formulas: those are written by their names. */
function cellsOf(row: number, { first, last }: Band, { values }: SheetPlan, places: SheetPlaces): readonly CellBack[] {
  const contents = (block: Block): readonly (readonly [number, PlannedCell])[] => {
    const area = parseAddress(block.address);
    if (row < area.row || row > lastRow(area) || area.column > last || lastColumn(area) < first) return [];
    const { cells } = block;
    const line = Array.isArray(cells)
      ? ((cells as readonly (readonly PlannedCell[])[])[row - area.row] ?? [])
      : [cells as PlannedCell];
    return line.map((content, right) => [area.column + right, content] as const);
  };
  return values
    .flatMap(contents)
    .filter(([, content]) => content !== null && !isFormula(content))
    .map(([planned, content]) => ({ planned, column: places.column(planned) ?? planned, content }));
}

/**
 * The rows that an older sheet lacks. Where something is beside them that stays, room is made in their own columns alone.
 * @param contents the sheet, with its texts as they are called now
 * @param ends the last rows of its tables
 */
export function comingRows(
  sheet: SheetPlan,
  contents: SheetContents,
  ends: readonly TableEnd[],
  { names, isLost }: Pick<Losses, 'names' | 'isLost'>,
): RowsBack {
  // A part that is lost as a whole comes as a whole.
  const parts = (sheet.newerParts ?? []).filter((part) => part.names.every(({ name }) => isLost(name)));
  const others = [...sheet.tables, ...parts].map(({ address }) => parseAddress(address));
  const candidates = names.filter(({ name, address, refersTo }) => {
    const area = parseAddress(address);
    return refersTo === undefined && isLost(name) && !others.some((other) => isIn(other, area));
  });
  // A sheet of sentences alone: elsewhere a text without a name is a list item or a heading, which is up to the user.
  const explanations = sheet.formulas.length === 0 ? allTexts(sheet) : [];
  const bands = new Map(
    [...candidates.map(({ address }) => parseAddress(address)), ...explanations].map(({ column }) => {
      const band = bandOf(column, sheet);
      return [band.first, band] as const;
    }),
  );
  const [rows, rooms]: [RowBack[], Room[]] = [[], []];
  let now = contents;
  for (const band of bands.values()) {
    const texts = allTexts(sheet).filter(({ column }) => hasColumn(band, column));
    const places = findPlaces(texts, now);
    const lost = candidates.filter(
      (name) => hasColumn(band, parseAddress(name.address).column) && findName(name, places) === null,
    );
    const there = new Map([
      ...rowsThere(texts, places),
      ...ends.map(({ planned, now: end }) => [planned, end] as const),
    ]);
    const isWhole = sheet.values.every(({ address }) => hasColumn(band, parseAddress(address).column));
    const isBlank = (row: number): boolean =>
      (now.values[row - now.row] ?? []).every((cell, right) => cell === '' || !hasColumn(band, right + now.column));
    let moved = 0;
    for (const gap of gapsOf(rowsComing(lost, explanations, texts, there), there)) {
      const belowNow = gap.below === undefined ? undefined : there.get(gap.below);
      const { after, count } = roomIn(gap, belowNow, (row) => isBlank(row + moved));
      const room: Room = { row: gap.aboveNow + moved + 1 + after, count, columns: isWhole ? null : band };
      now = withRoom(now, room);
      if (count > 0) rooms.push(room);
      for (const planned of gap.rows) {
        const row = gap.aboveNow + moved + planned - gap.above;
        const back: RowBack = { planned, row, cells: cellsOf(planned, band, sheet, places) };
        rows.push(back);
        now = withCells(now, back);
      }
      moved += count;
    }
  }
  return { rows, rooms, contents: now };
}
