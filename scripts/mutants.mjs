// `npm run mutants`: plants one small fault at a time in a copy of the code and checks whether the unit tests detect
// it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FAULTS } from './mutants/faults.mjs';
import { installPackages } from './prepare.mjs';

/** Bytes of Jest's report; the usual limit of a child process is less than a full run prints. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Characters of the report that are shown where no test file is named. */
const LAST_WORDS = 500;

const COPIED = ['src', 'test', 'scripts', 'docs', 'README.md', 'package.json', 'tsconfig.json', 'jest.config.mjs'];

/** The tests that check figures; the quick ones find most faults. */
const QUICK_TESTS = ['test/workbook/plan.test.ts', 'test/workbook/expectedCells.test.ts'];
const USUAL_TESTS = ['test/excel/oracle.test.ts'];

/** `npm run mutants -- salary` plants only the faults that contain that word. */
const [word = ''] = process.argv.slice(2);
const PLANTED = FAULTS.filter(({ what }) => what.includes(word));
const OTHER_TESTS = [...new Set(PLANTED.flatMap(({ tests = [] }) => tests))];

const outdated = PLANTED.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from));
if (outdated.length > 0) {
  throw new Error(outdated.map(({ what, file, from }) => `${what}: ${file} no longer holds ${from}`).join('\n'));
}

installPackages();
const folder = mkdtempSync(join(tmpdir(), 'rekenmodel-'));

/**
 * The test files that fail.
 *
 * @param share of the random cases, as test/support/share.ts names it
 */
function failingTests(tests, share = 'usual') {
  const jest = resolve('node_modules/jest/bin/jest.js');
  const { status, stderr } = spawnSync(process.execPath, [jest, '--bail', '--silent', ...tests], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, TESTS: share },
  });
  if (status === 0) return [];
  const failing = stderr.split('\n').filter((line) => line.startsWith('FAIL '));
  // Code that cannot be loaded, or tests that never end, have no line of their own.
  return failing.length > 0 ? failing : [stderr.slice(-LAST_WORDS)];
}

/** From quick to thorough: a fault that an earlier attempt finds needs no later one. */
const attemptsFor = (tests) =>
  tests ? [[tests, 'few'], [tests]] : [[QUICK_TESTS], [USUAL_TESTS, 'few'], [USUAL_TESTS]];

function isCaught({ file, from, to, tests }) {
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    code.replace(from, () => to),
  );
  const isSeen = attemptsFor(tests).some((attempt) => failingTests(...attempt).length > 0);
  writeFileSync(path, code);
  return isSeen;
}

try {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const failing = failingTests([...QUICK_TESTS, ...USUAL_TESTS, ...OTHER_TESTS]);
  if (failing.length > 0) throw new Error(`These fail without any fault:\n${failing.join('\n')}`);
  let caught = 0;
  for (const fault of PLANTED) {
    const isSeen = isCaught(fault);
    caught += isSeen ? 1 : 0;
    process.stdout.write(`${isSeen ? 'caught ' : 'MISSED '} ${fault.what}\n`);
  }
  process.stdout.write(`\n${caught} of ${PLANTED.length} faults caught\n`);
  process.exitCode = caught === PLANTED.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
