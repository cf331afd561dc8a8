// Checks whether the open workbook is empty, and restores that: what the self-test made is removed, everything else
// stays.

import { SHEET_PARTS, SUPPLEMENT_PARTS } from '../workbook/names/parts';
import { errorText } from './text';

/** The beginning of the name of every sheet that the self-test itself makes. */
export const SCRATCH_NAME = 'Zelftest';

/** How often a refused clean-up is tried, because a message can get lost. */
const ATTEMPTS = 3;

/** The empty workbook before the self-test. */
export interface EmptyWorkbook {
  readonly sheetIds: readonly string[];
  readonly activeId: string;
}

/** Why the self-test cannot run here. */
export type NotEmpty = 'readOnly' | 'table' | 'name' | 'cells';
export type EmptinessLook =
  { readonly workbook: EmptyWorkbook } | { readonly because: NotEmpty; readonly where: string };

/** Excel itself stores names in a workbook, such as _xlfn.SINGLE. */
const isOfExcel = (name: string): boolean => name.startsWith('_xl');

const BATCH = { delayForCellEdit: true } as const;

/** Empty means no used cells, no tables and no names; the number of blank sheets does not matter. */
export const lookForEmptiness = (): Promise<EmptinessLook> =>
  Excel.run(BATCH, async (context) => {
    const { worksheets, tables, names } = context.workbook.load('readOnly');
    worksheets.load('items/id,items/name');
    tables.load('items/name');
    names.load('items/name');
    const active = worksheets.getActiveWorksheet().load('id');
    await context.sync();
    const [table] = tables.items;
    const name = names.items.find((item) => !isOfExcel(item.name));
    if (context.workbook.readOnly) return { because: 'readOnly', where: '' };
    if (table) return { because: 'table', where: table.name };
    if (name) return { because: 'name', where: name.name };
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('address'));
    await context.sync();
    const filled = worksheets.items.find((_, index) => used[index]?.isNullObject === false);
    if (filled) return { because: 'cells', where: filled.name };
    return { workbook: { sheetIds: worksheets.items.map(({ id }) => id), activeId: active.id } };
  });

const OWN_TABS = [...SHEET_PARTS, ...Object.values(SUPPLEMENT_PARTS)].map(({ tabName }) => tabName);

/** Copies and duplicates get a number in brackets after the name. */
const isOwnTab = (name: string): boolean =>
  name.startsWith(SCRATCH_NAME) || OWN_TABS.some((own) => name === own || name.startsWith(`${own} (`));

interface Deletable {
  readonly name: string;
  delete(): void;
}

type Delete = (context: Excel.RequestContext, items: readonly Deletable[]) => Promise<readonly string[]>;

async function refusalOf(context: Excel.RequestContext, item: Deletable): Promise<readonly string[]> {
  item.delete();
  try {
    await context.sync();
    return [];
  } catch (error) {
    return [`${item.name} (${errorText(error)})`];
  }
}

/** Deletes one by one, so that one refusal does not affect the others. Returns the names of what Excel refused. */
const deleteEach: Delete = async (context, items) => {
  const left: string[] = [];
  for (const item of items) left.push(...(await refusalOf(context, item)));
  return left;
};

/** Deletes all in one message. If Excel refuses, the next look shows which of them were deleted. */
const deleteAll: Delete = async (context, items) => {
  if (items.length === 0) return [];
  items.forEach((item) => item.delete());
  try {
    await context.sync();
    return [];
  } catch (error) {
    return [errorText(error)];
  }
};

interface Added {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
}

/** The names, and the new sheets that are blank or the self-test's own. A sheet that the user filled stays. */
async function lookForAdded(context: Excel.RequestContext, { sheetIds }: EmptyWorkbook): Promise<Added> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  await context.sync();
  const sheets = worksheets.items.filter(({ id }) => !sheetIds.includes(id));
  const strange = sheets.filter(({ name }) => !isOwnTab(name));
  const used = strange.map((sheet) => sheet.getUsedRangeOrNullObject().load('address'));
  if (strange.length > 0) await context.sync();
  const filled = strange.filter((_, index) => used[index]?.isNullObject === false);
  return {
    sheets: sheets.filter((sheet) => !filled.includes(sheet)),
    names: names.items.filter(({ name }) => !isOfExcel(name)),
  };
}

async function removeOnce(before: EmptyWorkbook, isCareful: boolean): Promise<readonly string[]> {
  return Excel.run(BATCH, async (context) => {
    const remove: Delete = isCareful ? deleteEach : deleteAll;
    const added = await lookForAdded(context, before);
    if (added.sheets.length + added.names.length === 0) return [];
    context.workbook.worksheets.getItem(before.activeId).activate();
    // Sheets first: names that no longer refer to anything need no recalculation.
    const sheets = await remove(context, added.sheets);
    const names = await remove(context, (await lookForAdded(context, before)).names);
    return [...sheets, ...names];
  });
}

/**
 * Restores the workbook, however the self-test ended.
 * @returns what could not be removed, by name with the reason
 */
export async function emptyAgain(before: EmptyWorkbook): Promise<readonly string[]> {
  let left: readonly string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      left = await removeOnce(before, attempt > 1);
      if (left.length === 0) return [];
    } catch (error) {
      left = [errorText(error)];
    }
  }
  return left;
}
