/** @jest-environment ./test/support/officeEnvironment.mjs */
// How often the engine calculates: once per batch, and never for reading.

import { openExcel } from '../support/officeRuntime';
import { run, sheetOf, valuesOf } from './support';

test('a batch calculates once, however much it writes, and reading again does not calculate', async () => {
  const excel = openExcel();
  const { model } = excel.engine;
  const evaluate = model.evaluate.bind(model);
  let calculations = 0;
  model.evaluate = () => {
    calculations += 1;
    evaluate();
  };
  const rows = 40;
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const cells = Array.from({ length: rows }, (_, row) => sheet.getRange(`B${row + 1}`));
    cells.forEach((cell, row) => {
      sheet.getRange(`A${row + 1}`).values = [[row]];
      cell.formulas = [[`=A${row + 1}*2`]];
    });
    cells.forEach((cell) => cell.load('values'));
    await context.sync();
  });
  expect(calculations).toBe(1);
  expect((await valuesOf(`B1:B${rows}`)).at(-1)).toEqual([2 * (rows - 1)]);
  expect(calculations).toBe(1);
  await run((context) => {
    sheetOf(context).getRange('A1').values = [[7]];
  });
  expect(await valuesOf('B1')).toEqual([[14]]);
  expect(calculations).toBe(2);
});
