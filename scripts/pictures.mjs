// Takes the pictures of the pane in docs/pictures from the built demo: each main state, at the width of Excel's pane.
// `npm run pictures` builds the demo first.

import { mkdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findBrowser, freePort, installPackages, run } from './prepare.mjs';

const FOLDER = 'docs/pictures';
const FIRST_PORT = 4273;
const PANE_WIDTH = 320;
/** A window that gives the pane its height on a screen of 1080 pixels. */
const WINDOW = { width: 1280, height: 800 };
/** Milliseconds after which an event of the sheet has reached the pane. */
const SETTLED = 700;
/** Milliseconds: slightly longer than the pane waits before it says that Excel does not answer. */
const NO_ANSWER = 11_000;

const press = (pane, name, role = 'button') => pane.getByRole(role, { name }).first().click();

async function enter(field, text) {
  await field.fill(text);
  await field.press('Enter');
}

async function make({ page, pane }) {
  await press(pane, 'Rekenmodel maken');
  await pane.getByTestId('total').waitFor();
  await page.waitForTimeout(SETTLED);
}

const openLine = ({ pane }, name) => pane.getByRole('button', { name, expanded: false }).click();
const openTab = ({ pane }, name) => press(pane, name, 'tab');
async function openCard(at, name) {
  await openTab(at, 'Bladen');
  await at.pane.getByRole('button', { name, exact: true }).click();
}
const hours = ({ pane }) => pane.getByRole('textbox', { name: 'Uren' });

/** A user action in Excel itself, performed by the stand-in. */
const inExcel = ({ page }, action, ...args) =>
  page.evaluate(([name, values]) => globalThis.standInExcel.user[name](...values), [action, args]);

/** The tab name and address of a cell of a cost line. @param line from 1, in the order of the sheet */
const lineCell = ({ page }, line, header) =>
  page.evaluate(
    ([row, column]) => {
      const { sheet, address } = globalThis.standInExcel.user.addressInTable('rm_Kostenposten', column, row);
      return [sheet, address];
    },
    [line - 1, header],
  );

/** Each picture: its name, how to get the pane there, and page options. */
const PICTURES = [
  ['first-run', async () => undefined],
  ['first-run-dark', async () => undefined, { colorScheme: 'dark' }],
  ['costs', make],
  ['costs-dark', make, { colorScheme: 'dark' }],
  ['costs-forced-colours', make, { forcedColors: 'active' }],
  [
    'line',
    async (at) => {
      await make(at);
      await openLine(at, 'Aanverwante taken');
      await hours(at).waitFor();
    },
  ],
  [
    'line-amount',
    async (at) => {
      await make(at);
      await openLine(at, 'Licentiekosten tool');
      await enter(at.pane.getByRole('textbox', { name: 'Bedrag per eenheid' }), '1300,5');
    },
  ],
  [
    'refused',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await enter(hours(at), '-3');
    },
  ],
  [
    'salary-choice',
    async (at) => {
      await make(at);
      await openTab(at, 'Uitgangspunten');
      await press(at.pane, 'Naar cao januari 2027, trede 10');
    },
  ],
  [
    'salary-paste',
    async (at) => {
      await make(at);
      await openTab(at, 'Uitgangspunten');
      await press(at.pane, 'Eigen salaristabel plakken');
      await at.pane.getByRole('textbox', { name: 'Naam van de tabel' }).fill('Gepubliceerd 2027');
      await at.pane
        .getByRole('textbox', { name: 'De salaristabel' })
        .fill('Schaal\t0\t1\t2\t3\n7\t2921\t3031\t3141\t3250\n19\t3298\t3422');
    },
  ],
  [
    'sheets',
    async (at) => {
      await make(at);
      await openTab(at, 'Bladen');
      await at.pane.getByText('Nog niet in de werkmap.').first().waitFor();
    },
  ],
  [
    'budget',
    async (at) => {
      await make(at);
      await openCard(at, 'Begroting');
      await press(at.pane, 'Blad Begroting toevoegen');
      await enter(at.pane.getByRole('textbox', { name: 'Loonindex, alle jaren' }), '3');
    },
  ],
  [
    'sensitivity',
    async (at) => {
      await make(at);
      await openCard(at, 'Gevoeligheid');
      await press(at.pane, 'Blad Gevoeligheid toevoegen');
      await at.pane.getByText('Wat het meest uitmaakt voor de kostprijs').scrollIntoViewIfNeeded();
    },
  ],
  [
    'questions',
    async (at) => {
      await make(at);
      await openCard(at, 'Klantvragen');
      await press(at.pane, 'Blad Klantvragen toevoegen');
      await at.pane.getByRole('combobox', { name: 'Wat telt als klantvraag' }).selectOption('beantwoord');
      await at.pane.getByText('Klantvragen per maand: 225 → 102').scrollIntoViewIfNeeded();
    },
  ],
  [
    'budget-change',
    async (at) => {
      await make(at);
      await openCard(at, 'Begrotingswijziging');
      await press(at.pane, 'Eerst blad Begroting toevoegen');
      await press(at.pane, 'Blad Begrotingswijziging toevoegen');
      await at.pane.getByText('Vraag bovenop de begroting').first().scrollIntoViewIfNeeded();
    },
  ],
  [
    'workload',
    async (at) => {
      await make(at);
      await openCard(at, 'Werklast');
      await press(at.pane, 'Blad Werklast toevoegen');
      for (const [name, value] of [
        ['Per vraag, zelf afgehandeld', '10'],
        ['Per vraag, doorverwezen', '15'],
        ['Benutting', '80'],
      ])
        await enter(at.pane.getByRole('textbox', { name }), value);
      await at.pane.getByText('Er is een tekort van').scrollIntoViewIfNeeded();
    },
  ],
  [
    'summary',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
      await openCard(at, 'Samenvatting');
      await press(at.pane, 'Blad Samenvatting toevoegen');
      await at.pane.getByRole('combobox', { name: 'Status' }).waitFor();
    },
  ],
  [
    'variants',
    async (at) => {
      await make(at);
      await openCard(at, 'Varianten');
      await enter(at.pane.getByRole('textbox', { name: 'Naam van de variant' }), 'Rapport');
      await at.pane.getByText('1 variant bewaard.').waitFor();
      await inExcel(at, 'type', ...(await lineCell(at, 2, 'Uren per week')), 3);
      await at.page.waitForTimeout(SETTLED);
      await press(at.pane, 'Terugzetten: Rapport');
      await at.pane.getByRole('button', { name: 'In het model terugzetten' }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'break-even',
    async (at) => {
      await make(at);
      await openTab(at, 'Scenario’s');
      await enter(at.pane.getByRole('textbox', { name: 'Kosten per contact van een ander kanaal' }), '15');
      await at.pane.getByText('Drempel: 275 contacten per maand').scrollIntoViewIfNeeded();
    },
  ],
  [
    'difference',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
      await at.pane.getByRole('checkbox', { name: 'Meetellen: Stand-byvergoeding piket' }).click();
      await press(at.pane, 'rapport');
    },
  ],
  [
    'history',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
      await at.page.waitForTimeout(SETTLED);
      await inExcel(at, 'type', ...(await lineCell(at, 1, 'Uren per week')), 18);
      await at.page.waitForTimeout(SETTLED);
      await press(at.pane, 'Geschiedenis');
    },
  ],
  [
    'profile',
    async (at) => {
      await make(at);
      await press(at.pane, 'Ander profiel');
      await at.pane.getByRole('combobox', { name: 'Ander profiel' }).selectOption('COM');
      await at.pane.getByRole('button', { name: 'Annuleren' }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'scenarios',
    async (at) => {
      await make(at);
      await openTab(at, 'Scenario’s');
    },
  ],
  [
    'assumptions',
    async (at) => {
      await make(at);
      await openTab(at, 'Uitgangspunten');
    },
  ],
  [
    'salary-scale',
    async (at) => {
      await make(at);
      await openTab(at, 'Uitgangspunten');
      await press(at.pane, 'Schaal 7');
      await at.pane.getByRole('textbox', { name: 'Trede 11' }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'sharing',
    async (at) => {
      await make(at);
      await inExcel(at, 'type', ...(await lineCell(at, 2, 'Kosten per jaar')), 3000);
      await openTab(at, 'Delen');
      await press(at.pane, 'Opnieuw controleren');
    },
  ],
  [
    'points',
    async (at) => {
      await make(at);
      await inExcel(at, 'paste', ...(await lineCell(at, 2, 'Uren per week')), 'veel');
      await at.page.waitForTimeout(SETTLED);
      await press(at.pane, 'punt');
    },
  ],
  [
    'selected-cell',
    async (at) => {
      await make(at);
      await inExcel(at, 'select', ...(await lineCell(at, 3, 'Uren per week')));
    },
  ],
  [
    'manual-calculation',
    async (at) => {
      await make(at);
      await inExcel(at, 'setCalculationMode', 'Manual');
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
    },
  ],
  [
    'protected-sheet',
    async (at) => {
      await make(at);
      await inExcel(at, 'protectSheet', 'Rekenmodel');
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
    },
  ],
  [
    'read-only',
    async (at) => {
      await inExcel(at, 'setReadOnly', true);
      await press(at.pane, 'Rekenmodel maken');
    },
  ],
  [
    'cell-editing',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await at.page.evaluate(() => globalThis.standInExcel.faults.neverAnswer());
      await enter(hours(at), '4');
      await at.page.waitForTimeout(2500);
    },
  ],
  [
    'no-answer',
    async (at) => {
      await make(at);
      await openLine(at, 'Aansturing');
      await at.page.evaluate(() => globalThis.standInExcel.faults.neverAnswer());
      await enter(hours(at), '4');
      await at.page.waitForTimeout(NO_ANSWER);
    },
  ],
  [
    'damaged',
    async (at) => {
      await make(at);
      await inExcel(at, 'deleteSheet', 'Kostprijs per klantvraag');
      await at.page.waitForTimeout(SETTLED);
    },
  ],
  [
    'part-not-loaded',
    async (at) => {
      await make(at);
      await at.page.route('**/history.*.js', (route) => route.abort());
      await openLine(at, 'Aansturing');
      await enter(hours(at), '4');
      await press(at.pane, 'Geschiedenis');
    },
  ],
  [
    'too-old',
    async (at) => {
      await at.page.evaluate(() => globalThis.standInExcel.faults.failAtMessage(1, 'ApiNotFound'));
      await press(at.pane, 'Rekenmodel maken');
    },
  ],
];

async function draw(browser, address, [name, arrive, looks = {}]) {
  const page = await browser.newPage({ viewport: WINDOW, locale: 'nl-NL', ...looks });
  await page.goto(address);
  await page.addStyleTag({ content: `.demo { grid-template-columns: minmax(0, 1fr) ${PANE_WIDTH}px; }` });
  const pane = page.getByTestId('pane');
  await pane.getByRole('button', { name: 'Rekenmodel maken' }).waitFor();
  await arrive({ page, pane });
  await page.waitForTimeout(SETTLED);
  await pane.screenshot({ path: `${FOLDER}/pane-${name}.png` });
  if (name === 'line') await page.screenshot({ path: `${FOLDER}/demo.png` });
  await page.close();
  process.stdout.write(`pane-${name}.png\n`);
}

installPackages();
const wanted = process.argv.slice(2);
if (wanted.length === 0 && run('node_modules/.bin/webpack', ['--env', 'demo', '--mode', 'production']) !== 0) {
  process.exit(1);
}
const port = await freePort(FIRST_PORT);
const server = spawn(process.execPath, ['scripts/serve.mjs', 'dist-demo', String(port)], { stdio: 'inherit' });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(picture[0])) continue;
  if (wanted.length === 0) rmSync(`${FOLDER}/pane-${picture[0]}.png`, { force: true });
  await draw(browser, `http://localhost:${port}/`, picture);
}
await browser.close();
server.kill();
