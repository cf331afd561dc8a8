// Writes a plan into the open workbook in one batch, in the order that Excel needs: values, tables, names, formulas,
// and the formats and validation of inputs. Other layout comes later, in a separate message (lookSteps.ts). What the
// inventory already contains is left alone.

import { RESULT_NAMES } from '../../workbook/names/identifiers';
import type { NamePlan, SheetPlan, TablePlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory } from '../../workbook/plan/rawValues';
import { openSheet } from '../batch/openSheets';
import { queueDefinitions, type Definition } from './writeNames';
import { sheetReference } from '../batch/sheetReferences';
import { freeTabName } from './tabNames';
import { queueBlocks } from './writeBlocks';
import { holds, queueTotals } from './writeCalculated';
import { queueStyles } from './writeStyles';
import { queueInputRule } from './writeValidation';

/** A sheet made by a batch. */
export interface MadeSheet {
  readonly tabName: string;
  readonly plan: SheetPlan;
  /** Defined names that the batch makes on it. */
  readonly names: readonly string[];
}

/** A sheet of the plan with its worksheet. */
interface PlannedSheet {
  readonly plan: SheetPlan;
  /** Requests each range once. */
  readonly range: (address: string) => Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly tabName: string;
}

function queueTable(worksheet: Excel.Worksheet, plan: TablePlan): void {
  const table = worksheet.tables.add(plan.address, true);
  table.set({ name: plan.name, style: plan.style, showTotals: plan.totals !== undefined });
}

/** Number formats, and the formats and validation of inputs: without them the model is hard to use. */
function queueInputLooks({ plan, range }: PlannedSheet): void {
  queueStyles(range, plan.formats);
  for (const validation of plan.validations) queueInputRule(range(validation.address), validation);
}

/** What names refer to, as text: a range object takes four times as much. */
const definitionsOf = (sheets: readonly PlannedSheet[], names: readonly NamePlan[]): readonly Definition[] =>
  names.flatMap(({ name, sheetId, address, refersTo }) => {
    const sheet = sheets.find(({ plan }) => plan.id === sheetId);
    return sheet ? [{ name, reference: refersTo ?? sheetReference(sheet.tabName, address) }] : [];
  });

/**
 * Queues every part of the plan that the workbook lacks, step by step, each step sheet by sheet.
 * @returns the sheets that it makes
 */
export function queuePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  inventory: Inventory,
): readonly MadeSheet[] {
  const { workbook } = context;
  const present = [...inventory.tables, ...inventory.names];
  const known = [...inventory.names, ...inventory.brokenNames];
  const missing = plan.sheets.filter(({ anchor }) => !holds(present, anchor));
  const taken = [...inventory.tabNames];
  const sheets = missing.map((sheet): PlannedSheet => {
    const tabName = freeTabName(sheet.tabName, taken);
    taken.push(tabName);
    const worksheet = workbook.worksheets.add(tabName);
    if (sheet.isFirst) worksheet.position = 0;
    return { plan: sheet, tabName, worksheet, range: openSheet(worksheet).range };
  });
  const ours = plan.names.filter(({ sheetId }) => missing.some(({ id }) => id === sheetId));
  // While a copy of one of our sheets is active, names cannot be added (OfficeDev/office-js#2875).
  const front = workbook.worksheets.getActiveWorksheet();
  sheets[0]?.worksheet.activate();
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.values);
  for (const { plan: sheet, worksheet } of sheets) for (const table of sheet.tables) queueTable(worksheet, table);
  // The version's name comes last: a workbook without it is unfinished.
  const isLast = ({ name }: NamePlan): boolean => name === RESULT_NAMES.version;
  const first = ours.filter((name) => !isLast(name));
  queueDefinitions(workbook, definitionsOf(sheets, first), inventory.brokenNames);
  for (const { plan: sheet, range } of sheets) queueBlocks(range, sheet.formulas);
  for (const { plan: sheet } of sheets) for (const table of sheet.tables) queueTotals(workbook, table);
  for (const sheet of sheets) queueInputLooks(sheet);
  queueDefinitions(workbook, definitionsOf(sheets, ours.filter(isLast)), inventory.brokenNames);
  const shown = sheets.find(({ plan: sheet }) => sheet.id === plan.activeSheetId)?.worksheet;
  (shown ?? front).activate();
  return sheets.map(({ tabName, plan: sheet }) => ({
    tabName,
    plan: sheet,
    names: ours.flatMap(({ name, sheetId }) => (sheetId === sheet.id && !holds(known, name) ? [name] : [])),
  }));
}
