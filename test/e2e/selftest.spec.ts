// The self-test in the pane: run, followed, stopped, saved, and refused if the workbook is not empty.

import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './support/pages';
import { profileFromReport } from '../../src/behaviours/reportProfile';
import { button, makeModel, openDemo, pane, PANE_WIDTH, STEP_WITH_MODEL } from './support/demo';

/** Milliseconds. The stand-in calculates slowly, and the browsers of other tests run at the same time. */
const WHOLE_RUN = 150_000;
test.describe.configure({ timeout: WHOLE_RUN + 30_000 });

const tabs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.standInExcel?.workbook.state.sheets.map(({ name }) => name) ?? []);
const names = (page: Page): Promise<number> =>
  page.evaluate(() => window.standInExcel?.workbook.state.names.length ?? -1);

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[data-testid="pane"]').analyze();
  expect(violations).toEqual([]);
}

const overflow = (page: Page): Promise<number> =>
  pane(page).evaluate((element) => element.scrollWidth - element.clientWidth);

/** Records what is copied, because a page may not read the clipboard. */
async function keepCopied(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const writeText = (text: string): Promise<void> => {
      (window as unknown as { copied: string }).copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
}

test('runs completely by keyboard, in an empty workbook that stays empty; the report is copied and saved', async ({
  ownPage: page,
}) => {
  test.setTimeout(150_000);
  await keepCopied(page);
  await openDemo(page);
  const before = await tabs(page);
  await button(page, 'Zelftest openen').focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { name: 'Zelftest' })).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Zelftest starten').focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('progressbar')).toBeVisible();
  await expect(pane(page).getByRole('status')).toContainText(' van ');
  expect(await overflow(page)).toBe(0);
  await expectAccessible(page);

  await expect(pane(page).getByRole('alert')).toContainText('De werkmap is weer leeg.', { timeout: WHOLE_RUN });
  await expect(pane(page).getByRole('alert')).toContainText('geen fouten');
  expect(await tabs(page)).toEqual(before);
  expect(await names(page)).toBe(0);
  expect(await overflow(page)).toBe(0);
  await expectAccessible(page);
  await expect(pane(page).getByText('Rekenmodel maken', { exact: false })).toBeVisible();

  await button(page, 'Verslag kopiëren').click();
  await expect(pane(page).getByText('Het verslag staat op het klembord.')).toBeVisible();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toContain('Zelftest rekenmodel webcare');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Opslaan als JSON').click()]);
  expect(download.suggestedFilename()).toMatch(/^zelftest-excel-.*\.json$/);
  const saved = fs.readFileSync(await download.path(), 'utf8');
  expect(Object.keys(profileFromReport(saved)).length).toBeGreaterThan(1);
  await button(page, 'JSON tonen').click();
  await expect(pane(page).getByRole('textbox', { name: 'Verslag om te kopiëren' })).toHaveValue(saved);

  await button(page, 'Terug').click();
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
});

test('stops on request, and leaves nothing behind', async ({ page }) => {
  await openDemo(page);
  const before = await tabs(page);
  await button(page, 'Zelftest openen').click();
  await button(page, 'Zelftest starten').click();
  await expect(pane(page).getByRole('status')).toHaveText(STEP_WITH_MODEL, { timeout: WHOLE_RUN });
  await button(page, 'Stoppen').click();
  await expect(pane(page).getByRole('alert')).toContainText('Gestopt voordat alles was gedaan', { timeout: WHOLE_RUN });
  expect(await tabs(page)).toEqual(before);
  expect(await names(page)).toBe(0);
});

test('with a model it says why it does not run, changes nothing, and returns to the model', async ({ page }) => {
  await makeModel(page);
  const before = await tabs(page);
  await button(page, 'Uitleg bij de cijfers').click();
  await button(page, 'Zelftest openen').click();
  await button(page, 'Zelftest starten').click();
  await expect(pane(page).getByRole('alert')).toContainText('werkt alleen in een lege werkmap');
  expect(await tabs(page)).toEqual(before);
  await button(page, 'Terug').click();
  await expect(pane(page).getByTestId('total')).toHaveText('€ 49.410');
});

test('without access to the clipboard, the report can be copied by hand', async ({ ownPage: page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openDemo(page);
  await page.setViewportSize({ width: PANE_WIDTH * 3, height: 600 });
  await button(page, 'Zelftest openen').click();
  await button(page, 'Zelftest starten').click();
  await button(page, 'Stoppen').click();
  await expect(pane(page).getByRole('alert')).toContainText('Gestopt', { timeout: WHOLE_RUN });
  await button(page, 'Verslag kopiëren').click();
  const area = pane(page).getByRole('textbox', { name: 'Verslag om te kopiëren' });
  await expect(area).toHaveValue(/Zelftest rekenmodel webcare/);
  await expect
    .poll(() => area.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart))
    .toBeGreaterThan(100);
});
