// `npm run bench`: what each use case costs, as counts and as ratios to something beside it in the same run. A benchmark,
// never a test: times depend on the machine, so only their ratios say something.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findBrowser, installPackages, run, runAside } from './prepare.mjs';

const FIGURES = 'test-results/bench.json';
const INPUTS = 'test-results/bench-inputs.json';
const FILE = 'test-results/bench.xlsx';
/** What the pane, the copy to send, an edit and a creation may cost. */
const MOST = { firstLoad: 125_000, copy: 200_000, usable: 1.25, plan: 2, sheets: 1.5 };
/** What a run counted is kept here; `npm run bench -- <file>` prints what such a file has beside its own, as it was before. */
const KEPT = 'test-results/bench-rows.json';
const EXPORTS = 3;
const HEADER = ['', 'counted', 'beside it', 'ratio', 'at most'];

const whole = (value) => Math.round(value).toLocaleString('en-US');
const medianOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** `1.09`, or `1/637` of something much larger. */
const ratioOf = (value, beside) => (value * 10 < beside ? `1/${whole(beside / value)}` : (value / beside).toFixed(2));

/** @param most limit of the ratio, or of the count if there is nothing beside it */
function row(what, value, { beside, of = '', most } = {}) {
  const limit = most === undefined ? '' : beside === undefined ? whole(most) : most.toFixed(2);
  const ratio = beside === undefined ? '' : ratioOf(value, beside);
  return [what, whole(value), beside === undefined ? '' : `${whole(beside)}${of && ` ${of}`}`, ratio, limit];
}

/** Prints rows in columns as wide as needed; a row of one text is a heading. */
function printTable(rows) {
  const wide = rows.filter(({ length }) => length > 1);
  const widths = wide[0].map((_, column) => Math.max(...wide.map((cells) => cells[column].length)));
  for (const [first, ...others] of rows) {
    const cells = others.map((text, index) => text.padStart(widths[index + 1]));
    process.stdout.write(`${[cells.length > 0 ? first.padEnd(widths[0]) : first, ...cells].join('  ').trimEnd()}\n`);
  }
}

/** Keeps what was counted, with its ratio. */
function keep(rows) {
  const counted = rows
    .filter(({ length }) => length > 1)
    .map(([what, count, , ratio]) => [what, ratio === '' ? count : `${count} (${ratio})`]);
  writeFileSync(KEPT, JSON.stringify(counted));
}

/** @param file what an earlier run kept; without it, the rows as they are */
function withBefore(rows, file) {
  if (file === undefined) return rows;
  const before = new Map([['', 'before'], ...JSON.parse(readFileSync(file, 'utf8'))]);
  return rows.map(([what, ...cells]) => (cells.length > 0 ? [what, before.get(what) ?? '', ...cells] : [what]));
}

function measureTraffic() {
  const jest = ['--testMatch', '<rootDir>/test/bench/*.bench.ts', '--silent'];
  if (run('node_modules/.bin/jest', jest, { BENCH_FIGURES: FIGURES }) !== 0) process.exit(1);
  const { rows, untilShown, plan } = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return { figures: new Map(rows.map(({ useCase, figures }) => [useCase, figures])), untilShown, plan };
}

/** Messages and bytes of use cases, beside one of them. */
const lawRows = (names, figures) =>
  names.flatMap((name) => {
    const { messages, bytesOut, bytesIn } = figures.get(name);
    const { bytesOut: leastOut, bytesIn: leastIn } = figures.get(names[0]);
    return [
      row(`${name}: messages`, messages),
      row(`${name}: bytes out`, bytesOut, { beside: leastOut }),
      row(`${name}: bytes in`, bytesIn, { beside: leastIn }),
    ];
  });

function trafficRows({ figures, untilShown, plan }) {
  const named = (start) => [...figures.keys()].filter((name) => name.startsWith(start));
  const [create] = named('create');
  const [edit, ...edits] = named('edit');
  const [reading, ...readings] = named('reading');
  const bySize = (names) => names.filter((name) => name.endsWith('lines'));
  const bySheets = (names) => names.filter((name) => name.endsWith('sheets'));
  const last = edits.at(-1);
  const beside = (ours, naive) =>
    Object.entries({ messages: 'messages', actions: 'actions', bytesOut: 'bytes out' }).map(([key, words]) =>
      row(`${ours}: ${words}`, figures.get(ours)[key], { beside: figures.get(naive)[key], of: 'cell by cell' }),
    );
  return [
    ['Opening'],
    row('messages until the figures of a model are shown', untilShown),
    row('messages of opening, with what follows', figures.get('open').messages),
    ['Creating, with the layout'],
    row(`${create}: bytes out`, figures.get(create).bytesOut, { beside: plan, of: 'of the plan', most: MOST.plan }),
    ...beside(create, 'naive create'),
    ...lawRows(named('create'), figures),
    ['Editing one number'],
    ...beside(edit, 'naive edit'),
    ...lawRows([edit, ...bySize(edits)], figures),
    ...lawRows([edit, ...bySheets(edits)], figures).slice(3),
    row(`${last}: host milliseconds`, figures.get(last).hostTime, {
      beside: figures.get(edit).hostTime,
      of: 'without',
      most: MOST.sheets,
    }),
    ['Reading and inspecting after a change by somebody else'],
    ...beside(reading, 'naive reading'),
    ...lawRows([reading, ...bySize(readings)], figures),
    ...lawRows([reading, ...bySheets(readings)], figures).slice(3),
  ];
}

const loadRows = ({ first, copy, heaviest }, bare) => [
  ['Loading, in bytes of gzip'],
  row('first load of the pane', first, { most: MOST.firstLoad }),
  row('beside a bare page', first, { beside: bare, of: 'of the page' }),
  row('the copy to send', copy, { most: MOST.copy }),
  ...heaviest.map(([name, bytes]) => row(`  source bytes of ${name}`, bytes)),
];

function usableRows([bare, ...pages]) {
  const least = medianOf(bare.times);
  const spread = ({ name, times }) => [`  ${name}: ${whole(Math.min(...times))} to ${whole(Math.max(...times))}`];
  return [
    ['Milliseconds until the pane can be used: 10 Mbit/s, 40 ms, nothing cached; median, and spread below'],
    ...pages.map(({ name, times }) =>
      row(name, medianOf(times), { beside: least, of: 'bare page', most: MOST.usable }),
    ),
    ...[bare, ...pages].map(spread),
  ];
}

async function measureUsable(pane, bare) {
  const environment = { CHROMIUM_PATH: await findBrowser() };
  const { code, output } = await runAside(
    'node_modules/.bin/tsx',
    ['scripts/bench/usable.ts', pane, bare],
    environment,
  );
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

/** Milliseconds of one file without Excel, from the command to the file. */
async function measureExport() {
  writeFileSync(INPUTS, '{}');
  const times = [];
  for (let time = 0; time < EXPORTS; time += 1) {
    const start = performance.now();
    const { code, output } = await runAside(process.execPath, [
      'scripts/export.mjs',
      '--input',
      INPUTS,
      '--output',
      FILE,
    ]);
    if (code !== 0) throw new Error(output);
    times.push(performance.now() - start);
  }
  return medianOf(times);
}

installPackages();
mkdirSync('test-results', { recursive: true });
const { buildBarePage, buildPane } = await import('./bench/build.mjs');
const { weigh, weighPage } = await import('./bench/firstLoad.mjs');
const traffic = measureTraffic();
const pane = await buildPane();
const bare = await buildBarePage();
const usable = await measureUsable(pane.folder, bare.folder);
const exported = await measureExport();

const rows = [
  ...loadRows(weigh(pane), weighPage(bare)),
  ...usableRows(usable),
  ...trafficRows(traffic),
  ['Without Excel'],
  row('one file by npm run export, milliseconds', exported),
];
printTable(withBefore([HEADER, ...rows], process.argv[2]));
keep(rows);
