/** @jest-environment ./test/support/officeEnvironment.mjs */
// Ranges of the stand-in by name, and the messages for a range that is read once.

import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf, valuesOf } from './support';

test('a sheet finds the range of a name on it, and no other', async () => {
  openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:B3').values = [[7], [8]];
    context.workbook.names.add('rm_proef', sheet.getRange('B2:B3'));
    context.workbook.worksheets.add('Ander blad');
  });
  expect(await valuesOf('RM_proef', 'Blad1')).toEqual([[7], [8]]);
  expect(
    await failureOf((context) => context.workbook.worksheets.getItem('Ander blad').getRange('rm_proef').load()),
  ).toBe('InvalidArgument');
});

test('a range that is untracked is asked for no reference, and no message gives it back', async () => {
  const excel = openExcel();
  const sent: string[] = [];
  const send = excel.bridge.sendMessageToHost.bind(excel.bridge);
  excel.bridge.sendMessageToHost = (text) => {
    sent.push(text);
    send(text);
  };
  await run((context) => void sheetOf(context).getRange('A1').load('values').untrack());
  expect(sent.filter((text) => text.includes('Reference":true') || text.includes('_RemoveReference'))).toEqual([]);
});
