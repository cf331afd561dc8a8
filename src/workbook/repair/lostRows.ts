// Rows of named cells that somebody deleted: where each belongs, by the labels of its neighbours, and what it had. A row
// whose neighbours leave open where it was is none. Pure.

import { formulaAt, parseAddress, type Place } from '../plan/addresses';
import type { NamePlan, PlannedCell, SheetPlan } from '../plan/plan';
import { isFormula } from '../plan/planCells';
import type { SheetContents } from '../plan/rawValues';
import { creditsOf } from './credits';
import { withCells, withRoom, type CellBack, type Room, type RowBack } from './rowRoom';
import { isIn, ownTexts, type PlacedText, type SheetPlaces } from './sheetPlaces';

export interface RowsBack {
  /** From the top down. */
  readonly rooms: readonly Room[];
  readonly rows: readonly RowBack[];
  /** The sheet with these rows. */
  readonly contents: SheetContents;
}

/** What tells which rows are missed. */
export interface Losses {
  /** Names of the sheet. */
  readonly names: readonly NamePlan[];
  readonly isLost: (name: string) => boolean;
  /** The plan is made of inputs that were read in this workbook; of others it says nothing. */
  readonly isOfReading: boolean;
}

const linesFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** Planned rows of which a text of their own is where it should be, with their row now. */
export function rowsThere(texts: readonly PlacedText[], places: SheetPlaces): ReadonlyMap<number, number> {
  const found = texts.flatMap(({ row, column, text }) => {
    const now = { row: places.row(row) ?? 0, column: places.column(column) ?? 0 };
    return places.textAt(now) === text ? [[row, now.row] as const] : [];
  });
  return new Map(found);
}

/** Rows that hold the cell of a lost name, the label of a formula, a title or a source, and are not there. */
function rowsMissed(sheet: SheetPlan, { names, isLost }: Losses, there: ReadonlyMap<number, number>): Set<number> {
  const { tables, newerParts = [] } = sheet;
  const others = [...tables, ...newerParts].map(({ address }) => parseAddress(address));
  const rows = names
    .filter(({ name, refersTo, formulas }) => refersTo === undefined && (isLost(name) || (formulas?.length ?? 0) > 1))
    .flatMap(({ address }) => {
      const area = parseAddress(address);
      return others.some((other) => isIn(other, area)) ? [] : linesFrom(area.row, area.rows);
    });
  const credits = creditsOf(sheet).map(({ row }) => row);
  return new Set([...rows, ...credits].filter((row) => !there.has(row)));
}

/** Rows below each other that are gone. */
interface Run {
  readonly first: number;
  readonly count: number;
  /** Row of the sheet before which they come, without the other runs. */
  readonly before: number;
}

const runsOf = (rows: ReadonlySet<number>): readonly (readonly number[])[] =>
  [...rows]
    .sort((one, other) => one - other)
    .reduce<number[][]>((runs, row) => {
      const last = runs.at(-1);
      if (last?.at(-1) === row - 1) last.push(row);
      else runs.push([row]);
      return runs;
    }, []);

/** A run of rows is gone where as many fewer are between its neighbours as it has. */
function goneAt(
  rows: readonly number[],
  there: ReadonlyMap<number, number>,
  isEmpty: (row: number) => boolean,
): Run | null {
  const [first = 0] = rows;
  const behind = first + rows.length;
  const known = [...there.keys()].sort((one, other) => one - other);
  const above = known.findLast((row) => row < first) ?? 0;
  const below = known.find((row) => row >= behind);
  const aboveNow = there.get(above) ?? 0;
  const belowNow = below === undefined ? 0 : (there.get(below) ?? 0);
  const isEnd = below === undefined && rows.every((row) => isEmpty(aboveNow + row - above));
  const missing = below === undefined ? (isEnd ? rows.length : 0) : below - above - (belowNow - aboveNow);
  if (missing < rows.length) return null;
  // Rows without words between them and a neighbour are those of the plan as long as they are empty.
  const fromAbove = first - above - 1;
  if (linesFrom(aboveNow + 1, fromAbove).every(isEmpty))
    return { first, count: rows.length, before: aboveNow + 1 + fromAbove };
  if (below === undefined) return null;
  const fromBelow = below - behind;
  return linesFrom(belowNow - fromBelow, fromBelow).every(isEmpty)
    ? { first, count: rows.length, before: belowNow - fromBelow }
    : null;
}

/** What the plan has in a row outside of tables, by column. */
function plannedCells(sheet: SheetPlan, row: number, unknown: readonly Place[]): ReadonlyMap<number, PlannedCell> {
  const cells = new Map<number, PlannedCell>();
  for (const { address, cells: block } of [...sheet.values, ...sheet.formulas]) {
    const area = parseAddress(address);
    if (typeof block !== 'object' || block === null || row < area.row || row >= area.row + area.rows) continue;
    block[row - area.row]?.forEach((content, right) => {
      const column = area.column + right;
      if (content === null || unknown.some((place) => place.row === row && place.column === column)) return;
      cells.set(column, content);
    });
  }
  return cells;
}

/** The cells where they are now; null where a column or a cell that a formula names is not known. */
function cellsNow(
  planned: ReadonlyMap<number, PlannedCell>,
  { planned: row, row: rowNow }: Pick<RowBack, 'planned' | 'row'>,
  places: SheetPlaces,
): readonly CellBack[] | null {
  const cells = [...planned].map(([column, content]): CellBack | null => {
    const now = places.column(column);
    const moved = (place: Place): Place | null => {
      const columnNow = places.column(place.column);
      return place.row === row && columnNow !== null ? { row: rowNow, column: columnNow } : null;
    };
    const contentNow = isFormula(content) ? formulaAt(content, moved) : content;
    return now === null || contentNow === null ? null : { planned: column, column: now, content: contentNow };
  });
  return cells.some((cell) => cell === null) ? null : cells.flatMap((cell) => cell ?? []);
}

/** The rows of named cells that a sheet has lost. */
export function rowsBack(sheet: SheetPlan, contents: SheetContents, places: SheetPlaces, losses: Losses): RowsBack {
  const there = rowsThere(ownTexts(sheet), places);
  const missed = rowsMissed(sheet, losses, there);
  const isEmpty = (row: number): boolean => (contents.values[row - contents.row] ?? []).every((cell) => cell === '');
  // What somebody filled in is not known before it was read once.
  const unknown = losses.names
    .filter(({ formulas }) => !losses.isOfReading && !formulas)
    .map(({ address }) => parseAddress(address))
    .filter(({ rows }) => rows === 1);
  const back: RowBack[] = [];
  const rooms: Room[] = [];
  let moved = 0;
  for (const run of runsOf(missed)) {
    const gone = goneAt(run, there, isEmpty);
    const rows = run.flatMap((planned, index): readonly RowBack[] => {
      const now = gone ? gone.before + index : places.row(planned);
      if (now === null || !(gone ?? isEmpty(now))) return [];
      const place = { planned, row: now + moved };
      const cells = cellsNow(plannedCells(sheet, planned, unknown), place, places);
      return cells && cells.length > 0 ? [{ ...place, cells }] : [];
    });
    if (rows.length < run.length) continue;
    back.push(...rows);
    const [first] = rows;
    if (!gone || !first) continue;
    rooms.push({ row: first.row, count: run.length, columns: null });
    moved += run.length;
  }
  return { rows: back, rooms, contents: back.reduce(withCells, rooms.reduce(withRoom, contents)) };
}
