// The size of what the pane loads first, measured on the production build in dist/. Needs `npm run build` before it.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** 165 kB of 1000 bytes, the first-load budget of the project; office.js from Microsoft's CDN is not counted. */
const BUDGET_BYTES = 165_000;

test('the JavaScript of taskpane.html fits the first-load budget', () => {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1] ?? '');
  const own = scripts.filter((address) => !address.startsWith('https://'));
  expect(own.length).toBeGreaterThan(0);
  const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
});
