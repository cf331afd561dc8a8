/** @jest-environment ./test/support/officeEnvironment.mjs */
// Undo happens, or the pane says that it did not.

import { rowsOf, type InputList } from '../../src/model/inputs/inputRows';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { FieldPlace, Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

/** Each makes a workbook, on a machine that may be busy. */
jest.setTimeout(60_000);

const valuesOf = (session: Session, list: InputList): readonly unknown[] => {
  const inputs = session.getState().model?.inputs;
  return inputs ? rowsOf(inputs, list) : [];
};

/** Fields whose name is one part of two, and a text that looks like both. */
const PARTS: readonly FieldPlace[] = [
  { list: 'salaryScales', index: 3, field: 'table' },
  { list: 'salaryScales', index: 3, field: 'scale' },
  { list: 'budgetRows', index: 1, field: 'costLine' },
  { list: 'budgetRows', index: 1, field: 'costType' },
];

test('a two-part name with bars in it is undone and redone', async () => {
  openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  for (const place of PARTS.filter(({ list }) => list !== 'parameters')) {
    const list = place.list as InputList;
    for (const text of ['Licenties | SaaS', '|', 'a|b\\', '\\|', '||']) {
      const before = valuesOf(session, list);
      await session.set(place, text);
      const after = valuesOf(session, list);
      expect({ place, text, isChanged: JSON.stringify(after) !== JSON.stringify(before) }).toMatchObject({
        isChanged: true,
      });
      await session.undo();
      expect({ place, text, rows: valuesOf(session, list) }).toEqual({ place, text, rows: before });
      await session.redo();
      expect({ place, text, rows: valuesOf(session, list) }).toEqual({ place, text, rows: after });
      await session.undo();
      expect(session.getState().problem).toBeNull();
    }
  }
});

test('undoing a step about a missing row says so, and earlier steps can still be undone', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const last = valuesOf(session, 'lines').length - 1;
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
  await session.set({ list: 'lines', index: last, field: 'explanation' }, 'Van ons');
  excel.user.deleteTableRow('rm_Kostenposten', last);
  await session.undo();
  expect(session.getState().problem).toEqual({ code: 'stepMissed' });
  // By then the deletion was seen, and is a separate step.
  await session.undo();
  expect(session.getState().model?.inputs.lines.at(-1)?.explanation).toBe('Van ons');
  await session.undo();
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.inputs.lines[0]?.hoursPerWeek).toBe(REPORT_INPUTS.lines[0]?.hoursPerWeek);
});
