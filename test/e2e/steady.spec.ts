// Nothing around a field moves while one types in it: not what is above it, and not what is below.

import { expect, test, type Locator, type Page } from './support/pages';
import { button, makeModel, openCard, openLine, openTab, pane, textbox } from './support/demo';

/** A number begins, becomes one with decimals, and then no number at all. */
const TYPED = ['1', '2,5', 'a'];

/** What stays where it is. A text that is itself typed in may grow. */
const PARTS = 'input, button, select, [role="combobox"], h2, h3, h4, p, li';

/** Keeps where each part of the pane is, seen from the field that has the keyboard. */
const keepPlaces = (page: Page): Promise<void> =>
  pane(page).evaluate((root, parts) => {
    const from = document.activeElement?.getBoundingClientRect().top ?? 0;
    const places = [...root.querySelectorAll(parts)].map((part): [Element, number] => [
      part,
      part.getBoundingClientRect().top - from,
    ]);
    Object.assign(window, { places: new Map(places) });
  }, PARTS);

/** What has moved since then, of the parts that are still there. */
const moved = (page: Page): Promise<readonly string[]> =>
  pane(page).evaluate(() => {
    const { places } = window as unknown as { readonly places: ReadonlyMap<Element, number> };
    const from = document.activeElement?.getBoundingClientRect().top ?? 0;
    return [...places]
      .filter(([part]) => part.isConnected && part.getClientRects().length > 0)
      .map(([part, place]): [Element, number] => [part, Math.round(part.getBoundingClientRect().top - from - place)])
      .filter(([, by]) => by !== 0)
      .map(([part, by]) => `${part.tagName} ${(part.textContent ?? '').slice(0, 40)}: ${by}`);
  });

/** Types in a field, and takes it back. */
async function movedIn(page: Page, field: Locator): Promise<readonly string[]> {
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await keepPlaces(page);
  const found: string[] = [];
  for (const keys of TYPED) {
    await page.keyboard.type(keys);
    found.push(...(await moved(page)).map((what) => `${keys}: ${what}`));
  }
  await page.keyboard.press('Escape');
  return found;
}

/** What typing in these fields moves. A part of the pane that is fetched moves others too, but once; typing moves them each time. */
async function movedBy(page: Page, fields: Locator): Promise<readonly string[]> {
  await expect(fields.first()).toBeVisible();
  const found: string[] = [];
  for (const field of await fields.all()) {
    const isMoving = (await movedIn(page, field)).length > 0;
    if (isMoving) found.push(...(await movedIn(page, field)));
  }
  return found;
}

const fieldsIn = (page: Page): Locator =>
  pane(page).getByRole('tabpanel').getByRole('textbox').and(page.locator('input'));

test('nothing moves while a number is typed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await makeModel(page);
  for (const line of ['Personele inzet', 'Licentiekosten tool']) {
    await openLine(page, line);
    expect(await movedBy(page, fieldsIn(page)), line).toEqual([]);
  }
  await button(page, 'Kostenpost toevoegen bij Overig').click();
  await expect(textbox(page, 'Kostenpost')).toBeFocused();
  expect(await movedBy(page, fieldsIn(page)), 'a new post').toEqual([]);
  for (const tab of ['Scenario’s', 'Uitgangspunten']) {
    await openTab(page, tab);
    expect(await movedBy(page, fieldsIn(page)), tab).toEqual([]);
  }
  for (const sheet of ['Begroting', 'Begrotingswijziging', 'Klantvragen', 'Werklast', 'Samenvatting']) {
    await openCard(page, sheet);
    await button(page, `Blad ${sheet} toevoegen`).click();
    await expect(button(page, `Blad ${sheet} toevoegen`)).toHaveCount(0);
    expect(await movedBy(page, fieldsIn(page)), sheet).toEqual([]);
  }
});
