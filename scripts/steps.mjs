// The steps that check the product, each one command, and the total of the tests they report. Node built-ins only.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, runAside } from './prepare.mjs';

const REPORTS = 'test-results';
const BROWSER_REPORT = `${REPORTS}/browser.json`;

/**
 * The tested build is one for installation in a folder of a server. It is not in dist/, which may be waiting to be
 * installed.
 */
const TEST_BUILD = ['--env', 'origin=https://voorbeeld.nl/sub/pad', '--output-path', 'dist-test'];

const jestCounts = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
});

const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

const jest = (name, ...more) => {
  const report = `${REPORTS}/${name}.json`;
  return { command: ['jest', '--json', `--outputFile=${report}`, ...more], report, counts: jestCounts };
};

/** The tests in which the product uses what only a newer Excel has; test/repository/newerSets.test.ts checks the list. */
const testsOnNewest = () =>
  Object.values(JSON.parse(readFileSync('test/support/onNewestExcel.json', 'utf8')).again).flat();

/** Patterns of these test files for Jest. */
const filesOf = (tests) => tests.map((test) => `/test/${test}[.]test`);

/** The newest set in Microsoft's declarations. */
function newestExcelApi() {
  const declarations = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const minors = [...declarations.matchAll(/ExcelApi 1\.(\d+)/g)].map(([, minor]) => Number(minor));
  return `1.${Math.max(...minors)}`;
}

/** Where the loop while developing remembers what it has looked at. */
const KEPT = 'node_modules/.cache/check';
const kept = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `${KEPT}/${name}`];

/** Folders of tests that need minutes, a build or another program: only `npm test` runs them. */
const LONG_FOLDERS = ['e2e', 'build', 'faults', 'rearranged', 'sequences', 'selftest', 'excel', 'xlsx', 'scripts'];
/** Tests elsewhere that take longer than four seconds each: likewise. */
const LONG_TESTS = [
  'model/(hostileNames|inputChanges|names)',
  'session/(addedSheets|budgetChange|chartRows|coauthors|editing|filtered|guarding|hostile|hostileNames|inFront|leftovers)',
  'session/(lookAt|looks|moving|oneRow|otherVersions|ownColumns|refusals|reopening|rollback|selecting|texts|totalsRow)',
  'session/variants',
  'workbook/(guard|linear|lostPlaces)',
];

/** A step with a report counts its tests; a step without one counts only when it fails. */
export const STEPS = {
  types: { command: ['tsc', '--noEmit'] },
  lint: { command: ['eslint', '.'] },
  format: { command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  'production build': { command: ['webpack', '--mode', 'production', ...TEST_BUILD] },
  // Not made smaller, which takes as long as the rest: it is only for the browser tests.
  'demo build': { command: ['webpack', '--env', 'demo', '--mode', 'production', '--no-optimization-minimize'] },
  'unit tests': jest('unit'),
  'types of what changed': { command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${KEPT}/types.json`] },
  'lint of what changed': { command: ['eslint', '.', ...kept('lint')] },
  'format of what changed': { command: ['prettier', '--check', '.', '--log-level', 'warn', ...kept('format')] },
  'quick tests': {
    ...jest(
      'unit',
      '--testPathIgnorePatterns',
      ...LONG_FOLDERS.map((folder) => `/test/${folder}/`),
      ...filesOf(LONG_TESTS),
    ),
    environment: () => ({ TESTS: 'few' }),
  },
  'tests on the newest Excel': {
    ...jest('newest', ...filesOf(testsOnNewest())),
    environment: () => ({ EXCEL_API_VERSION: newestExcelApi(), TESTS: 'few' }),
  },
  'browser tests': { command: ['playwright', 'test'], report: BROWSER_REPORT, counts: playwrightCounts },
};

/** Room for what is short-lived, in MiB: with Node's own 16, tests spend up to a tenth of their time on clearing it. */
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`.trim();

const programOf = (tool) => join('node_modules', '.bin', tool);

function countsOf({ report, counts }, code) {
  const found =
    report && existsSync(report) ? counts(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  return { passed: found.passed, failed: code === 0 ? found.failed : Math.max(found.failed, 1) };
}

/** @param isAlone whether no other step runs meanwhile, so that its output can be shown as it comes */
async function runStep(name, environment, isAlone) {
  const step = STEPS[name];
  const [tool, ...args] = step.command;
  const whole = { NODE_OPTIONS, ...environment, ...step.environment?.() };
  process.stdout.write(isAlone ? `\n== ${name}\n` : `== ${name}: begun\n`);
  const begun = Date.now();
  const { code, output } = isAlone
    ? { code: run(programOf(tool), args, whole), output: '' }
    : await runAside(programOf(tool), args, whole);
  const counts = countsOf(step, code);
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(`${output}== ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'}, ${seconds} s\n`);
  return counts;
}

/** As soon as one step ends, the next begins. */
async function runStage({ steps, atOnce }, environment) {
  const waiting = [...steps];
  const counts = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      counts.push(await runStep(name, environment, atOnce === 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

/**
 * Runs the stages one after another, all of them even after a failure, and ends with one summary line.
 * @param stages each with its steps in the order in which they begin, and how many run at once: most tools keep only one core busy
 * @returns the exit code
 */
export async function runSteps(stages, environment = {}) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS);
  const counts = [];
  for (const stage of stages) counts.push(...(await runStage(stage, environment)));
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 ? 0 : 1;
}
