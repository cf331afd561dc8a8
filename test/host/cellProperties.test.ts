/** @jest-environment ./test/support/officeEnvironment.mjs */
// Formats of many cells in one action, widths of many columns in one action, and names defined by text.

import { openExcel } from '../support/officeRuntime';
import { failureOf, run } from './support';

const range = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

test('a matrix of properties gives each cell its format and leaves the others alone', async () => {
  const { workbook } = openExcel();
  await run((context) => {
    range(context, 'A1:B1').format.font.bold = true;
    range(context, 'A1:B2').setCellProperties([
      [{ format: { font: { italic: true }, fill: { color: '#FFF9DB' } } }, {}],
      [{}, { format: { wrapText: true } }],
    ]);
  });
  const [sheet] = workbook.state.sheets;
  expect(Object.fromEntries(sheet?.formats ?? [])).toEqual({
    '1,1': { 'Font.Bold': true, 'Font.Italic': true, 'Fill.Color': '#FFF9DB' },
    '1,2': { 'Font.Bold': true },
    '2,2': { WrapText: true },
  });
});

test('a matrix of another size is refused as a whole, and so is an unknown property', async () => {
  const { workbook } = openExcel();
  const bold = { format: { font: { bold: true } } };
  expect(await failureOf((context) => range(context, 'A1:B2').setCellProperties([[bold, bold]]))).toBe(
    'InvalidArgument',
  );
  const unknown = { format: { shrinkToFit: true } };
  expect(await failureOf((context) => range(context, 'A1:B1').setCellProperties([[bold, unknown]]))).toBe(
    'NotImplemented',
  );
  expect(workbook.state.sheets[0]?.formats.size).toBe(0);
});

test('column widths are set with one array of the same length', async () => {
  const { workbook } = openExcel();
  const width = (columnWidth: number): Excel.SettableColumnProperties => ({ format: { columnWidth } });
  await run((context) => range(context, 'B1:C1').setColumnProperties([width(50), width(70)]));
  expect([...(workbook.state.sheets[0]?.columnWidths ?? [])]).toEqual([
    [2, 50],
    [3, 70],
  ]);
  expect(await failureOf((context) => range(context, 'B1:C1').setColumnProperties([width(50)]))).toBe(
    'InvalidArgument',
  );
});

test('a name may be defined by text, also with a quote in the tab name', async () => {
  const excel = openExcel();
  await run((context) => {
    context.workbook.worksheets.add("Jan's blad").getRange('C4').values = [[7]];
    context.workbook.names.add('zeven', "='Jan''s blad'!$C$4");
  });
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem('zeven').getRange().load('values,address');
    await context.sync();
    return [cell.address, cell.values];
  });
  expect(read).toEqual(["'Jan''s blad'!C4", [[7]]]);
  expect(await failureOf((context) => context.workbook.names.add('acht', '=$A$1'))).toBe('InvalidArgument');
  expect(excel.workbook.state.names).toHaveLength(1);
});
