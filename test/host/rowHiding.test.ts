/** @jest-environment ./test/support/officeEnvironment.mjs */
// Rows hidden by a filter or by the user, read and set with Range.rowHidden.

import { openExcel } from '../support/officeRuntime';
import { failureOf, queueTable, run, sheetOf } from './support';

const rowsHidden = (addresses: readonly string[]): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const ranges = addresses.map((address) => sheetOf(context).getRange(address).load('rowHidden'));
    await context.sync();
    return ranges.map(({ rowHidden }) => rowHidden as unknown);
  });

test('distinguishes all, none and some', async () => {
  openExcel();
  await run((context) => {
    sheetOf(context).getRange('A3:B4').rowHidden = true;
  });
  expect(await rowsHidden(['A3', 'A3:C4', 'B1:B2', 'A4:A5', 'A:A'])).toEqual([true, true, false, null, null]);
  await run((context) => {
    sheetOf(context).getRange('3:3').rowHidden = false;
  });
  expect(await rowsHidden(['A3', 'A4', 'A3:A4'])).toEqual([false, true, null]);
});

test('includes rows hidden by a filter', async () => {
  const excel = openExcel();
  await run((context) => void queueTable(context));
  excel.user.filterTable('rm_Proef', 'Uren', (hours) => hours === 3);
  expect(await rowsHidden(['A2', 'A3', 'A2:A3'])).toEqual([true, false, null]);
});

test('refuses anything but a truth value, and a protected sheet', async () => {
  const excel = openExcel();
  const hide = (isHidden: unknown): Promise<string> =>
    failureOf((context) => {
      sheetOf(context).getRange('A1').rowHidden = isHidden as boolean;
    });
  expect(await hide('yes')).toBe('InvalidArgument');
  excel.user.protectSheet('Blad1');
  expect(await hide(true)).toBe('AccessDenied');
  expect(await rowsHidden(['A1'])).toEqual([false]);
});
