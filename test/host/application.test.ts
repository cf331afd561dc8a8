/** @jest-environment ./test/support/officeEnvironment.mjs */
// The workbook apart from its cells: calculation mode, protection, settings, selection, cell edit mode, new workbooks.

import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf, valuesOf } from './support';

async function queueDouble(): Promise<void> {
  await run((context) => {
    sheetOf(context).getRange('A1:B1').formulas = [[2, '=A1*2']];
  });
}

const write =
  (value: number) =>
  (context: Excel.RequestContext): void => {
    sheetOf(context).getRange('A1').values = [[value]];
  };

test('in manual mode results stay old until they are recalculated', async () => {
  const excel = openExcel();
  await queueDouble();
  excel.user.setCalculationMode('Manual');
  await run(write(5));
  expect(await valuesOf('A1:B1')).toEqual([[5, 4]]);
  excel.user.insertRows('Blad1', 1, 1);
  expect(await valuesOf('A2:B2')).toEqual([[5, 4]]);
  await run((context) => context.workbook.application.calculate('Recalculate'));
  expect(await valuesOf('A2:B2')).toEqual([[5, 10]]);
  excel.user.setCalculationMode('Automatic');
});

test('a formula entered in manual mode gets a result at once', async () => {
  const excel = openExcel();
  excel.user.setCalculationMode('Manual');
  await queueDouble();
  expect(await valuesOf('B1')).toEqual([[4]]);
});

test('protecting twice and unprotecting twice is refused', async () => {
  openExcel();
  const protect = (context: Excel.RequestContext): void => sheetOf(context).protection.protect();
  const unprotect = (context: Excel.RequestContext): void => sheetOf(context).protection.unprotect();
  expect(await failureOf(protect)).toBe('none');
  expect(await failureOf(protect)).toBe('AccessDenied');
  expect(await failureOf(write(1))).toBe('AccessDenied');
  const isProtected = await Excel.run(async (context) => {
    const { protection } = sheetOf(context);
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
  expect(await failureOf(unprotect)).toBe('none');
  expect(await failureOf(unprotect)).toBe('AccessDenied');
  expect(await failureOf(write(1))).toBe('none');
});

test('settings are added, read, changed and deleted', async () => {
  openExcel();
  await run((context) => {
    context.workbook.settings.add('versie', { layout: 3 });
    context.workbook.settings.add('versie', { layout: 4 });
  });
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('versie').load('value');
      await context.sync();
      return setting.isNullObject ? null : (setting.value as unknown);
    });
  expect(await read()).toEqual({ layout: 4 });
  await run((context) => context.workbook.settings.getItem('versie').delete());
  expect(await read()).toBeNull();
});

test('the selection is what the add-in or the user selected last', async () => {
  const excel = openExcel();
  const selected = (): Promise<string> =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  expect(await selected()).toBe('Blad1!A1');
  await run((context) => context.workbook.worksheets.add('Ander blad').getRange('B2:C3').select());
  expect(await selected()).toBe("'Ander blad'!B2:C3");
  excel.user.select('Blad1', 'D4');
  expect(await selected()).toBe('Blad1!D4');
});

test('while a cell is being edited, a batch waits if it has that option, and is refused otherwise', async () => {
  const excel = openExcel();
  excel.startEditingCell();
  expect(await failureOf(write(1))).toBe('InvalidOperationInCellEditMode');
  let isDone = false;
  const waiting = failureOf(write(2), { delayForCellEdit: true }).then((code) => {
    isDone = true;
    return code;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isDone).toBe(false);
  excel.stopEditingCell();
  expect(await waiting).toBe('none');
  expect(await valuesOf('A1')).toEqual([[2]]);
});

test('a new workbook is opened with the given bytes', async () => {
  const excel = openExcel();
  await Excel.createWorkbook('UEsDBA==');
  expect(excel.createdWorkbooks).toEqual(['UEsDBA==']);
});

test('sheets have a position and a visibility', async () => {
  const excel = openExcel();
  await run((context) => void context.workbook.worksheets.add('Tweede'));
  excel.user.moveSheet('Tweede', 0);
  const found = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return sheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
  });
  expect(found).toEqual([
    ['Tweede', 0, 'Visible'],
    ['Blad1', 1, 'Visible'],
  ]);
});

/** Contents and tab names that Excel refuses. */
const REFUSED: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['a formula that ends too early', (sheet) => (sheet.getRange('A1').formulas = [['=1+']])],
  ['a bracket that is not closed', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(1']])],
  ['two values side by side', (sheet) => (sheet.getRange('A1').formulas = [['=1 2']])],
  ['text that begins as a formula', (sheet) => (sheet.getRange('A1').values = [['+31 6 12345678']])],
  ['a text of 32.768 characters', (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32768)]])],
  ['a tab name with a colon', (sheet) => (sheet.name = 'a:b')],
  ['a tab name of 32 characters', (sheet) => (sheet.name = 'x'.repeat(32))],
];

test.each(REFUSED)('refuses %s', async (_, work) => {
  openExcel();
  expect(await failureOf((context) => work(sheetOf(context)))).toBe('InvalidArgument');
});

test('formats can be read back, and are null when the cells differ', async () => {
  openExcel();
  const [one, both] = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1').format.fill.color = '#FFF2CC';
    const ranges = [sheet.getRange('A1'), sheet.getRange('A1:A2')] as const;
    ranges.forEach((range) => range.load('format/fill/color,format/font/bold'));
    await context.sync();
    return ranges.map(({ format }) => [format.fill.color, format.font.bold]);
  });
  expect(one).toEqual(['#FFF2CC', false]);
  expect(both).toEqual([null, false]);
});
