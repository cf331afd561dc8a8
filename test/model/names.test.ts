// When two names are the same, which names are allowed, and that export applies both rules.

import { InputError } from '../../scripts/export/checking';
import { readInputs } from '../../scripts/export/readInputs';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { LONGEST_TEXT, sameName } from '../../src/model/names';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { nameProblem, textProblem } from '../../src/model/texts';
import { variantNameProblem } from '../../src/model/sheets/variants/variantKeeping';
import { uniqueName } from '../../src/session/editing/uniqueName';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { expectedCells } from '../../src/oracle/expectedCells';
import { modelFile } from '../../src/xlsx/modelFile';
import { countSteps } from '../support/steps';
import { FILE_SHEETS } from '../support/fileSheets';

/** Pairs that look the same to a reader. */
const SAME: readonly (readonly [string, string])[] = [
  ['Aansturing', 'AANSTURING'],
  ['Café', 'Cafe\u0301'],
  ['Gemiddeld', 'Gemi\u200bddeld'],
  ['Gemiddeld', '\ufeffGemiddeld'],
  ['Co\u00adördinatie', 'Coördinatie'],
  ['Externe opleiding', ' Externe\u00a0 opleiding '],
  // Only the lower case has a composed form.
  ['J\u030Cau', '\u01f0au'],
];

test.each(SAME)('%j and %j are the same name, in pane and export', (one, other) => {
  expect(sameName(one, other)).toBe(true);
  expect(uniqueName(other, [one])).toBe(`${other} 2`);
  expect(variantNameProblem(other, [one])).toMatch(/^Er is al een variant/);
});

test.each([
  ['Post', 'Post 2'],
  ['Café', 'Cafe'],
  ['a b', 'ab'],
  ['=1', '1'],
])('%j and %j are different names', (one, other) => expect(sameName(one, other)).toBe(false));

function faultsOf(content: unknown): readonly string[] {
  try {
    readInputs(content, '2026-11-25', FILE_SHEETS);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}
const read = (content: unknown): ModelInputs => readInputs(content, '2026-11-25', FILE_SHEETS);

test('a name in another spelling changes the existing item, which keeps its spelling', () => {
  const { lines, parameters, scenarios } = read({
    kostenposten: { 'licentiekosten tool': { aantal: 1 } },
    scenarios: { 'GEMI\u200bDDELD': 300 },
    uitgangspunten: { kernscenario: 'gemiddeld', salaristabel: 'cao JULI 2026' },
  });
  expect(lines).toHaveLength(REPORT_INPUTS.lines.length);
  expect(lines.find(({ name }) => name === 'Licentiekosten tool')?.quantity).toBe(1);
  expect(scenarios.map(({ name }) => name)).toEqual(['Minimum', 'Gemiddeld', 'Maximum']);
  expect(parameters).toMatchObject({ keyScenario: 'Gemiddeld', salaryTable: 'Cao juli 2026' });
});

/** What no name may contain, and the words of the refusal. */
const NO_NAMES: readonly (readonly [string, RegExp])[] = [
  ['', /is leeg/],
  ['\u200b', /is leeg/],
  ['Gemiddeld\u0007', /stuurteken/],
  ['a\nb', /op één regel/],
  [' Gemiddeld', /spatie/],
  ['\ud800', /half teken/],
  ['x\uffff', /U\+FFFE/],
  ['A\u202eB', /leesrichting/],
  ['x'.repeat(101), /101 tekens; hoogstens 100/],
];

test.each(NO_NAMES)('%j is refused as a name anywhere, shown without its escape codes', (name, sentence) => {
  const scale = { bedragen: Array.from({ length: 12 }, () => 2000), toeslag: 0.08 };
  const files = [
    { kostenposten: { [name]: {} } },
    { scenarios: { [name]: 1 } },
    { salarisschalen: { [name]: { 7: scale } } },
    { bladen: ['Varianten'], varianten: { [name]: {} } },
  ];
  for (const file of files) {
    const faults = faultsOf(file);
    expect(faults).toEqual([expect.stringMatching(sentence)]);
    expect(faults[0]).not.toMatch(/[\p{Cc}\p{Cs}\u202e\uffff]/u);
    expect(faults[0]?.length).toBeLessThan(200);
  }
  if (name !== '') expect(faultsOf({ gemeente: name })).toEqual([expect.stringMatching(sentence)]);
});

test.each(['Cao*', 'Gem?', '~'])(
  '%j is a pattern to MATCH: not allowed for a table or scenario, but for a line',
  (name) => {
    expect(faultsOf({ scenarios: { [name]: 1 } })).toEqual([expect.stringContaining('Excel zoekt daarmee')]);
    expect(faultsOf({ salarisschalen: { [name]: {} } })).toEqual([expect.stringContaining('Excel zoekt daarmee')]);
    expect(faultsOf({ kostenposten: { [name]: {} } })).toEqual([]);
    expect(nameProblem(name)).toBeNull();
  },
);

test('two names in the file that are the same are refused', () => {
  for (const [one, other] of SAME.filter(([, name]) => name === name.trim())) {
    const [fault, ...others] = faultsOf({ kostenposten: { [one]: { aantal: 1 }, [other]: { aantal: 2 } } });
    expect(others).toEqual([]);
    expect(fault).toContain('is dezelfde naam als');
  }
  expect(faultsOf({ bladen: ['Varianten'], varianten: { Nu: {}, nu: {} } })).toHaveLength(1);
});

test('a text must fit in a cell; control characters are refused with the field', () => {
  expect(textProblem('x'.repeat(LONGEST_TEXT))).toBeNull();
  expect(textProblem('regel 1\nregel 2')).toBeNull();
  const explained = (toelichting: string): readonly string[] => faultsOf({ kostenposten: { A: { toelichting } } });
  expect(explained('x'.repeat(LONGEST_TEXT + 1))).toEqual([
    expect.stringMatching(
      /^kostenposten\.A\.toelichting: "x{1,60}…" kan niet|^kostenposten\.A\.toelichting: .*32\.768 tekens; hoogstens 32\.767$/,
    ),
  ]);
  expect(explained('a\u0000b')).toEqual([expect.stringMatching(/^kostenposten\.A\.toelichting: .*stuurteken/)]);
});

test('ten times the lines take ten times the steps, in all of export', () => {
  const fileOf = (lines: number): object => ({
    bladen: ['Begroting', 'Gevoeligheid', 'Varianten'],
    varianten: { A: {} },
    kostenposten: Object.fromEntries(
      Array.from({ length: lines }, (_, index) => [`Post ${index}`, { aantal: 1, bedragPerEenheid: index }]),
    ),
    gevoeligheid: {
      bandbreedtes: Array.from({ length: lines }, (_, index) => ({
        naam: `Post ${index}`,
        eenheid: 'euro per jaar',
        laag: 0,
        hoog: index,
      })),
    },
  });
  const steps = (lines: number): number => {
    const file = fileOf(lines);
    return countSteps(() => {
      const inputs = read(file);
      const results = compute(inputs);
      return expectedCells(planWorkbook(inputs), inputs, results);
    });
  };
  // Sorting takes slightly more than a step per line; the report's lines are included both times.
  expect(steps(600)).toBeLessThanOrEqual(10 * steps(60) * 1.1);
}, 120_000);

test('a sheet may have more cells than a call accepts arguments', () => {
  const plan = planWorkbook(REPORT_INPUTS);
  const cells = Array.from({ length: 140_000 }, (_, row) => [row]);
  const sheets = plan.sheets.map((sheet, index) =>
    index === 0 ? { ...sheet, values: [...sheet.values, { address: `Z1:Z${cells.length}`, cells }] } : sheet,
  );
  expect(modelFile({ ...plan, sheets }, new Map()).length).toBeGreaterThan(cells.length);
}, 120_000);
