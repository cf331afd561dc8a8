// Edits made in the pane, each checked in the cells; and edits made in the cells, checked in the pane.

import { expect, test, type Locator, type Page } from './support/pages';
import {
  button,
  choice,
  columnValues,
  enter,
  inExcel,
  lineCell,
  makeModel,
  namedCell,
  openLine,
  openTab,
  pane,
  REPORT_TOTAL,
  selectedCell,
  textbox,
  total,
} from './support/demo';

const COSTS = 'rm_Kostenposten';
const SCENARIOS = 'rm_Scenarios';

test('edits in the pane reach the cells, and edits in the cells reach the pane', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Personele inzet');
  await enter(textbox(page, 'Uren'), '20');
  await expect(total(page)).toHaveText('€ 53.505');
  expect((await columnValues(page, COSTS, 'Uren per week'))[0]).toBe(20);
  await inExcel(page, 'type', ...(await lineCell(page, 1, 'Uren per week')), 15);
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(textbox(page, 'Uren')).toHaveValue('15');
  await expect(textbox(page, 'Uren')).toBeFocused();
});

test('text being typed stays while the cells change, and the line shows a preview', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  await textbox(page, 'Uren').fill('4');
  await expect(pane(page).getByText('Wordt € 5.309 per jaar')).toBeVisible();
  await inExcel(page, 'type', ...(await lineCell(page, 1, 'Uren per week')), 20);
  await expect(total(page)).toHaveText('€ 53.505');
  await expect(textbox(page, 'Uren')).toHaveValue('4');
  expect((await columnValues(page, COSTS, 'Uren per week'))[1]).toBe(2);
});

test('a line is added under its kostensoort, filled in, removed, and restored by undo', async ({ page }) => {
  await makeModel(page);
  await button(page, 'Kostenpost toevoegen bij Opleiding').click();
  const name = textbox(page, 'Kostenpost');
  await expect(name).toBeFocused();
  await enter(name, 'Vertaalkosten');
  await choice(page, 'Berekening').selectOption('Aantal × bedrag');
  await enter(textbox(page, 'Aantal'), '4');
  await enter(textbox(page, 'Bedrag per eenheid'), '85,5');
  await expect(total(page)).toHaveText('€ 49.752');
  await expect(pane(page).getByText('4 stelpost × € 85,50 = € 342')).toBeVisible();
  expect((await columnValues(page, COSTS, 'Kostenpost')).at(-1)).toBe('Vertaalkosten');

  await button(page, 'Verwijderen').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).locator('[data-line] button:focus')).toHaveCount(1);
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText('€ 49.752');
  expect((await columnValues(page, COSTS, 'Kosten per jaar')).at(-1)).toBe(342);
});

test('a line is renamed, moved within its kostensoort and reset to its report value', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  await button(page, 'Meer').click();
  await button(page, 'Omlaag').click();
  await expect
    .poll(async () => (await columnValues(page, COSTS, 'Kostenpost')).slice(1, 3))
    .toEqual(['Aanverwante taken', 'Aansturing']);
  await enter(textbox(page, 'Uren'), '4');
  await expect(total(page)).toHaveText('€ 51.823');
  await button(page, 'Rapportwaarde: 2').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await enter(textbox(page, 'Kostenpost'), '=Leiding');
  await expect(button(page, '=Leiding')).toBeVisible();
  expect((await columnValues(page, COSTS, 'Kostenpost'))[2]).toBe('=Leiding');
});

test('a scenario is added, renamed, filled in and removed', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Scenario’s');
  await button(page, 'Scenario toevoegen').click();
  const name = pane(page).getByRole('textbox', { name: 'Scenario' }).last();
  await expect(name).toBeFocused();
  await enter(name, 'Piekmaand');
  await enter(textbox(page, 'Klantvragen per maand').last(), '1.200');
  await expect(pane(page).getByRole('heading', { name: 'Piekmaand: € 3,40 per klantvraag' })).toBeVisible();
  await expect(pane(page).getByText('€ 49.410 ÷ 14.400 klantvragen per jaar')).toBeVisible();
  expect(await columnValues(page, SCENARIOS, 'Scenario')).toEqual(['Minimum', 'Gemiddeld', 'Maximum', 'Piekmaand']);
  await button(page, 'Verwijderen').last().click();
  await expect(pane(page).getByRole('heading', { name: /Piekmaand/ })).toHaveCount(0);
  expect(await columnValues(page, SCENARIOS, 'Scenario')).toEqual(['Minimum', 'Gemiddeld', 'Maximum']);
});

test('another number of questions is a difference from the report, with its reason', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Scenario’s');
  await enter(textbox(page, 'Klantvragen per maand').nth(1), '300');
  await expect(pane(page).getByTestId('cost-per-question')).toHaveText('€ 13,70 per klantvraag');
  await expect(pane(page).getByText('Gelijk aan het rapport')).toHaveCount(0);
  await button(page, '− € 4,60 per klantvraag t.o.v. rapport').click();
  await expect(pane(page).getByText('Klantvragen per jaar: 2.700 in het rapport, nu 3.600')).toBeVisible();
});

test('salary table, step and an amount of a scale', async ({ page }) => {
  await makeModel(page);
  await openTab(page, 'Uitgangspunten');
  await choice(page, 'Salaristabel').selectOption('Cao januari 2027');
  await choice(page, 'Trede (periodiek)').selectOption('10');
  await expect(pane(page).getByText('Totaal per jaar: € 49.410 → € 75.585 (+ € 26.175)')).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await button(page, 'Toepassen').click();
  await expect(total(page)).toHaveText('€ 75.585');
  await expect(pane(page).getByText('controleer met artikel 3.3 cao Gemeenten').first()).toBeVisible();
  await button(page, /^Schaal 7/).click();
  await enter(textbox(page, 'Trede 10'), '4.021,50');
  await expect(textbox(page, 'Trede 10')).toHaveValue('4.021,50');
  await expect
    .poll(async () => (await columnValues(page, 'rm_Salarisschalen', 'Trede 10')).includes(4021.5))
    .toBe(true);
  await textbox(page, 'Werkgeverslasten').fill('veel');
  await textbox(page, 'Werkgeverslasten').press('Enter');
  await expect(pane(page).getByText('Werkgeverslasten moet een getal zijn')).toBeVisible();
  expect((await namedCell(page, 'rm_werkgeverslasten')).values).toEqual([[0]]);
});

test("a profile shows its changes before it is applied, and the user's lines stay", async ({ page }) => {
  await makeModel(page);
  await button(page, 'Kostenpost toevoegen bij Overig').click();
  await enter(textbox(page, 'Kostenpost'), 'Eigen post');
  await button(page, 'Ander profiel').click();
  await choice(page, 'Ander profiel').selectOption('COM-gemeente');
  const changes = pane(page).getByRole('list', { name: 'Wat er wijzigt' });
  await expect(changes.getByText('Personele inzet: uren per week 15 → 20')).toBeVisible();
  await expect(changes.getByText('Aansturing: meetellen ja → nee')).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await button(page, 'Profiel toepassen').click();
  await expect(total(page)).not.toHaveText(REPORT_TOTAL);
  expect((await columnValues(page, COSTS, 'Meetellen')).slice(0, 3)).toEqual(['ja', 'nee', 'nee']);
  expect((await columnValues(page, COSTS, 'Kostenpost')).at(-1)).toBe('Eigen post');
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
});

test('the history lists changes of pane and cells, leads to them, and undo and redo step through it', async ({
  page,
}) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  await enter(textbox(page, 'Uren'), '4');
  await expect(total(page)).toHaveText('€ 51.823');
  await inExcel(page, 'type', ...(await lineCell(page, 1, 'Uren per week')), 20);
  await expect(total(page)).toHaveText('€ 55.918');
  await button(page, 'Geschiedenis').click();
  const history = pane(page).getByRole('region', { name: 'Wijzigingen sinds openen' });
  await expect(history.getByRole('listitem')).toHaveText([
    /In de cellen.*Personele inzet: uren per week 15 → 20/,
    /In dit venster.*Aansturing: uren per week 2 → 4/,
  ]);
  await history.getByRole('button', { name: 'Toon in werkblad: Aansturing: uren per week 2 → 4' }).click();
  const hours = await lineCell(page, 2, 'Uren per week');
  await expect.poll(() => selectedCell(page)).toBe(hours.join('!'));
  await button(page, /^Ongedaan maken$/).click();
  await expect(total(page)).toHaveText('€ 51.823');
  await button(page, /^Ongedaan maken$/).click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(history.getByText('ongedaan gemaakt')).toHaveCount(2);
  await button(page, 'Opnieuw uitvoeren').click();
  await expect(total(page)).toHaveText('€ 51.823');
});

const lineNames = async (page: Page): Promise<readonly unknown[]> =>
  (await columnValues(page, COSTS, 'Kostenpost')).slice(0, 3);

test('a line is moved by Alt and an arrow key, keeps the focus, and stays within its kostensoort', async ({ page }) => {
  await makeModel(page);
  await pane(page).getByRole('searchbox').waitFor();
  const toggle = pane(page).getByRole('button', { name: /^Aansturing/ });
  await toggle.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => lineNames(page)).toEqual(['Aansturing', 'Personele inzet', 'Aanverwante taken']);
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => lineNames(page)).toEqual(['Personele inzet', 'Aansturing', 'Aanverwante taken']);
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
});

test('a line is moved by dragging it, and the drag opens nothing', async ({ page }) => {
  await makeModel(page);
  await pane(page).getByRole('searchbox').waitFor();
  const line = (index: number): Locator => pane(page).locator(`li[data-line="${index}"] button[aria-expanded]`);
  await line(0).hover();
  await page.mouse.down();
  await line(2).hover();
  await line(2).hover();
  await page.mouse.up();
  await expect.poll(() => lineNames(page)).toEqual(['Aansturing', 'Aanverwante taken', 'Personele inzet']);
  await expect(line(2)).toHaveAttribute('aria-expanded', 'false');
  await expect(line(2)).toBeFocused();
  // Escape gives it up.
  await line(2).hover();
  await page.mouse.down();
  await line(0).hover();
  await line(0).hover();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await button(page, 'Ongedaan maken').click();
  await expect.poll(() => lineNames(page)).toEqual(['Personele inzet', 'Aansturing', 'Aanverwante taken']);
});
