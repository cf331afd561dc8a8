/** @jest-environment ./test/support/officeEnvironment.mjs */
// Ranges of the stand-in by name, and the messages for a range that is read once.

import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf, valuesOf } from './support';

test('a sheet finds only the ranges of its own names', async () => {
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

test('no reference is requested or released for an untracked range', async () => {
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
