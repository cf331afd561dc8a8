// The main flow in the hardest Excel: every difference between Excels has the least accommodating answer.

import fs from 'node:fs';
import { expect, test, type Locator, type Page } from './support/pages';
import {
  button,
  columnValues,
  enter,
  inExcel,
  openDemo,
  openLine,
  openCard,
  openTab,
  pane,
  REPORT_TOTAL,
  tableColumn,
  textbox,
  total,
  ZIP_SIGNATURE,
} from './support/demo';

/** Each step takes several messages, because the hardest Excel refuses whole ones. */
test.describe.configure({ timeout: 180_000 });
/** Milliseconds for a use case with many messages. */
const MANY_MESSAGES = 60_000;

const HOSTILE = '?profiel=hostile';
const COSTS = 'rm_Kostenposten';
const VARIANTS = 'rm_Varianten';

async function makeModel(page: Page): Promise<void> {
  await openDemo(page, HOSTILE);
  await button(page, 'Rekenmodel maken').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL, { timeout: MANY_MESSAGES });
  // The figures are there before the layout, which is tried step by step.
  await expect(pane(page).getByText('Het rekenmodel wordt gemaakt')).toHaveCount(0, { timeout: MANY_MESSAGES });
}

/** The content of each sheet, to check that nothing else has changed. */
const contents = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(window.standInExcel?.contents() ?? null));

/** Filters an Excel table, like the arrow in its header; without values all rows are visible again. */
const filterVariants = (page: Page, values: readonly string[] | null): Promise<void> =>
  page.evaluate(
    ([name, shown]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        if (shown) table.columns.getItem('Onderdeel').filter.applyValuesFilter([...shown]);
        else table.clearFilters();
        await context.sync();
      }),
    [VARIANTS, values] as const,
  );

/** Keeps a variant under this name. */
async function keep(page: Page, name: string): Promise<void> {
  await textbox(page, 'Naam van de variant').fill(name);
  await button(page, 'Als variant bewaren').click();
}

/** Exists for each kept variant. */
const putBack = (page: Page, name: string): Locator => button(page, `Terugzetten: ${name}`);

test('the model is created without the refused layout, edited, extended, and copied into a file', async ({ page }) => {
  await makeModel(page);
  const note = pane(page).getByText('Een deel van de opmaak is niet toegepast.');
  await expect(note).toBeVisible();
  await expect(pane(page).getByText('De cijfers en formules staan er wel.')).toContainText('vastgezette kopregels');
  await button(page, 'Opmaak opnieuw toepassen').click();
  await expect(button(page, 'Opmaak opnieuw toepassen')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Opmaak opnieuw toepassen')).not.toHaveAttribute('aria-disabled', 'true', {
    timeout: MANY_MESSAGES,
  });
  await expect(note).toBeVisible();

  await openLine(page, 'Personele inzet');
  await enter(textbox(page, 'Uren'), '20');
  await expect(total(page)).toHaveText('€ 53.505');
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);

  await pane(page).getByRole('button', { name: 'Personele inzet', expanded: true }).click();

  await button(page, 'Kostenpost toevoegen bij Overig').click();
  await expect(textbox(page, 'Kostenpost')).toBeFocused();
  await enter(textbox(page, 'Kostenpost'), 'jan 2027');
  await enter(textbox(page, 'Aantal'), '2');
  await enter(textbox(page, 'Bedrag per eenheid'), '100');
  await expect(total(page)).toHaveText('€ 49.610');
  expect((await columnValues(page, COSTS, 'Kostenpost')).at(-1)).toBe('jan 2027');
  const costs = await tableColumn(page, COSTS, 'Kosten per jaar');
  expect(costs.formulas.flat().every((formula) => String(formula).startsWith('='))).toBe(true);

  await openTab(page, 'Delen');
  await button(page, 'Verzendkopie maken').click();
  await expect(pane(page).getByText('Excel kon de kopie niet openen.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Kopie bewaren als bestand').click(),
  ]);
  expect(download.suggestedFilename()).toBe('rekenmodel-webcare.xlsx');
  const file = fs.readFileSync(await download.path());
  expect([...file.subarray(0, ZIP_SIGNATURE.length)]).toEqual(ZIP_SIGNATURE);
  expect(await page.evaluate(() => window.standInExcel?.createdWorkbooks.length)).toBe(0);
});

test('keeping a variant under a filter is refused with advice, changes nothing, and works without the filter', async ({
  page,
}) => {
  await makeModel(page);
  await openCard(page, 'Varianten');
  await keep(page, 'Eerste');
  await expect(putBack(page, 'Eerste')).toBeVisible({ timeout: MANY_MESSAGES });
  // It is kept before its sheet has its layout; then the field is emptied for the next name.
  await expect(textbox(page, 'Naam van de variant')).toHaveValue('', { timeout: MANY_MESSAGES });
  const [quantity] = await columnValues(page, VARIANTS, 'Onderdeel');
  await filterVariants(page, [String(quantity)]);
  const before = await contents(page);
  await keep(page, 'Tweede');
  await expect(pane(page).getByRole('alert')).toContainText('Wis eerst het filter', { timeout: MANY_MESSAGES });
  await expect(pane(page).getByRole('alert')).toBeInViewport({ ratio: 1 });
  expect(await contents(page)).toBe(before);

  await filterVariants(page, null);
  await keep(page, 'Tweede');
  await expect(putBack(page, 'Tweede')).toBeVisible({ timeout: MANY_MESSAGES });
  await expect(pane(page).getByRole('alert')).toHaveCount(0);
});

test('a deleted sheet is reported and restored with its figures', async ({ page }) => {
  await makeModel(page);
  await inExcel(page, 'deleteSheet', 'Kostprijs per klantvraag');
  await expect(pane(page).getByText('Het werkblad Kostprijs per klantvraag ontbreekt')).toBeVisible();
  await button(page, 'Herstellen').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL, { timeout: MANY_MESSAGES });
  await expect(button(page, 'Herstellen')).toHaveCount(0);
  expect(await columnValues(page, 'rm_Scenarios', 'Kostprijs per klantvraag')).toEqual([20.6, 18.3, 16.5]);
});

test('an unknown Excel is reported, with the known ones', async ({ page }) => {
  await page.goto('/?profiel=vijandig');
  await expect(page.getByText('Het profiel “vijandig” bestaat niet. Kies uit:')).toContainText('hostile');
});
