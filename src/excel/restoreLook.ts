// Looks, in one message, at all that a repair must know before it writes: the sheets with what they hold, the tables on
// them, and rows that are hidden.

import { WorkbookFailure } from '../session/ports';
import type { Area } from '../workbook/plan/addresses';
import type { Damage } from '../workbook/reading/damage';
import type { LostFormulas } from '../workbook/repair/lostFormulas';
import { findHeader, findName } from '../workbook/repair/lostPlaces';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan/plan';
import type { Inventory, RawCell, SheetContents } from '../workbook/plan/rawValues';
import { findSheetPlaces, type SheetPlaces } from '../workbook/repair/sheetPlaces';
import { hasHiddenRows } from './cells';
import { holds } from './writeCalculated';

export interface Repair {
  readonly context: Excel.RequestContext;
  readonly plan: WorkbookPlan;
  /** The plan is made of inputs that were read in this workbook. */
  readonly isOfReading: boolean;
  readonly damage: readonly Damage[];
  readonly inventory: Inventory;
}

/** Names of what was lost of one kind. */
export const lostOf = ({ damage }: Repair, kind: Damage['kind']): readonly string[] =>
  damage.filter((loss) => loss.kind === kind).map(({ missing }) => missing);

/** A sheet of the plan as it is now. */
export interface SeenSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  readonly contents: SheetContents;
  readonly places: SheetPlaces;
  readonly hasHiddenRows: boolean;
}

/** A sheet of the plan by whatever of it is still there; where nothing is, the sheet with its tab name. */
function worksheetOf({ context: { workbook }, plan, inventory }: Repair, sheet: SheetPlan): Excel.Worksheet | null {
  const table = sheet.tables.find(({ name }) => holds(inventory.tables, name));
  if (table) return workbook.tables.getItem(table.name).worksheet;
  const name = plan.names.find(({ name: own, sheetId }) => sheetId === sheet.id && holds(inventory.names, own));
  if (name) return workbook.names.getItem(name.name).getRange().worksheet;
  return holds(inventory.tabNames, sheet.tabName) ? workbook.worksheets.getItem(sheet.tabName) : null;
}

const hasAnyPart = ({ plan, inventory }: Repair, { id, tables }: SheetPlan): boolean =>
  tables.some(({ name }) => holds(inventory.tables, name)) ||
  plan.names.some(({ name, sheetId }) => sheetId === id && holds(inventory.names, name));

/** Whether anything is left of every sheet. */
export const hasEverySheet = (repair: Repair): boolean =>
  repair.plan.sheets.every((sheet) => hasAnyPart(repair, sheet));

/** Sheets on which a place must be found: of a lost table or name, or of formulas that go to the row of their label. */
function sheetsToSee(repair: Repair, { names }: LostFormulas): readonly SheetPlan[] {
  const { plan } = repair;
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
  const used = worksheet?.getUsedRangeOrNullObject().load('values,rowIndex,columnIndex,rowHidden');
  if (!worksheet || !used) return null;
  return () => {
    const contents: SheetContents = used.isNullObject
      ? { row: 1, column: 0, values: [] }
      : { row: used.rowIndex + 1, column: used.columnIndex, values: used.values as RawCell[][] };
    return {
      plan,
      worksheet,
      contents,
      places: findSheetPlaces(plan, contents),
      hasHiddenRows: !used.isNullObject && hasHiddenRows(used),
    };
  };
}

/** A row of cells as an area: rows are counted from 1 there. */
export const rowOf = ({ rowIndex, columnIndex, columnCount }: Excel.Range): Area => ({
  row: rowIndex + 1,
  column: columnIndex,
  rows: 1,
  columns: columnCount,
});

/** A table that is there. */
export interface SeenTable {
  readonly header: Area;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** What is in its body; only where a column is gone. */
  readonly rows: readonly (readonly RawCell[])[];
}

export interface Seen {
  readonly sheets: readonly SeenSheet[];
  /** Tables of the plan that are there, by name. */
  readonly tables: ReadonlyMap<string, SeenTable>;
  /** Id of the sheet in front. */
  readonly activeId: string;
}

/** Whether a sheet of which nothing was left is ours: by the part that tells which sheet it is. */
function isRecognised({ plan: { names } }: Repair, { plan, places }: SeenSheet): boolean {
  const table = plan.tables.find(({ name }) => name === plan.anchor);
  if (table) return findHeader(table, places) !== null;
  const name = names.find((candidate) => candidate.name === plan.anchor);
  return name !== undefined && findName(name, places) !== null;
}

/** Something of the sheet is there, or it was recognised. */
const isFound = (repair: Repair, sheet: SeenSheet): boolean =>
  hasAnyPart(repair, sheet.plan) || isRecognised(repair, sheet);

interface SeenTableOf {
  readonly name: string;
  readonly isWritten: boolean;
}

/** Tables whose cells are written, or whose header or column has lost its name. */
function tablesToSee({ plan, damage, inventory }: Repair, formulas: LostFormulas): readonly SeenTableOf[] {
  const written = [
    ...formulas.tables.map(({ table }) => table.name),
    ...damage.filter(({ kind }) => kind === 'column').map(({ table }) => table),
  ];
  const isReferredTo = (table: string): boolean =>
    plan.names.some(({ name, refersTo = '' }) => refersTo.startsWith(`=${table}[`) && !holds(inventory.names, name));
  // Which columns a formula may name is known by the headers of all tables.
  const writesFormulas = formulas.tables.length + formulas.names.length > 0;
  return plan.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ name }) => holds(inventory.tables, name))
    .filter(
      ({ name, headerName }) =>
        writesFormulas || written.includes(name) || !holds(inventory.names, headerName) || isReferredTo(name),
    )
    .map(({ name }) => ({ name, isWritten: written.includes(name) }));
}

/** Whether a column of it is gone: the other cells of a row may tell what was in it. */
const losesColumn = ({ damage }: Repair, name: string): boolean =>
  damage.some(({ kind, table, foundAs }) => kind === 'column' && table === name && foundAs === '');

/** Queues the look; the result is there after the next sync. @throws WorkbookFailure filtered, before anything was written */
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
