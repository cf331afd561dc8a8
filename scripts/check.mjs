// `npm run check`: types, lint, format, manifest and unit tests, without building or opening a browser.

import { installPackages, run } from './prepare.mjs';

/** Tests of dist/ need a build; `npm test` makes one first. */
const NEEDS_BUILD = '/test/repository/firstLoad.test.ts';

installPackages();

const STEPS = [
  ['tsc', '--noEmit'],
  ['eslint', '.'],
  ['prettier', '--check', '.', '--log-level', 'warn'],
  ['jest', '--testPathIgnorePatterns', '/test/e2e/', NEEDS_BUILD],
];

const failed = STEPS.filter((step) => run('npx', step) !== 0).map(([tool]) => tool);
process.stdout.write(failed.length === 0 ? '\nAll checks passed\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
