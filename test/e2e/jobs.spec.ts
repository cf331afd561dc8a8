// What people come for, each with the clicks, keys and scrolls that it may take; and each by the keyboard alone.

import { expect, test, type Locator, type Page } from './support/pages';
import {
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
  pane,
  REPORT_TOTAL,
  textbox,
  total,
} from './support/demo';
import { Hand, type Aim } from './support/hand';

const NO_CLICKS: Aim = { clicks: 0, scrolls: 0 };
const COSTS = 'rm_Kostenposten';

const search = (page: Page): Locator => pane(page).getByRole('searchbox', { name: 'Kostenpost zoeken' });
const lineButton = (page: Page, name: string): Locator =>
  pane(page).locator('[data-line] button[aria-expanded]', { hasText: name });
const counted = (page: Page, name: string): Locator => pane(page).getByRole('checkbox', { name: `Meetellen: ${name}` });

/** € 49.410 with 20 hours in schaal 8, a licence of 9.000 a year and no piket. */
async function expectFirstModel(page: Page): Promise<void> {
  await expect.poll(async () => (await columnValues(page, COSTS, 'Meetellen')).at(-1)).toBe('nee');
  expect((await columnValues(page, COSTS, 'Uren per week'))[0]).toBe(20);
  expect(String((await columnValues(page, COSTS, 'Schaal'))[0])).toBe('8');
  expect((await columnValues(page, COSTS, 'Bedrag per eenheid'))[7]).toBe(750);
  await expect(total(page)).toHaveText('€ 47.799');
}

test('a model of one’s own: hours, schaal, a licence typed per year, and no piket', async ({ page }) => {
  await openDemo(page);
  const hand = new Hand(page);
  await hand.click(button(page, 'Rekenmodel maken'));
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await hand.click(lineButton(page, 'Personele inzet'));
  await hand.click(textbox(page, 'Uren'));
  await hand.press('Control+A');
  await hand.type('20');
  await hand.press('Tab');
  await hand.press('Tab');
  await hand.type('8');
  await hand.click(search(page));
  await hand.type('lic');
  await hand.press('Enter');
  await expect(textbox(page, 'Bedrag per eenheid')).toBeFocused();
  await hand.type('9000 per jaar');
  await hand.press('Enter');
  await expect(textbox(page, 'Bedrag per eenheid')).toHaveValue('750');
  await hand.click(search(page));
  await hand.type('piket');
  await hand.click(counted(page, 'Stand-byvergoeding piket'));
  await expectFirstModel(page);
  hand.expectWithin({ clicks: 8, scrolls: 0 });
});

test('the same by the keyboard alone', async ({ page }) => {
  await openDemo(page);
  const hand = new Hand(page);
  await pane(page).getByRole('button').first().focus();
  await hand.pressTo(button(page, 'Rekenmodel maken'));
  await hand.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(search(page)).toBeVisible();
  await hand.pressTo(search(page));
  await hand.type('inzet');
  await hand.press('Enter');
  await expect(textbox(page, 'Uren')).toBeFocused();
  await hand.type('20');
  await hand.pressTo(choice(page, 'Schaal'));
  await hand.type('8');
  await hand.pressTo(search(page), 'Shift+Tab');
  await hand.type('lic');
  await hand.press('Enter');
  await expect(textbox(page, 'Bedrag per eenheid')).toBeFocused();
  await hand.type('9000 p/j');
  await hand.press('Enter');
  await hand.pressTo(search(page), 'Shift+Tab');
  await hand.type('piket');
  await hand.pressTo(counted(page, 'Stand-byvergoeding piket'));
  await hand.press('Space');
  await expectFirstModel(page);
  hand.expectWithin(NO_CLICKS);
});

/** A post of 12 months at 400, from the field with the selected name on. */
async function typeChatbot(hand: Hand, page: Page): Promise<void> {
  await expect(textbox(page, 'Kostenpost')).toBeFocused();
  await hand.type('AI-chatbot');
  await hand.press('Tab');
  await hand.type('12');
  await hand.press('Tab');
  await hand.type('m');
  await hand.press('Tab');
  await hand.type('400');
  await hand.press('Enter');
  await expect(total(page)).toHaveText('€ 54.210');
  expect((await columnValues(page, COSTS, 'Kostenpost')).at(-1)).toBe('AI-chatbot');
}

test('an own post is typed from its name to its amount with Tab', async ({ page }) => {
  await makeModel(page);
  const hand = new Hand(page);
  await search(page).waitFor();
  await button(page, 'Kostenpost toevoegen bij Licenties').scrollIntoViewIfNeeded();
  await hand.click(button(page, 'Kostenpost toevoegen bij Licenties'));
  await typeChatbot(hand, page);
  hand.expectWithin({ clicks: 1, scrolls: 0, keys: 20 });
});

test('also when it is added by the keyboard', async ({ page }) => {
  await makeModel(page);
  const hand = new Hand(page);
  await hand.pressTo(button(page, 'Kostenpost toevoegen bij Licenties'));
  await hand.press('Enter');
  await typeChatbot(hand, page);
  hand.expectWithin(NO_CLICKS);
});

const questions = (page: Page): Locator => textbox(page, 'Klantvragen per maand').last();

/** From the selected name on. */
async function typeScenario(hand: Hand, page: Page): Promise<void> {
  await expect(pane(page).getByRole('textbox', { name: 'Scenario' }).last()).toBeFocused();
  await hand.type('Druk');
  await hand.press('Tab');
  await hand.type('400');
  await hand.press('Enter');
  await expect(pane(page).getByRole('heading', { name: 'Druk: € 10,30 per klantvraag' })).toBeVisible();
  await expect(questions(page)).toHaveValue('400');
  expect((await columnValues(page, 'rm_Scenarios', 'Klantvragen per maand')).at(-1)).toBe(400);
}

test('a scenario of 400 questions', async ({ page }) => {
  await makeModel(page);
  const hand = new Hand(page);
  await hand.click(pane(page).getByRole('tab', { name: 'Scenario’s' }));
  await hand.click(button(page, 'Scenario toevoegen'));
  await typeScenario(hand, page);
  hand.expectWithin({ clicks: 2, scrolls: 0 });
});

test('a scenario by the keyboard alone', async ({ page }) => {
  await makeModel(page);
  const hand = new Hand(page);
  await hand.pressTo(pane(page).getByRole('tab', { name: 'Kosten' }));
  await hand.press('ArrowRight');
  await expect(button(page, 'Scenario toevoegen')).toBeVisible();
  await hand.pressTo(button(page, 'Scenario toevoegen'));
  await hand.press('Enter');
  await typeScenario(hand, page);
  hand.expectWithin(NO_CLICKS);
});

/** Six edits of one line. */
async function makeSixEdits(page: Page): Promise<void> {
  await openLine(page, 'Personele inzet');
  for (const hours of ['16', '17', '18', '19', '20', '21']) {
    await enter(textbox(page, 'Uren'), hours);
    await expect(pane(page).getByText(`uren per week ${Number(hours) - 1} → ${hours}`)).toBeVisible();
  }
}

async function expectAllUndone(page: Page): Promise<void> {
  await expect(pane(page).getByText('Alle 6 wijzigingen zijn ongedaan gemaakt.')).toBeVisible();
  await expect(pane(page).getByText('Personele inzet: uren per week weer 15')).toBeVisible();
  await expect(total(page)).toHaveText(REPORT_TOTAL);
}

test('six edits are undone with one click in the history', async ({ page }) => {
  await makeModel(page);
  await makeSixEdits(page);
  await button(page, 'Geschiedenis').click();
  const hand = new Hand(page);
  await hand.click(button(page, 'Alle 6 wijzigingen ongedaan maken'));
  await expectAllUndone(page);
  hand.expectWithin({ clicks: 1, scrolls: 0 });
});

test('and by the keyboard alone', async ({ page }) => {
  await makeModel(page);
  await makeSixEdits(page);
  const hand = new Hand(page);
  await hand.pressTo(button(page, 'Geschiedenis'), 'Tab');
  await hand.press('Enter');
  await expect(pane(page).getByRole('region', { name: 'Wijzigingen sinds openen' })).toBeVisible();
  await hand.pressTo(button(page, /^Terug tot vóór: Personele inzet: uren per week 15 → 16/), 'Shift+Tab');
  await hand.press('Enter');
  await expectAllUndone(page);
  hand.expectWithin(NO_CLICKS);
});

test('a begroting with 3% and 2% in all years takes two fields', async ({ page }) => {
  await makeModel(page);
  await openCard(page, 'Begroting');
  await button(page, 'Blad Begroting toevoegen').click();
  const hand = new Hand(page);
  await hand.click(textbox(page, 'Loonindex, alle jaren'));
  await hand.press('Control+A');
  await hand.type('3');
  await hand.press('Enter');
  await hand.pressTo(textbox(page, 'Prijsindex, alle jaren'));
  await hand.press('Control+A');
  await hand.type('2');
  await hand.press('Enter');
  hand.expectWithin({ clicks: 1, scrolls: 1, keys: 8 });
  for (const [index, percentage] of [
    ['Loonindex', '3'],
    ['Prijsindex', '2'],
  ] as const) {
    await pane(page)
      .getByRole('checkbox', { name: `${index} per jaar invullen` })
      .check();
    const years = pane(page).getByRole('group', { name: index }).getByRole('textbox');
    await expect(years).toHaveCount(4);
    for (const year of await years.all()) await expect(year).toHaveValue(percentage);
  }
  await button(page, 'Ongedaan maken').click();
  await expect(pane(page).getByRole('group', { name: 'Prijsindex' }).getByRole('textbox').last()).toHaveValue('0');
});

/** Keeps the model as it is; the field has the focus. */
async function keepAs(hand: Hand, page: Page, name: string): Promise<void> {
  await hand.type(name);
  await hand.press('Enter');
  await expect(button(page, `Terugzetten: ${name}`)).toBeVisible();
}

/** Opens a line by searching for it; its hours have the focus. */
async function findHours(hand: Hand, page: Page): Promise<void> {
  await hand.type('inzet');
  await hand.press('Enter');
  await expect(textbox(page, 'Uren')).toBeFocused();
  await hand.type('20');
  await hand.press('Enter');
  await expect(total(page)).toHaveText('€ 53.505');
}

async function expectBesideEachOther(page: Page): Promise<void> {
  const table = pane(page).getByRole('region', { name: /^Varianten naast elkaar/ });
  await expect(table.getByRole('columnheader')).toHaveText(['Nu', 'Rapport', 'Meer uren']);
  await expect(table.getByRole('row', { name: /^Per jaar/ })).toContainText('€ 53.505€ 49.410€ 53.505');
  await expect(table).toBeInViewport({ ratio: 1 });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
}

const variantName = (page: Page): Locator => textbox(page, 'Naam van de variant');

test('two variants are compared side by side and one is put back, without scrolling', async ({ page }) => {
  await makeModel(page);
  await search(page).waitFor();
  const hand = new Hand(page);
  await hand.click(pane(page).getByRole('tab', { name: 'Bladen' }));
  await hand.click(button(page, 'Varianten'));
  await hand.click(variantName(page));
  await keepAs(hand, page, 'Rapport');
  await hand.click(pane(page).getByRole('tab', { name: 'Kosten' }));
  await hand.click(search(page));
  await findHours(hand, page);
  await hand.click(pane(page).getByRole('tab', { name: 'Bladen' }));
  await hand.click(variantName(page));
  await keepAs(hand, page, 'Meer uren');
  await expectBesideEachOther(page);
  await hand.click(button(page, 'Terugzetten: Rapport'));
  await hand.click(button(page, 'In het model terugzetten'));
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  hand.expectWithin({ clicks: 9, scrolls: 0 });
});

test('the same with variants, by the keyboard alone', async ({ page }) => {
  await makeModel(page);
  await search(page).waitFor();
  const hand = new Hand(page);
  await hand.pressTo(pane(page).getByRole('tab', { name: 'Kosten' }));
  for (let press = 0; press < 3; press += 1) await hand.press('ArrowRight');
  await expect(button(page, 'Varianten')).toBeVisible();
  await hand.pressTo(button(page, 'Varianten'));
  await hand.press('Enter');
  await hand.pressTo(variantName(page));
  await keepAs(hand, page, 'Rapport');
  await hand.pressTo(pane(page).getByRole('tab', { name: 'Bladen' }), 'Shift+Tab');
  await hand.press('Home');
  await hand.pressTo(search(page));
  await findHours(hand, page);
  await hand.pressTo(pane(page).getByRole('tab', { name: 'Kosten' }), 'Shift+Tab');
  for (let press = 0; press < 3; press += 1) await hand.press('ArrowRight');
  await hand.pressTo(variantName(page));
  await keepAs(hand, page, 'Meer uren');
  await expectBesideEachOther(page);
  await hand.pressTo(button(page, 'Terugzetten: Rapport'), 'Shift+Tab');
  await hand.press('Enter');
  await hand.pressTo(button(page, 'In het model terugzetten'));
  await hand.press('Enter');
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  hand.expectWithin(NO_CLICKS);
});

/** Types over the formula of Aansturing, as somebody in the sheet would. */
async function overwrite(page: Page): Promise<void> {
  await inExcel(page, 'type', ...(await lineCell(page, 2, 'Kosten per jaar')), 3000);
  await expect(pane(page).getByText('vast getal, hoort € 2.896')).toBeInViewport({ ratio: 1 });
}

async function expectMended(page: Page): Promise<void> {
  await expect(total(page)).toHaveText(REPORT_TOTAL);
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
}

test('an overwritten formula is seen at once and mended in one click', async ({ page }) => {
  await makeModel(page);
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
  await overwrite(page);
  const hand = new Hand(page);
  await hand.click(button(page, 'Herstel'));
  await expectMended(page);
  hand.expectWithin({ clicks: 1, scrolls: 0 });
});

test('or by the keyboard alone', async ({ page }) => {
  await makeModel(page);
  await expect(pane(page).getByText('In orde', { exact: true })).toBeVisible();
  await overwrite(page);
  const hand = new Hand(page);
  await hand.pressTo(button(page, 'Herstel'));
  await hand.press('Enter');
  await expectMended(page);
  hand.expectWithin(NO_CLICKS);
});
