// Reads, in one message, all that a repair must know before it writes: the sheets and their contents, their tables, and
// hidden rows.

import { WorkbookFailure } from '../../session/ports';
import type { Area } from '../../workbook/plan/addresses';
import { RESULT_NAMES } from '../../workbook/names/identifiers';
import type { Damage } from '../../workbook/reading/damage';
import type { LostFormulas } from '../../workbook/repair/lostFormulas';
import { findHeader, findName } from '../../workbook/repair/lostPlaces';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory, RawCell, SheetContents } from '../../workbook/plan/rawValues';
import { wordsOnSheet, type RewordedCell } from '../../workbook/repair/earlierVersions';
import type { EarlierWords } from '../../workbook/repair/earlierWords';
import { findSheetPlaces, type SheetPlaces } from '../../workbook/repair/sheetPlaces';
import { hasHiddenRows } from '../batch/tables';
import { holds } from '../writing/writeCalculated';

export interface Repair {
  readonly context: Excel.RequestContext;
  readonly plan: WorkbookPlan;
  /** Whether the plan was made from inputs read in this workbook. */
  readonly isOfReading: boolean;
  readonly damage: readonly Damage[];
  readonly inventory: Inventory;
  /** The words of the earlier version from which everything of ours is updated; none for a repair. */
  readonly earlier: EarlierWords | undefined;
}

/** Names of the lost parts of one kind. */
export const lostOf = ({ damage }: Repair, kind: Damage['kind']): readonly string[] =>
  damage.filter((loss) => loss.kind === kind).map(({ missing }) => missing);

/** The names that a sheet lost, all of them when only its cells are left; an earlier attempt may have made some again. */
export function namesLostOn(repair: Repair, { id, tabName }: SheetPlan): readonly NamePlan[] {
  const lostNames = lostOf(repair, 'name');
  const isWhole = holds(lostOf(repair, 'sheet'), tabName);
  return repair.plan.names.filter(({ name, sheetId }) => sheetId === id && (isWhole || holds(lostNames, name)));
}

const hasAnyPart = ({ plan, inventory }: Repair, { id, tables }: SheetPlan): boolean =>
  tables.some(({ name }) => holds(inventory.tables, name)) ||
  plan.names.some(({ name, sheetId }) => sheetId === id && holds(inventory.names, name));

/**
 * Whether a creation stopped before any formula: it makes the names in the order of the plan, and that of the version at the
 * very end. A sheet that is there with none of its names lost all of them.
 */
export function stoppedAmongNames(repair: Repair): boolean {
  const { plan, inventory } = repair;
  const isThere = (sheet: SheetPlan): boolean => holds(inventory.tabNames, sheet.tabName) || hasAnyPart(repair, sheet);
  const lost = plan.sheets.filter(isThere).flatMap((sheet) => namesLostOn(repair, sheet).map(({ name }) => name));
  const last = plan.names.findLast(({ name }) => name !== RESULT_NAMES.version);
  return holds(lost, RESULT_NAMES.version) && last !== undefined && holds(lost, last.name);
}

/** The current state of a sheet of the plan. */
export interface SeenSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  readonly contents: SheetContents;
  readonly places: SheetPlaces;
  readonly hasHiddenRows: boolean;
  /** Cells whose text is called otherwise now, where they are before anything is written. */
  readonly reworded: readonly RewordedCell[];
}

/** Finds a sheet of the plan by any part that still exists, otherwise by its tab name. */
function worksheetOf({ context: { workbook }, plan, inventory }: Repair, sheet: SheetPlan): Excel.Worksheet | null {
  const table = sheet.tables.find(({ name }) => holds(inventory.tables, name));
  if (table) return workbook.tables.getItem(table.name).worksheet;
  const name = plan.names.find(({ name: own, sheetId }) => sheetId === sheet.id && holds(inventory.names, own));
  if (name) return workbook.names.getItem(name.name).getRange().worksheet;
  return holds(inventory.tabNames, sheet.tabName) ? workbook.worksheets.getItem(sheet.tabName) : null;
}

/** Whether anything is left of every sheet. */
export const hasEverySheet = (repair: Repair): boolean =>
  repair.plan.sheets.every((sheet) => hasAnyPart(repair, sheet));

/** Sheets on which a place must be found, for a lost table or name, or for formulas that go in the row of their label. */
function sheetsToSee(repair: Repair, { names }: LostFormulas): readonly SheetPlan[] {
  const { plan, earlier } = repair;
  if (earlier) return plan.sheets;
  const [lostNames, lostTables, lostTabs] = (['name', 'table', 'sheet'] as const).map((kind) => lostOf(repair, kind));
  const isRowByRow = new Set(names.filter(({ formulas = [] }) => formulas.length > 1).map(({ sheetId }) => sheetId));
  return plan.sheets.filter(
    ({ id, tabName, tables }) =>
      isRowByRow.has(id) ||
      holds(lostTabs ?? [], tabName) ||
      tables.some(({ name }) => holds(lostTables ?? [], name)) ||
      plan.names.some(({ name, sheetId }) => sheetId === id && holds(lostNames ?? [], name)),
  );
}

function queueSheet(repair: Repair, plan: SheetPlan): (() => SeenSheet) | null {
  const worksheet = worksheetOf(repair, plan)?.load('id,name,visibility');
  const used = worksheet
    ?.getUsedRangeOrNullObject()
    .load(`values,rowIndex,columnIndex,rowHidden${repair.earlier ? ',formulas' : ''}`);
  if (!worksheet || !used) return null;
  return () => {
    const found: SheetContents = used.isNullObject
      ? { row: 1, column: 0, values: [] }
      : { row: used.rowIndex + 1, column: used.columnIndex, values: used.values as RawCell[][] };
    const { contents, reworded } =
      repair.earlier && !used.isNullObject
        ? wordsOnSheet(repair.earlier, plan, found, used.formulas as RawCell[][])
        : { contents: found, reworded: [] };
    return {
      plan,
      worksheet,
      contents,
      reworded,
      places: findSheetPlaces(plan, contents),
      hasHiddenRows: !used.isNullObject && hasHiddenRows(used),
    };
  };
}

/** A row of cells as an area, in which rows count from 1. */
export const rowOf = ({ rowIndex, columnIndex, columnCount }: Excel.Range): Area => ({
  row: rowIndex + 1,
  column: columnIndex,
  rows: 1,
  columns: columnCount,
});

/** An existing table. */
export interface SeenTable {
  readonly header: Area;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** The content of its body; only read if a column is missing. */
  readonly rows: readonly (readonly RawCell[])[];
}

export interface Seen {
  readonly sheets: readonly SeenSheet[];
  /** Existing tables of the plan, by name. */
  readonly tables: ReadonlyMap<string, SeenTable>;
  /** Id of the active sheet. */
  readonly activeId: string;
}

/** Whether a sheet without any known parts is ours, recognised by its identifying part. */
function isRecognised({ plan: { names } }: Repair, { plan, places }: SeenSheet): boolean {
  const table = plan.tables.find(({ name }) => name === plan.anchor);
  if (table) return findHeader(table, places) !== null;
  const name = names.find((candidate) => candidate.name === plan.anchor);
  return name !== undefined && findName(name, places) !== null;
}

/** Whether part of the sheet exists, or it was recognised. */
const isFound = (repair: Repair, sheet: SeenSheet): boolean =>
  hasAnyPart(repair, sheet.plan) || isRecognised(repair, sheet);

interface SeenTableOf {
  readonly name: string;
  readonly isWritten: boolean;
}

/** Tables whose cells will be written, or that lost the name of a header or column. */
function tablesToSee(repair: Repair, formulas: LostFormulas): readonly SeenTableOf[] {
  const { plan, damage, inventory } = repair;
  const written = [
    ...formulas.tables.map(({ table }) => table.name),
    ...damage.filter(({ kind }) => kind === 'column').map(({ table }) => table),
  ];
  const isReferredTo = (table: string): boolean =>
    plan.names.some(({ name, refersTo = '' }) => refersTo.startsWith(`=${table}[`) && !holds(inventory.names, name));
  // The headers of all tables show which columns a formula may use.
  const writesFormulas = formulas.tables.length + formulas.names.length > 0;
  return plan.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ name }) => holds(inventory.tables, name))
    .filter(
      ({ name, headerName }) =>
        writesFormulas ||
        written.includes(name) ||
        holds(lostOf(repair, 'table'), name) ||
        !holds(inventory.names, headerName) ||
        isReferredTo(name),
    )
    .map(({ name }) => ({ name, isWritten: written.includes(name) }));
}

/** Whether it lost a column: the other cells of a row may show what was in it. */
const losesColumn = ({ damage }: Repair, name: string): boolean =>
  damage.some(({ kind, table, foundAs }) => kind === 'column' && table === name && foundAs === '');

/**
 * Queues the reading; the result is available after the next sync. @throws WorkbookFailure filtered, before anything is
 * written
 */
export function queueLook(repair: Repair, formulas: LostFormulas): () => Seen {
  const { workbook } = repair.context;
  const lostTabs = lostOf(repair, 'sheet');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const sheets = sheetsToSee(repair, formulas).flatMap((sheet) => queueSheet(repair, sheet) ?? []);
  const tables = tablesToSee(repair, formulas).map(({ name, isWritten }) => {
    const table = workbook.tables.getItem(name);
    return {
      name,
      isWritten,
      headers: table.getHeaderRowRange().load('values,rowIndex,columnIndex,columnCount'),
      body: table
        .getDataBodyRange()
        .load(losesColumn(repair, name) ? 'rowCount,rowHidden,values' : 'rowCount,rowHidden'),
    };
  });
  return () => {
    if (tables.some(({ isWritten, body }) => isWritten && hasHiddenRows(body)))
      throw new WorkbookFailure('filtered', undefined);
    return {
      sheets: sheets
        .map((sheet) => sheet())
        .filter((sheet) => !holds(lostTabs, sheet.plan.tabName) || isFound(repair, sheet)),
      tables: new Map(
        tables.map(({ name, headers, body }) => [
          name,
          {
            header: rowOf(headers),
            headers: (headers.values[0] ?? []).map(String),
            rowCount: body.rowCount,
            rows: losesColumn(repair, name) ? (body.values as RawCell[][]) : [],
          },
        ]),
      ),
      activeId: active.id,
    };
  };
}
