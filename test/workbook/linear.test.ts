// What is read from a workbook costs the same steps for each row, however many there are: held by counts, never by a clock.

import { withDefaultBudget } from '../../src/model/budgetInputs';
import { compute } from '../../src/model/compute';
import { changesBetween } from '../../src/model/inputChanges';
import type { CostLine, ModelInputs } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sensitivityDefaults';
import { variantOf } from '../../src/model/variantKeeping';
import { othersChanges } from '../../src/session/history';
import { isTaken, isVariantTaken } from '../../src/session/readBack';
import { lineDifferences } from '../../src/taskpane/differences';
import { groupLines } from '../../src/taskpane/lineGroups';
import { sendingPoints } from '../../src/taskpane/sendingCheck';
import { lostColumns } from '../../src/workbook/damage';
import { findExternalLinks, findFormulaFaults } from '../../src/workbook/formulaGuard';
import { knownColumn } from '../../src/workbook/knownColumns';
import type { PlannedCell, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan';
import { readBack } from '../../src/workbook/planCells';
import type { RawCell, RawTable, RawValues } from '../../src/workbook/rawValues';
import { readModel, type ModelReading } from '../../src/workbook/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { rowsAsPlanned } from '../support/namedRows';
import { countSteps } from '../support/steps';

const LINES = 500;
const FEWER = 10;
/** Ten times the rows take at most ten times the steps, and a little that V8 counts of itself. */
const MOST_TIMES = FEWER + 1;

function inputsOf(count: number): ModelInputs {
  const [first] = REPORT_INPUTS.lines;
  if (!first) throw new RangeError('No line');
  const lines = Array.from({ length: count }, (_, index): CostLine => ({ ...first, name: `Post ${index}` }));
  const plain = { ...REPORT_INPUTS, lines };
  const variants = [variantOf(plain, compute(plain), 'nu', '2026-11-24')];
  return { ...withDefaultSensitivity(withDefaultBudget(plain, '0.2 Burgerzaken')), variants };
}

/** The table as it is read when nobody has changed it since it was made. */
function rawTable({ values }: SheetPlan, { address, columns }: TablePlan): RawTable {
  const block = values.find((candidate) => candidate.address === address);
  const [, ...planned] = typeof block?.cells === 'object' && block.cells !== null ? block.cells : [];
  const shown = (cell: PlannedCell | undefined): RawCell => readBack(cell ?? '') ?? '';
  const rows = planned.map((row) => columns.map((_, place) => shown(row[place])));
  const headers = columns.map(({ header }) => header);
  const formulas = rows.map((row) => row.map((cell, place) => columns[place]?.formula ?? cell));
  return { headers, rows, formulas: [headers, ...formulas], hasHiddenRows: false };
}

const rawOf = (plan: WorkbookPlan): RawValues => ({
  tables: Object.fromEntries(
    plan.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, rawTable(sheet, table)])),
  ),
  names: {},
  formulas: Object.fromEntries(
    plan.names.flatMap(({ name, formulas }) =>
      formulas ? [[name, formulas.map((row) => row.map((cell) => cell ?? ''))]] : [],
    ),
  ),
  rows: rowsAsPlanned(plan),
  manualCalculation: false,
});

interface Material {
  readonly inputs: ModelInputs;
  readonly plan: WorkbookPlan;
  readonly raw: RawValues;
  readonly model: ModelReading;
}

function materialOf(count: number): Material {
  const inputs = inputsOf(count);
  const plan = planWorkbook(inputs);
  const raw = rawOf(plan);
  return { inputs, plan, raw, model: readModel(raw) };
}

const withLines = (inputs: ModelInputs, change: (line: CostLine) => CostLine): ModelInputs => ({
  ...inputs,
  lines: inputs.lines.map(change),
});
const renamed = (inputs: ModelInputs): ModelInputs =>
  withLines(inputs, (line) => ({ ...line, name: `Nieuw ${line.name}` }));
const typed = (inputs: ModelInputs): ModelInputs =>
  withLines(inputs, (line) => ({ ...line, hoursPerWeek: 7, unit: 'x' }));

/** Every work that follows an answer of Excel or a paste in the cells. */
const WORKS: Readonly<Record<string, (material: Material) => unknown>> = {
  'the plan': ({ inputs }) => planWorkbook(inputs),
  'the reading of the model': ({ raw }) => readModel(raw),
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
  'the check before sending': ({ model }) => sendingPoints({ model, findings: [], externalLinks: [] }),
};

const many = materialOf(LINES);
const few = materialOf(LINES / FEWER);

test('the lines of the workbook are all in what is measured', () => {
  expect(many.model.inputs.lines).toHaveLength(LINES);
  expect(many.model.inputs.variants?.[0]?.lines).toHaveLength(LINES);
  expect(few.model.inputs.lines).toHaveLength(LINES / FEWER);
});

test.each(Object.entries(WORKS))('%s: 500 lines cost ten times what 50 cost, and no more', (_, work) => {
  const least = countSteps(() => work(few));
  expect(least).toBeGreaterThan(0);
  expect(countSteps(() => work(many))).toBeLessThanOrEqual(MOST_TIMES * least);
});
