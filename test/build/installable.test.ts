/** @jest-environment jsdom */
// The production build as an administrator gets it: files with hashed names, a manifest for its location, and the
// headers.

import fs from 'node:fs';
import path from 'node:path';
import { HEADERS, PAGE_POLICY } from '../../scripts/release/security.mjs';
import { pngSide } from '../support/png';
import { manifestFaults } from '../repository/manifestRules';

const ROOT = path.resolve(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist-test');
/** As in scripts/steps.mjs. */
const ORIGIN = 'https://voorbeeld.nl/sub/pad';

const read = (name: string): string => fs.readFileSync(path.join(BUILT, name), 'utf8');
const files = fs
  .readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .filter((name) => fs.statSync(path.join(BUILT, name)).isFile())
  .map((name) => name.split(path.sep).join('/'));
const manifest = read('manifest.xml');

test('Office can load the manifest, its icons are in the build', () => {
  const folder = new URL(ORIGIN).pathname;
  const sideOf = (pathname: string): number | null =>
    pathname.startsWith(`${folder}/`) ? pngSide(path.join(BUILT, pathname.slice(folder.length))) : null;
  expect(manifestFaults(manifest, sideOf)).toEqual([]);
});

test('the manifest only points at the origin, and has the version of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const addresses = [...manifest.matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test('files that a browser may cache for ever have a hash in their name', () => {
  const kept = files.filter((name) => /\.(js|css)$/.test(name));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((name) => !/\.[0-9a-f]{20}\.(js|css)$/.test(name))).toEqual([]);
});

test('nothing contains a folder of the build machine', () => {
  // With the separator, so that a folder called `work` does not match `xl/workbook.xml`.
  const folder = path.join(path.dirname(ROOT), path.sep);
  const naming = files.filter((name) => !name.endsWith('.png') && read(name).includes(folder));
  expect(naming).toEqual([]);
});

test.each(['taskpane.html', 'uitleg.html'])('%s and the servers state one strict policy', (name) => {
  const page = new DOMParser().parseFromString(read(name), 'text/html');
  const inPage = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(inPage).toBe(PAGE_POLICY);
  expect(HEADERS['Content-Security-Policy']).toMatch(/; frame-ancestors /);
  expect(HEADERS['Content-Security-Policy']?.startsWith(PAGE_POLICY)).toBe(true);
  expect(PAGE_POLICY).not.toMatch(/unsafe|\*|data:|blob:|http:|https:\/\/(?!appsforoffice\.microsoft\.com)/);
  expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
});

test('IIS and Azure get all headers, and none that prevents Excel from showing the pane', () => {
  const iis = new DOMParser().parseFromString(read('web.config'), 'application/xml');
  const added = [...iis.querySelectorAll('customHeaders > add')].map((header) => [
    header.getAttribute('name'),
    header.getAttribute('value'),
  ]);
  expect(Object.fromEntries(added)).toEqual(HEADERS);
  const azure = JSON.parse(read('staticwebapp.config.json')) as {
    globalHeaders: Record<string, string>;
    routes: readonly { route: string }[];
  };
  expect(azure.globalHeaders).toEqual({ ...HEADERS, 'Cache-Control': 'no-cache' });
  expect(azure.routes.every(({ route }) => route.startsWith('/sub/pad/'))).toBe(true);
});

const packages = JSON.parse(read('packages.json')) as readonly string[];
const NOTICE = /^(licen[cs]e|notice|copying)/i;

test('the packages of the bundle are known', () => {
  expect(packages).toEqual(
    expect.arrayContaining(['react', 'react-dom', '@fluentui/react-icons', '@griffel/core', 'fflate']),
  );
});

test.each(packages)('the complete notice of %s is in the build', (name) => {
  const folder = path.resolve(__dirname, '../../node_modules', name);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const text = read('licenties.txt');
  // Packages that share a licence text are listed together above it.
  const part = text
    .split(/\n-{80}\n/)
    .find((notice) => notice.split('\n').some((line) => line.startsWith(`${name} ${version} (`)));
  expect(part).toMatch(/copyright \(c\)/i);
  expect(part).toMatch(/without warranty of any kind/i);
  for (const file of fs.readdirSync(folder).filter((entry) => NOTICE.test(entry))) {
    expect(part).toContain(fs.readFileSync(path.join(folder, file), 'utf8').trim());
  }
});

test('the licence texts of all bundled packages are in the build', () => {
  const text = read('licenties.txt');
  const wanted = ['react', 'react-dom', '@fluentui/react-provider', '@griffel/core', 'fflate'];
  expect(wanted.filter((name) => !new RegExp(`^${name} \\d`, 'm').test(text))).toEqual([]);
  expect(text).toContain('Permission is hereby granted');
  expect(text).not.toMatch(/^@microsoft\/office-js \d/m);
});
