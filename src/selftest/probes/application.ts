// Probes of what Excel does outside cells: which sheet it shows, and how large an answer may be.

import { UNKNOWN, type Probe } from './probe';
import { refusalOf } from './refusal';

/** Freezes a row of the scratch sheet while another sheet is active, and afterwards activates the earlier sheet. */
export const freezeActivates: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet().load('name');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const other = worksheets.items.find(({ name, visibility }) => name !== sheetName && visibility === 'Visible');
    if (!other) return UNKNOWN;
    other.activate();
    worksheets.getItem(sheetName).freezePanes.freezeRows(1);
    const after = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    worksheets.getItem(before.name).activate();
    await context.sync();
    return after.name === sheetName ? 'activates' : 'quiet';
  });

/**
 * The length of a text that fits in a cell, and a number of cells that together exceed Excel on the web's largest
 * answer.
 */
const LONG_TEXT = 30_000;
const CELLS = 200;

/** Asks for more than 5 MB in a message that also writes a cell. */
export const answerLost: Probe = async (sheetName) => {
  const refusal = await refusalOf((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange(`A1:A${CELLS}`);
    // The declarations accept only matrices; the documentation allows a single value, which is spread.
    range.values = 'x'.repeat(LONG_TEXT) as unknown as Excel.Range['values'];
    sheet.getRange('B1').values = [['gedaan']];
    range.load('values');
  });
  if (refusal === null) return 'arrives';
  return Excel.run(async (context) => {
    const done = context.workbook.worksheets.getItem(sheetName).getRange('B1').load('values');
    await context.sync();
    return done.values[0]?.[0] === 'gedaan' ? 'lost' : UNKNOWN;
  });
};
