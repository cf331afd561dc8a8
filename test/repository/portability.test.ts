// Tracked files must work on any machine: no paths of one machine, no registry host, no folder beside the repository.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Written in two parts, so that this file itself is not a finding. */
const FORBIDDEN: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a path of one machine', new RegExp(`(?<![\\w.@-])/(?:${['work', 'tmp', 'root', 'home', 'Users'].join('|')})/\\w`)],
  ['a package registry', new RegExp(`${['registry', 'npmjs'].join('\\.')}|${['registry', 'yarnpkg'].join('\\.')}`)],
  ['an address of a package', new RegExp(`"${'resolved'}"\\s*:`)],
  ['a folder beside the repository', new RegExp(`${'\\.\\./'}shared/`)],
];

const TEXT = /\.(?:[cm]?[jt]sx?|json|md|html|css|xml|ya?ml|csv)$|^\.|\/run$/;

function findings(text: string): string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => TEXT.test(file) && fs.existsSync(path.join(ROOT, file)));

test('no tracked file names a machine, a registry or a neighbouring folder', () => {
  expect(tracked.length).toBeGreaterThan(50);
  const found = tracked.flatMap((file) =>
    findings(fs.readFileSync(path.join(ROOT, file), 'utf8')).map((kind) => `${file}: ${kind}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['a path of one machine', `const file = '/${'work'}/main/src';`],
  ['a package registry', `https://registry.${'npmjs'}.org/react`],
  ['an address of a package', `"${'resolved'}": "https://somewhere/react.tgz"`],
  ['a folder beside the repository', `import data from '../${'shared'}/data.json';`],
])('%s is found', (kind, text) => {
  expect(findings(text)).toEqual([kind]);
});

test('all packages are pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
