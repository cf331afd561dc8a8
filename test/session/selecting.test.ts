/** @jest-environment ./test/support/officeEnvironment.mjs */
// Selecting a cell in the sheet identifies its input, on every sheet with inputs.

import { areaAddress } from '../../src/workbook/plan/addresses';
import { PARAMETER_CELLS } from '../../src/workbook/names/inputCells';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { FieldPlace, Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { done, eventsRead, pass, stopTime } from '../support/time';
import { lineCell } from '../support/lineCell';

/** Selects a cell as a user does. @returns what the session then shows, once it changes */
async function selected(session: Session, select: () => void): Promise<FieldPlace | null> {
  const { selection: before } = session.getState();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      const { selection } = session.getState();
      if (selection === before) return;
      stop();
      resolve(selection);
    });
    select();
  });
}

function selectName({ user, workbook }: StandInExcel, wanted: string): void {
  const found = workbook.state.names.find(({ name }) => name === wanted);
  const sheet = workbook.state.sheets.find(({ id }) => id === found?.sheetId);
  if (!found?.area || !sheet) throw new Error(`There is no name ${wanted}`);
  const { row, column } = found.area;
  user.select(sheet.name, areaAddress({ row, column: column - 1 }, 1, 1));
}

function selectCell({ user }: StandInExcel, table: string, header: string, row: number): void {
  const { sheet, address } = user.addressInTable(table, header, row);
  user.select(sheet, address);
}

async function openModel(): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel();
  await newSession().create('KCC');
  const session = newSession();
  await session.open();
  return { excel, session };
}

/** Inputs on the added sheets. */
const PLACES: readonly (readonly [FieldPlace, (excel: StandInExcel) => void])[] = [
  [{ list: 'budgetRows', index: 2, field: 'endYear' }, (excel) => selectCell(excel, 'rm_Begroting', 'Eindjaar', 2)],
  [{ list: 'ranges', index: 1, field: 'high' }, (excel) => selectCell(excel, 'rm_Bandbreedtes', 'Hoog', 1)],
  [
    { list: 'lines', index: 1, field: 'hoursPerWeek' },
    (excel) => selectCell(excel, 'rm_Kostenposten', 'Uren per week', 1),
  ],
  ...(['wageIndex2', 'step'] as const).map((field): readonly [FieldPlace, (excel: StandInExcel) => void] => [
    { list: 'parameters', field },
    (excel) => selectName(excel, PARAMETER_CELLS[field].name),
  ]),
];

test('inputs on added sheets are followed like those of the five', async () => {
  const { excel, session } = await openModel();
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  await session.addSheet({ id: 'sensitivity' });
  expect(session.getState().problem).toBeNull();
  for (const [place, select] of PLACES) {
    expect(await selected(session, () => select(excel))).toEqual(place);
  }
  expect(await selected(session, () => excel.user.select('Begroting', 'A1'))).toBeNull();
});

test('without added sheets the inputs of the five are followed', async () => {
  const { excel, session } = await openModel();
  expect(await selected(session, () => selectName(excel, 'rm_trede'))).toEqual({ list: 'parameters', field: 'step' });
});

/** Milliseconds after which Excel has reported a selection, and the session waits for more. */
const TOLD = 50;

/** The user selects a cell, and continues in the pane right after that. */
const MOMENTS: readonly (readonly [string, (select: () => void, leave: () => void, excel: StandInExcel) => unknown])[] =
  [
    [
      'not told yet',
      (select, leave) => {
        leave();
        select();
      },
    ],
    [
      'told',
      async (select, leave) => {
        select();
        await pass(TOLD);
        leave();
      },
    ],
    [
      'being looked at',
      (select, leave, { faults }) => {
        faults.actBefore(1, leave);
        select();
      },
    ],
  ];

test.each(MOMENTS)('a selection that is %s when the user continues in the pane is not shown', async (_, act) => {
  const { excel, session } = await openModel();
  stopTime();
  await act(() => selectName(excel, 'rm_trede'), session.leaveSelection, excel);
  await eventsRead();
  expect(session.getState().selection).toBeNull();
  selectName(excel, 'rm_maanden');
  await eventsRead();
  expect(session.getState().selection).toEqual({ list: 'parameters', field: 'months' });
  await done(session.close());
  jest.useRealTimers();
});

test.each([
  ['', () => undefined],
  [', also when Excel goes on telling it', ({ faults }) => faults.failAtMessage(1, 'ConnectionFailure')],
] satisfies [string, (excel: StandInExcel) => void][])(
  'a closed session gets no later events%s',
  async (_, meetFault) => {
    const excel = openExcel();
    await newSession().create('KCC');
    const session = newSession();
    await session.open();
    meetFault(excel);
    await session.close();
    excel.faults.clear();
    const listener = newSession();
    await listener.open();
    const { selection, model } = session.getState();
    excel.user.paste(...lineCell(excel.user, 1, 'Uren per week'), 30);
    // The other session gets the same events later.
    await selected(listener, () => selectName(excel, 'rm_trede'));
    expect(listener.getState().model?.inputs.lines[0]?.hoursPerWeek).toBe(30);
    expect(session.getState()).toMatchObject({ selection, model, busy: null });
  },
);
