// Shared by the browser tests: the demo with the pane at Excel's width, and the workbook behind it.

import { expect, type Locator, type Page } from '@playwright/test';
import type { UserActions } from '../../../src/host/user/userActions';

/** Excel opens a pane at 320 to 350 pixels wide; the narrowest is the hardest. */
export const PANE_WIDTH = 320;

/** Milliseconds: in a new page the browser compiles the demo, Office's runtime and the engine. */
const FIRST_OPENING = 20_000;

/** The report's total as shown in the pane. */
export const REPORT_TOTAL = '€ 49.410';

/**
 * What the self-test says while it uses the product, which follows its questions to Excel. A step may last shorter than
 * a test looks away, so no test waits for one by its name.
 */
export const STEP_WITH_MODEL = /^\d+ van \d+: [^?]+$/;

/** The first bytes of a ZIP file, such as a workbook: a local file header (APPNOTE 4.3.7). */
export const ZIP_SIGNATURE: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

export const pane = (page: Page): Locator => page.getByTestId('pane');
export const total = (page: Page): Locator => pane(page).getByTestId('total');
export const button = (page: Page, name: string | RegExp): Locator => pane(page).getByRole('button', { name });
export const textbox = (page: Page, name: string): Locator => pane(page).getByRole('textbox', { name, exact: true });
export const choice = (page: Page, name: string): Locator => pane(page).getByRole('combobox', { name, exact: true });

/** @param search which Excel the demo imitates, `?profiel=hostile`; by default the most accommodating one */
export async function openDemo(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await page.addStyleTag({ content: `.demo { grid-template-columns: minmax(0, 1fr) ${PANE_WIDTH}px; }` });
  await expect(button(page, 'Rekenmodel maken')).toBeVisible({ timeout: FIRST_OPENING });
}

export async function makeModel(page: Page): Promise<void> {
  await openDemo(page);
  await button(page, 'Rekenmodel maken').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
}

export const openLine = (page: Page, name: string): Promise<void> =>
  pane(page).getByRole('button', { name, expanded: false }).click();

/** Opens the card of a sheet in the tab Bladen. */
export async function openCard(page: Page, name: string): Promise<void> {
  await openTab(page, 'Bladen');
  const card = pane(page).getByRole('region', { name, exact: true }).getByRole('button', { name, exact: true });
  if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
}

export const openTab = (page: Page, name: string): Promise<void> => pane(page).getByRole('tab', { name }).click();

/** Types in a field and confirms. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** Performs a user action in Excel itself. */
export async function inExcel<Action extends keyof UserActions>(
  page: Page,
  action: Action,
  ...values: Parameters<UserActions[Action]>
): Promise<void> {
  await page.evaluate(
    ([name, given]) => {
      const user = window.standInExcel?.user as unknown as Record<string, (...all: unknown[]) => unknown>;
      user[name]?.(...given);
    },
    [action, values] as const,
  );
}

/** The current address of a cell of a table. */
export const addressInTable = (
  page: Page,
  ...wanted: Parameters<UserActions['addressInTable']>
): Promise<{ readonly sheet: string; readonly address: string }> =>
  page.evaluate((given) => {
    const found = window.standInExcel?.user.addressInTable(...given);
    if (!found) throw new Error('The page has no workbook');
    return found;
  }, wanted);

/** The tab name and address of one cell of a cost line. @param line from 1, in the order of the sheet */
export async function lineCell(page: Page, line: number, header: string): Promise<readonly [string, string]> {
  const { sheet, address } = await addressInTable(page, 'rm_Kostenposten', header, line - 1);
  return [sheet, address];
}

/** The sheet and address that are selected in the workbook. */
export const selectedCell = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );

export interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A column of a table, read through Microsoft's runtime in the page. */
export const tableColumn = (page: Page, table: string, column: string): Promise<Cells> =>
  page.evaluate(
    ([tableName = '', columnName = '']) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(tableName).columns.getItem(columnName).getDataBodyRange();
        range.load('values,formulas');
        await context.sync();
        return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
      }),
    [table, column],
  );

export const namedCell = (page: Page, name: string): Promise<Cells> =>
  page.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange();
        range.load('values,formulas');
        await context.sync();
        return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
      }),
    name,
  );

/** A column of a table as one list of values. */
export const columnValues = async (page: Page, table: string, column: string): Promise<readonly unknown[]> =>
  (await tableColumn(page, table, column)).values.flat();
