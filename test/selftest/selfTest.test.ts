/** @jest-environment ./test/support/officeEnvironment.mjs */
import { runSelfTest } from '../../src/selftest/selfTest';
import { PROFILES } from '../../src/behaviours/profiles';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

test.each(['strict', 'hostile'] as const)('%s', async (id) => {
  const excel = openExcel({ apiVersion: '1.20', profile: PROFILES[id] });
  const empty = JSON.stringify(excel.contents());
  const result = await runSelfTest({ productVersion: '1', newSession, onProgress: () => undefined, signal: new AbortController().signal });
  if (!('report' in result)) throw new Error('refused');
  const bad = result.report.steps.filter((s) => s.outcome !== 'passed').map((s) => ({ ...s, findings: s.findings.filter((f) => f.expected !== f.found) }));
  console.log(JSON.stringify({ ...result.report, steps: result.report.steps.map((s) => `${s.id} ${s.milliseconds} ${s.outcome}`) }, null, 1), JSON.stringify(bad, null, 1));
  expect(JSON.stringify(excel.contents())).toBe(empty);
});
