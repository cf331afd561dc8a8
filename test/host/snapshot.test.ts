/** @jest-environment ./test/support/officeEnvironment.mjs */
// Coming back to an earlier state: on the same stand-in, on another one, and after everything was changed.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { READ_REQUEST } from '../../src/workbook/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';

async function createModel(): Promise<StandInExcel> {
  const excel = openExcel();
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(REPORT_INPUTS), await port.takeInventory(), READ_REQUEST);
  return excel;
}

const port = createWorkbookPort();
const stepTo = (step: number): Promise<unknown> => port.change({ kind: 'name', name: 'rm_trede' }, step, READ_REQUEST);

async function totalOf(): Promise<unknown> {
  const { names } = await port.read(READ_REQUEST);
  return names['rm_totaal']?.[0]?.[0];
}

let snapshot: Snapshot;
let contents: ReturnType<StandInExcel['contents']>;

beforeAll(async () => {
  const excel = await createModel();
  snapshot = excel.snapshot();
  contents = excel.contents();
});

const CHANGES: readonly (readonly [string, (excel: StandInExcel) => unknown])[] = [
  ['nothing', () => undefined],
  ['an input', () => stepTo(9)],
  ['a deleted sheet', (excel) => excel.user.deleteSheet('Salarisschalen')],
  [
    'a renamed and moved sheet',
    (excel) => {
      excel.user.renameSheet('Rekenmodel', 'Anders');
      excel.user.moveSheet('Anders', 4);
    },
  ],
  [
    'inserted rows and a copied sheet',
    (excel) => {
      excel.user.insertRows('Rekenmodel', 2, 3);
      excel.user.copySheet('Rekenmodel');
    },
  ],
];

test.each(CHANGES)('the same workbook comes back after %s, and calculates', async (_, change) => {
  const excel = openExcel();
  excel.restore(snapshot);
  await change(excel);
  await port.read(READ_REQUEST).catch(() => undefined);
  excel.restore(snapshot);
  expect(excel.contents()).toEqual(contents);
  expect(await totalOf()).toBe(49410);
  await stepTo(9);
  const changed = await totalOf();
  await stepTo(5);
  expect(changed).not.toBe(49410);
  expect(excel.contents()).toEqual(contents);
});

test('what is changed after a snapshot does not reach the snapshot', () => {
  const excel = openExcel();
  excel.restore(snapshot);
  excel.user.paste('Rekenmodel', 'A1', 'Andere titel');
  excel.user.insertRows('Rekenmodel', 1, 1);
  const other = openExcel();
  other.restore(snapshot);
  expect(other.contents()).toEqual(contents);
});
