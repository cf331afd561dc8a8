// Probes of the codes with which Excel refuses.

import { UNKNOWN, type Probe } from './probe';
import { refusalOf } from './refusal';

/** The code if it is one of these answers, otherwise `unknown`. */
const answerAmong = (code: string | null, answers: readonly string[]): string =>
  code !== null && answers.includes(code) ? code : UNKNOWN;

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const queueTable = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:B3').values = [
    ['Naam', 'Aantal'],
    ['een', 1],
    ['twee', 2],
  ];
  return sheet.tables.add('A1:B3', true);
};

/** Requests a range with an invalid address. */
export const codeIsGeneral: Probe = async (sheetName) => {
  const refusal = await refusalOf((context) => sheetOf(context, sheetName).getRange('geen adres!').load('address'));
  if (refusal === 'GeneralException') return 'general';
  return refusal === null ? UNKNOWN : 'specific';
};

/** Protects the structure while it requests a new sheet. */
export const structureProtected: Probe = async () => {
  const extra = 'Zelftest structuur';
  if ((await refusalOf((context) => context.workbook.protection.protect())) !== null) return UNKNOWN;
  try {
    const refusal = await refusalOf((context) => void context.workbook.worksheets.add(extra));
    return answerAmong(refusal, ['AccessDenied', 'GeneralException']);
  } finally {
    await refusalOf((context) => context.workbook.protection.unprotect());
    await refusalOf((context) => context.workbook.worksheets.getItemOrNullObject(extra).delete());
  }
};

/** Inserts cells in just one column of a table. */
export const tearCode: Probe = async (sheetName) => {
  await refusalOf((context) => void queueTable(sheetOf(context, sheetName)));
  const refusal = await refusalOf(
    (context) => void sheetOf(context, sheetName).getRange('A2').insert(Excel.InsertShiftDirection.down),
  );
  return answerAmong(refusal, ['InvalidOperation', 'InsertDeleteConflict']);
};

export const overlapCode: Probe = async (sheetName) => {
  await refusalOf((context) => void queueTable(sheetOf(context, sheetName)));
  const refusal = await refusalOf((context) => void sheetOf(context, sheetName).tables.add('B2:C4', true));
  return answerAmong(refusal, ['InvalidArgument', 'MergedRangeConflict']);
};
