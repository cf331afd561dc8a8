// A workbook of layout version 1, made by the code before version 2: see test/fixtures/version1/README.md.

import fs from 'node:fs';
import path from 'node:path';
import { readInputs } from '../../scripts/export/readInputs';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { SHEET_OUTLINES } from '../../src/model/sheets/registry';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { FILE_SHEETS } from './fileSheets';
import { openExcel, type ExcelOptions } from './officeRuntime';
import { NOTHING } from './nothingRead';

const FOLDER = path.resolve(__dirname, '../fixtures/version1');
/** Sections of its inputs that only added sheets have. */
const ADDED = ['bladen', 'begroting', 'gevoeligheid', 'varianten'];

const read = (file: string): Buffer => fs.readFileSync(path.join(FOLDER, file));

export const VERSION_1 = {
  /** The day on which its variants were kept. */
  date: '2026-11-25',
  /** In the form of an input file of `npm run export`. */
  inputs: JSON.parse(read('inputs.json').toString('utf8')) as Readonly<Record<string, unknown>>,
  /** What was written in a live workbook. */
  plan: JSON.parse(read('plan.json').toString('utf8')) as WorkbookPlan,
  file: (): Uint8Array => new Uint8Array(read('workbook.xlsx')),
} as const;

const { plan } = VERSION_1;
const isCore = (id: string): boolean => !Object.hasOwn(SHEET_OUTLINES, id);

/** The same without the added sheets, which take most of the time. */
export const CORE_PLAN: WorkbookPlan = {
  ...plan,
  sheets: plan.sheets.filter(({ id }) => isCore(id)),
  names: plan.names.filter(({ sheetId }) => isCore(sheetId)),
};

/** Writes a workbook of version 1, with its layout, in the Excel that was opened last. */
export async function writeVersion1(written: WorkbookPlan): Promise<void> {
  const port = createWorkbookPort();
  const { undressed } = await port.writePlan(written, await port.takeInventory(), NOTHING);
  await port.applyLooks(written, undressed);
}

/** An Excel in which this workbook is open. */
export async function openVersion1(written = plan, options: ExcelOptions = {}): Promise<StandInExcel> {
  const excel = openExcel(options);
  await writeVersion1(written);
  return excel;
}

/** What its inputs file describes; without the added sheets, if so asked. */
export function version1Inputs(hasSheets = true): ModelInputs {
  const content = VERSION_1.inputs;
  const core = Object.entries(content).filter(([section]) => !ADDED.includes(section));
  return readInputs(hasSheets ? content : Object.fromEntries(core), VERSION_1.date, FILE_SHEETS);
}
