// The steps of checking the product, each a command of its own. Node built-ins only.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './prepare.mjs';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const DIST_REPORT = `${REPORTS}/dist.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

const jestCounts = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
});
const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

const jest = (report, ...more) => ['jest', '--json', `--outputFile=${report}`, ...more];

/** A step that writes a report counts its tests; one without counts only when it fails. */
const STEPS = {
  types: { command: ['tsc', '--noEmit'] },
  lint: { command: ['eslint', '.'] },
  format: { command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  'unit tests': {
    command: jest(UNIT_REPORT, '--testPathIgnorePatterns', '/test/e2e/', '/test/dist/'),
    report: UNIT_REPORT,
    counts: jestCounts,
  },
  'production build': { command: ['webpack', '--mode', 'production'] },
  'tests of the build': { command: jest(DIST_REPORT, 'test/dist'), report: DIST_REPORT, counts: jestCounts },
  'demo build': { command: ['webpack', '--env', 'demo', '--mode', 'production'] },
  'browser tests': { command: ['playwright', 'test'], report: BROWSER_REPORT, counts: playwrightCounts },
};

function countsOf({ report, counts }, code) {
  const found = report && existsSync(report) ? counts(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  return { passed: found.passed, failed: code === 0 ? found.failed : Math.max(found.failed, 1) };
}

/** Runs the named steps in order, all of them even after a failure. @returns the sum of passed and failed tests */
export function runSteps(names, environment = {}) {
  rmSync(REPORTS, { recursive: true, force: true });
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    process.stdout.write(`\n== ${name}\n`);
    // Playwright empties this folder when it starts, so it is made anew for each report.
    mkdirSync(REPORTS, { recursive: true });
    const step = STEPS[name];
    const code = run('npx', step.command, environment);
    const { passed, failed } = countsOf(step, code);
    total.passed += passed;
    total.failed += failed;
    process.stdout.write(`== ${name}: ${failed === 0 ? 'passed' : 'FAILED'}\n`);
  }
  return total;
}

/** Every step there is, in order. */
export const ALL_STEPS = Object.keys(STEPS);
