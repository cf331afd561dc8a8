// Added sheets and salary tables: edited in the pane, checked in the cells.

import { expect, test, type Locator } from './support/pages';
import {
  button,
  choice,
  columnValues,
  enter,
  makeModel,
  namedCell,
  openCard,
  openLine,
  openTab,
  pane,
  selectedCell,
  textbox,
  total,
} from './support/demo';

const BUDGET = 'rm_Begroting';
const VARIANTS = 'rm_Varianten';

test('a card says what its sheet is for; one is open at a time, by keyboard too, and comes into view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await makeModel(page);
  await openTab(page, 'Bladen');
  const card = (name: string): Locator => pane(page).getByRole('region', { name, exact: true });
  const toggle = (name: string): Locator => card(name).getByRole('button', { name, exact: true });
  await expect(pane(page).getByText('Nog niet in de werkmap.')).toHaveCount(6);
  await expect(card('Varianten')).toContainText('Er is nog geen variant bewaard.');
  await expect(pane(page).getByRole('textbox')).toHaveCount(0);
  await pane(page).getByRole('tab', { name: 'Bladen' }).focus();
  for (const name of ['Begroting', 'Begrotingswijziging', 'Gevoeligheid', 'Varianten']) {
    await page.keyboard.press('Tab');
    await expect(toggle(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Als variant bewaren')).toBeInViewport({ ratio: 1 });
  await toggle('Gevoeligheid').press('Enter');
  await expect(button(page, 'Als variant bewaren')).toHaveCount(0);
  await expect(toggle('Varianten')).toHaveAttribute('aria-expanded', 'false');
  await button(page, 'Blad Gevoeligheid toevoegen').press('Enter');
  await expect(card('Gevoeligheid')).toContainText('In de werkmap. Controle: in orde');
  await expect(toggle('Gevoeligheid')).toBeInViewport({ ratio: 1 });
});

test('the begroting is added, indexed, and gives a cost line its own line and year', async ({ page }) => {
  await makeModel(page);
  await openCard(page, 'Begroting');
  await choice(page, 'Taakveld om mee te beginnen').selectOption('0.4 Overhead');
  await button(page, 'Blad Begroting toevoegen').click();
  await expect(pane(page).getByText('Bedragen in euro, lasten positief, constante prijzen')).toBeVisible();
  expect(new Set(await columnValues(page, BUDGET, 'Taakveld'))).toEqual(new Set(['0.4 Overhead']));

  await pane(page).getByRole('checkbox', { name: 'Loonindex per jaar invullen' }).check();
  await enter(textbox(page, 'Loonindex 2027'), '3');
  await expect(pane(page).getByText('€ 50.300')).toHaveCount(4);
  await choice(page, 'Prijzen').selectOption('lopend');
  await enter(textbox(page, 'Loonindex 2028'), '3');
  await expect(pane(page).getByText('€ 51.216')).toHaveCount(3);

  await choice(page, 'Eigen regel voor een kostenpost').selectOption('Stand-byvergoeding piket');
  await button(page, 'Regel toevoegen').click();
  const row = pane(page).getByRole('listitem').filter({ hasText: 'Overig: Stand-byvergoeding piket' });
  await enter(row.getByRole('textbox', { name: 'Ingangsjaar' }), '2027');
  await enter(row.getByRole('textbox', { name: 'Eindjaar' }), '2027');
  await expect(pane(page).getByText('€ 49.216')).toHaveCount(3);
  expect(await columnValues(page, BUDGET, 'Karakter')).toContain('incidenteel');

  await button(page, 'Ongedaan maken').click();
  await expect(pane(page).getByText('€ 51.216')).toHaveCount(3);
  await button(page, 'Toon in werkblad').click();
  expect(await selectedCell(page)).toMatch(/^Begroting!/);
});

test('the werklast is filled in, and its hours go into the cost line after a preview, with the keyboard', async ({
  page,
}) => {
  await makeModel(page);
  await openCard(page, 'Werklast');
  await button(page, 'Blad Werklast toevoegen').press('Enter');
  await expect(pane(page).getByText('Nog geen uitkomst: vul minuten, aandeel en benutting in.')).toBeVisible();
  await enter(textbox(page, 'Per vraag, zelf afgehandeld'), '20 min');
  await enter(textbox(page, 'Per vraag, doorverwezen'), '20');
  await textbox(page, 'Aandeel doorverwezen').fill('101');
  await textbox(page, 'Aandeel doorverwezen').press('Enter');
  await expect(pane(page).getByText('Aandeel kan niet hoger zijn dan 100%')).toBeVisible();
  await textbox(page, 'Aandeel doorverwezen').press('Escape');
  await enter(textbox(page, 'Benutting'), '100');
  await expect(pane(page).getByText('Er is een tekort van 7,50 uur per week.')).toBeVisible();
  await expect(pane(page).getByText('De uren van nu laten 13,33 minuten per klantvraag toe.')).toBeVisible();
  await expect(pane(page).getByText('Eerste jaar met een tekort: Nu')).toBeVisible();

  await button(page, 'Neem over in Personele inzet').press('Enter');
  await expect(pane(page).getByText('Personele inzet: van 15 naar 22,50 uur per week.')).toBeVisible();
  await expect(pane(page).getByText('Kosten per jaar: van € 49.410 naar € 55.553 (+ € 6.143).')).toBeVisible();
  await expect(total(page)).toHaveText('€ 49.410');
  await button(page, /^Neem over$/).press('Enter');
  await expect(total(page)).toHaveText('€ 55.553');
  await expect(pane(page).getByText('De uren van nu zijn precies genoeg.')).toBeVisible();
  await expect(pane(page).getByText('De kostenpost heeft deze uren al.')).toBeVisible();
  await expect(button(page, 'Neem over in Personele inzet')).toBeFocused();
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText('€ 49.410');
  await button(page, 'Toon in werkblad').click();
  expect(await selectedCell(page)).toMatch(/^Werklast!/);
});

test('the begrotingswijziging needs a begroting, and says what must be asked and how it is covered, by keyboard', async ({
  page,
}) => {
  await makeModel(page);
  await openCard(page, 'Begrotingswijziging');
  await expect(pane(page).getByText('Dit blad rekent met de raming van het blad Begroting')).toBeVisible();
  await button(page, 'Eerst blad Begroting toevoegen').press('Enter');
  await button(page, 'Blad Begrotingswijziging toevoegen').press('Enter');
  await expect(
    pane(page).getByText(/^Vraag bovenop de begroting €\s49\.410 per jaar: nog niet in elk jaar/),
  ).toBeVisible();

  const line = (name: string): Locator => pane(page).getByRole('listitem').filter({ hasText: name }).last();
  const fill = async (name: string, kind: string, character: string, amount: string): Promise<void> => {
    const field = (label: string): Locator => line(name).getByRole('textbox', { name: label, exact: true });
    await line(name).getByRole('combobox', { name: 'Soort' }).selectOption(kind);
    await line(name).getByRole('combobox', { name: 'Karakter' }).selectOption(character);
    for (const year of [2027, 2028, 2029, 2030]) await enter(field(`Jaar ${year}`), amount);
  };
  await enter(textbox(page, 'Omschrijving'), 'Uren van het KCC');
  await fill('Uren van het KCC', 'al begroot', 'structureel', '29.660');
  await expect(pane(page).getByText(/^Vraag bovenop de begroting €\s19\.750 per jaar/)).toBeVisible();

  await button(page, 'Regel toevoegen').press('Enter');
  const added = line('Nieuwe regel').getByRole('textbox', { name: 'Omschrijving' });
  await expect(added).toBeFocused();
  await enter(added, 'Uit de reserve');
  await fill('Uit de reserve', 'reserve', 'incidenteel', '19.750');
  await expect(
    pane(page).getByText(/structurele lasten hebben incidentele dekking in 2027, 2028, 2029, 2030\.$/),
  ).toBeVisible();
  await line('Uit de reserve').getByRole('combobox', { name: 'Karakter' }).selectOption('structureel');
  await expect(pane(page).getByText(/structurele lasten hebben structurele dekking\.$/)).toBeVisible();

  await button(page, 'Omhoog: Uit de reserve').press('Enter');
  await expect
    .poll(() => columnValues(page, 'rm_Dekking', 'Omschrijving'))
    .toEqual(['Uit de reserve', 'Uren van het KCC']);
  await button(page, 'Verwijderen: Uit de reserve').press('Enter');
  await expect(pane(page).getByText(/nog niet in elk jaar gedekt/)).toBeVisible();
  await button(page, 'Ongedaan maken').click();
  await expect(pane(page).getByText(/structurele lasten hebben structurele dekking\.$/)).toBeVisible();
});

test('what counts as a question: a channel is added by keyboard, and the chosen number goes to a scenario', async ({
  page,
}) => {
  await makeModel(page);
  await openCard(page, 'Klantvragen');
  await button(page, 'Blad Klantvragen toevoegen').press('Enter');
  const prices = pane(page).getByRole('region', { name: 'Kostprijs per klantvraag bij elke definitie' });
  await expect(prices).toContainText('€ 40,40');
  await expect(prices).toContainText('Alle verzonden berichten (gekozen)');
  await expect(pane(page).getByText('Gemiddeld heeft dit aantal al: 225 per maand.')).toBeVisible();

  await choice(page, 'Kanaal toevoegen').selectOption('WhatsApp');
  await button(page, 'Voeg kanaal toe').press('Enter');
  const channel = pane(page).getByRole('listitem').filter({ hasText: 'WhatsApp' });
  await expect(channel.getByRole('textbox', { name: 'Beantwoord' })).toBeFocused();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  await expect(prices).toContainText('€ 27,50');
  expect(await columnValues(page, 'rm_Kanalen', 'Beantwoord')).toEqual([90, 12, 48]);

  await choice(page, 'Wat telt als klantvraag').selectOption('beantwoord');
  await expect(pane(page).getByText('Klantvragen per maand: 225 → 150')).toBeVisible();
  await expect(pane(page).getByText('Kostprijs per klantvraag: € 18,30 → € 27,50')).toBeVisible();
  await button(page, 'Zet in scenario Gemiddeld').press('Enter');
  await expect(prices).toContainText('Definitie van klantvraag in het scenario Gemiddeld: beantwoord');
  await button(page, 'Ongedaan maken').click();
  await expect(pane(page).getByText('Klantvragen per maand: 225 → 150')).toBeVisible();
});

test('another salary table shows its effect before it is applied, in two clicks, and is undone in one', async ({
  page,
}) => {
  await makeModel(page);
  await openTab(page, 'Uitgangspunten');
  await button(page, 'Naar cao januari 2027, trede 10').click();
  await expect(pane(page).getByText('Totaal per jaar: € 49.410 → € 75.585 (+ € 26.175)')).toBeVisible();
  await expect(total(page)).toHaveText('€ 49.410');
  await button(page, 'Toepassen').click();
  await expect(total(page)).toHaveText('€ 75.585');
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText('€ 49.410');
});

test('the second click of the same switch says that it is so already, and writes nothing', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Uitgangspunten');
  const toLatest = button(page, 'Naar cao januari 2027, trede 10');
  await toLatest.click();
  await button(page, 'Toepassen').click();
  await expect(total(page)).toHaveText('€ 75.585');
  const isSo = pane(page).getByText('Het rekenmodel rekent met Cao januari 2027, trede 10.');
  await choice(page, 'Trede (periodiek)').selectOption('9');
  await button(page, 'Annuleren').click();
  await expect(isSo).toHaveCount(0);
  await toLatest.click();
  await expect(isSo).toBeVisible();
  await expect(button(page, 'Toepassen')).toHaveCount(0);
  await button(page, 'Geschiedenis').click();
  await expect(pane(page).getByRole('region', { name: 'Wijzigingen sinds openen' }).getByRole('listitem')).toHaveCount(
    1,
  );
});

test('a published table is pasted, and unreadable parts are listed first', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Uitgangspunten');
  await button(page, 'Eigen salaristabel plakken').click();
  const amounts = pane(page).getByRole('textbox', { name: 'De salaristabel' });
  await amounts.fill('Schaal\t0\t1\n7\t2921\tveel');
  await button(page, 'Tabel toevoegen').click();
  await expect(pane(page).getByText('Deze naam is leeg; vul een naam in.')).toBeVisible();
  await expect(pane(page).getByText('Schaal 7, trede 1: ‘veel’ is geen bedrag.')).toBeVisible();

  await textbox(page, 'Naam van de tabel').fill('Eigen *');
  await expect(pane(page).getByText('Deze naam bevat ~, * of ?')).toBeVisible();
  await textbox(page, 'Naam van de tabel').fill('Eigen 2027');
  await textbox(page, 'Prijspeil').fill('per 1 januari 2027');
  const steps = Array.from({ length: 12 }, (_, step) => `€ ${(3000 + step * 100).toLocaleString('nl-NL')}`);
  const row = (scale: string): string => [scale, ...steps].join('\t');
  const heading = ['Schaal', ...steps.map((_, step) => `Trede ${step}`)].join('\t');
  await amounts.fill([heading, row('7'), row('11')].join('\n'));
  await button(page, 'Tabel toevoegen').click();
  await expect(pane(page).getByText('Totaal per jaar: € 49.410 → € 58.096 (+ € 8.686)')).toBeVisible();
  await button(page, 'Toepassen').click();
  await expect(total(page)).toHaveText('€ 58.096');
  expect((await namedCell(page, 'rm_salaristabellen')).values.flat()).toContain('Eigen 2027');
  expect((await namedCell(page, 'rm_prijspeil')).values).toEqual([['per 1 januari 2027']]);
});

test('break-even is off without a figure, and a threshold with one', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Scenario');
  await expect(pane(page).getByText('Dit is een drempel, geen besparing.')).toBeVisible();
  await expect(pane(page).getByText(/^Drempel:/)).toHaveCount(0);
  // 49.410 / 15 / 12 = 274,5, rounded up.
  await enter(textbox(page, 'Kosten per contact van een ander kanaal'), '15');
  await expect(pane(page).getByText('Drempel: 275 contacten per maand')).toBeVisible();
  expect((await namedCell(page, 'rm_kosten_ander_kanaal')).values).toEqual([[15]]);
});

test('variants are kept, compared, put back as one step, removed and restored', async ({ page }) => {
  await makeModel(page);
  await openCard(page, 'Varianten');
  const name = textbox(page, 'Naam van de variant');
  await button(page, 'Als variant bewaren').click();
  await expect(pane(page).getByText('Vul een naam in.')).toBeVisible();
  await enter(name, 'Rapport');
  const list = pane(page).getByRole('list', { name: 'Bewaarde varianten' });
  const report = list.getByRole('listitem').filter({ hasText: 'Rapport' }).first();
  const beside = pane(page).getByRole('region', { name: /^Varianten naast elkaar/ });
  const row = (label: string): Locator => beside.getByRole('row').filter({ hasText: label });
  await expect(row('Per jaar')).toHaveText('Per jaar€ 49.410€ 49.410');
  await enter(name, 'rapport');
  await expect(pane(page).getByText('Er is al een variant met de naam rapport.')).toBeVisible();

  await openTab(page, 'Kosten');
  await openLine(page, 'Aansturing');
  await enter(textbox(page, 'Uren'), '4');
  await expect(total(page)).toHaveText('€ 51.823');
  await openTab(page, 'Bladen');
  await expect(row('Per jaar')).toHaveText('Per jaar€ 51.823€ 49.410');
  await expect(row('Uren')).toHaveText('Uren− € 2.413');
  await enter(name, 'Meer uren');
  await expect(list.getByRole('heading')).toHaveText(['Rapport', 'Meer uren']);
  expect(await columnValues(page, VARIANTS, 'Variant Meer uren')).toContain(51823);
  expect(await columnValues(page, VARIANTS, 'Verschil Rapport')).toContain(-2413);

  await button(page, 'Terugzetten: Rapport').click();
  await expect(report.getByText('Er wijzigt 1 waarde:')).toBeVisible();
  await expect(report.getByText('Aansturing: uren per week 4 → 2')).toBeVisible();
  await expect(total(page)).toHaveText('€ 51.823');
  await button(page, 'In het model terugzetten').click();
  await expect(total(page)).toHaveText('€ 49.410');
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText('€ 51.823');

  await button(page, 'Verwijderen: Rapport').click();
  await expect(list.getByRole('heading')).toHaveText(['Meer uren']);
  await button(page, 'Terughalen: Rapport').click();
  await expect(list.getByRole('heading')).toHaveText(['Meer uren', 'Rapport']);
  await button(page, 'Toon in werkblad: Rapport').click();
  expect(await selectedCell(page)).toMatch(/^Varianten!/);
});
