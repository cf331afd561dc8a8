// Entries that can be meant in two ways, sums and what is refused, in the fields of the pane: with the keyboard alone, and
// each time held against the cells. And names that are words of JavaScript, markup, wildcards, dates or formulas.

import { expect, test, type Page } from './support/pages';
import {
  addressInTable,
  button,
  choice,
  columnValues,
  enter,
  inExcel,
  makeModel,
  namedCell,
  openLine,
  openCard,
  openTab,
  pane,
  REPORT_TOTAL,
  textbox,
  total,
} from './support/demo';

const LICENCE = 'Licentiekosten tool';

async function licence(page: Page): Promise<unknown> {
  const names = await columnValues(page, 'rm_Kostenposten', 'Kostenpost');
  return (await columnValues(page, 'rm_Kostenposten', 'Bedrag per eenheid'))[names.indexOf(LICENCE)];
}

/** A percentage below 1 can be meant as a fraction. */
async function askAboutPercentage(page: Page): Promise<void> {
  await openTab(page, 'Uitgangspunten');
  const field = textbox(page, 'Werkgeverslasten');
  await enter(field, '0,25');
  await expect(pane(page).getByText('Bedoelt u 25% of 0,25%?')).toBeVisible();
  await field.press('Enter');
  expect((await namedCell(page, 'rm_werkgeverslasten')).values).toEqual([[0]]);
  await page.keyboard.press('Tab');
  await expect(pane(page).getByRole('button', { name: '25%', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('25');
  await expect(field).toBeFocused();
  expect((await namedCell(page, 'rm_werkgeverslasten')).values).toEqual([[0.25]]);

  await enter(field, '0,5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('25');
  await expect(field).toBeFocused();
}

/** A comma before three digits can part thousands. */
async function askAboutAmount(page: Page): Promise<void> {
  await openTab(page, 'Kosten');
  await openLine(page, LICENCE);
  const field = textbox(page, 'Bedrag per eenheid');
  const before = await licence(page);
  await enter(field, '12,285');
  await expect(pane(page).getByRole('button', { name: '12,285', exact: true })).toBeVisible();
  expect(await licence(page)).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(field).toHaveValue('12.285');
  await expect.poll(() => licence(page)).toBe(12285);
}

test('what can be meant in two ways is asked, 12k is refused, a sum is worked out', async ({ page }) => {
  await makeModel(page);
  await askAboutPercentage(page);
  await askAboutAmount(page);
  const field = textbox(page, 'Bedrag per eenheid');
  await enter(field, '12k');
  await expect(pane(page).getByText('Typ het getal voluit: 12.000')).toBeVisible();
  await enter(field, '=9000/12');
  await expect(field).toHaveValue('750');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => licence(page)).toBe(760);
});

test('a search loses no entry that was refused, and keeps a found line that gets another name', async ({ page }) => {
  await makeModel(page);
  await openLine(page, LICENCE);
  const amount = textbox(page, 'Bedrag per eenheid');
  await enter(amount, '12k');
  const search = pane(page).getByRole('searchbox', { name: 'Kostenpost zoeken' });
  await search.fill('piket');
  await expect(pane(page).getByText('1 kostenpost gevonden')).toBeVisible();
  await expect(amount).toBeHidden();
  await search.fill('');
  await expect(amount).toHaveValue('12k');
  await search.fill('piket');
  await openLine(page, 'Stand-byvergoeding piket');
  await button(page, 'Meer').click();
  await enter(textbox(page, 'Kostenpost'), 'Bereikbaarheid');
  await expect(pane(page).getByText('Geen kostenpost gevonden')).toBeVisible();
  await expect(textbox(page, 'Kostenpost')).toHaveValue('Bereikbaarheid');
});

const LINES = 'rm_Kostenposten';
const SCENARIOS = 'rm_Scenarios';
const WILDCARD = 'Opleiding*';
const HOSTILE = ['constructor', '__proto__', 'toString', '<b>x</b>', WILDCARD, 'jan 2027', '=1+1', '😀 שלום'];
/** The second scenario gives the price, and is found by its name: it keeps it. */
const SCENARIO_ROWS = HOSTILE.map((_, row) => (row === 0 ? row : row + 1));
/** Far outside what the research saw, so that the list before sending names the scenario. */
const QUESTIONS = 1200;

/** Gives the first cost lines these names, each in its own editor. */
async function nameLines(page: Page): Promise<void> {
  const lines = (await columnValues(page, LINES, 'Kostenpost')).map(String);
  for (const [index, name] of HOSTILE.entries()) {
    await openLine(page, lines[index] ?? '');
    await button(page, 'Meer').click();
    await enter(textbox(page, 'Kostenpost'), name);
    const line = pane(page).getByRole('button', { name, expanded: true });
    await expect(line).toContainText(name);
    await expect(textbox(page, 'Kostenpost')).toHaveValue(name);
    await line.click();
  }
  expect((await columnValues(page, LINES, 'Kostenpost')).slice(0, HOSTILE.length)).toEqual(HOSTILE);
}

/** Gives scenarios these names; one with a wildcard is refused with a sentence. @returns the names that were taken */
async function nameScenarios(page: Page): Promise<readonly string[]> {
  await openTab(page, 'Scenario’s');
  const fields = pane(page).getByRole('textbox', { name: 'Scenario' });
  const { length } = await columnValues(page, SCENARIOS, 'Scenario');
  for (let count = length; count <= HOSTILE.length; count += 1) {
    await button(page, 'Scenario toevoegen').click();
    await expect(fields).toHaveCount(count + 1);
  }
  for (const [index, name] of HOSTILE.entries()) {
    await enter(fields.nth(SCENARIO_ROWS[index] ?? 0), name);
    if (name === WILDCARD) await expect(pane(page).getByText('Deze naam bevat ~, * of ?')).toBeVisible();
    else await expect(pane(page).getByRole('heading', { name: `${name}: €` })).toBeVisible();
  }
  const taken = HOSTILE.filter((name) => name !== WILDCARD);
  expect(await columnValues(page, SCENARIOS, 'Scenario')).toEqual(expect.arrayContaining(taken));
  return taken;
}

/** Overwrites the first cells of a column, as pasting in Excel does. */
async function paste(page: Page, table: string, header: string, count: number, value: number): Promise<void> {
  const { sheet, address } = await addressInTable(page, table, header, 0);
  const last = await addressInTable(page, table, header, count - 1);
  await inExcel(page, 'paste', sheet, `${address}:${last.address}`, value);
}

test('hostile names of cost lines and scenarios are shown as typed, in their editors, Delen and Gevoeligheid', async ({
  page,
}) => {
  await makeModel(page);
  await nameLines(page);
  const scenarios = await nameScenarios(page);
  await openCard(page, 'Gevoeligheid');
  await button(page, 'Blad Gevoeligheid toevoegen').click();
  await expect(pane(page).getByText('Wat het meest uitmaakt voor de kostprijs')).toBeVisible();
  for (const name of ['toString', '😀 שלום']) {
    await expect(pane(page).getByRole('button', { name, exact: true })).toBeVisible();
  }
  expect((await columnValues(page, 'rm_Gevoeligheid', 'Factor')).slice(1, HOSTILE.length + 1)).toEqual(HOSTILE);

  await paste(page, LINES, 'Kosten per jaar', HOSTILE.length, 1);
  await paste(page, SCENARIOS, 'Klantvragen per maand', HOSTILE.length + 1, QUESTIONS);
  await openTab(page, 'Delen');
  const list = pane(page).getByRole('list', { name: 'Controle voor verzending' });
  for (const name of scenarios) await expect(list).toContainText(`${name}: 1.200 klantvragen`);
  for (const name of HOSTILE)
    await expect(pane(page).getByText(`Kosten per jaar van ${name} is een vast getal geworden`)).toBeVisible();
  await expect(pane(page).getByRole('alert')).toHaveCount(0);
});

test('several posts are pasted from Excel: first shown with what they cost, then added and undone as one step', async ({
  page,
}) => {
  await makeModel(page);
  await button(page, 'Kostenposten plakken').press('Enter');
  const rows = pane(page).getByRole('textbox', { name: 'De kostenposten' });
  await rows.fill('AI-chatbot\t€ 4.800\nVertaling\t1200\nAansturing\t500\nTotaal\t6500');
  await expect(pane(page).getByRole('table')).toHaveCount(0);
  await choice(page, 'De getallen zijn').selectOption('Bedragen per jaar');
  await choice(page, 'Kostensoort, waar die niet bij staat').selectOption('Licenties');
  await expect(pane(page).getByRole('table', { name: 'Zo zijn de kostenposten gelezen' })).toContainText(
    'AI-chatbot1 stelpost × € 4.8004.800',
  );
  await expect(pane(page).getByText('Totaal per jaar: € 49.410 → € 55.410 (+ € 6.000)')).toBeVisible();
  await expect(pane(page).getByText(/^Regel 3, ‘Aansturing 500’: deze kostenpost staat al/)).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await button(page, '2 kostenposten toevoegen').click();
  await expect(total(page)).toHaveText('€ 55.410');
  expect((await columnValues(page, LINES, 'Kostensoort')).slice(-2)).toEqual(['Licenties', 'Licenties']);
  await button(page, 'Ongedaan maken').click();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
});
