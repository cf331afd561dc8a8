// Published salary tables as people paste them: read by their headings, shown before they are added, and asked where two
// readings are possible. How it looks at 320 pixels and what axe says of it is in states.spec.ts.

import { expect, test } from './support/pages';
import { publishedTable } from '../support/salaryLayouts';
import { button, makeModel, openTab, pane, textbox, total } from './support/demo';

test('three published tables: one is added and calculated with, one asks, one is refused', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Uitgangspunten');
  await button(page, 'Eigen salaristabel plakken').click();
  await textbox(page, 'Naam van de tabel').fill('VNG juli 2020');
  const paste = textbox(page, 'De salaristabel');
  const grid = pane(page).getByRole('table', { name: 'Zo is de tabel gelezen' });

  // Two dates beside each other; nothing of it is left when another text is pasted.
  await paste.fill(publishedTable('scale-a-two-dates'));
  const dates = pane(page).getByText(/van ‘Per 1-1-2020’ en ‘Per 1-7-2020’. Welke van de twee geldt\?/);
  await expect(dates).toBeVisible();
  await expect(grid).toHaveCount(0);

  // Without headings, 13 columns: answered with the keyboard alone.
  await paste.fill(publishedTable('other-sector-starts-at-step-1'));
  await expect(dates).toHaveCount(0);
  await expect(pane(page).getByText('Beantwoord eerst wat hieronder gevraagd wordt.')).toBeVisible();
  await paste.press('Tab');
  const [atZero, atOne] = ['Trede 0', 'Trede 1'].map((name) => pane(page).getByRole('radio', { name }));
  await expect(atZero ?? paste).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('row').nth(1)).toHaveText('51–102.0102.448');
  await expect(atOne ?? paste).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid.getByRole('row').nth(1)).toHaveText('50–92.0102.448');
  await expect(
    pane(page).getByText(/^Schaal 35 is er niet in het rekenmodel .*: 12 bedragen, regel 1\.$/),
  ).toBeVisible();

  // The whole table in two blocks, with steps as rows.
  await paste.fill(publishedTable('published-2020-07-01-both-blocks'));
  await expect(pane(page).getByText('20 schalen gelezen, 240 bedragen')).toBeVisible();
  await expect(grid.getByRole('row', { name: '7 0–11 2.149 3.145', exact: true })).toBeVisible();
  await expect(pane(page).getByRole('radio')).toHaveCount(0);
  await expect(pane(page).getByText('Niet overgenomen')).toHaveCount(0);
  await button(page, 'Tabel toevoegen').click();
  await expect(pane(page).getByText('Vul in vanaf wanneer de bedragen gelden')).toBeVisible();
  await textbox(page, 'Prijspeil').fill('per 1 juli 2020');
  await button(page, 'Tabel toevoegen').click();
  await button(page, 'Toepassen').click();
  // Scale 7 step 5 is 2.601 and scale 11 step 5 is 4.255, with 17,05%; read sideways it was € 49.184 or € 91.538.
  await expect(total(page)).toHaveText('€ 56.609');
});
