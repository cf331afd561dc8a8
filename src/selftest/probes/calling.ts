// Probes of how Excel handles calls and raises events.

import { behaviour } from '../../behaviours/behaviours';
import { UNKNOWN, type Probe } from './probe';
import { careful, refusalOf } from './refusal';

/** Events arrive after the message that caused them. Far longer than that takes, yet short enough for a user to wait. */
const EVENT_MILLISECONDS = 5000;

/** `mergeUndoGroup` is newer than the declarations for the oldest supported Excel. */
const GROUPING: Excel.RunOptions & { readonly mergeUndoGroup: true } = { delayForCellEdit: true, mergeUndoGroup: true };

/** Writes two cells as one undo step. */
export const undoGroup: Probe = careful(async (sheetName) => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return UNKNOWN;
  const code = await refusalOf(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').formulas = [['=A1+1']];
  }, GROUPING);
  if (code === null) return 'grouped';
  return behaviour('undo-group-other-code').answers.some(({ id }) => id === code) ? code : UNKNOWN;
});

/** Listens to its own sheet, writes in it, and reads from the event who made the change. */
export const ownEcho: Probe = careful(async (sheetName) => {
  let tell: (source: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.getItem(sheetName).onChanged.add((event) => {
      tell(event.triggerSource === 'ThisLocalAddin' ? 'marked' : 'unmarked');
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  const timer = setTimeout(() => tell(UNKNOWN), EVENT_MILLISECONDS);
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange('A1').values = [['echo']];
      await context.sync();
    });
    return await heard;
  } finally {
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
});

/** For behaviours that Office.js alone cannot trigger, or cannot undo. */
export const notProbed: Probe = () => Promise.resolve(UNKNOWN);
