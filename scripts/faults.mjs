// `npm run faults`: the fault table, every use case under every behaviour and profile, every place where cells can be
// rearranged, and 2.000 sequences of user actions. Prints the totals last. FAULTS_SEED selects a different sample of the
// faults, REARRANGED=20 takes one place in twenty and SEQUENCES=100 sets the number of sequences; arguments after `npm
// run faults --` go to Jest.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { installPackages } from './prepare.mjs';

/** The lines with the totals, in the order in which they are shown. */
const SUMS = ['faults: ', 'behaviours: ', 'rearranged: ', 'sequences: '];

const TESTS = ['test/faults', 'test/rearranged/rearranged', 'test/sequences'];
/** Run in full unless the environment asks for a sample. */
const WHOLE = { REARRANGED: 'all', SEQUENCES: '2000' };

installPackages();
const sums = new Map();

/** A table that runs in parts reports a total per part: adds up the numbers. */
function added(before, line) {
  const numbers = before?.match(/\d+/g)?.map(Number) ?? [];
  let place = 0;
  return before ? line.replace(/\d+/g, (number) => String(Number(number) + numbers[place++])) : line;
}

const jest = spawn('node_modules/.bin/jest', [...TESTS, '--verbose=false', ...process.argv.slice(2)], {
  stdio: ['inherit', 'pipe', 'inherit'],
  env: { ...WHOLE, ...process.env, TESTS: 'whole' },
  shell: process.platform === 'win32',
});
for await (const line of createInterface({ input: jest.stdout })) {
  const sum = SUMS.find((beginning) => line.startsWith(beginning));
  if (sum) sums.set(sum, added(sums.get(sum), line));
  else process.stdout.write(`${line}\n`);
}
const code = jest.exitCode ?? (await new Promise((resolve) => jest.once('exit', resolve))) ?? 1;
for (const sum of SUMS) if (sums.has(sum)) process.stdout.write(`${sums.get(sum)}\n`);
process.exit(code);
