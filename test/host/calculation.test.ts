/** @jest-environment ./test/support/officeEnvironment.mjs */
// How often the engine calculates: once per batch, and never for reading.

import type { StandInExcel } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { run, sheetOf, valuesOf } from './support';

/** @returns a function for the number of calculations since this call */
function countCalculations({ engine }: StandInExcel): () => number {
  const evaluate = engine.model.evaluate.bind(engine.model);
  let calculations = 0;
  engine.model.evaluate = () => {
    calculations += 1;
    evaluate();
  };
  return () => calculations;
}

test('workbooks with the same sheets that take turns with the engine keep results of their own', () => {
  const books = [openExcel(), openExcel()].map(({ workbook }) => ({ workbook, sheet: workbook.sheet('Blad1') }));
  books.forEach(({ workbook, sheet }, index) =>
    workbook.setCell(sheet, 1, 2, index === 0 ? '=A1*2' : '=A1+SUM(C1:C2)'),
  );
  const results = [3, 4, 5].flatMap((value) =>
    books.map(({ workbook, sheet }, index) => {
      workbook.setCell(sheet, 1, 1, value);
      workbook.setCell(sheet, 1, 3, index);
      return workbook.value(sheet, 1, 2);
    }),
  );
  expect(results).toEqual([6, 4, 8, 5, 10, 6]);
});

test('a batch calculates once, however much it writes, and reading again does not calculate', async () => {
  const calculations = countCalculations(openExcel());
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
  expect(calculations()).toBe(1);
  expect((await valuesOf(`B1:B${rows}`)).at(-1)).toEqual([2 * (rows - 1)]);
  expect(calculations()).toBe(1);
  await run((context) => {
    sheetOf(context).getRange('A1').values = [[7]];
  });
  expect(await valuesOf('B1')).toEqual([[14]]);
  expect(calculations()).toBe(2);
});

test('results of an earlier state are remembered, and only for the same cells and names', async () => {
  const calculations = countCalculations(openExcel());
  const setA1 = (value: number): Promise<void> =>
    run((context) => {
      sheetOf(context).getRange('A1').values = [[value]];
    });
  await run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A2').values = [[3], [4]];
    context.workbook.names.add('hours', sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [['=hours*2']];
  });
  const results: unknown[] = [];
  for (const value of [3, 5, 3]) {
    await setA1(value);
    results.push(...(await valuesOf('B1')).flat());
  }
  expect(results).toEqual([6, 10, 6]);
  expect(calculations()).toBe(2);

  await run((context) => {
    context.workbook.names.getItem('hours').formula = '=Blad1!$A$2';
  });
  expect(await valuesOf('B1')).toEqual([[8]]);
});

test('results that depend on chance are calculated each time', async () => {
  const calculations = countCalculations(openExcel());
  for (const value of [1, 2, 1]) {
    await run((context) => {
      sheetOf(context).getRange('A1:B1').formulas = [[value, '=RAND()']];
    });
    await valuesOf('B1');
  }
  expect(calculations()).toBe(3);
});
