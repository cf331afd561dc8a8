// Events of the workbook as hints: something may have been changed or selected. The cells tell what it is.

import type { WorkbookHint } from '../../session/ports';
import { hasNewer } from '../batch/newerSets';

/** A change made by this add-in, which reads it back anyway. */
const isOurs = ({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean => triggerSource === 'ThisLocalAddin';

/** Registers for changes, results, selections, and added and deleted sheets. @returns a function that stops watching */
export async function watchWorkbook(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
  const tell = (hint: WorkbookHint) => (): Promise<void> => {
    listener(hint);
    return Promise.resolve();
  };
  const changed = tell('changed');
  const perhapsOurs = tell('perhapsOurs');
  // Where Excel does not tell, changes count as nobody's.
  const tellsWho = hasNewer('whoChanged');
  const registered = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => (tellsWho && isOurs(event) ? Promise.resolve() : changed())),
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
