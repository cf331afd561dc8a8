// Puts an added sheet in a new workbook, and compares its cells with the independent calculation.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { supplementsOf, type Supplement } from '../../src/model/inputs/supplements';
import { compute } from '../../src/model/results/compute';
import { expectedCells } from '../../src/oracle/expectedCells';
import { readModel, readRequest, type ModelReading } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { differencesOf } from './agreement';
import { openExcel } from './officeRuntime';
import { planValues } from './planValues';

export interface LiveSheet {
  /** Values of its formula cells, by address. */
  readonly cells: ReadonlyMap<string, unknown>;
  readonly valueOf: (name: string) => unknown;
  readonly reading: ModelReading;
}

/** Creates the model with its added sheets in a new workbook, and takes one of them. */
export async function liveSheet(inputs: ModelInputs, sheet: Supplement): Promise<LiveSheet> {
  const excel = openExcel();
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const raw = await port.writePlan(plan, await port.takeInventory(), readRequest(supplementsOf(inputs)));
  const cells = planValues(excel, plan, sheet);
  return {
    cells,
    valueOf: (name) => cells.get(plan.names.find((candidate) => candidate.name === name)?.address ?? ''),
    reading: readModel(raw, ADDED_SHEETS),
  };
}

/** Values by address, as the independent calculation has them. */
export const expectedSheet = (inputs: ModelInputs, sheet: Supplement): ReadonlyMap<string, unknown> =>
  expectedCells(planWorkbook(inputs), inputs, compute(inputs)).get(sheet) ?? new Map();

/** Compares every formula cell of the sheet, and the inputs as read. @param fewest cells that there must at least be */
export async function expectAgreement(inputs: ModelInputs, sheet: Supplement, fewest: number): Promise<LiveSheet> {
  const live = await liveSheet(inputs, sheet);
  const wanted = expectedSheet(inputs, sheet);
  expect(live.reading.inputs).toEqual(inputs);
  expect(wanted.size).toBeGreaterThan(fewest);
  expect(differencesOf(wanted, (address) => live.cells.get(address))).toEqual([]);
  return live;
}
