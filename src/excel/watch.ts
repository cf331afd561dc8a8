// Events of the workbook as hints: something may have changed, or been selected. What it is, is read from the cells.

import type { WorkbookHint } from '../session/ports';

/** A change that this add-in made, which it reads back by itself. Told from ExcelApi 1.14 on; before that nobody's. */
const isOurs = ({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean => triggerSource === 'ThisLocalAddin';

/** Registers for changes, results, selections, and sheets that come and go. @returns how to stop */
export async function watchWorkbook(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
  const tell = (hint: WorkbookHint) => (): Promise<void> => {
    listener(hint);
    return Promise.resolve();
  };
  const changed = tell('changed');
  const perhapsOurs = tell('perhapsOurs');
  const registered = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => (isOurs(event) ? Promise.resolve() : changed())),
      worksheets.onCalculated.add(perhapsOurs),
      worksheets.onAdded.add(perhapsOurs),
      worksheets.onDeleted.add(changed),
      worksheets.onActivated.add(perhapsOurs),
      worksheets.onSelectionChanged.add(tell('selected')),
    ];
    await context.sync();
    return handlers;
  });
  return async () => {
    const [first] = registered;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      registered.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
