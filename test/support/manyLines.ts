// A model with many lines, all added sheets and a variant, and the reading of its workbook as created.

import { compute } from '../../src/model/results/compute';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import type { PlannedCell, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan/plan';
import { readBack } from '../../src/workbook/plan/planCells';
import type { RawCell, RawTable, RawValues } from '../../src/workbook/plan/rawValues';
import { readModel, type ModelReading } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { rowsAsPlanned } from './namedRows';
import { withAddedSheets } from './addedSheets';

function inputsOf(count: number): ModelInputs {
  const [first] = REPORT_INPUTS.lines;
  if (!first) throw new RangeError('No line');
  const lines = Array.from({ length: count }, (_, index): CostLine => ({ ...first, name: `Post ${index}` }));
  const plain = { ...REPORT_INPUTS, lines };
  const variants = [variantOf(plain, compute(plain), 'nu', '2026-11-24')];
  return { ...withAddedSheets(plain), variants };
}

/** The reading of an unchanged table. */
function rawTable({ values }: SheetPlan, { address, columns }: TablePlan): RawTable {
  const block = values.find((candidate) => candidate.address === address);
  const [, ...planned] = typeof block?.cells === 'object' && block.cells !== null ? block.cells : [];
  const shown = (cell: PlannedCell | undefined): RawCell => readBack(cell ?? '') ?? '';
  const rows = planned.map((row) => columns.map((_, place) => shown(row[place])));
  const headers = columns.map(({ header }) => header);
  const formulas = rows.map((row) => row.map((cell, place) => columns[place]?.formula ?? cell));
  return { headers, rows, totals: null, formulas: [headers, ...formulas], errors: null, hasHiddenRows: false };
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

export interface Material {
  readonly inputs: ModelInputs;
  readonly plan: WorkbookPlan;
  readonly raw: RawValues;
  readonly model: ModelReading;
}

/** @param count number of lines */
export function materialOf(count: number): Material {
  const inputs = inputsOf(count);
  const plan = planWorkbook(inputs);
  const raw = rawOf(plan);
  return { inputs, plan, raw, model: readModel(raw, ADDED_SHEETS) };
}
