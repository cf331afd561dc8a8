// Milliseconds from navigation to a usable pane, in Chromium, on the built demo.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { freePort, run } from '../prepare.mjs';

const RUNS = 5;
const FIRST_PORT = 4273;
const INTERVAL = 100;

async function untilAnswered(address) {
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await pause(INTERVAL);
}

async function timeOnce(browser, address) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByTestId('pane').getByRole('button').first().waitFor();
  const time = performance.now() - start;
  await page.close();
  return time;
}

/** The median of several visits with an empty cache. */
export async function timeToUsablePane(executablePath) {
  if (run('node_modules/.bin/webpack', ['--env', 'demo', '--mode', 'production']) !== 0) throw new Error('No demo');
  const port = await freePort(FIRST_PORT);
  const address = `http://localhost:${port}/`;
  const server = spawn(process.execPath, ['scripts/serve.mjs', 'dist-demo', String(port)], { stdio: 'ignore' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await untilAnswered(address);
    const times = [];
    for (let visit = 0; visit < RUNS; visit += 1) times.push(await timeOnce(browser, address));
    return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)];
  } finally {
    await browser.close();
    server.kill();
  }
}
