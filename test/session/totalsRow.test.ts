/** @jest-environment ./test/support/officeEnvironment.mjs */
// An Excel that fills a totals row itself, with its own word and sum: ours is there in the end, also if a repair is cut
// off in between.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel } from '../../src/host/standInExcel';
import { trafficOf } from '../faults/points';
import { BUDGET } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const FILLING = withAnswer(PROFILES.strict, 'totals-text', 'filled');
/** One in this many of the actions that write a totals row is used as a cut-off point. */
const SHARE = 4;
const TABLES = ['rm_Kostenposten', 'rm_Begroting'] as const;

function totalsOf({ workbook }: StandInExcel, name: string): readonly unknown[] {
  const found = workbook.findTable(name);
  if (!found) throw new Error(`There is no table ${name}`);
  const { sheet, table } = found;
  const row = table.area.row + table.area.rows;
  return Array.from({ length: table.area.columns }, (_, index) =>
    workbook.value(sheet, row, table.area.column + index),
  );
}

async function withBudget(profile = FILLING): Promise<StandInExcel> {
  const excel = openExcel({ profile });
  const session = newSession();
  await session.create('KCC');
  await session.addSheet(BUDGET);
  return excel;
}

test.each(TABLES)('the totals row of %s is ours after it is made, and after it is restored', async (name) => {
  const wanted = totalsOf(await withBudget(PROFILES.strict), name);
  const excel = await withBudget();
  expect(totalsOf(excel, name)).toEqual(wanted);
  excel.user.convertTableToRange(name);
  const session = newSession();
  await session.refresh();
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(totalsOf(excel, name)).toEqual(wanted);
});

test.each(TABLES)('a repair of %s that is cut off while writing that row is completed by the next', async (name) => {
  const excel = await withBudget();
  const wanted = totalsOf(excel, name);
  excel.user.convertTableToRange(name);
  const lost = excel.snapshot();
  const first = newSession();
  await first.refresh();
  const { actions } = await trafficOf(excel, () => first.repair());
  const showing = actions.filter(({ what }) => what.endsWith('ShowTotals') || what.includes('GetTotalRowRange'));
  expect(showing.length).toBeGreaterThan(1);
  for (const { point } of showing.filter((_, index) => index % SHARE === 0)) {
    excel.restore(lost);
    const session = newSession();
    await session.refresh();
    excel.faults.failAtAction(point, 'RequestAborted');
    await session.repair();
    expect(session.getState().problem).toEqual({ code: 'interrupted' });
    excel.faults.clear();
    await session.repair();
    expect({ point, problem: session.getState().problem }).toEqual({ point, problem: null });
    expect({ point, totals: totalsOf(excel, name) }).toEqual({ point, totals: wanted });
  }
});
