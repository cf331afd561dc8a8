// The parts of the product: licences, bill of materials, and the documentation of each dependency.

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

/** File validators for other systems, used in tests: no known registry gives their checksum. */
const WITHOUT_CHECKSUM = /^node_modules\/@xarsh\/ooxml-validator-[\w-]+$/;

interface Locked {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages = lock.packages as Readonly<Record<string, Locked>>;

test('the lock file has a checksum of every package, except the validator for other systems', () => {
  const without = Object.keys(packages).filter((place) => place !== '' && packages[place]?.integrity === undefined);
  expect(without.filter((place) => !WITHOUT_CHECKSUM.test(place) || packages[place]?.optional !== true)).toEqual([]);
});

test("the bundle's compiler has a checksum for every system that it supports", () => {
  const builds = Object.keys(packages['node_modules/@swc/core']?.optionalDependencies ?? {});
  expect(builds.length).toBeGreaterThan(10);
  expect(builds.filter((name) => !packages[`node_modules/${name}`]?.integrity?.startsWith('sha512-'))).toEqual([]);
});

/** The contents of the bill of materials, as `react@19.3.1`. */
function billed(...options: readonly string[]): readonly string[] {
  const text = execFileSync(process.execPath, ['scripts/sbom.mjs', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const bill = JSON.parse(text) as { bomFormat: string; components: readonly { purl: string }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  return bill.components.map(({ purl }) => decodeURIComponent(purl).replace('pkg:npm/', ''));
}

test('the bill of materials is CycloneDX and lists every dependency with its version', () => {
  expect(billed()).toEqual(
    expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)),
  );
});

test('the bill of materials lists the builds for every system, including those without a checksum', () => {
  const optional = Object.entries(packages).filter(([, { optional: isOptional }]) => isOptional === true);
  const names = optional.map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(names.length).toBeGreaterThan(30);
  const bill = billed().map((purl) => purl.replace(/@[^@]+$/, ''));
  expect(names.filter((name) => !bill.includes(name))).toEqual([]);
});

test('without tools it lists exactly the packages that the list of licences says are in the product', () => {
  const delivered = licencesOf(lock).filter(({ isTool }) => !isTool);
  const names = delivered.map(({ name, version }) => `${name}@${version}`);
  expect([...billed('--omit', 'dev')].sort()).toEqual([...new Set(names)].sort());
});

test('the docs list every dependency with its version and licence', () => {
  const page = read('docs/dependencies.md');
  const rows = licencesOf(lock)
    .filter(({ name, version }) => dependencies[name] === version)
    .map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`);
  expect(rows).toHaveLength(Object.keys(dependencies).length);
  const compact = page.replace(/ +/g, ' ');
  expect(rows.filter((row) => !compact.includes(row))).toEqual([]);
});
