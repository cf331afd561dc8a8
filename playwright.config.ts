// The browser tests: the built demo, in the Chromium that scripts/test.mjs found.

import { defineConfig } from '@playwright/test';

const port = Number(process.env['DEMO_PORT'] ?? 4173);
const address = `http://localhost:${port}/`;
const browser = process.env['CHROMIUM_PATH'];

/** The browser has no network access, and runs as root in containers. */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Optimising the code of a page does not pay off within one test; the compiler and its threads take a third of the time.
  '--js-flags=--liftoff-only --max-optimized-bytecode-size=0 --single-threaded',
];

/** Takes minutes on one page: begins first, so that no worker waits for it at the end. */
const LONGEST = 'states.spec.ts';

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 60_000,
  globalTimeout: 1_200_000,
  workers: 2,
  // Tests of one file share nothing: a worker that is free takes the next test of any file.
  fullyParallel: true,
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'others', testIgnore: LONGEST },
  ],
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    locale: 'nl-NL',
    launchOptions: { args: BROWSER_ARGUMENTS, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: { command: `node scripts/serve.mjs dist-demo ${port}`, url: address, timeout: 30_000 },
});
