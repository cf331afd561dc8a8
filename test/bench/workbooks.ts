// The workbooks that are measured: with many cost lines, and with more and more added sheets.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { SUPPLEMENTS, type Supplement } from '../../src/model/inputs/supplements';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import type { AddedSheet } from '../../src/workbook/sheets/addedSheet';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

/** Events say who made a change, as in every current Excel. */
const API_VERSION = '1.20';
const SAVED_ON = '2026-11-26';

export function withLines(count: number): ModelInputs {
  const lines = Array.from({ length: count }, (_, index) => {
    const line = REPORT_INPUTS.lines[index % REPORT_INPUTS.lines.length];
    if (!line) throw new Error('The report has no lines');
    return { ...line, name: `${line.name} ${index}` };
  });
  return { ...REPORT_INPUTS, lines };
}

export const emptyExcel = (): StandInExcel => openExcel({ apiVersion: API_VERSION });

/** The sheets of the model, with their layout. */
export async function create(inputs: ModelInputs): Promise<void> {
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const { undressed } = await port.writePlan(plan, await port.takeInventory(), READ_REQUEST);
  await port.applyLooks(plan, undressed);
}

/** The first so many of the added sheets. The one without a beginning of its own comes with its first contents. */
export async function excelWith(inputs: ModelInputs, count: number): Promise<StandInExcel> {
  const excel = emptyExcel();
  const ids: readonly Supplement[] = SUPPLEMENTS.slice(0, count);
  const sheets = ids.map((id): AddedSheet => ADDED_SHEETS[id]);
  await create(sheets.reduce((whole, { begin }) => begin?.(whole) ?? whole, inputs));
  if (sheets.some(({ begin }) => !begin)) {
    const session = newSession();
    await session.refresh();
    await session.keepVariant('Nu', SAVED_ON);
    expect(session.getState().problem).toBeNull();
  }
  return excel;
}
