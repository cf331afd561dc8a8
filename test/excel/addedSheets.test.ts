/** @jest-environment ./test/support/officeEnvironment.mjs */
// What holds for every added sheet when it comes into a workbook, goes and comes again.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { SheetContents } from '../../src/host/document/contents';
import type { StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { withNewSheet, type NewSheet } from '../../src/workbook/sheets/registry';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';

/** What is written in each sheet; what a formula shows may follow the sheet that came. */
const written = (excel: StandInExcel): readonly SheetContents[] =>
  excel.contents().sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(cells).map(([address, { content }]) => [address, { content, value: '' }])),
  }));

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
    const { tabName = '', isFirst } = plan.sheets.find(({ id }) => id === sheet.id) ?? {};
    const insert = async (): Promise<void> => {
      const before = written(excel);
      excel.messages.length = 0;
      await port.writePlan(plan, await port.takeInventory(), readRequest([sheet.id]));
      expect(excel.messages.length).toBeLessThanOrEqual(2);
      const names = excel.contents().sheets.map(({ name }) => name);
      expect(names.indexOf(tabName)).toBe(isFirst ? 0 : before.length);
      expect(written(excel).filter(({ name }) => name !== tabName)).toEqual(before);
    };
    await insert();
    excel.user.deleteSheet(tabName);
    expect(readModel(await port.read(readRequest([]))).results.points).toBe(0);
    await insert();
  },
);

test('with decimal commas too, no cell shows an error while one sheet after another is added', async () => {
  const excel = openExcel({ locale: 'de' });
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(REPORT_INPUTS), await port.takeInventory(), readRequest([]));
  // Samenvatting before the others, as its check of the days once broke when the engine took another sheet.
  for (const sheet of [...NEW_SHEETS].reverse()) {
    await port.writePlan(
      planSupplement(withNewSheet(REPORT_INPUTS, sheet), sheet.id),
      await port.takeInventory(),
      readRequest([sheet.id]),
    );
    const errors = excel
      .contents()
      .sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([address, { value }]) =>
          String(value).startsWith('#') ? [`${name} ${address}`] : [],
        ),
      );
    expect(errors).toEqual([]);
  }
});
