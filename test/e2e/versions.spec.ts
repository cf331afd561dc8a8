// A workbook of another layout version in the pane: an older one is updated with one click, a newer one is only read.

import { expect, test, type Page } from './support/pages';
import { button, makeModel, inExcel, pane, REPORT_TOTAL, total } from './support/demo';

/** As a workbook that another version of the add-in has made. */
async function statesVersion(page: Page, version: number): Promise<void> {
  const address = await page.evaluate(() => {
    const area = window.standInExcel?.workbook.state.names.find(({ name }) => name === 'rm_versie')?.area;
    if (area?.column !== 2) throw new Error('The version is not in its column');
    return `B${area.row}`;
  });
  await inExcel(page, 'paste', 'Uitgangspunten', address, version);
}

test('an older workbook is updated with one click; a newer one is only read, and says what to do', async ({ page }) => {
  await makeModel(page);
  await statesVersion(page, 1);
  await expect(pane(page).getByText('Dit rekenmodel is met een eerdere versie gemaakt')).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByRole('tab')).toHaveCount(0);
  await expect(pane(page).getByText('In orde')).toHaveCount(0);
  await button(page, 'Bijwerken naar versie 2').click();
  await expect(pane(page).getByRole('tab', { name: 'Kosten' })).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await statesVersion(page, 3);
  await expect(pane(page).getByText('Dit rekenmodel is met een latere versie gemaakt')).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByRole('button')).toHaveCount(0);
});
