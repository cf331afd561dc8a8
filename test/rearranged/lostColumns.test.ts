/** @jest-environment ./test/support/officeEnvironment.mjs */
// A deleted column of the salary table is restored between its neighbours, with the known amounts.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { STEP_COUNT } from '../../src/model/salary/salaryTables';
import { stepColumn } from '../../src/workbook/names/identifiers';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const SALARIES = 'rm_Salarisschalen';
const TOTAL = 49410;

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  await newSession().create('KCC');
  start = excel.snapshot();
});

const headersNow = (): readonly string[] => {
  const found = excel.workbook.findTable(SALARIES);
  return found ? excel.workbook.headersOf(found.sheet, found.table) : [];
};

const STEPS = Array.from({ length: STEP_COUNT }, (_, step) => stepColumn(step));

test.each([...STEPS, 'Toeslag', 'Status en bron'])('%s is deleted and restored unchanged', async (header) => {
  excel.restore(start);
  const headers = headersNow();
  const session = newSession();
  await session.open();
  const before = session.getState().model;
  excel.user.deleteTableColumn(SALARIES, header);
  await session.refresh();
  expect(session.getState().damage).toMatchObject([{ kind: 'column', missing: header }]);
  await session.repair();
  const { problem, phase, model, findings } = session.getState();
  expect({ problem, phase, findings, total: model?.results.total }).toEqual({
    problem: null,
    phase: 'ready',
    findings: [],
    total: TOTAL,
  });
  expect(model?.inputs.salaryScales).toEqual(before?.inputs.salaryScales);
  expect(headersNow()).toEqual(headers);
});

function withOwnTable(): void {
  excel.restore(start);
  const { sheet, address } = excel.user.addressInTable(SALARIES, 'Tabel', 6);
  excel.user.paste(sheet, address, 'Eigen tabel');
}

test('a changed amount is restored if the pane has read it', async () => {
  withOwnTable();
  const session = newSession();
  await session.open();
  excel.user.deleteTableColumn(SALARIES, 'Trede 5');
  await session.refresh();
  await session.repair();
  const scale = session.getState().model?.inputs.salaryScales[6];
  expect(scale).toMatchObject({ table: 'Eigen tabel', scale: '7' });
  expect(scale?.steps[5]).toBe(2257);
});

test('an amount that the pane never read is restored from the tables that the model begins with', async () => {
  excel.restore(start);
  excel.user.deleteTableColumn(SALARIES, 'Trede 5');
  const session = newSession();
  await session.open();
  await session.repair();
  const { phase, model, findings } = session.getState();
  expect({ phase, findings, total: model?.results.total }).toEqual({ phase: 'ready', findings: [], total: TOTAL });
});

test('an amount that was never read is not known: it is restored empty, and a point says so', async () => {
  withOwnTable();
  excel.user.deleteTableColumn(SALARIES, 'Trede 5');
  const session = newSession();
  await session.open();
  await session.repair();
  const scale = session.getState().model?.inputs.salaryScales[6];
  expect(scale).toMatchObject({ table: 'Eigen tabel', scale: '7' });
  expect(scale?.steps[5]).toBeNull();
  expect(session.getState().model?.results.points).toBeGreaterThan(0);
});

test.each(['Uren per week', 'Toelichting', 'Kostenpost'])(
  '%s of the cost lines is restored unchanged',
  async (header) => {
    excel.restore(start);
    const session = newSession();
    await session.open();
    await session.set({ list: 'lines', index: 1, field: 'hoursPerWeek' }, 13);
    const before = session.getState().model?.inputs.lines;
    excel.user.deleteTableColumn('rm_Kostenposten', header);
    await session.refresh();
    await session.repair();
    expect(session.getState().problem).toBeNull();
    expect(session.getState().model?.inputs.lines).toEqual(before);
  },
);
