// Entries that can be meant in two ways, sums and what is refused, in the fields of the pane: with the keyboard alone, and
// each time held against the cells.

import { expect, test, type Page } from '@playwright/test';
import { columnValues, enter, makeModel, namedCell, openLine, openTab, pane, textbox } from './support/demo';

const LICENCE = 'Licentiekosten tool';

async function licence(page: Page): Promise<unknown> {
  const names = await columnValues(page, 'rm_Kostenposten', 'Kostenpost');
  return (await columnValues(page, 'rm_Kostenposten', 'Bedrag per eenheid'))[names.indexOf(LICENCE)];
}

/** A percentage below 1 can be meant as a fraction. */
async function askAboutPercentage(page: Page): Promise<void> {
  await openTab(page, 'Uitgangspunten');
  const field = textbox(page, 'Werkgeverslasten');
  await enter(field, '0,25');
  await expect(pane(page).getByText('Bedoelt u 25% of 0,25%?')).toBeVisible();
  await field.press('Enter');
  expect((await namedCell(page, 'rm_werkgeverslasten')).values).toEqual([[0]]);
  await page.keyboard.press('Tab');
  await expect(pane(page).getByRole('button', { name: '25%', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('25');
  await expect(field).toBeFocused();
  expect((await namedCell(page, 'rm_werkgeverslasten')).values).toEqual([[0.25]]);

  await enter(field, '0,5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('25');
  await expect(field).toBeFocused();
}

/** A comma before three digits can part thousands. */
async function askAboutAmount(page: Page): Promise<void> {
  await openTab(page, 'Kosten');
  await openLine(page, LICENCE);
  const field = textbox(page, 'Bedrag per eenheid');
  const before = await licence(page);
  await enter(field, '12,285');
  await expect(pane(page).getByRole('button', { name: '12,285', exact: true })).toBeVisible();
  expect(await licence(page)).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(field).toHaveValue('12.285');
  await expect.poll(() => licence(page)).toBe(12285);
}

test('what can be meant in two ways is asked, 12k is refused, a sum is worked out', async ({ page }) => {
  await makeModel(page);
  await askAboutPercentage(page);
  await askAboutAmount(page);
  const field = textbox(page, 'Bedrag per eenheid');
  await enter(field, '12k');
  await expect(pane(page).getByText('Typ het getal voluit: 12.000')).toBeVisible();
  await enter(field, '=9000/12');
  await expect(field).toHaveValue('750');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => licence(page)).toBe(760);
});
