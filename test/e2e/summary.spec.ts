// The samenvatting in the pane: filled in by keyboard, adopted, and its text copied where the browser allows it and where not.

import { expect, test, type Page } from './support/pages';
import { button, choice, enter, makeModel, namedCell, openCard, pane, textbox, total } from './support/demo';

async function addSheet(page: Page): Promise<void> {
  await makeModel(page);
  await openCard(page, 'Samenvatting');
  await button(page, 'Blad Samenvatting toevoegen').press('Enter');
  await expect(pane(page).getByRole('region', { name: 'Samenvatting' })).toContainText('Controle: in orde');
}

test('head, texts and a risk by keyboard; adopted in one step; the text goes to the clipboard', async ({
  ownPage: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSheet(page);
  await choice(page, 'Status').selectOption('getoetst');
  await enter(textbox(page, 'Versie'), '0.3');
  await enter(pane(page).getByLabel('Datum', { exact: true }), '2026-11-26');
  await enter(textbox(page, 'Aanleiding'), 'De tijdelijke dekking eindigt.');
  await enter(textbox(page, 'Alternatief'), 'x'.repeat(201));
  await expect(pane(page).getByText('heeft 201 tekens; hoogstens 200')).toBeVisible();
  await textbox(page, 'Alternatief').press('Escape');
  await button(page, 'Risico toevoegen').press('Enter');
  await enter(textbox(page, 'Risico 1'), 'Hogere licentiekosten');
  await enter(textbox(page, 'Kans'), '120');
  await expect(pane(page).getByText('Kans kan niet hoger zijn dan 100%')).toBeVisible();
  await enter(textbox(page, 'Kans'), '50');
  await enter(textbox(page, 'Gevolg'), '6000');
  await expect(pane(page).getByText('alle risico’s samen: € 3.000')).toBeVisible();
  expect((await namedCell(page, 'rm_samenvatting_datum')).values).toEqual([[46_352]]);

  await button(page, 'Leg vast').press('Enter');
  await expect(pane(page).getByText('Vastgelegd: € 49.410 per jaar')).toBeVisible();
  await button(page, 'Kopieer tekst').press('Enter');
  await expect(pane(page).getByText('Gekopieerd. Plak de tekst in uw voorstel.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Kosten van webcare (getoetst, versie 0.3, 26-11-2026)');
  expect(text).toContain('De kosten van webcare zijn € 49.410 per jaar. Dat is € 18,30 per klantvraag');
  expect(text).toContain('- De kosten zijn zonder werkgeverslasten');
  expect(text).toContain('Hogere licentiekosten\t50%\t€ 6.000');

  await button(page, 'Ongedaan maken').press('Enter');
  await expect(pane(page).getByText('Vastgelegd: € 49.410 per jaar')).toHaveCount(0);
  await expect(total(page)).toHaveText('€ 49.410');
});

test('a browser that refuses the clipboard leaves the text in a field to copy from', async ({ ownPage: page }) => {
  await page.addInitScript(() => {
    const writeText = (): Promise<void> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await addSheet(page);
  await button(page, 'Kopieer tekst').press('Enter');
  await expect(pane(page).getByText('Deze Excel staat kopiëren niet toe.')).toBeVisible();
  const field = textbox(page, 'Tekst om te kopiëren');
  await expect(field).toHaveValue(/De kosten van webcare zijn € 49\.410 per jaar\./);
  // Selected as a whole, so that one key copies it.
  await field.focus();
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe((await field.inputValue()).length);
});
