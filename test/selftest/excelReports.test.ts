/** @jest-environment ./test/support/officeEnvironment.mjs */
// Reports of real Excels (test/excel-reports): each becomes a profile under which the self-test must pass.

import fs from 'node:fs';
import path from 'node:path';
import { BEHAVIOUR_IDS } from '../../src/behaviours/behaviours';
import { PROFILES } from '../../src/behaviours/profiles';
import { REPORT_SCHEMA, REPORT_VERSION, type SelfTestReport } from '../../src/behaviours/report';
import { profileFromReport, ReportError } from '../../src/behaviours/reportProfile';
import { strictSchema } from '../../src/behaviours/schema';
import { openExcel } from '../support/officeRuntime';
import { amiss, reportOf } from './support';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'test/excel-reports');

jest.setTimeout(120_000);

const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

// The folder may be empty, but Jest requires a test.
test('every report in the folder gives a profile under which the self-test passes', async () => {
  for (const name of files) {
    const profile = profileFromReport(fs.readFileSync(path.join(FOLDER, name), 'utf8'));
    openExcel({ apiVersion: '1.20', profile });
    expect({ name, amiss: amiss(await reportOf()) }).toEqual({ name, amiss: [] });
  }
});

const [FIRST = ''] = BEHAVIOUR_IDS;

const report = (changes: Partial<SelfTestReport> = {}): SelfTestReport => ({
  report: 'rekenmodel-webcare zelftest',
  version: REPORT_VERSION,
  productVersion: '1.0.0',
  startedAt: '2026-11-25T12:00:00.000Z',
  milliseconds: 1,
  end: 'whole',
  brokenBy: null,
  excel: {
    version: '16.0.18324.20194',
    officePlatform: 'PC',
    platform: 'windows',
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    excelApi: '1.20',
  },
  behaviours: [],
  steps: [],
  messages: { count: 7, medianMilliseconds: 12 },
  left: [],
  ...changes,
});

const answer = (id: string, given: string): SelfTestReport['behaviours'][number] => ({
  id,
  answer: given,
  reported: null,
  error: null,
});

const profileOf = (content: object): unknown => profileFromReport(JSON.stringify(content));

test('what a report leaves open comes from the reports of its platform, or else is the most accommodating answer', () => {
  expect(profileOf(report())).toEqual(PROFILES['nl-windows']);
  expect(profileOf(report({ behaviours: [answer(FIRST, 'unknown')] }))).toEqual(PROFILES['nl-windows']);
  expect(profileOf(report({ excel: { ...report().excel, platform: null } }))).toEqual(PROFILES.strict);
  const hostile = BEHAVIOUR_IDS.map((id) => answer(id, PROFILES.hostile[id]));
  expect(profileOf(report({ behaviours: hostile }))).toEqual(PROFILES.hostile);
});

test.each<readonly [string, string, RegExp]>([
  ['no JSON', 'zelftest', /geen JSON/],
  ['another version', JSON.stringify({ ...report(), version: 2 }), /versie 2; .* leest alleen versie 1/],
  ['a list', '[]', /geen volledig verslag/],
  ['a part missing', JSON.stringify({ ...report(), left: undefined }), /verslag\.left ontbreekt/],
  ['a wrong type', JSON.stringify({ ...report(), left: [7] }), /verslag\.left\[0\] is niet van het type string/],
  ['a stranger', JSON.stringify({ ...report(), naam: 'x' }), /verslag\.naam hoort er niet bij/],
  ['an unknown end', JSON.stringify({ ...report(), end: 'maybe' }), /verslag\.end is niet een van/],
  [
    'an unknown behaviour',
    JSON.stringify(report({ behaviours: [answer('no-such-thing', 'x')] })),
    /"no-such-thing" in dit verslag bestaat niet/,
  ],
  ['an unknown answer', JSON.stringify(report({ behaviours: [answer(FIRST, 'perhaps')] })), /geen antwoord "perhaps"/],
])('%s is refused with a sentence', (_, json, sentence) => {
  expect(() => profileFromReport(json)).toThrow(ReportError);
  expect(() => profileFromReport(json)).toThrow(sentence);
});

test('the schema in docs matches the type of a report', () => {
  const written = JSON.parse(fs.readFileSync(path.join(ROOT, 'docs/zelftest-schema.json'), 'utf8')) as object;
  expect(written).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Verslag van de zelftest van het rekenmodel webcare',
    ...strictSchema(REPORT_SCHEMA),
  });
});
