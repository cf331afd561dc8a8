/** @jest-environment ./test/support/officeEnvironment.mjs */
// Several clients on one workbook: two sessions in one realm, and a co-author who edits the cells.

import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const REPORT_TOTAL = 49410;
/** Milliseconds. Sessions collect events before they read again, so polling may be frequent. */
const POLL = 10;

const total = (session: Session): number | undefined => session.getState().model?.results.total;

/** Waits until a session shows another total; the test's own time limit ends an endless wait. */
async function totalOtherThan(session: Session, known: number | undefined): Promise<number | undefined> {
  while (total(session) === known) await new Promise((resolve) => setTimeout(resolve, POLL));
  return total(session);
}

test('two sessions on one workbook each follow what the other writes, and what a co-author does', async () => {
  const excel = openExcel();
  const one = newSession();
  const other = newSession();
  await one.create('KCC');
  await Promise.all([one.open(), other.open()]);
  expect([total(one), total(other)]).toEqual([REPORT_TOTAL, REPORT_TOTAL]);

  await one.set({ list: 'parameters', field: 'step' }, 9);
  const raised = total(one);
  expect(raised).not.toBe(REPORT_TOTAL);
  expect(await totalOtherThan(other, REPORT_TOTAL)).toBe(raised);

  const { sheet, address } = excel.user.addressInTable('rm_Kostenposten', 'Meetellen', 0);
  excel.user.asCoAuthor(() => excel.user.type(sheet, address, 'nee'));
  const lowered = await totalOtherThan(one, raised);
  expect(lowered).toBeLessThan(raised ?? 0);
  expect(await totalOtherThan(other, raised)).toBe(lowered);

  await one.close();
  await other.set({ list: 'parameters', field: 'step' }, 5);
  expect(excel.workbook.events.isRegistered('DataChanged', 'Workbook')).toBe(true);
  await other.close();
  expect(excel.workbook.events.isRegistered('DataChanged', 'Workbook')).toBe(false);
});
