/** @jest-environment ./test/support/officeEnvironment.mjs */
// Every content of every plan, in the Excel that reads most texts as values: the cells contain what was written.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { parseAddress } from '../../src/workbook/plan/addresses';
import { cellsOfPlan, isFormula, readBack } from '../../src/workbook/plan/planCells';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { fileCases } from '../support/fileCases';
import { openExcel } from '../support/officeRuntime';

const READS_ALL = withAnswer(PROFILES.strict, 'text-becomes-value', 'typing');
/** The report, its profiles and sheets, and random models with texts that spreadsheets read as something else. */
const CASES = [...fileCases()].filter(([name]) => /report|profile|random-\d$/.test(name));
const FEWEST_CELLS = 500;
const TIME_LIMIT = 60_000;

test.each(CASES)(
  '%s: each planned text and number reads back unchanged',
  async (_, inputs) => {
    const excel = openExcel({ profile: READS_ALL });
    const port = createWorkbookPort();
    const plan = planWorkbook(inputs);
    await port.writePlan(plan, await port.takeInventory(), READ_REQUEST);
    const found = plan.sheets.flatMap((sheet) =>
      [...cellsOfPlan(sheet)].flatMap(([address, { content }]) => {
        if (content === null || isFormula(content)) return [];
        const { row, column } = parseAddress(address);
        const read = excel.workbook.value(excel.workbook.sheet(sheet.tabName), row, column + 1);
        return [{ at: `${sheet.tabName}!${address}`, planned: readBack(content), read }];
      }),
    );
    expect(found.length).toBeGreaterThan(FEWEST_CELLS);
    expect(found.filter(({ planned, read }) => planned !== read)).toEqual([]);
  },
  TIME_LIMIT,
);
