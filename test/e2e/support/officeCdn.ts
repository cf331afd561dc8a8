// Stands in for Microsoft's CDN: its address answers with the real runtime, on a stand-in Excel in this process.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync } from '@ironcalc/wasm';
import type { Page } from '@playwright/test';
import { StandInExcel, type StandInExcelOptions } from '../../../src/host/standInExcel';

export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

const require = createRequire(import.meta.url);
const RUNTIME = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const HOSTED = `${OFFICE_CDN}/lib/1/hosted/`;
export const OFFICE_SCRIPT = `${HOSTED}office.js`;

/** A test may end before Excel has answered what follows its last step; then nobody waits for that. */
const GONE = /Test ended|has been closed/;

declare global {
  interface Window {
    /** Hands a message of the runtime to the stand-in. */
    toStandIn(text: string): Promise<void>;
    _richApiNativeBridge?: StandInExcel['bridge'];
  }
}

/** The sets that the runtime and the pane ask for, known in advance because a page cannot wait for an answer from here. */
const SETS = ['ExcelApi', 'DelayForCellEdit', 'RichApiTestHelper'];
const VERSIONS = Array.from({ length: 30 }, (_, minor) => `1.${minor}`);

/** What office.js does for the pane: the runtime, who the host is, and when it is ready. The page has `toStandIn`. */
export function officeScript(excel: StandInExcel): string {
  const supported = SETS.map((name) => [name, VERSIONS.filter((version) => excel.isSetSupported(name, version))]);
  return `
    window._richApiNativeBridge = { sendMessageToHost: (text) => void window.toStandIn(text), onMessageFromHost: null };
    ${fs.readFileSync(RUNTIME, 'utf8')}
    ;(() => {
      const info = { host: 'Excel', platform: 'OfficeOnline' };
      const supported = ${JSON.stringify(Object.fromEntries(supported))};
      const isSetSupported = (name, version = '1.1') => Boolean(supported[name]?.includes(String(version)));
      const context = { ...info, displayLanguage: 'nl-NL', contentLanguage: 'nl-NL', requirements: { isSetSupported } };
      window.Office = Object.create(window.Office, {
        context: { value: context },
        HostType: { value: { Excel: 'Excel' } },
        onReady: { value: () => Promise.resolve(info) },
      });
    })();
  `;
}

/**
 * Puts an Excel with an empty workbook behind this page's CDN. The engine runs here, because the page may not run
 * WebAssembly.
 */
export async function serveOffice(page: Page, options?: StandInExcelOptions): Promise<StandInExcel> {
  initSync({ module: fs.readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const excel = new StandInExcel(options);
  excel.bridge.onMessageFromHost = (text) =>
    void page
      .evaluate((answer) => window._richApiNativeBridge?.onMessageFromHost?.(answer), text)
      .catch((error: unknown) => {
        if (!GONE.test(String(error))) throw error;
      });
  await page.exposeFunction('toStandIn', (text: string) => excel.bridge.sendMessageToHost(text));
  await page.route(OFFICE_SCRIPT, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: officeScript(excel) }),
  );
  return excel;
}

export interface HeldMessages {
  /** How many messages wait for Excel. */
  readonly count: () => number;
  /** Lets the first of them through. */
  readonly answer: () => void;
}

/** From here on Excel answers a message only when told to. */
export function holdMessages({ bridge }: StandInExcel): HeldMessages {
  const send = bridge.sendMessageToHost.bind(bridge);
  const waiting: string[] = [];
  bridge.sendMessageToHost = (text) => void waiting.push(text);
  return {
    count: () => waiting.length,
    answer: () => {
      const text = waiting.shift();
      if (text !== undefined) send(text);
    },
  };
}

/** Microsoft's own office.js and its files, for a page without an Excel around it. */
export async function serveOfficeOutsideExcel(page: Page): Promise<void> {
  await page.route(`${HOSTED}**`, (route) => {
    const name = new URL(route.request().url()).href.slice(HOSTED.length);
    const file = path.join(path.dirname(RUNTIME), name);
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}
