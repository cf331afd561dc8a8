/** @jest-environment ./test/support/officeEnvironment.mjs */
// The self-test on the stand-in: green under every profile, and the workbook is empty again, however it ends.

import { behaviour, BEHAVIOUR_IDS, type BehaviourId } from '../../src/behaviours/behaviours';
import { PROFILES, type ProfileId } from '../../src/behaviours/profiles';
import { REPORT_SCHEMA } from '../../src/behaviours/report';
import { profileFromReport } from '../../src/behaviours/reportProfile';
import { faultsAgainst } from '../../src/behaviours/schema';
import { excelFacts } from '../../src/selftest/excelFacts';
import { outcomeOf } from '../../src/selftest/outcome';
import { UNKNOWN } from '../../src/selftest/probes/probe';
import type { Progress } from '../../src/selftest/selfTest';
import { TEXT } from '../../src/selftest/text';
import { stepsOf } from '../../src/selftest/useCases';
import { openExcel, type ExcelOptions } from '../support/officeRuntime';
import { amiss, reportOf, tryOut } from './support';

/** The stand-in's engine is slow; this limit is for tests that hang. */
jest.setTimeout(120_000);

const NEWEST = { apiVersion: '1.20' };
const TODAY = '2026-11-25';

/** What Office reports for the Excel of each profile. */
const DIAGNOSTICS: Readonly<Partial<Record<ProfileId, ExcelOptions['diagnostics']>>> = {
  'nl-windows': { platform: 'PC', version: '16.0.18324.20194' },
  '2021': { platform: 'PC', version: '16.0.14332.20303' },
  mac: { platform: 'Mac', version: '16.91' },
  web: { platform: 'OfficeOnline', version: '16.0.18500.41000' },
};
const PLATFORMS: Readonly<Partial<Record<ProfileId, string>>> = {
  'nl-windows': 'windows',
  '2021': 'windows2021',
  mac: 'mac',
  web: 'web',
};

/** An Excel that refuses to freeze rows cannot show what freezing does. */
const isFindable = (id: BehaviourId): boolean => behaviour(id).notProbed === undefined && id !== 'freeze-activates';

test.each(Object.keys(PROFILES) as ProfileId[])('under profile %s all steps pass, and nothing is left', async (id) => {
  const diagnostics = DIAGNOSTICS[id];
  const excel = openExcel({ ...NEWEST, profile: PROFILES[id], ...(diagnostics ? { diagnostics } : {}) });
  const before = excel.contents();
  const report = await reportOf();
  expect(amiss(report)).toEqual([]);
  expect(report).toMatchObject({ end: 'whole', brokenBy: null, left: [] });
  expect(report.steps.map(({ id: step }) => step)).toEqual((await stepsOf(TODAY)).map(({ id: step }) => step));
  expect(report.excel).toMatchObject({ platform: PLATFORMS[id] ?? null, excelApi: '1.20' });
  expect(excel.contents()).toEqual(before);

  // It found the profile under which it ran, except what no probe can find without a user or a second window.
  const answers = report.behaviours.map(({ id: behaviourId, answer }): [string, string] => [behaviourId, answer]);
  const found = answers.filter(([, answer]) => answer !== UNKNOWN);
  expect({ ...PROFILES[id], ...Object.fromEntries(found) }).toEqual(PROFILES[id]);
  const unknown = answers.filter(([, answer]) => answer === UNKNOWN).map(([behaviourId]) => behaviourId);
  expect(unknown.filter((behaviourId) => isFindable(behaviourId as BehaviourId))).toEqual([]);
  const outcome = outcomeOf(report);
  expect(outcome).toMatchObject({ tone: 'good' });
  const profile = profileFromReport(outcome.report?.json ?? '');
  expect(Object.fromEntries(found.map(([behaviourId]) => [behaviourId, profile[behaviourId as BehaviourId]]))).toEqual(
    Object.fromEntries(found),
  );
  expect(faultsAgainst(REPORT_SCHEMA, report, 'report')).toEqual([]);
});

test.each(Object.keys(DIAGNOSTICS) as (keyof typeof DIAGNOSTICS)[])('the Excel of %s is told by name', (id) => {
  const diagnostics = DIAGNOSTICS[id];
  openExcel({ ...NEWEST, ...(diagnostics ? { diagnostics } : {}) });
  expect(excelFacts()).toMatchObject({ platform: PLATFORMS[id], excelApi: '1.20' });
});

/** What a step says about missing layout. */
const missingLooks = ({ steps }: Awaited<ReturnType<typeof reportOf>>, step: string): readonly unknown[] =>
  steps.flatMap(({ id, findings }) => (id === step ? findings.filter(({ what }) => what === TEXT.refusedLooks) : []));

test('layout that Excel also refused in a probe is mentioned, and is not a fault', async () => {
  openExcel({ ...NEWEST, profile: PROFILES.hostile });
  const report = await stoppedAt(({ done }) => done === BEHAVIOUR_IDS.length + 1);
  const words = expect.stringContaining('het blokkeren van rijen') as unknown as string;
  expect(missingLooks(report, 'create')).toEqual([{ what: TEXT.refusedLooks, expected: words, found: words }]);
  expect(report.steps[0]).toMatchObject({ id: 'create', outcome: 'passed' });
});

test('layout that Excel refuses although no probe saw that is a fault', async () => {
  const excel = openExcel(NEWEST);
  const report = await stoppedAt(({ done }) => {
    if (done === BEHAVIOUR_IDS.length) excel.faults.refuse('SetColumnProperties', 'GeneralException');
    return done === BEHAVIOUR_IDS.length + 1;
  });
  expect(missingLooks(report, 'create')).toEqual([
    { what: TEXT.refusedLooks, expected: TEXT.none, found: TEXT.otherLooks },
  ]);
  expect(report.steps[0]).toMatchObject({ id: 'create', outcome: 'failed' });
});

test('on the oldest supported Excel, only the steps that need a missing member are skipped', async () => {
  const excel = openExcel({ apiVersion: '1.9' });
  const before = excel.contents();
  const report = await reportOf();
  expect(amiss(report).map(({ id, outcome }) => [id, outcome])).toEqual([['copy', 'skipped']]);
  expect(excel.contents()).toEqual(before);
});

/** Stops when the progress reaches a given subject. */
async function stoppedAt(isThere: (progress: Progress) => boolean): Promise<Awaited<ReturnType<typeof reportOf>>> {
  const controller = new AbortController();
  return reportOf({
    signal: controller.signal,
    onProgress: (progress) => {
      if (isThere(progress)) controller.abort();
    },
  });
}

test.each([
  ['in a probe', ({ done }: Progress) => done === 1, 2, 0],
  ['in a step', ({ done }: Progress) => done === BEHAVIOUR_IDS.length + 1, BEHAVIOUR_IDS.length, 2],
])('stopped %s, it ends there, and the workbook is empty', async (_, isThere, probes, steps) => {
  const excel = openExcel(NEWEST);
  const before = excel.contents();
  const report = await stoppedAt(isThere);
  expect(report).toMatchObject({ end: 'stopped', left: [] });
  expect([report.behaviours.length, report.steps.length]).toEqual([probes, steps]);
  expect(excel.contents()).toEqual(before);
  expect(outcomeOf(report)).toMatchObject({ tone: 'attention' });
});

test('Excel refuses everything during one step: that step is red, the next ones continue, and nothing is left behind', async () => {
  const excel = openExcel(NEWEST);
  const before = excel.contents();
  const controller = new AbortController();
  const report = await reportOf({
    signal: controller.signal,
    onProgress: ({ done }) => {
      // From the edit until the next step; a single message might be a background reading.
      if (done === BEHAVIOUR_IDS.length + 1) excel.faults.failFromMessage(1, 'AccessDenied');
      if (done === BEHAVIOUR_IDS.length + 2) excel.faults.clear();
      if (done === BEHAVIOUR_IDS.length + 4) controller.abort();
    },
  });
  const [, edit, ...others] = report.steps;
  expect(edit).toMatchObject({ id: 'edit', outcome: 'failed' });
  expect(others.length).toBeGreaterThan(0);
  expect(others.map(({ outcome }) => outcome)).not.toContain('failed');
  expect(excel.contents()).toEqual(before);
  expect(outcomeOf(report)).toMatchObject({ tone: 'bad' });
});

test('Excel is gone permanently: the report says so, and lists what could not be removed', async () => {
  const excel = openExcel(NEWEST);
  const report = await reportOf({
    onProgress: ({ done }) => {
      if (done === 1) excel.faults.failFromMessage(1, 'GeneralException');
    },
  });
  excel.faults.clear();
  expect(report.steps.map(({ outcome }) => outcome)).not.toContain('passed');
  expect(report.left).not.toEqual([]);
  expect(outcomeOf(report).verdict).toContain('verwijder dit zelf');
});

test('what Excel refuses to delete is listed by name', async () => {
  const excel = openExcel(NEWEST);
  const report = await stoppedAt(({ done }) => {
    if (done !== BEHAVIOUR_IDS.length + 1) return false;
    excel.user.setReadOnly(true);
    return true;
  });
  for (const name of ['Rekenmodel', 'Toelichting', 'rm_totaal']) {
    expect(report.left).toContainEqual(expect.stringMatching(new RegExp(`^${name} \\(`)));
  }
  expect(outcomeOf(report)).toMatchObject({ tone: 'bad' });
});

test.each<readonly [string, (excel: ReturnType<typeof openExcel>) => void, string, string]>([
  ['a filled cell', ({ user }) => user.paste('Blad1', 'C7', 'van de gebruiker'), 'cells', 'Blad1'],
  ['a read-only workbook', ({ user }) => user.setReadOnly(true), 'readOnly', ''],
])('%s: it does not start, and changes nothing', async (_, fill, refused, where) => {
  const excel = openExcel(NEWEST);
  fill(excel);
  const before = excel.contents();
  expect(await tryOut()).toEqual({ refused, where });
  expect(excel.contents()).toEqual(before);
});

test('a workbook with a model is not empty; one with many blank sheets is', async () => {
  const excel = openExcel(NEWEST);
  await Excel.run(async ({ workbook }) => {
    workbook.names.add('van_de_gebruiker', workbook.worksheets.getItem('Blad1').getRange('A1'));
    await workbook.context.sync();
  });
  expect(await tryOut()).toEqual({ refused: 'name', where: 'van_de_gebruiker' });
  excel.user.deleteName('van_de_gebruiker');
  for (const name of ['Blad2', 'Blad3', 'Rekenmodel']) excel.user.addSheet(name);
  const before = excel.contents();
  expect(await stoppedAt(({ done }) => done === BEHAVIOUR_IDS.length)).toMatchObject({ end: 'stopped', left: [] });
  expect(excel.contents()).toEqual(before);
});

test('a sheet that somebody else fills in the meantime stays', async () => {
  const excel = openExcel(NEWEST);
  await stoppedAt(({ done }) => {
    if (done !== 1) return false;
    excel.user.addSheet('Van een collega');
    excel.user.paste('Van een collega', 'A1', 'bewaar dit');
    return true;
  });
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Van een collega']);
});
