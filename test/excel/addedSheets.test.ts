/** @jest-environment ./test/support/officeEnvironment.mjs */
// What holds for every added sheet when it comes into a workbook, goes and comes again.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { withNewSheet, type NewSheet } from '../../src/workbook/sheets/registry';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';

/** Those that are added empty; _Varianten_ comes with its first variant. */
const NEW_SHEETS: readonly NewSheet[] = [
  { id: 'budget', taskField: '0.2 Burgerzaken' },
  { id: 'budgetChange' },
  { id: 'sensitivity' },
  { id: 'questions' },
  { id: 'workload' },
  { id: 'summary' },
];

test.each(NEW_SHEETS)(
  'inserting $id takes at most two messages and leaves the others alone; deleting and inserting it again breaks nothing',
  async (sheet) => {
    const excel = openExcel();
    const port = createWorkbookPort();
    await port.writePlan(planWorkbook(REPORT_INPUTS), await port.takeInventory(), readRequest([]));
    const plan = planSupplement(withNewSheet(REPORT_INPUTS, sheet), sheet.id);
    const [{ tabName, isFirst } = { tabName: '' }] = plan.sheets;
    const insert = async (): Promise<void> => {
      const before = excel.contents();
      excel.messages.length = 0;
      await port.writePlan(plan, await port.takeInventory(), readRequest([sheet.id]));
      expect(excel.messages.length).toBeLessThanOrEqual(2);
      const { sheets } = excel.contents();
      expect(sheets.findIndex(({ name }) => name === tabName)).toBe(isFirst ? 0 : before.sheets.length);
      expect(sheets.filter(({ name }) => name !== tabName)).toEqual(before.sheets);
    };
    await insert();
    excel.user.deleteSheet(tabName);
    expect(readModel(await port.read(readRequest([]))).results.points).toBe(0);
    await insert();
  },
);
