// `npm run bench`: the cost of each use case, next to the naive approach in the same run. A benchmark, never a test.

import { mkdirSync, readFileSync } from 'node:fs';
import { weighFirstLoad } from './bench/firstLoad.mjs';
import { timeToUsablePane } from './bench/usable.mjs';
import { findBrowser, installPackages, run } from './prepare.mjs';

const FIGURES = 'test-results/bench.json';
const KINDS = [
  ['messages', 'messages'],
  ['actions', 'actions'],
  ['bytesOut', 'bytes out'],
  ['bytesIn', 'bytes in'],
  ['clientTime', 'client ms'],
  ['hostTime', 'host ms'],
];
const KILO = 1000;

const whole = (value) => Math.round(value).toLocaleString('en-US');
const ratio = (one, other) => `${(one / other).toFixed(one < other * 10 ? 1 : 0)} x`;

/** Prints rows of text in columns as wide as needed. */
function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    process.stdout.write(
      `${row.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[0]))).join('  ')}\n`,
    );
  }
}

function trafficRows(measured) {
  const header = ['use case', ...KINDS.map(([, title]) => title), 'bytes out / plan'];
  return [
    header,
    ...measured.flatMap(({ useCase, ours, naive, floor }) => [
      [useCase, ...KINDS.map(([key]) => whole(ours[key])), floor ? ratio(ours.bytesOut, floor) : ''],
      ['  naive', ...KINDS.map(([key]) => whole(naive[key])), floor ? ratio(naive.bytesOut, floor) : ''],
      ['  naive / ours', ...KINDS.map(([key]) => ratio(naive[key], ours[key])), ''],
    ]),
  ];
}

installPackages();
mkdirSync('test-results', { recursive: true });
const jest = ['--testMatch', '<rootDir>/test/bench/*.bench.ts', '--silent'];
if (run('node_modules/.bin/jest', jest, { BENCH_FIGURES: FIGURES }) !== 0) process.exit(1);
const firstLoad = await weighFirstLoad();
const usable = await timeToUsablePane(await findBrowser());

process.stdout.write('\nMedians; processor time in milliseconds; naive = cell by cell with a sync for each\n\n');
printTable(trafficRows(JSON.parse(readFileSync(FIGURES, 'utf8'))));
process.stdout.write(
  `\nfirst load of the pane  ${whole(firstLoad.raw / KILO)} kB, gzip ${whole(firstLoad.gzip / KILO)} kB\n`,
);
for (const [name, bytes] of firstLoad.heaviest) {
  process.stdout.write(`  ${whole(bytes / KILO)} kB of source  ${name}\n`);
}
process.stdout.write(`first usable pane in Chromium  ${whole(usable)} ms after navigation\n`);
