/** @jest-environment ./test/support/officeEnvironment.mjs */
// Returning to an earlier state: on the same stand-in, on another one, and after changing everything.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { run } from './support';

async function createModel(): Promise<StandInExcel> {
  const excel = openExcel();
  await newSession().create('KCC');
  return excel;
}

const stepTo = (step: number): Promise<void> =>
  run((context) => {
    context.workbook.names.getItem('rm_trede').getRange().values = [[step]];
  });

const totalOf = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem('rm_totaal').getRange().load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

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

test.each(CHANGES)('the same workbook is restored after %s, and calculates', async (_, change) => {
  const excel = openExcel();
  excel.restore(snapshot);
  await change(excel);
  await totalOf().catch(() => undefined);
  excel.restore(snapshot);
  expect(excel.contents()).toEqual(contents);
  expect(await totalOf()).toBe(49410);
  await stepTo(9);
  const changed = await totalOf();
  await stepTo(5);
  expect(changed).not.toBe(49410);
  expect(excel.contents()).toEqual(contents);
});

test('later changes do not affect a snapshot', () => {
  const excel = openExcel();
  excel.restore(snapshot);
  excel.user.paste('Rekenmodel', 'A1', 'Andere titel');
  excel.user.insertRows('Rekenmodel', 1, 1);
  const other = openExcel();
  other.restore(snapshot);
  expect(other.contents()).toEqual(contents);
});
