// The demo page in use: the button, a cell in the grid, a field in the pane, on one workbook.

import { expect, test, type Page } from './support/pages';
import { lineCell, makeModel, namedCell, tableColumn, type Cells } from './support/demo';

const COSTS = [12285, 2896, 12066, 965, 1448, 500, 1500, 15000, 500, 250, 2000];
const TOTAL = 49410;
const COST_PRICES = [20.6, 18.3, 16.5];

/** Milliseconds between letters: in the meantime the pane responds to the previous cell. */
const TYPING_PACE = 100;

const areFormulas = ({ formulas }: Cells): boolean =>
  formulas.flat().every((formula) => String(formula).startsWith('='));

const FIRST_LETTER = 'A'.charCodeAt(0);

/** Moves the grid's cursor from A1 to the hours of a cost line. @param line from 1 */
async function goToHours(page: Page, line: number): Promise<void> {
  const [, address] = await lineCell(page, line, 'Uren per week');
  const [letter = '', row = ''] = address.match(/[A-Z]+|\d+/g) ?? [];
  await page.locator('.ic-worksheet-wrapper').click({ position: { x: 100, y: 40 } });
  await page.keyboard.press('Control+Home');
  for (let step = 1; step < Number(row); step += 1) await page.keyboard.press('ArrowDown');
  for (let step = FIRST_LETTER; step < letter.charCodeAt(0); step += 1) await page.keyboard.press('ArrowRight');
}

test('the button writes the report as formulas', async ({ page }) => {
  await makeModel(page);
  const costs = await tableColumn(page, 'rm_Kostenposten', 'Kosten per jaar');
  expect(costs.values.flat()).toEqual(COSTS);
  expect(areFormulas(costs)).toBe(true);
  const prices = await tableColumn(page, 'rm_Scenarios', 'Kostprijs per klantvraag');
  expect(prices.values.flat()).toEqual(COST_PRICES);
  expect(areFormulas(prices)).toBe(true);
  const total = await namedCell(page, 'rm_totaal');
  expect(total.values).toEqual([[TOTAL]]);
  expect(areFormulas(total)).toBe(true);
});

test('hours typed in the grid change the pane, and input that validation stops is not entered', async ({ page }) => {
  await makeModel(page);
  await page.locator('.ic-sheet-tab-name', { hasText: /^Rekenmodel$/ }).click();
  await goToHours(page, 1);
  // The pane has followed: nothing is drawn again while the cell is typed in.
  await expect(page.getByTestId('pane').locator('[data-place="lines/0/hoursPerWeek"]')).toBeInViewport();
  await page.keyboard.type('18');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('pane')).not.toContainText('49.410');
  const hours = await tableColumn(page, 'rm_Kostenposten', 'Uren per week');
  expect(hours.values[0]).toEqual([18]);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('veel', { delay: TYPING_PACE });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Uren moet een getal' })).toBeVisible();
  expect((await tableColumn(page, 'rm_Kostenposten', 'Uren per week')).values[0]).toEqual([18]);
});

test('a field leads to its cell in the grid, and a cell in the grid to its field', async ({ page }) => {
  await makeModel(page);
  const pane = page.getByTestId('pane');
  await page.locator('.ic-sheet-tab-name', { hasText: /^Toelichting$/ }).click();
  await pane.getByRole('button', { name: 'Aansturing', expanded: false }).click();
  await pane.getByRole('button', { name: 'Toon in werkblad' }).click();
  const workbook = page.getByRole('main', { name: 'Werkmap' });
  await expect(workbook.getByRole('tab', { name: 'Rekenmodel', selected: true })).toBeVisible();
  const [, shown] = await lineCell(page, 2, 'Uren per week');
  await expect(workbook.getByRole('button', { name: shown, exact: true })).toBeVisible();

  await goToHours(page, 3);
  await expect(pane.locator('[data-place="lines/2/hoursPerWeek"]')).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(workbook.getByRole('button', { name: 'A1', exact: true })).toBeVisible();
});

test('the share of each cost line is drawn as a chart with a text', async ({ page }) => {
  await makeModel(page);
  await expect(page.getByRole('img', { name: /Personele inzet: 24,9%/ })).toBeVisible();
});

test('a copy to send is downloaded', async ({ page }) => {
  await makeModel(page);
  const pane = page.getByTestId('pane');
  await pane.getByRole('tab', { name: 'Delen' }).click();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Verzendkopie maken' }).click();
  expect((await download).suggestedFilename()).toBe('rekenmodel-webcare.xlsx');
});

test('undo in the grid goes back and forth, and the pane follows', async ({ page }) => {
  await makeModel(page);
  await page.locator('.ic-sheet-tab-name', { hasText: /^Rekenmodel$/ }).click();
  const pane = page.getByTestId('pane');
  await goToHours(page, 1);
  // The pane has followed: nothing is drawn again while the cell is typed in.
  await expect(pane.locator('[data-place="lines/0/hoursPerWeek"]')).toBeInViewport();
  await page.keyboard.type('18');
  await page.keyboard.press('Enter');
  await expect(pane).not.toContainText('49.410');
  await page.keyboard.press('Control+z');
  await expect(pane.getByTestId('total')).toHaveText('€ 49.410');
  await page.keyboard.press('Control+y');
  await expect(pane.getByTestId('total')).not.toHaveText('€ 49.410');
  expect((await tableColumn(page, 'rm_Kostenposten', 'Uren per week')).values[0]).toEqual([18]);
});

test('the bar offers the model as a file, once there is one', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Rekenmodel als .xlsx downloaden' });
  await expect(button).toBeDisabled();
  await makeModel(page);
  const download = page.waitForEvent('download');
  await button.click();
  expect((await download).suggestedFilename()).toBe('rekenmodel-webcare.xlsx');
});

test('the chart stays in view at twice the size', async ({ page }) => {
  await makeModel(page);
  await page.setViewportSize({ width: 640, height: 360 });
  const chart = page.getByRole('img', { name: /Personele inzet: 24,9%/ });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toBeInViewport({ ratio: 0.2 });
});

test('deleting a sheet before the active one does not break the page', async ({ page }) => {
  await makeModel(page);
  await page.locator('.ic-sheet-tab-name', { hasText: /^Toelichting$/ }).click();
  await page.evaluate(() => window.standInExcel?.user.deleteSheet('Kostprijs per klantvraag'));
  await expect(page.getByTestId('pane').getByRole('button', { name: 'Herstellen' })).toBeVisible();
  await expect(page.locator('.ic-sheet-tab-name')).toHaveCount(5);
});
