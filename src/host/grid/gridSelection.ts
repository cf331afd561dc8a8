// Keeps the selection in the demo's grid and in the workbook the same. Keeps no state of its own.

import type { Model } from '@ironcalc/wasm';
import { areaText, parseArea, type Area } from '../state/area';
import type { StandInExcel } from '../standInExcel';

/** The grid's methods that move the cursor, select a range or activate a sheet. */
const MOVES = [
  'onAreaSelecting',
  'onArrowDown',
  'onArrowLeft',
  'onArrowRight',
  'onArrowUp',
  'onExpandSelectedRange',
  'onPageDown',
  'onPageUp',
  'setSelectedCell',
  'setSelectedRange',
  'setSelectedSheet',
] as const satisfies readonly (keyof Model)[];

/** The keys for moving to the edge of the data that the engine supports; it fails on any other. */
const EDGES = ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp'];
/** With Ctrl: to the first cell. */
const TO_FIRST_CELL = 'Home';

/** Rows and columns that are certainly visible, counted from the first; the grid does not say how many are. */
const SURELY_IN_VIEW = { rows: 12, columns: 5 };
/** Rows and columns kept visible before a cell that the grid scrolls to. */
const BEFORE = { rows: 3, columns: 1 };

interface Selection {
  /** Position among the sheets, from 0. */
  readonly sheet: number;
  readonly area: string;
}

function selectionOfGrid({ engine }: StandInExcel): Selection {
  const { sheet, range } = engine.model.getSelectedView();
  const [row, column, otherRow, otherColumn] = range;
  const area: Area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return { sheet, area: areaText(area) };
}

function selectionOfWorkbook({ workbook }: StandInExcel): Selection {
  const { sheets, activeSheetId, selection } = workbook.state;
  const sheet = sheets.findIndex(({ id }) => id === activeSheetId);
  return { sheet: Math.max(0, sheet), area: areaText(selection) };
}

const areEqual = (one: Selection, other: Selection): boolean => one.sheet === other.sheet && one.area === other.area;

/** The first row or column to show, after the frozen ones, so that this one is visible too. */
function firstInView(first: number, at: number, room: number, before: number, frozen: number): number {
  const isInView = at <= frozen || (at >= first && at < first + room);
  return isInView ? first : Math.max(frozen + 1, at - before);
}

/** Selects in the grid what is selected in the workbook, and scrolls to it. */
export function showSelection(host: StandInExcel): void {
  host.workbook.calculation.syncSheets();
  const wanted = selectionOfWorkbook(host);
  if (areEqual(selectionOfGrid(host), wanted)) return;
  const { model } = host.engine;
  const { row, column, rows, columns } = parseArea(wanted.area);
  model.setSelectedSheet(wanted.sheet);
  model.setSelectedCell(row, column);
  model.setSelectedRange(row, column, row + rows - 1, column + columns - 1);
  const { top_row: top, left_column: left } = model.getSelectedView();
  const { frozenRows = 0, frozenColumns = 0 } = host.workbook.state.sheets[wanted.sheet] ?? {};
  model.setTopLeftVisibleCell(
    firstInView(top, row, SURELY_IN_VIEW.rows, BEFORE.rows, frozenRows),
    firstInView(left, column, SURELY_IN_VIEW.columns, BEFORE.columns, frozenColumns),
  );
}

/** The grid's own moves, each of which also selects in the workbook. */
export function selectionMoves(host: StandInExcel): Partial<Model> {
  const { model } = host.engine;
  const select = (): void => {
    const chosen = selectionOfGrid(host);
    const sheet = host.workbook.state.sheets[chosen.sheet];
    // A deleted sheet stays visible until the page is redrawn.
    if (sheet && !areEqual(chosen, selectionOfWorkbook(host))) host.user.select(sheet.name, chosen.area);
  };
  const moves = MOVES.map((name) => {
    const move = model[name].bind(model) as (...places: readonly unknown[]) => void;
    const moved = (...places: readonly unknown[]): void => {
      move(...places);
      select();
    };
    return [name, moved] as const;
  });
  const toEdge: Model['onNavigateToEdgeInDirection'] = (key) => {
    if (EDGES.includes(key)) model.onNavigateToEdgeInDirection(key);
    if (key === TO_FIRST_CELL) {
      model.setSelectedCell(1, 1);
      model.setTopLeftVisibleCell(1, 1);
    }
    select();
  };
  return { ...Object.fromEntries(moves), onNavigateToEdgeInDirection: toEdge };
}
