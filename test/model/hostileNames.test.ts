// Lookups by the name of a cost line: words of JavaScript are names like any other.

import { readInputs } from '../../scripts/export/readInputs';
import { compute } from '../../src/model/results/compute';
import { changesBetween, applyChange, invertChanges } from '../../src/model/inputs/inputChanges';
import { rowIds, rowsOf } from '../../src/model/inputs/inputRows';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { researchRanges } from '../../src/model/report/research';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { compareLine } from '../../src/taskpane/research/researchCheck';
import { changeWords } from '../../src/taskpane/history/changeWords';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { expectedCells } from '../../src/oracle/expectedCells';
import { HOSTILE_NAMES } from '../support/hostileNames';
import { FILE_SHEETS } from '../support/fileSheets';
import { withAddedSheets } from '../support/addedSheets';

const FEWEST_NAMES = 80;
const [first] = REPORT_INPUTS.lines;

/** A model with this name wherever possible. */
function called(name: string): ModelInputs {
  const whole = withAddedSheets(REPORT_INPUTS);
  return {
    ...whole,
    lines: whole.lines.map((line, index) => (index === 0 ? { ...line, name, unit: name, costType: name } : line)),
    scenarios: whole.scenarios.map((row, index) => (index === 0 ? { ...row, name } : row)),
    salaryScales: whole.salaryScales.map((row, index) => (index === 0 ? { ...row, table: name, status: name } : row)),
    budgetRows: whole.budgetRows.map((row, index) => (index === 0 ? { ...row, costType: name, costLine: name } : row)),
    ranges: whole.ranges.map((row, index) => (index === 0 ? { ...row, name, unit: name } : row)),
    parameters: { ...whole.parameters, keyScenario: name, municipality: name },
  };
}

test('there are enough of them', () => {
  expect(HOSTILE_NAMES.length).toBeGreaterThanOrEqual(FEWEST_NAMES);
});

test.each(HOSTILE_NAMES)('%j: a lookup finds only what somebody put there', (name) => {
  if (!first) throw new Error('The report has no lines');
  const line = { ...first, name };
  const inputs = { ...REPORT_INPUTS, lines: [line] };
  const [result] = compute(inputs).lines;
  if (!result) throw new Error('The line has no result');
  expect(researchRanges(name)).toEqual([]);
  expect(compareLine(line, result, { weeks: null, group: 'KCC' })).toEqual([]);
  expect(withDefaultSensitivity(inputs).ranges.filter((row) => row.name === name)).toEqual([]);
});

test.each(HOSTILE_NAMES)('%j: a model with it everywhere can be planned, calculated, changed and restored', (name) => {
  const [before, after] = [called('Gewoon'), called(name)];
  const plan = planWorkbook(after);
  expect(expectedCells(plan, after, compute(after)).size).toBe(plan.sheets.length);
  const changes = changesBetween(before, after);
  expect(changes.map(changeWords).filter((words) => /function|object|undefined →/.test(words))).toEqual([]);
  const made = changes.reduce(applyChange, before);
  expect(made).toEqual(after);
  expect(invertChanges(changes).reduce(applyChange, made)).toEqual(before);
});

test.each(HOSTILE_NAMES)('%j: export accepts it as a name', (name) => {
  const file = { kostenposten: [{ naam: name, aantal: 1, bedragPerEenheid: 5 }], bladen: ['Gevoeligheid'] };
  const read = (): unknown => readInputs(file, '2026-11-25', FILE_SHEETS).lines.map((line) => line.name);
  // Refused or accepted: a fault of the file, never a JavaScript error.
  expect(read).not.toThrow(TypeError);
});

test('ids of rows stay different despite bars and line breaks', () => {
  const rows = ['a', 'a', 'a\n2', 'a\n2', '|', 'a|', 'a\n2\n2'].map((name) => ({ name }));
  expect(new Set(rowIds('scenarios', rows)).size).toBe(rows.length);
  const parts = ['a', 'a|', '|a', '', '|', '\\', '\\|'];
  const budget = parts.flatMap((costType) => parts.map((costLine) => ({ costType, costLine })));
  expect(new Set(rowIds('budgetRows', budget)).size).toBe(budget.length);
  expect(rowsOf(REPORT_INPUTS, 'lines')).toHaveLength(REPORT_INPUTS.lines.length);
});
