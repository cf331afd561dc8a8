// The steps that check the product, each one command, and the total of the tests they report. Node built-ins only.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './prepare.mjs';

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

/** The tests that use the product through Office; the others do not involve Excel, and the fault table selects its own. */
const TESTS_ON_EXCEL = ['test/excel/', 'test/session/', 'test/xlsx/copyToSend'];

/** The newest set in Microsoft's declarations. */
function newestExcelApi() {
  const declarations = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const minors = [...declarations.matchAll(/ExcelApi 1\.(\d+)/g)].map(([, minor]) => Number(minor));
  return `1.${Math.max(...minors)}`;
}

/** A step with a report counts its tests; a step without one counts only when it fails. */
export const STEPS = {
  types: { command: ['tsc', '--noEmit'] },
  lint: { command: ['eslint', '.'] },
  format: { command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  'production build': { command: ['webpack', '--mode', 'production', ...TEST_BUILD] },
  'demo build': { command: ['webpack', '--env', 'demo', '--mode', 'production'] },
  'unit tests': jest('unit'),
  'unit tests without a build': jest('unit', '--testPathIgnorePatterns', '/test/e2e/', '/test/build/'),
  'tests on the newest Excel': {
    ...jest('newest', ...TESTS_ON_EXCEL),
    environment: () => ({ EXCEL_API_VERSION: newestExcelApi(), TESTS: 'few' }),
  },
  'browser tests': { command: ['playwright', 'test'], report: BROWSER_REPORT, counts: playwrightCounts },
};

const runTool = ([tool, ...args], environment) => run(join('node_modules', '.bin', tool), args, environment);

function countsOf({ report, counts }, code) {
  const found =
    report && existsSync(report) ? counts(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  return { passed: found.passed, failed: code === 0 ? found.failed : Math.max(found.failed, 1) };
}

/**
 * Runs the named steps in order, all of them even after a failure, and ends with one summary line.
 * @returns the exit code
 */
export function runSteps(names, environment = {}) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS);
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    process.stdout.write(`\n== ${name}\n`);
    const step = STEPS[name];
    const { passed, failed } = countsOf(step, runTool(step.command, { ...environment, ...step.environment?.() }));
    total.passed += passed;
    total.failed += failed;
    process.stdout.write(`== ${name}: ${failed === 0 ? 'passed' : 'FAILED'}\n`);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}
