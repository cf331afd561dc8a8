// Reading a workbook takes the same number of steps per row, however many rows there are: checked by counting, never
// with a clock.

import { compute } from '../../src/model/results/compute';
import { changesBetween } from '../../src/model/inputs/inputChanges';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { othersChanges } from '../../src/session/state/history';
import { isTaken } from '../../src/session/editing/readBack';
import { isVariantTaken } from '../../src/session/sheets/variants/variantTaken';
import { lineDifferences } from '../../src/taskpane/history/differences';
import { groupLines } from '../../src/taskpane/costs/lineGroups';
import { sendingPoints } from '../../src/taskpane/sharing/sendingCheck';
import { lostColumns } from '../../src/workbook/reading/damage';
import { findExternalLinks, findFormulaFaults } from '../../src/workbook/reading/formulaGuard';
import { knownColumn } from '../../src/workbook/repair/knownColumns';
import type { RawValues } from '../../src/workbook/plan/rawValues';
import { readModel } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { materialOf, type Material } from '../support/manyLines';
import { countSteps } from '../support/steps';

const LINES = 500;
const FEWER = 10;
/** Ten times the rows take at most ten times the steps, plus a few that V8 itself adds. */
const MOST_TIMES = FEWER + 1;

const withLines = (inputs: ModelInputs, change: (line: CostLine) => CostLine): ModelInputs => ({
  ...inputs,
  lines: inputs.lines.map(change),
});
const renamed = (inputs: ModelInputs): ModelInputs =>
  withLines(inputs, (line) => ({ ...line, name: `Nieuw ${line.name}` }));
const typed = (inputs: ModelInputs): ModelInputs =>
  withLines(inputs, (line) => ({ ...line, hoursPerWeek: 7, unit: 'x' }));

/** All work that follows an answer of Excel or a paste in the cells. */
const WORKS: Readonly<Record<string, (material: Material) => unknown>> = {
  'the plan': ({ inputs }) => planWorkbook(inputs),
  'the reading of the model': ({ raw }) => readModel(raw, ADDED_SHEETS),
  'the formula guard': ({ plan, raw }) => findFormulaFaults(plan, raw),
  'links to other workbooks': ({ raw }) => findExternalLinks(raw),
  'lost columns': ({ raw }) => lostColumns(raw),
  'what a lost column held': ({ plan, raw }) => {
    const [table] = plan.sheets.flatMap(({ tables }) => tables);
    const read = table && raw.tables[table.name];
    if (!read) throw new RangeError('No table');
    const rows = read.rows.map((row) => (header: string) => row[read.headers.indexOf(header)]);
    return knownColumn(table, 'Uren per week', rows, plan);
  },
  'the figures': ({ inputs }) => compute(inputs),
  'the same inputs again': ({ inputs, model }) => othersChanges(inputs, [], model.inputs),
  'lines that others pasted': ({ inputs }) => othersChanges({ ...inputs, lines: [] }, [], inputs),
  'lines that others deleted': ({ inputs }) => othersChanges(inputs, [], { ...inputs, lines: [] }),
  'lines that others renamed': ({ inputs }) => othersChanges(inputs, [], renamed(inputs)),
  'lines that others sorted': ({ inputs }) =>
    othersChanges(inputs, [], { ...inputs, lines: inputs.lines.toReversed() }),
  'fields that others typed': ({ inputs }) => othersChanges(inputs, [], typed(inputs)),
  'what was written, read back': ({ inputs }) => isTaken(changesBetween(inputs, typed(inputs)), inputs, typed(inputs)),
  'what was not taken': ({ inputs }) => isTaken(changesBetween(inputs, typed(inputs)), inputs, inputs),
  'a variant, read back': ({ inputs: { variants = [] } }) => variants.map((one) => isVariantTaken(one, variants)),
  'groups of lines': ({ model }) => groupLines(model),
  'differences from the report': ({ model }) => lineDifferences(model.results),
  'the check before sending': ({ model }) => sendingPoints({ model, findings: [], inputFaults: [], externalLinks: [] }),
};

const many = materialOf(LINES);
const few = materialOf(LINES / FEWER);

test('the measurement includes all lines of the workbook', () => {
  expect(many.model.inputs.lines).toHaveLength(LINES);
  expect(many.model.inputs.variants?.[0]?.lines).toHaveLength(LINES);
  expect(few.model.inputs.lines).toHaveLength(LINES / FEWER);
});

test.each(Object.entries(WORKS))('%s: 500 lines take at most ten times the steps of 50', (_, work) => {
  const least = countSteps(() => work(few));
  expect(least).toBeGreaterThan(0);
  expect(countSteps(() => work(many))).toBeLessThanOrEqual(MOST_TIMES * least);
});

/** So many cells hold a formula of nearly the greatest length that Excel takes (8.192 characters). */
const LONG_FORMULAS = 100;
const LONG = `=${'rm_totaal+'.repeat(800)}0`;

/** The reading, with a long formula in this number of its cells. */
function withLongFormulas(raw: RawValues, count: number): RawValues {
  const table = raw.tables['rm_Kostenposten'];
  if (!table?.formulas) throw new RangeError('No table');
  const place = table.headers.indexOf('Fte');
  const formulas = table.formulas.map((row, index) => (index > 0 && index <= count ? row.with(place, LONG) : row));
  return { ...raw, tables: { ...raw.tables, rm_Kostenposten: { ...table, formulas } } };
}

test('an inspection of 100 long formulas costs ten times what 10 add to it, and no more', () => {
  const inspect = (count: number): number => {
    const raw = withLongFormulas(many.raw, count);
    expect(findFormulaFaults(many.plan, raw)).toHaveLength(count);
    return countSteps(() => [findFormulaFaults(many.plan, raw), findExternalLinks(raw)]);
  };
  const none = inspect(0);
  const ten = inspect(LONG_FORMULAS / FEWER) - none;
  expect(ten).toBeGreaterThan(0);
  expect(inspect(LONG_FORMULAS) - none).toBeLessThanOrEqual(MOST_TIMES * ten);
});
