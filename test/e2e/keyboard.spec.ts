// The main flow with only the keyboard: no test here clicks, and each step starts from the current focus.

import { expect, test, type Page } from './support/pages';
import { openDemo, pane, REPORT_TOTAL, total } from './support/demo';

/** More presses are never needed in a pane of this size. */
const MOST_PRESSES = 80;

/** The name and state of the focused element, in the words of a screen reader. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
    return element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  });

/** Presses Tab until the focused element has this name; a row of figures starts with it. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press(key);
    const found = await focused(page);
    if (typeof name === 'string' ? found.startsWith(name) : name.test(found)) return;
  }
  throw new Error(`The keyboard never reaches ${String(name)}`);
}

test('create, edit, exclude, add, undo, and go through the tabs', async ({ page }) => {
  await openDemo(page);
  await pane(page).getByRole('radio', { name: /KCC/ }).focus();
  await tabTo(page, 'Rekenmodel maken');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);

  // The button is gone; the focus is in the content that replaced it, at its beginning.
  await expect.poll(() => focused(page)).toBe('Kosten');
  await tabTo(page, 'Meetellen: Aansturing');
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText('€ 46.514');
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await tabTo(page, 'Aansturing');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('textbox', { name: 'Uren' })).toBeVisible();
  await tabTo(page, 'Uren');
  await page.keyboard.type('4');
  await page.keyboard.press('Escape');
  await expect(pane(page).locator('input:focus')).toHaveValue('2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('€ 51.823');
  expect(await focused(page)).toBe('Uren');

  await tabTo(page, 'Kostenpost toevoegen bij Personeel');
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('input:focus')).toHaveCount(1);
  await expect.poll(() => focused(page)).toBe('Kostenpost');
  await tabTo(page, 'Verwijderen');
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('[data-line] button:focus')).toHaveCount(1);

  await tabTo(page, 'Ongedaan maken');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await tabTo(page, /^Kosten$/, 'Shift+Tab');
  for (const tab of ['Scenario’s', 'Uitgangspunten', 'Bladen', 'Delen', 'Kosten']) {
    await page.keyboard.press('ArrowRight');
    await expect(pane(page).getByRole('tab', { name: tab, selected: true })).toBeFocused();
  }
});

test('selecting in the sheet never moves the focus, and no part traps it', async ({ page }) => {
  await openDemo(page);
  await pane(page).getByRole('radio', { name: /KCC/ }).focus();
  const seen = new Set<string>();
  for (let press = 0; press < MOST_PRESSES && seen.size < 2; press += 1) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => String(document.activeElement?.closest('.demo-pane') !== null)));
  }
  expect(seen).toEqual(new Set(['true', 'false']));
});
