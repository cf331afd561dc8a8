// Probes of defined names. Each adds a name and deletes it again.

import { behaviour } from '../../behaviours/behaviours';
import { UNKNOWN, type Probe } from './probe';
import { careful, refusalOf } from './refusal';

const NAME = 'proef_van_zelftest';

function queueRemoval({ workbook }: Excel.RequestContext): void {
  workbook.names.getItemOrNullObject(NAME).delete();
}

/** Uses a name with a function and a decimal separator, which both differ between English and other languages. */
export const nameFormulaLanguage: Probe = careful(
  (sheetName) =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const name = workbook.names.add(NAME, `=SUM('${sheetName}'!$A$1,1.5)`).load('formula');
      await context.sync();
      return /^=SUM\(.*,1\.5\)$/.test(String(name.formula)) ? 'us' : 'local';
    }),
  queueRemoval,
);

/**
 * The copied scratch sheet has the name as a local one; deletes that of the workbook, then adds it again while the copy
 * is active.
 */
export const nameOnCopiedSheet: Probe = careful(async (sheetName) => {
  const copyName = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetName);
    workbook.names.add(NAME, sheet.getRange('A1'));
    const copy = sheet.copy('After', sheet).load('name');
    await context.sync();
    return copy.name;
  });
  try {
    const code = await refusalOf(({ workbook }) => {
      workbook.worksheets.getItem(copyName).activate();
      workbook.names.getItem(NAME).delete();
      workbook.names.add(NAME, workbook.worksheets.getItem(sheetName).getRange('A1'));
    });
    if (code === null) return 'allowed';
    return code === 'ItemAlreadyExists' ? 'refused' : UNKNOWN;
  } finally {
    await refusalOf(({ workbook }) => workbook.worksheets.getItem(copyName).delete());
  }
}, queueRemoval);

/** Uses a name whose cells are deleted. */
export const nameNoRangeCode: Probe = careful(async (sheetName) => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const row = workbook.worksheets.getItem(sheetName).getRange('5:5');
    workbook.names.add(NAME, row.getCell(0, 0));
    row.delete('Up');
    await context.sync();
  });
  const code = await refusalOf(({ workbook }) => workbook.names.getItem(NAME).getRange().load('address'));
  return behaviour('name-no-range-code').answers.some(({ id }) => id === code) ? String(code) : UNKNOWN;
}, queueRemoval);

/** Uses a name for a table column on the scratch sheet. */
export const nameOfColumn: Probe = careful(
  (sheetName) =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem(sheetName);
      sheet.getRange('A1:A3').values = [['Kolom'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true).load('name');
      await context.sync();
      const name = names.add(NAME, sheet.getRange('C1'));
      name.formula = `=${table.name}[Kolom]`;
      name.load('formula');
      await context.sync();
      return String(name.formula).includes('[Kolom]') ? 'reference' : 'address';
    }),
  queueRemoval,
);
