// The manifest of a build: moved to its location and stamped with a version, or refused.

import fs from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_ORIGIN, moveAddresses, readOrigin, stampVersion } from '../../scripts/release/manifest.mjs';

const manifest = fs.readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

test.each([
  ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
  ['https://voorbeeld.nl/', 'https://voorbeeld.nl'],
  ['https://voorbeeld.nl:8443/sub/pad/', 'https://voorbeeld.nl:8443/sub/pad'],
])('an origin is a server with or without a folder: %s', (text, origin) => {
  expect(readOrigin(text)).toBe(origin);
});

test.each([
  ['voorbeeld.nl', /no address/],
  ['http://voorbeeld.nl', /https only/],
  ['https://localhost:3000', /Nobody else/],
  ['https://127.0.0.1/pad', /Nobody else/],
  ['https://voorbeeld.nl/?a=1', /nothing else/],
  ['https://voorbeeld.nl/#a', /nothing else/],
  ['https://naam@voorbeeld.nl', /nothing else/],
])('another origin is refused: %s', (text, reason) => {
  expect(() => readOrigin(text)).toThrow(reason);
});

test('all addresses move to the origin, in its folder', () => {
  const moved = moveAddresses(manifest, 'https://voorbeeld.nl/sub/pad');
  expect(moved).not.toContain('localhost');
  expect(moved).toContain('DefaultValue="https://voorbeeld.nl/sub/pad/taskpane.html"');
  expect(moved.match(/https:\/\/voorbeeld\.nl\/sub\/pad\//g)).toHaveLength(
    manifest.split(DEVELOPMENT_ORIGIN).length - 1,
  );
});

test('an address that is left unchanged is refused', () => {
  const other = manifest.replace('localhost:3000/assets/icon-80', 'localhost:3001/assets/icon-80');
  expect(() => moveAddresses(other, 'https://voorbeeld.nl')).toThrow(/icon-80/);
});

test('a manifest with nothing to move is refused', () => {
  const moved = moveAddresses(manifest, 'https://voorbeeld.nl');
  expect(() => moveAddresses(moved, 'https://elders.nl')).toThrow(/no address on/);
});

test('the version is that of the package, with the fourth number that Office requires', () => {
  expect(stampVersion(manifest, '2.10.3')).toContain('<Version>2.10.3.0</Version>');
});

test.each([
  [manifest, '2.0.0-beta', /numbers/],
  [manifest.replace(/<Version>.*<\/Version>/, ''), '2.0.0', /no Version/],
])('a version that cannot be stamped is refused', (text, version, reason) => {
  expect(() => stampVersion(text, version)).toThrow(reason);
});
