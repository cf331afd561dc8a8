// Milliseconds from navigation until the built pane can be used, beside a bare page that is built and served alike: for a
// workbook with a model, and for an empty one. `usable.ts <built pane> <built bare page>` writes them to standard output as JSON.

import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { StandInExcel, type Snapshot } from '../../src/host/standInExcel';
import { serveBuilt } from '../../test/e2e/support/builtSite';
import { OFFICE_SCRIPT, officeScript, serveOffice } from '../../test/e2e/support/officeCdn';
import { openQuietPage, type QuietPage } from './quietPage';

/** Visits of each page, in turn, so that a busy moment of the machine affects all alike. */
const VISITS = 9;
/** 10 Mbit/s and 40 milliseconds, as the developer tools of Chromium count them. */
const NETWORK = { offline: false, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8, latency: 40 };
/** Milliseconds; a page that takes longer is broken. */
const LONGEST = 60_000;
/** Milliseconds between looking whether a page is usable; it says itself since when. */
const INTERVAL = 50;
/** Milliseconds between asking a page that is not there yet for its messages. */
const SHORT = 5;
const FOLDER = '/pane';

const [built = 'dist', bare = 'dist-bare'] = process.argv.slice(2);

interface Visit {
  readonly name: string;
  readonly origin: string;
  /** XPath of what a person waits for. */
  readonly awaited: string;
  readonly workbook: Snapshot | null;
}

declare global {
  interface Window {
    /** When what a person waits for came into view, milliseconds since navigation. */
    usableAt?: number;
    /** The next message for Excel. */
    nextMessage?: () => Promise<string>;
  }
}

/** Looks at every frame whether what a person waits for is there, and keeps the messages for Excel until they are asked for. */
const watchFor = (awaited: string): string => `{
  const look = () => {
    if (document.evaluate(${JSON.stringify(awaited)}, document, null, XPathResult.BOOLEAN_TYPE).booleanValue) {
      window.usableAt = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const messages = [];
  let arrived = () => undefined;
  window.toStandIn = (text) => {
    messages.push(text);
    arrived();
  };
  window.nextMessage = async () => {
    if (messages.length === 0) await new Promise((resolve) => (arrived = resolve));
    return messages.shift();
  };
}`;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function usableAt(page: QuietPage): Promise<number> {
  for (let waited = 0; waited < LONGEST; waited += INTERVAL) {
    const time = await page.evaluate('window.usableAt');
    if (typeof time === 'number') return time;
    await pause(INTERVAL);
  }
  throw new Error('The page cannot be used');
}

/** Excel sends the page no more answers, and what it sent has arrived. */
async function leave(page: Page, { bridge }: StandInExcel): Promise<void> {
  bridge.onMessageFromHost = null;
  await page.evaluate(() => undefined);
}

/** Office's script and an Excel for a page. @returns a function after which Excel is silent */
async function answerOffice(page: QuietPage, excel: StandInExcel): Promise<() => void> {
  const body = Buffer.from(officeScript(excel)).toString('base64');
  const responseHeaders = [{ name: 'content-type', value: 'text/javascript' }];
  page.on('Fetch.requestPaused', ({ requestId }) => {
    void page.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: OFFICE_SCRIPT }] });
  let isOpen = true;
  excel.bridge.onMessageFromHost = (text) => {
    if (isOpen) void page.evaluate(`window._richApiNativeBridge.onMessageFromHost(${JSON.stringify(text)})`);
  };
  const pass = async (): Promise<void> => {
    while (isOpen) {
      // Null before the page is there, and when it leaves.
      const text = await page.evaluate('window.nextMessage?.()').catch(() => null);
      if (typeof text === 'string' && isOpen) excel.bridge.sendMessageToHost(text);
      else await pause(SHORT);
    }
  };
  void pass();
  return () => {
    isOpen = false;
  };
}

/** With an empty cache: each visit has a page of its own. */
async function visit(browser: Browser, { origin, awaited, workbook }: Visit): Promise<number> {
  const excel = new StandInExcel({ apiVersion: '1.20' });
  if (workbook) excel.restore(workbook);
  const page = await openQuietPage(browser);
  await page.send('Page.enable');
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watchFor(awaited) });
  await page.send('Network.enable');
  await page.send('Network.emulateNetworkConditions', NETWORK);
  const silence = await answerOffice(page, excel);
  await page.send('Page.navigate', { url: `${origin}${FOLDER}/taskpane.html` });
  const time = await usableAt(page);
  silence();
  await page.close();
  return time;
}

/** A workbook with the model, made by the pane itself. */
async function madeWorkbook(browser: Browser, origin: string): Promise<Snapshot> {
  const page = await browser.newPage();
  const excel = await serveOffice(page, { apiVersion: '1.20' });
  await page.goto(`${origin}${FOLDER}/taskpane.html`);
  await page.getByRole('button', { name: 'Rekenmodel maken' }).click({ timeout: LONGEST });
  await page.getByTestId('total').waitFor({ timeout: LONGEST });
  await page.getByRole('tab').first().waitFor({ timeout: LONGEST });
  const snapshot = excel.snapshot();
  await leave(page, excel);
  await page.close();
  return snapshot;
}

const sites = await Promise.all(
  [built, bare].map((folder) => {
    const { globalHeaders } = JSON.parse(fs.readFileSync(path.join(folder, 'staticwebapp.config.json'), 'utf8')) as {
      globalHeaders: Record<string, string>;
    };
    return serveBuilt(path.resolve(folder), FOLDER, globalHeaders);
  }),
);
const [pane = '', beside = ''] = sites.map(({ origin }) => origin);
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const workbook = await madeWorkbook(browser, pane);
  const visits: readonly Visit[] = [
    { name: 'bare page', origin: beside, awaited: '//button[.="Ready"]', workbook: null },
    { name: 'figures of a model in view', origin: pane, awaited: '//*[@data-testid="total"]', workbook },
    { name: 'its parts can be opened', origin: pane, awaited: '//*[@role="tab"]', workbook },
    { name: 'first run', origin: pane, awaited: '//button[.="Rekenmodel maken"]', workbook: null },
  ];
  const times = visits.map((): number[] => []);
  // The first round warms up the server and the compiler of this process, and does not count.
  for (let round = 0; round <= VISITS; round += 1) {
    for (const [index, page] of visits.entries()) {
      const time = await visit(browser, page);
      if (round > 0) times[index]?.push(time);
    }
  }
  process.stdout.write(JSON.stringify(visits.map(({ name }, index) => ({ name, times: times[index] }))));
} finally {
  await browser.close();
  await Promise.all(sites.map(({ close }) => close()));
}
