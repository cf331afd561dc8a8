// Takes back sheets of a batch that failed half-way, so that pressing the button again starts clean.

/** Deletes the sheets with these tab names, as far as they are there. */
export async function removeSheets(tabNames: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    sheets.items.filter(({ name }) => tabNames.includes(name)).forEach((sheet) => sheet.delete());
    await context.sync();
  });
}
