// The main flow with only the keyboard: no test here clicks, and each step starts from the current focus.

import { button, openDemo, pane, REPORT_TOTAL, textbox, total } from './support/demo';
import { Hand } from './support/hand';
import { expect, test, type Locator, type Page } from './support/pages';

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

const counted = (page: Page, line: string): Locator => pane(page).getByRole('checkbox', { name: `Meetellen: ${line}` });

test('create, edit, exclude, add, undo, and go through the tabs', async ({ page }) => {
  const hand = new Hand(page);
  await openDemo(page);
  await pane(page).getByRole('radio', { name: /KCC/ }).focus();
  await hand.pressTo(button(page, 'Rekenmodel maken'));
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);

  // The button is gone; the focus is in the content that replaced it, at its beginning.
  await expect.poll(() => focused(page)).toBe('Kosten');
  await hand.pressTo(counted(page, 'Aansturing'));
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText('€ 46.514');
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await hand.pressTo(button(page, /^Aansturing/));
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('textbox', { name: 'Uren' })).toBeVisible();
  await hand.pressTo(textbox(page, 'Uren'));
  await page.keyboard.type('4');
  await page.keyboard.press('Escape');
  await expect(pane(page).locator('input:focus')).toHaveValue('2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('€ 51.823');
  expect(await focused(page)).toBe('Uren');

  await hand.pressTo(button(page, 'Kostenpost toevoegen bij Personeel'));
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('input:focus')).toHaveCount(1);
  await expect.poll(() => focused(page)).toBe('Kostenpost');
  await hand.pressTo(button(page, 'Verwijderen'));
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('[data-line] button:focus')).toHaveCount(1);

  await hand.pressTo(button(page, 'Ongedaan maken'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await hand.pressTo(pane(page).getByRole('tab', { name: 'Kosten' }), 'Shift+Tab');
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
