/** @jest-environment ./test/support/officeEnvironment.mjs */
// In an Excel that fills a table column with the only formula in it, a restored line gets its formula back for itself
// alone.

import { behaviour } from '../../src/behaviours/behaviours';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const LINES = 'rm_Kostenposten';
const COUNT = 11;
const FORMULA = '=1+1';

/** A column with a formula in one row, whatever Excel filled in the others. */
async function addOwnColumn(row: number): Promise<void> {
  await Excel.run(async (context) => {
    const cells = Array.from({ length: COUNT }, () => ['']);
    const { columns } = context.workbook.tables.getItem(LINES);
    columns.add(undefined, [['Eigen'], ...cells]);
    const body = columns.getItem('Eigen').getDataBodyRange();
    body.getCell(row, 0).formulas = [[FORMULA]];
    await context.sync();
    body.formulas = Array.from({ length: COUNT }, (_, index) => [index === row ? FORMULA : '']);
    await context.sync();
  });
}

async function ownFormulas(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(LINES).columns.getItem('Eigen').getDataBodyRange().load('formulas');
    await context.sync();
    return (body.formulas as unknown[][]).flat();
  });
}

const ANSWERS = behaviour('fill-column').answers.map(({ id }) => id);
const CASES = ANSWERS.flatMap((answer) => [0, 2, COUNT - 1].map((row) => [answer, row] as const));

test.each(CASES)(
  'a removed line is restored with its formula in its own row only: %s, line %d',
  async (answer, row) => {
    openExcel({ profile: withAnswer(PROFILES.strict, 'fill-column', answer) });
    const session = newSession();
    await session.create('KCC');
    await addOwnColumn(row);
    const before = await ownFormulas();
    await session.removeRow('lines', row);
    await session.undo();
    expect(session.getState().problem).toBeNull();
    expect(await ownFormulas()).toEqual(before);
  },
);
