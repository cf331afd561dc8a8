// What the pane loads before it shows anything, in the production build that `npm test` makes.

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const BUILT = path.resolve(__dirname, '../../dist-test');

/**
 * Gzip bytes of our scripts and styles until the figures are shown, 2 kB below what they may be; 1 kB = 1000 bytes. office.js comes
 * from the CDN.
 */
const BUDGET = 123_000;
/** Gzip bytes loaded for the copy to send when its button is pressed, including what the pane already has. */
const COPY_BUDGET = 69_500;
/** What is loaded for it: the reading of the cells, the plan of the sheets and the writer of the file. */
const COPY_PARTS = ['copying', 'plan', 'copy'];
/** From an error in src/oracle: a build does not change texts. */
const ORACLE_WORDS = 'No value is expected for';
const page = fs.readFileSync(path.join(BUILT, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map(([, source = '']) => source);
const own = scripts.filter((source) => !source.startsWith('https://'));
const styles = [...page.matchAll(/<link\b[^>]*?\bhref=["']?([^"'\s>]+\.css)/g)].map(([, source = '']) => source);

const parts = JSON.parse(fs.readFileSync(path.join(BUILT, 'parts.json'), 'utf8')) as Record<string, readonly string[]>;

function gzipBytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(fs.readFileSync(path.join(BUILT, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the page and the screen of a model stay within the budget, including everything that they load', () => {
  expect(own.length).toBeGreaterThan(0);
  expect(gzipBytes([...own, ...styles])).toBeLessThanOrEqual(BUDGET);
});

test('rarely used parts are not loaded with the screen of a model', () => {
  const shown = new Set(own);
  for (const rare of ['first-run', 'damaged', 'problem', 'history', 'sharing', 'profiles', 'editor']) {
    expect(parts[rare]?.some((file) => !shown.has(file))).toBe(true);
  }
});

test('the writer of the copy to send stays within its budget, and is only loaded for the copy', () => {
  for (const part of COPY_PARTS) expect(parts[part]?.filter((file) => !own.includes(file))).not.toEqual([]);
  expect(parts['copy']?.filter((file) => own.includes(file))).toEqual([]);
  const loaded = COPY_PARTS.flatMap((part) => parts[part] ?? []).filter((file) => !own.includes(file));
  expect(gzipBytes([...new Set(loaded)])).toBeLessThanOrEqual(COPY_BUDGET);
});

test('the pane does not contain the second calculation of the cells: it shows and sends what they say', () => {
  const scripts = fs.readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const oracle = scripts.filter((file) => fs.readFileSync(path.join(BUILT, file), 'utf8').includes(ORACLE_WORDS));
  expect(oracle).toEqual([]);
});

test('the build compiles the styles, so the pane does not contain the compiler', () => {
  const notices = fs.readFileSync(path.join(BUILT, 'licenties.txt'), 'utf8');
  expect(notices).toMatch(/^@griffel\/core \d/m);
  expect(notices).not.toMatch(/^(stylis|rtl-css-js) \d/m);
});

test('the themes of the build give every token that its styles use, as Fluent UI does, and no table of the other tokens', () => {
  const files = fs.readdirSync(BUILT).filter((file) => file.endsWith('.js'));
  const code = files.map((file) => fs.readFileSync(path.join(BUILT, file), 'utf8')).join('\n');
  const used = new Set([...code.matchAll(/var\(--(\w+)/g)].map(([, token = '']) => token));
  const missing = [webLightTheme, webDarkTheme].map((theme) =>
    Object.entries(theme).filter(
      ([token, value]) => used.has(token) && !code.includes(`${token}:${JSON.stringify(value)}`),
    ),
  );
  expect(used.size).toBeGreaterThan(0);
  expect(missing).toEqual([[], []]);
  expect(code).not.toContain('colorPaletteLavenderBorderActive');
  expect(code).not.toMatch(/colorPaletteRedBackground2:"var/);
});

test('office.js comes from the CDN of Microsoft, before the scripts of the pane and after the script that restricts it', () => {
  expect(scripts[0]).toMatch(/^trusted-types\.[0-9a-f]{20}\.js$/);
  expect(scripts[1]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(scripts).toHaveLength(own.length + 1);
});

test('the build contains the manifest and its icons, and nothing of the demo', () => {
  const files = fs.readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['manifest.xml', path.join('assets', 'icon-32.png')]));
  expect(files.filter((file) => /\.wasm$|\.map$|excel-web|demo/.test(file))).toEqual([]);
});
