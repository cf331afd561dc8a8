// What the tests of the stand-in share: one batch and its failure, a small table, values of a range.

/** Runs one batch and gives the code of its failure, or 'none'. */
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

async function readRange(address: string, property: 'values' | 'formulas', sheet?: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(address);
    range.load(property);
    await context.sync();
    return range[property] as unknown[][];
  });
}

export const valuesOf = (address: string, sheet?: string): Promise<unknown[][]> => readRange(address, 'values', sheet);
export const formulasOf = (address: string, sheet?: string): Promise<unknown[][]> =>
  readRange(address, 'formulas', sheet);

export const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** Table `rm_Proef` in A1:B3 with a calculated column; with a totals row, that is row 4. */
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
