// What the product is made of: its licences, its bill of materials, and the reason of each dependency in docs.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { licencesOf } from '../../scripts/release/licences.mjs';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const lock = JSON.parse(read('package-lock.json')) as Parameters<typeof licencesOf>[0];

test('all licences in the lock file are allowed', () => {
  const found = licencesOf(lock);
  expect(found.length).toBeGreaterThan(Object.keys(dependencies).length);
  expect(found.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
});

const isAllowed = (license: string | undefined, dev: boolean): boolean | undefined =>
  licencesOf({
    packages: { 'node_modules/a': { version: '1.0.0', dev, ...(license === undefined ? {} : { license }) } },
  })[0]?.isAllowed;

test.each([
  ['MIT', false, true],
  ['(MIT OR GPL-3.0-only)', false, true],
  ['MIT/Apache-2.0', false, true],
  ['MIT AND GPL-3.0-only', false, false],
  ['GPL-3.0-only', true, false],
  ['MPL-2.0', true, true],
  ['MPL-2.0', false, false],
  [undefined, true, false],
])('licence %s, of a tool: %s, is allowed: %s', (license, dev, expected) => {
  expect(isAllowed(license, dev)).toBe(expected);
});

test('the bill of materials is CycloneDX and names every dependency with its version', () => {
  const command = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts['sbom'] ?? '';
  const text = execFileSync(command, { cwd: ROOT, shell: true, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const bill = JSON.parse(text) as { bomFormat: string; components: readonly { purl: string }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl)));
  const missing = Object.entries(dependencies).filter(([name, version]) => !named.has(`pkg:npm/${name}@${version}`));
  expect(missing).toEqual([]);
});

test('docs give every dependency with its version and licence', () => {
  const page = read('docs/dependencies.md');
  const rows = licencesOf(lock)
    .filter(({ name, version }) => dependencies[name] === version)
    .map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`);
  expect(rows).toHaveLength(Object.keys(dependencies).length);
  const compact = page.replace(/ +/g, ' ');
  expect(rows.filter((row) => !compact.includes(row))).toEqual([]);
});
