// Finds the current place of the planned cells of a sheet by the plan's constant texts: after rows and columns were
// inserted, deleted or moved, and among identical texts of the user. Pure.

import { parseAddress, type Area, type Place } from '../plan/addresses';
import { alignLines, type LinePair } from './lineAlignment';
import { readBack } from '../plan/planCells';
import type { Block, NewerPartPlan, SheetPlan } from '../plan/plan';
import type { SheetContents } from '../plan/rawValues';

/** The current line for a planned line; null if it is gone or two lines are possible. */
type LineNow = (planned: number) => number | null;

/** The current places of cells. */
export interface SheetPlaces {
  readonly row: LineNow;
  readonly column: LineNow;
  /** The text of a cell; empty outside the used range. */
  readonly textAt: (place: Place) => string;
  /** Whether a row contains the text, in whatever column. */
  readonly isInRow: (row: number, text: string) => boolean;
}

export interface PlacedText extends Place {
  readonly text: string;
}

/** A text in more rows than this does not identify any of them. */
const MOST_ROWS_OF_A_LABEL = 200;

/** The highest score of a column when columns are paired in order, so that a moved one does not outweigh others. */
const MOST_COLUMN_SCORE = 3;

function textsOf({ address, cells }: Block): readonly PlacedText[] {
  if (typeof cells !== 'object' || cells === null) return [];
  const start = parseAddress(address);
  return cells.flatMap((line, down) =>
    line.flatMap((content, right) =>
      typeof content === 'string' && content !== ''
        ? [{ row: start.row + down, column: start.column + right, text: String(readBack(content)) }]
        : [],
    ),
  );
}

export const isIn = ({ row, column, rows, columns }: Area, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

/** The body of a table belongs to the user. */
const bodyOf = (address: string): Area => {
  const table = parseAddress(address);
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
};

/** The sheet's constant texts, with those of its newer parts. */
export function allTexts({ values, tables }: Pick<SheetPlan, 'values' | 'tables'>): readonly PlacedText[] {
  const bodies = tables.map(({ address }) => bodyOf(address));
  return values.flatMap(textsOf).filter((text) => !bodies.some((area) => isIn(area, text)));
}

/** The sheet's own constant texts. Newer parts have separate places. */
export function ownTexts(sheet: SheetPlan): readonly PlacedText[] {
  const apart = (sheet.newerParts ?? [])
    .filter(({ isBeside }) => !isBeside)
    .map(({ address }) => parseAddress(address));
  return allTexts(sheet).filter((text) => !apart.some((area) => isIn(area, text)));
}

interface FoundTexts {
  /** Positions by text. */
  readonly placesOf: ReadonlyMap<string, readonly Place[]>;
  readonly textAt: SheetPlaces['textAt'];
  readonly isInRow: SheetPlaces['isInRow'];
}

function foundTexts({ row, column, values }: SheetContents): FoundTexts {
  const placesOf = new Map<string, Place[]>();
  values.forEach((line, down) =>
    line.forEach((content, right) => {
      if (typeof content !== 'string' || content === '') return;
      const places = placesOf.get(content) ?? [];
      places.push({ row: row + down, column: column + right });
      placesOf.set(content, places);
    }),
  );
  return {
    placesOf,
    textAt: (place) => String(values[place.row - row]?.[place.column - column] ?? ''),
    isInRow: (wanted, text) => placesOf.get(text)?.some((place) => place.row === wanted) ?? false,
  };
}

/** Pairs of lines with the number of texts that they share. */
function pairsOf(shared: readonly (readonly [planned: number, found: number])[]): readonly LinePair[] {
  const scores = new Map<string, LinePair>();
  for (const [planned, found] of shared) {
    const key = `${planned} ${found}`;
    scores.set(key, { planned, found, score: (scores.get(key)?.score ?? 0) + 1 });
  }
  return [...scores.values()];
}

type Lines = ReadonlyMap<number, number>;

/** Rows by their texts; once the columns are known, only by texts in the right column. */
function alignRows(planned: readonly PlacedText[], { placesOf }: FoundTexts, columns: Lines): Lines {
  const shared = planned.flatMap(({ row, column, text }) => {
    const now = columns.get(column);
    const places = placesOf.get(text) ?? [];
    const rows = new Set(places.filter((place) => now === undefined || place.column === now).map((place) => place.row));
    return rows.size > MOST_ROWS_OF_A_LABEL ? [] : [...rows].map((found) => [row, found] as const);
  });
  return alignLines(pairsOf(shared));
}

/** A column that was moved out of order is the single column with most of its texts. */
function movedColumns(pairs: readonly LinePair[], inOrder: Lines): Lines {
  const free = pairs.filter(({ planned, found }) => !inOrder.has(planned) && ![...inOrder.values()].includes(found));
  const isBest = (pair: LinePair): boolean =>
    free.every(
      (other) =>
        other === pair || (other.planned !== pair.planned && other.found !== pair.found) || other.score < pair.score,
    );
  return new Map(free.filter(isBest).map(({ planned, found }) => [planned, found]));
}

function alignColumns(planned: readonly PlacedText[], { placesOf }: FoundTexts, rows: Lines): Lines {
  const shared = planned.flatMap(({ row, column, text }) =>
    (placesOf.get(text) ?? [])
      .filter((place) => place.row === rows.get(row))
      .map((place) => [column, place.column] as const),
  );
  const pairs = pairsOf(shared);
  const inOrder = alignLines(pairs.map((pair) => ({ ...pair, score: Math.min(pair.score, MOST_COLUMN_SCORE) })));
  return new Map([...inOrder, ...movedColumns(pairs, inOrder)]);
}

/** Lines without texts are placed by their neighbours, unless lines were inserted or deleted between these. */
function withNeighbours(lines: Lines): LineNow {
  const known = [...lines.keys()].sort((one, other) => one - other);
  return (planned) => {
    const exact = lines.get(planned);
    if (exact !== undefined) return exact;
    const shifts = [known.findLast((line) => line < planned), known.find((line) => line > planned)].flatMap((line) => {
      const found = line === undefined ? undefined : lines.get(line);
      return line === undefined || found === undefined ? [] : [found - line];
    });
    const [shift] = shifts;
    return shift !== undefined && shifts.every((other) => other === shift) ? planned + shift : null;
  };
}

/** The current places of cells, by these texts. */
export function findPlaces(planned: readonly PlacedText[], contents: SheetContents): SheetPlaces {
  const found = foundTexts(contents);
  const anyColumn = alignRows(planned, found, new Map());
  const rows = alignRows(planned, found, alignColumns(planned, found, anyColumn));
  const columns = alignColumns(planned, found, rows);
  const { textAt, isInRow } = found;
  return { row: withNeighbours(rows), column: withNeighbours(columns), textAt, isInRow };
}

/** The current places of the cells of a sheet, except its newer parts. */
export const findSheetPlaces = (sheet: SheetPlan, contents: SheetContents): SheetPlaces =>
  findPlaces(ownTexts(sheet), contents);

/**
 * The current places of the cells of a newer part, which may be elsewhere than the rest of the sheet.
 * @param main those of the sheet
 */
export const findPartPlaces = (part: NewerPartPlan, contents: SheetContents, main: SheetPlaces): SheetPlaces =>
  part.isBeside ? main : findPlaces(part.values.flatMap(textsOf), contents);
