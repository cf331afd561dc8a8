// What the pane loads before it shows anything, in the production build. Needs dist/ (`npm run build`); `npm test` builds it.

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = path.resolve(__dirname, '../../dist');

/** Gzip bytes of all JavaScript of ours that the page names; 1 kB = 1000 bytes. office.js comes from the CDN. */
const BUDGET = 165_000;

const page = fs.readFileSync(path.join(BUILT, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map(([, source = '']) => source);
const own = scripts.filter((source) => !source.startsWith('https://'));

test('the first load of the pane stays within its budget', () => {
  expect(own.length).toBeGreaterThan(0);
  const sizes = own.map((source) => gzipSync(fs.readFileSync(path.join(BUILT, source))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});

test('office.js comes from the CDN of Microsoft, before the scripts of the pane', () => {
  expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(scripts).toHaveLength(own.length + 1);
});

test('the build holds the manifest and its icons, and nothing of the demo', () => {
  const files = fs.readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['manifest.xml', path.join('assets', 'icon-32.png')]));
  expect(files.filter((file) => /\.wasm$|\.map$|excel-web|demo/.test(file))).toEqual([]);
});
