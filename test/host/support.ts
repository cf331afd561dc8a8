// Shared by the tests of the stand-in: one batch and its failure, a small table, values of a range.

/** Runs one batch and returns the code of its failure, or 'none'. */
export async function failureOf(
  work: (context: Excel.RequestContext) => void,
  options: Excel.RunOptions = {},
): Promise<string> {
  try {
    await Excel.run(options, async (context) => {
      work(context);
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** A batch that must succeed. */
export async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

function rangeAt(context: Excel.RequestContext, address: string, sheet: string | undefined): Excel.Range {
  const { worksheets } = context.workbook;
  return (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(address);
}

/** On the active sheet unless another one is named. */
export async function valuesOf(address: string, sheet?: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeAt(context, address, sheet).load('values');
    await context.sync();
    return range.values;
  });
}

export async function formulasOf(address: string, sheet?: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeAt(context, address, sheet).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

export const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** Table `rm_Proef` in A1:B3 with a calculated column; an optional totals row is row 4. */
export function queueTable(context: Excel.RequestContext, hasTotals = false): Excel.Table {
  const sheet = sheetOf(context);
  sheet.getRange('A1:B3').values = [
    ['Uren', 'Kosten per jaar'],
    [2, ''],
    [3, ''],
  ];
  const table = sheet.tables.add('A1:B3', true);
  table.name = 'rm_Proef';
  sheet.getRange('B2:B3').formulas = [['=[@Uren]*10'], ['=[@Uren]*10']];
  if (hasTotals) {
    table.showTotals = true;
    table.getTotalRowRange().formulas = [['Totaal', '=SUM(rm_Proef[Kosten per jaar])']];
  }
  return table;
}
