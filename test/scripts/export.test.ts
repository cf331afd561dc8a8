// The command line: what it reads, what it refuses and how it says so, and that it writes a complete file or nothing.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { figuresAsJson } from '../../scripts/export/figures';
import { exportSchema } from '../../scripts/export/schema';
import { readParts } from '../support/xlsxReader';
import { faultsOf, readInput } from '../support/exportInput';
import { FILE_SHEETS } from '../support/fileSheets';

const ROOT = path.resolve(__dirname, '../..');
const readText = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** The example in the README, which users copy. */
const EXAMPLE = JSON.parse(/```json\n(\{[\s\S]*?\n\})\n```/.exec(readText('README.md'))?.[1] ?? 'null') as object;

test('the schema in docs matches the fields', () => {
  expect(JSON.parse(readText('docs/export-schema.json'))).toEqual(exportSchema(FILE_SHEETS));
});

test('an empty object gives the report, a profile gives the profile', () => {
  expect(readInput({})).toEqual(REPORT_INPUTS);
  expect(compute(readInput({ profiel: 'klein' })).scenarios[1]?.questionsPerYear).toBe(72);
});

test('the example in the README changes, adds and keeps what it says', () => {
  const { lines, scenarios, parameters } = readInput(EXAMPLE);
  const line = (name: string): object | undefined => lines.find((candidate) => candidate.name === name);
  expect(line('Aansturing')).toMatchObject({ hoursPerWeek: 1, scale: '10A', counted: 'ja' });
  expect(line('Licentiekosten tool')).toMatchObject({ quantity: 12, unit: 'maand', amountPerUnit: 900 });
  expect(line('Vertaalkosten')).toMatchObject({ quantity: 4, unit: 'stuk', amountPerUnit: 85.5, costType: 'Overig' });
  expect(lines).toHaveLength(REPORT_INPUTS.lines.length + 1);
  expect(scenarios.map(({ questionsPerMonth }) => questionsPerMonth)).toEqual([200, 300, 250, 410]);
  expect(parameters).toMatchObject({ salaryTable: 'Cao januari 2027', step: 10, employerCosts: 0.23, workWeek: 36 });
});

test('a user-defined salary table is added and can be chosen; null empties a field', () => {
  const bedragen = Array.from({ length: 12 }, (_, step) => (step === 5 ? 3000 : null));
  const inputs = readInput({
    salarisschalen: { Eigen: { '7': { bedragen, toeslag: 0.08 } } },
    uitgangspunten: { salaristabel: 'Eigen' },
    kostenposten: { Aansturing: { urenPerWeek: null, schaal: null, aantal: 1, bedragPerEenheid: 100 } },
  });
  expect(compute(inputs).lines[0]).toMatchObject({ salary: 38880 });
  expect(compute(inputs).lines[1]).toMatchObject({ cost: 100, fte: '' });
});

test('the price level of a table of one’s own is in the file too, and a table without one gets a remark', () => {
  const bedragen = Array.from({ length: 12 }, () => 3000);
  const file = {
    salarisschalen: { Eigen: { '7': { bedragen, toeslag: 0.08 } } },
    uitgangspunten: { salaristabel: 'Eigen', werkgeverslasten: 0.25 },
  };
  const opmerkingen = (content: object): unknown => {
    const inputs = readInput(content);
    return figuresAsJson(inputs, compute(inputs), FILE_SHEETS);
  };
  const level = { prijspeil: 'per 1 juli 2026', jaar: 2026 };
  expect(opmerkingen({ ...file, prijspeilen: { eigen: level } })).toMatchObject({
    prijspeilJaar: 2026,
    opmerkingen: [],
  });
  expect(opmerkingen(file)).toMatchObject({
    prijspeilJaar: null,
    opmerkingen: [{ opmerking: 'De salaristabel heeft geen prijspeil met jaar' }],
  });
  expect(faultsOf({ ...file, prijspeilen: { Eigen: { jaar: 26 }, 'Cao juli 2026': level } })).toEqual([
    'prijspeilen.Cao juli 2026: deze naam is geen eigen tabel onder salarisschalen',
    expect.stringMatching(/^prijspeilen\.Eigen\.prijspeil: ontbreekt; toegestaan: een tekst/),
    expect.stringMatching(
      /^prijspeilen\.Eigen\.jaar: 26 kan niet; toegestaan: een heel getal van 2.000 tot en met 2.100/,
    ),
  ]);
});

test('a salary table without a surcharge is reported', () => {
  const bedragen = Array.from({ length: 12 }, () => 3000);
  expect(faultsOf({ salarisschalen: { Eigen: { '7': { bedragen } } } })).toEqual([
    expect.stringMatching(/^salarisschalen\.Eigen\.7\.toeslag: ontbreekt; toegestaan: /),
  ]);
});

test("an existing scale is replaced, whatever the case of its table's name", () => {
  const bedragen = Array.from({ length: 12 }, () => 3000);
  const inputs = readInput({ salarisschalen: { 'rapport 2012': { '7': { bedragen, toeslag: 0.08 } } } });
  expect(inputs.salaryScales).toHaveLength(REPORT_INPUTS.salaryScales.length);
  expect(compute(inputs).lines[0]?.salary).toBe(38880);
});

test.each([
  [{ totaal: 1 }, 'totaal: onbekende naam; toegestaan: profiel, gemeente,'],
  [{ profiel: 'XXL' }, 'profiel: "XXL" kan niet; toegestaan: KCC, COM, klein'],
  [
    { kostenposten: { Aansturing: { uren: 1 } } },
    'kostenposten.Aansturing.uren: onbekende naam; toegestaan: meetellen,',
  ],
  [
    { kostenposten: { A: { urenPerWeek: -1 } } },
    'kostenposten.A.urenPerWeek: -1 kan niet; toegestaan: een getal van 0 tot',
  ],
  [{ kostenposten: { A: { schaal: '19' } } }, 'kostenposten.A.schaal: "19" kan niet; toegestaan: 1, 2,'],
  [{ kostenposten: { A: { meetellen: 'ja' } } }, 'kostenposten.A.meetellen: "ja" kan niet; toegestaan: true of false'],
  [{ kostenposten: { A: { kostensoort: null } } }, 'kostenposten.A.kostensoort: null kan niet; toegestaan: Personeel,'],
  [{ kostenposten: [] }, 'kostenposten: [] kan niet; toegestaan: een object met namen'],
  [{ scenarios: { Piek: '410' } }, 'scenarios.Piek: "410" kan niet; toegestaan: een getal van 0'],
  [
    { uitgangspunten: { trede: 2.5 } },
    'uitgangspunten.trede: 2.5 kan niet; toegestaan: een heel getal van 0 tot en met 11',
  ],
  [{ uitgangspunten: { salaristabel: 'X' } }, 'uitgangspunten.salaristabel: "X" kan niet; toegestaan: Rapport 2012,'],
  [
    { uitgangspunten: { kernscenario: 'X' } },
    'uitgangspunten.kernscenario: "X" kan niet; toegestaan: Minimum, Gemiddeld, Maximum',
  ],
  [
    { salarisschalen: { Eigen: { '7': { bedragen: [1], toeslag: 0 } } } },
    'salarisschalen.Eigen.7.bedragen: toegestaan: 12 bedragen',
  ],
  [{ gemeente: 5 }, 'gemeente: 5 kan niet; toegestaan: een tekst'],
  [null, 'invoer: null kan niet; toegestaan: een object met namen'],
])('%j is refused with the field and what is allowed', (content, sentence) => {
  const faults = faultsOf(content);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});

test('all faults are reported at once', () => {
  expect(faultsOf({ x: 1, profiel: 'y', scenarios: { z: -1 } })).toHaveLength(3);
});

describe('npm run export', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekenmodel-'));
  const place = (name: string): string => path.join(folder, name);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/export/main.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  test("prints the figures in Dutch notation and writes the file, relative to the user's folder", () => {
    fs.writeFileSync(place('invoer.json'), JSON.stringify({ gemeente: 'Utrecht', scenarios: { Piekmaand: 1410 } }));
    const { status, stdout } = run('--input', 'invoer.json', '--output', 'model.xlsx');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Gemeente +Utrecht\nTotaal per jaar +€ 49\.410\nFormatie +0,78 fte\n/);
    expect(stdout).toMatch(/\nKostprijs Gemiddeld \(225 per maand\) +€ 18,30\n/);
    expect(stdout).toMatch(/\nKostprijs Piekmaand \(1\.410 per maand\) +€ 2,90\n/);
    expect(readParts(fs.readFileSync(place('model.xlsx'))).get('xl/sharedStrings.xml')).toContain('Utrecht');
  }, 60_000);

  test('--json prints all results and nothing else', () => {
    fs.writeFileSync(place('leeg.json'), '{}');
    const { stdout } = run('--input', 'leeg.json', '--output', 'json.xlsx', '--json');
    const figures = JSON.parse(stdout) as { kostenposten: unknown[] };
    expect(figures).toMatchObject({ totaalPerJaar: 49410, formatie: 0.78, kostprijs: 18.3, controlepunten: 0 });
    expect(figures.kostenposten).toHaveLength(11);
  }, 60_000);

  test('a fault sets the exit code, keeps the existing file, and leaves no other file', () => {
    fs.writeFileSync(place('fout.json'), '{"scenario": 1}');
    fs.writeFileSync(place('was.xlsx'), 'was er al');
    const before = fs.readdirSync(folder).length;
    const { status, stdout, stderr } = run('--input', 'fout.json', '--output', 'was.xlsx');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^scenario: onbekende naam; toegestaan: /);
    expect(fs.readFileSync(place('was.xlsx'), 'utf8')).toBe('was er al');
    expect(fs.readdirSync(folder)).toHaveLength(before);
  }, 60_000);

  test.each([
    [['--input', 'leeg.json'], 'Gebruik: npm run export'],
    [['--invoer', 'leeg.json'], 'Gebruik: npm run export'],
    [['--input', 'weg.json', '--output', 'x.xlsx'], 'weg.json: niet gevonden; controleer de naam en de map'],
  ])('%j ends with a sentence', (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
