// Finds the cause of a refused edit by inspection: Excels use several codes for one refusal, and one code for several
// refusals. Loaded when an edit is refused.

import { WorkbookFailure, type ProblemCode } from '../../session/ports';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { CellTarget, SheetEdit } from '../../workbook/plan/rawValues';
import { hasNewer } from './newerSets';
import { runOnce } from './run';

/** The work that Excel refused. */
export interface Concerned {
  readonly edits?: readonly SheetEdit[];
  /** Everything on the sheets of a plan. */
  readonly plan?: WorkbookPlan;
  /** Whole sheets. */
  readonly tabs?: readonly string[];
  readonly makesSheets?: true;
}

interface Places {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables whose rows are inserted, deleted or written as a block, which hidden rows and merged cells prevent. */
  readonly moving: readonly string[];
  /** Tables that get a row at their end. */
  readonly growing: readonly string[];
}

const NOWHERE: Places = { tables: [], names: [], moving: [], growing: [] };
const inTable = (table: string, more: Partial<Places> = {}): Places => ({ ...NOWHERE, tables: [table], ...more });

function placesOfCell(target: CellTarget): Places {
  if (target.kind === 'name') return { ...NOWHERE, names: [target.name] };
  return inTable(target.kind === 'totals' ? target.table : target.target.table);
}

function placesOfEdit(edit: SheetEdit): Places {
  switch (edit.kind) {
    case 'set':
      return placesOfCell(edit.target);
    case 'expectRow':
      return inTable(edit.target.table);
    case 'add': {
      const { table, before } = edit.row;
      return inTable(table, { moving: [table], growing: before === null ? [table] : [] });
    }
    case 'remove':
      return inTable(edit.target.table, { moving: [edit.target.table] });
    case 'addRows':
      return inTable(edit.rows.table, { moving: [edit.rows.table] });
    case 'addColumn':
      return inTable(edit.column.table);
    case 'setColumn':
      return inTable(edit.table, { moving: [edit.table] });
    case 'removeColumn':
      return inTable(edit.table);
    case 'defineName':
      return { ...NOWHERE, names: [edit.name] };
  }
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

const joined = (places: readonly Places[]): Places =>
  places.reduce(
    (all, one) => ({
      tables: union(all.tables, one.tables),
      names: union(all.names, one.names),
      moving: union(all.moving, one.moving),
      growing: union(all.growing, one.growing),
    }),
    NOWHERE,
  );

/** Excel does not merge cells in a table, but merged cells below it move along, or would be torn apart. */
function queueMerged(table: Excel.Table): Look {
  const last = table.getRange().getLastRow().load('rowIndex');
  const columns = table.getRange().getEntireColumn();
  const merged = columns.getMergedAreasOrNullObject().load('areas/items/rowIndex');
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items;
    return areas.some(({ rowIndex }) => rowIndex > last.rowIndex) ? 'mergedCells' : null;
  };
}

/** The first obstacle to changing the rows of a table. */
function queueTable({ workbook }: Excel.RequestContext, name: string, { moving, growing }: Places): Look {
  const table = workbook.tables.getItem(name);
  const looks: Look[] = [];
  if (moving.includes(name)) {
    const body = table.getDataBodyRange().load('rowHidden');
    // Null if only some of the rows are hidden.
    looks.push(() => (body.rowHidden === false ? null : 'filtered'));
    if (hasNewer('mergedAreas')) looks.push(queueMerged(table));
  }
  if (growing.includes(name)) {
    const below = table.getRange().getLastRow().getOffsetRange(1, 0).load('values');
    looks.push(() => (below.values.flat().every((cell) => cell === '') ? null : 'cellsInTheWay'));
  }
  return () => firstOf(looks);
}

type Look = () => ProblemCode | null;

const firstOf = (looks: readonly Look[]): ProblemCode | null =>
  looks.reduce<ProblemCode | null>((found, look) => found ?? look(), null);

function queueSheet(worksheet: Excel.Worksheet): Look {
  const protection = worksheet.protection.load('protected');
  return () => (protection.protected ? 'protectedSheet' : null);
}

/** What is wrong with the workbook as a whole. */
function queueWorkbook({ workbook }: Excel.RequestContext, makesSheets: boolean): readonly Look[] {
  const state = workbook.load('readOnly');
  const readOnly: Look = () => (state.readOnly ? 'readOnly' : null);
  if (!makesSheets) return [readOnly];
  const structure = workbook.protection.load('protected');
  return [readOnly, () => (structure.protected ? 'protectedStructure' : null)];
}

/** Queues the inspection of everything that may be the cause. */
function queueDiagnosis(context: Excel.RequestContext, { edits = [], tabs = [], plan, makesSheets }: Concerned): Look {
  const { workbook } = context;
  const places = joined([
    ...edits.map(placesOfEdit),
    ...(plan?.sheets ?? []).flatMap(({ tables, anchor }) =>
      tables.length === 0
        ? [{ ...NOWHERE, names: [anchor] }]
        : tables.map(({ name }) => inTable(name, { moving: [name] })),
    ),
  ]);
  const looks = [
    ...queueWorkbook(context, makesSheets === true),
    ...tabs.map((name) => queueSheet(workbook.worksheets.getItem(name))),
    ...places.tables.map((name) => queueSheet(workbook.tables.getItem(name).worksheet)),
    ...places.names.map((name) => queueSheet(workbook.names.getItem(name).getRange().worksheet)),
    ...places.tables.map((name) => queueTable(context, name, places)),
  ];
  return () => firstOf(looks);
}

/**
 * Finds the cause of a refusal, in one message.
 * @returns the original failure if nothing is found or Excel cannot be asked
 */
export async function diagnosed(failure: WorkbookFailure, concerned: Concerned): Promise<WorkbookFailure> {
  const found = await runOnce((context) => queueDiagnosis(context, concerned)).then(
    (code) => code,
    // A missing part cannot be inspected: the original failure says more than this one.
    () => null,
  );
  return found ? new WorkbookFailure(found, failure.cause, failure.rollback) : failure;
}
