// `npm test`: everything that must hold, in one run.

import { findBrowser, installPackages, run } from './prepare.mjs';

installPackages();
const browser = findBrowser();

const STEPS = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['eslint', '.']],
  ['format', 'npx', ['prettier', '--check', '.', '--log-level', 'warn']],
  ['production build', 'npx', ['webpack', '--mode', 'production']],
  ['demo build', 'npx', ['webpack', '--env', 'demo', '--mode', 'production']],
  ['unit tests', 'npx', ['jest']],
  ['browser tests', 'npx', ['playwright', 'test']],
];

let failed = 0;
for (const [name, command, args] of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  const code = run(command, args, { CHROMIUM_PATH: browser });
  if (code !== 0) failed += 1;
  process.stdout.write(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'}\n`);
}
process.stdout.write(`\n${STEPS.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
