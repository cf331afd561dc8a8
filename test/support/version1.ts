// A workbook of layout version 1, made by the code of before version 2: see test/fixtures/version1/README.md.

import fs from 'node:fs';
import path from 'node:path';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import type { ReadRequest } from '../../src/workbook/plan/rawValues';
import { openExcel, type ExcelOptions } from './officeRuntime';

const FOLDER = path.resolve(__dirname, '../fixtures/version1');
const read = (file: string): Buffer => fs.readFileSync(path.join(FOLDER, file));

export const VERSION_1 = {
  /** The day on which its variants were kept. */
  date: '2026-11-25',
  /** In the form of an input file of `npm run export`. */
  inputs: JSON.parse(read('inputs.json').toString('utf8')) as unknown,
  /** What was written in a live workbook. */
  plan: JSON.parse(read('plan.json').toString('utf8')) as WorkbookPlan,
  file: (): Uint8Array => new Uint8Array(read('workbook.xlsx')),
} as const;

/** Reads nothing: what today's code reads is not in an older workbook. */
export const NOTHING: ReadRequest = {
  tables: [],
  names: [],
  tableFormulas: false,
  errorTables: [],
  formulaNames: [],
  rowNames: [],
  sheets: [],
};

/** An Excel in which this workbook is open, with its layout. */
export async function openVersion1(options: ExcelOptions = {}): Promise<StandInExcel> {
  const excel = openExcel(options);
  const port = createWorkbookPort();
  const { made } = await port.writePlan(VERSION_1.plan, await port.takeInventory(), NOTHING);
  await port.applyLooks(VERSION_1.plan, made);
  return excel;
}
