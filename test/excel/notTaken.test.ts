/** @jest-environment ./test/support/officeEnvironment.mjs */
// Sheets that read back differently from what was written: refused, and removed again.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { loadPlan } from '../../src/session/reading/planLoading';
import type { WorkbookFailure } from '../../src/session/ports';
import { readRequest } from '../../src/workbook/reading/reading';
import { openExcel } from '../support/officeRuntime';

test('sheets that differ from what was written are removed again, with their names', async () => {
  const excel = openExcel();
  const before = excel.contents();
  const port = createWorkbookPort();
  const plan = await loadPlan(REPORT_INPUTS);
  const failure = await port
    .writePlan(plan, await port.takeInventory(), readRequest([]), () => false)
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(failure).toMatchObject({ code: 'notTaken' });
  expect(excel.contents()).not.toEqual(before);
  await (failure as WorkbookFailure).rollback?.();
  expect(excel.contents()).toEqual(before);
});
