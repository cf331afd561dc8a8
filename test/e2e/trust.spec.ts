// What keeps a model trustworthy: guarded formulas, restored parts, one list before sending, and links between pane and
// cells.

import { expect, test } from './support/pages';
import {
  addressInTable,
  button,
  choice,
  columnValues,
  enter,
  inExcel,
  lineCell,
  makeModel,
  openDemo,
  openLine,
  openCard,
  openTab,
  pane,
  REPORT_TOTAL,
  selectedCell,
  tableColumn,
  textbox,
  total,
} from './support/demo';

const COSTS = 'rm_Kostenposten';

/** A person needs longer than this from the pane to a cell; what Excel reports sooner is older. Milliseconds. */
const WAY_TO_SHEET = 400;

test('a number typed over a cost is seen at once, wears what belongs there, and is mended in one click', async ({
  page,
}) => {
  await makeModel(page);
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
  await inExcel(page, 'type', ...(await lineCell(page, 2, 'Kosten per jaar')), 12000);
  await expect(total(page)).toHaveText('€ 58.514');
  await expect(button(page, '1 punt')).toBeVisible();
  await expect(pane(page).getByText('In orde')).toHaveCount(0);
  const row = pane(page).getByRole('listitem').filter({ hasText: 'Aansturing' });
  await expect(row.getByText('vast getal, hoort € 2.896')).toBeVisible();
  await openLine(page, 'Aansturing');
  await expect(row.getByText('0,06 fte × € 48.263 = € 2.896')).toContainText('maar in de cel staat € 12.000');
  await expect(pane(page).locator('footer').getByText('1 punt')).toBeVisible();
  await row.getByRole('button', { name: 'Herstel: Aansturing' }).click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
  await expect(row.getByText('vast getal')).toHaveCount(0);
});

test('overwritten formulas are listed in Delen with the expected one, and all of them are mended at once', async ({
  page,
}) => {
  await makeModel(page);
  await inExcel(page, 'type', ...(await lineCell(page, 2, 'Kosten per jaar')), 3000);
  await expect(total(page)).toHaveText('€ 49.514');
  await inExcel(page, 'type', ...(await lineCell(page, 1, 'Fte')), 1);
  await button(page, '2 punten').click();
  await button(page, 'Kosten per jaar van Aansturing is een vast getal geworden').first().click();
  await expect(pane(page).getByRole('tab', { name: 'Delen' })).toBeFocused();
  const point = pane(page).getByRole('listitem').filter({ hasText: 'Kosten per jaar van Aansturing' });
  await point.getByText('Toon wat er staat').click();
  await expect(point.getByRole('definition').first()).toHaveText('3000');
  await expect(point.getByRole('definition').nth(1)).toHaveText('Een formule die rekent met Kosten exact, Berekening');
  await button(page, 'Alles herstellen').last().click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByText('Alle formules zijn zoals ze horen.')).toBeVisible();
  await expect(pane(page).getByText('Klaar om te verzenden.')).toBeVisible();
  for (const header of ['Kosten per jaar', 'Fte']) {
    const { formulas } = await tableColumn(page, COSTS, header);
    expect(formulas.flat().every((formula) => String(formula).startsWith('='))).toBe(true);
  }
});

test('the list before sending: each item leads to its place, and a copy is made', async ({ page }) => {
  await makeModel(page);
  await inExcel(page, 'type', ...(await lineCell(page, 1, 'Uren per week')), 60);
  const volume = await addressInTable(page, 'rm_Scenarios', 'Klantvragen per maand', 2);
  await inExcel(page, 'type', volume.sheet, volume.address, 1200);
  await openTab(page, 'Delen');
  const list = pane(page).getByRole('list', { name: 'Controle voor verzending' });
  await expect(list.getByText('Personele inzet: 60 uur per week ligt buiten wat het onderzoek zag')).toBeVisible();
  await expect(list.getByText('Weghalen: Bestand > Info')).toBeVisible();
  await list.getByRole('button', { name: /^Ga naar: Maximum: 1.200 klantvragen/ }).click();
  await expect(textbox(page, 'Klantvragen per maand').last()).toBeFocused();
  await openTab(page, 'Delen');
  const download = page.waitForEvent('download');
  await button(page, 'Verzendkopie maken').click();
  expect((await download).suggestedFilename()).toBe('rekenmodel-webcare.xlsx');
  const told = pane(page).getByRole('status').filter({ hasText: 'De kopie is geopend in een nieuw venster' });
  await expect(told).toBeInViewport({ ratio: 1 });
});

test('the buttons of the ribbon open the pane at the control and at the copy to send', async ({ page }) => {
  for (const [entrance, name] of [
    ['controle', 'Controle voor verzending'],
    ['verzendkopie', 'Verzendkopie'],
  ] as const) {
    await openDemo(page, `?open=${entrance}`);
    await button(page, 'Rekenmodel maken').click();
    await expect(pane(page).getByRole('tab', { name: 'Delen', selected: true })).toBeVisible();
    await expect(pane(page).getByRole('heading', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await expect(button(page, 'Verzendkopie maken')).toBeInViewport({ ratio: 1 });
});

test('the help has a tip for the tab, the keys, and a tour that ends where it leads', async ({ page }) => {
  await makeModel(page);
  const help = button(page, 'Uitleg bij de cijfers');
  await help.press('Enter');
  await expect(pane(page).getByText('Klik op een kostenpost om uren')).toBeVisible();
  await pane(page).getByText('Sneltoetsen').click();
  await expect(pane(page).getByText('verplaatst de kostenpost binnen haar kostensoort')).toBeVisible();
  await button(page, 'Rondleiding in drie stappen').press('Enter');
  for (const [step, tab] of [
    ['1 van 3', 'Kosten'],
    ['2 van 3', 'Uitgangspunten'],
    ['3 van 3', 'Delen'],
  ] as const) {
    await expect(pane(page).getByRole('heading', { name: new RegExp(`^${step}`) })).toBeVisible();
    await expect(pane(page).getByRole('tab', { name: tab, selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(pane(page).getByText('Hier staat wat in de weg zit')).toBeVisible();
  await page.reload();
  await expect(pane(page).getByText('Rondleiding')).toHaveCount(0);
});

test('a point about a line leads to the input to correct, with the focus', async ({ page }) => {
  await makeModel(page);
  await inExcel(page, 'type', ...(await lineCell(page, 2, 'Meetellen')), '');
  await inExcel(page, 'type', ...(await lineCell(page, 3, 'Schaal')), '');
  await button(page, '2 punten').click();
  await button(page, 'Aansturing: niet volledig').click();
  await expect(pane(page).getByRole('checkbox', { name: 'Meetellen: Aansturing' })).toBeFocused();
  await button(page, 'Aanverwante taken: niet volledig').click();
  await expect(choice(page, 'Schaal').last()).toBeFocused();
});

test('a begroting of 2027 on wages of 2012 says so in amber, and each remark leads to what mends it', async ({
  page,
}) => {
  await makeModel(page);
  await expect(pane(page).getByText('Prijspeil 2012 · Rapport 2012')).toBeVisible();
  await expect(button(page, /opmerking/)).toHaveCount(0);
  await openCard(page, 'Begroting');
  await button(page, 'Blad Begroting toevoegen').click();
  const remarks = button(page, '3 opmerkingen');
  await remarks.press('Enter');
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
  await expect(pane(page).getByRole('list', { name: 'Opmerkingen' }).getByRole('listitem')).toHaveCount(3);
  await remarks.press('Tab');
  await expect(button(page, 'Kies of plak een nieuwere salaristabel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(choice(page, 'Salaristabel')).toBeFocused();
  await expect(choice(page, 'Salaristabel')).toHaveAccessibleDescription(/begint na het prijspeil van de salaristabel/);
  await choice(page, 'Salaristabel').selectOption('Cao januari 2027');
  await button(page, 'Toepassen').click();
  await expect(pane(page).getByText('Prijspeil 2027 · Cao januari 2027')).toBeVisible();
  await expect(button(page, '1 opmerking')).toBeVisible();
  await openTab(page, 'Delen');
  await expect(pane(page).getByText('Klaar om te verzenden.')).toBeVisible();
  const list = pane(page).getByRole('list', { name: 'Opmerkingen' });
  await expect(list.getByText('De kosten zijn zonder werkgeverslasten.')).toBeVisible();
  await list.getByRole('button', { name: 'Vul werkgeverslasten in' }).press('Enter');
  await expect(textbox(page, 'Werkgeverslasten')).toBeFocused();
  await enter(textbox(page, 'Werkgeverslasten'), '25%');
  await expect(button(page, /opmerking/)).toHaveCount(0);
  await expect(textbox(page, 'Werkgeverslasten')).not.toHaveAccessibleDescription(/zonder werkgeverslasten/);
});

test('renamed and moved sheets make no difference; a deleted one is reported and restored', async ({ page }) => {
  await makeModel(page);
  await inExcel(page, 'renameSheet', 'Rekenmodel', 'Webcare 2027');
  await inExcel(page, 'moveSheet', 'Uitgangspunten', 0);
  await openLine(page, 'Aansturing');
  await enter(textbox(page, 'Uren'), '4');
  await expect(total(page)).toHaveText('€ 51.823');
  await inExcel(page, 'deleteSheet', 'Kostprijs per klantvraag');
  await expect(pane(page).getByText('Het werkblad Kostprijs per klantvraag ontbreekt')).toBeVisible();
  await button(page, 'Herstellen').click();
  await expect(total(page)).toHaveText('€ 51.823');
  expect(await columnValues(page, 'rm_Scenarios', 'Kostprijs per klantvraag')).toEqual([21.6, 19.2, 17.3]);
});

test('a field leads to its cell, and a selected cell to its field, which does not take the focus', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  await textbox(page, 'Uren').focus();
  await button(page, 'Toon in werkblad').click();
  const hours = await lineCell(page, 2, 'Uren per week');
  await expect.poll(() => selectedCell(page)).toBe(hours.join('!'));
  await openTab(page, 'Uitgangspunten');
  await button(page, 'Toon in werkblad: Volledige werkweek').click();
  await expect.poll(() => selectedCell(page)).toMatch(/^Uitgangspunten!B\d+$/);
  const shown = button(page, 'Toon in werkblad: Volledige werkweek');
  await shown.focus();
  await page.waitForTimeout(WAY_TO_SHEET);
  const volume = await addressInTable(page, 'rm_Scenarios', 'Klantvragen per maand', 1);
  await inExcel(page, 'select', volume.sheet, volume.address);
  await expect(pane(page).locator('[data-place="scenarios/1/questionsPerMonth"]')).toBeInViewport();
  await expect(pane(page).getByRole('textbox')).not.toHaveCount(0);
  await expect(pane(page).locator('input:focus, textarea:focus, select:focus')).toHaveCount(0);
});

test('a tab chosen right after a cell was selected stays open', async ({ page }) => {
  await makeModel(page);
  // The tabs are loaded after the total is shown.
  await expect(pane(page).getByRole('tab', { name: 'Delen' })).toBeVisible();
  const volume = await addressInTable(page, 'rm_Scenarios', 'Klantvragen per maand', 1);
  const hours = await addressInTable(page, 'rm_Kostenposten', 'Uren per week', 0);
  await page.evaluate(
    ([selected, changed]) => {
      const { user } = window.standInExcel ?? {};
      user?.select(selected.sheet, selected.address);
      document.getElementById('tab-sharing')?.click();
      user?.paste(changed.sheet, changed.address, 20);
    },
    [volume, hours] as const,
  );
  // The pasted value is read after the selection.
  await expect(total(page)).not.toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByRole('tab', { name: 'Delen' })).toHaveAttribute('aria-selected', 'true');
});

test('every figure explains its calculation, and the pane what it consists of', async ({ page }) => {
  await makeModel(page);
  await button(page, 'Uitleg bij de cijfers').click();
  const help = pane(page).getByRole('region', { name: 'Hoe deze cijfers ontstaan' });
  await expect(help.getByText('€ 49.410 per jaar is de som van alle 11 kostenposten')).toBeVisible();
  await expect(
    help.getByText('€ 49.410 ÷ 2.700 klantvragen per jaar, afgerond op 10 cent (rapport §8.3)'),
  ).toBeVisible();
  await expect(help.getByText(/^Versie \d+\.\d+\.\d+$/)).toBeVisible();
  await expect(help.getByText('Webcare bij Gemeenten: een verkenning')).toBeVisible();
  await expect(help.getByText('Controleer de bedragen met artikel 3.3 van de cao Gemeenten')).toBeVisible();
  await openLine(page, 'Aansturing');
  await expect(pane(page).getByText('0,06 fte × € 48.263 = € 2.896, afgerond op hele euro’s')).toBeVisible();
  await expect(pane(page).getByText('€ 3.724 per maand bij trede 5 × 12 × 1,08 (toeslag)')).toBeVisible();
});
