/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Werklast through a session: added, filled in from pane and cells, taken over, damaged, and added again.

import { newSession, openModel, type Opened } from '../support/session';

async function withWorkload(): Promise<Opened> {
  const opened = await openModel();
  opened.excel.messages.length = 0;
  await opened.session.addSheet({ id: 'workload' });
  return opened;
}

const FILLED = { minutesAlone: 20, minutesForwarded: 20, utilisation: 1 } as const;

test('it is added, filled in, and its hours are taken over as one step that is undone as one', async () => {
  const { excel, session } = await withWorkload();
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, history: [] });
  const werklast = (): unknown => session.getState().model?.sheets.workload;
  expect(werklast()).toMatchObject({ hours: 'n.b.', hoursNow: 15, check: 'in orde' });

  await session.setParameters(FILLED);
  expect(werklast()).toMatchObject({ hours: 22.5, shortage: 7.5, outcome: 'tekort', firstShortage: 'Nu' });
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 22.5);
  expect(werklast()).toMatchObject({ hoursNow: 22.5, outcome: 'sluitend', firstShortage: 'geen' });
  // 0,63 fte instead of 0,42, at 29.250.
  expect(session.getState().model?.results.total).toBe(49410 - 12285 + 18428);
  expect(session.getState().history).toHaveLength(2);
  await session.undo();
  expect(werklast()).toMatchObject({ hoursNow: 15, outcome: 'tekort' });
  expect(session.getState().model?.results.total).toBe(49410);
});

test('what is typed in its cells is read; a line that is renamed is known as lost, by its name', async () => {
  const { excel, session } = await withWorkload();
  excel.user.type('Werklast', 'B15', 12);
  await session.refresh();
  expect(session.getState().model?.inputs.parameters).toMatchObject({ minutesAlone: 12 });
  await session.set({ list: 'lines', index: 0, field: 'name' }, 'Webcareteam');
  const { model } = session.getState();
  expect(model?.sheets.workload).toMatchObject({ hoursNow: 'n.b.', check: '1 punt, zie de controles op dit blad' });
  expect(model?.points[0]).toMatchObject({ sheet: 'workload', isWrong: true, parameter: 'workLine' });
});

test('a row that somebody inserts between the years is no year', async () => {
  const { excel, session } = await withWorkload();
  await session.setParameters({ ...FILLED, minutesAlone: 13, minutesForwarded: 13, growth2: 0.1 });
  const before = session.getState().model?.sheets.workload;
  expect(before).toMatchObject({ firstShortage: 'Jaar 2' });
  const area = excel.workbook.state.names.find(({ name }) => name === 'rm_werklast_groei_2')?.area;
  excel.user.insertRows('Werklast', area?.row ?? 0, 1);
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', damage: [] });
  expect(session.getState().model?.sheets.workload).toEqual(before);
});

test('an overwritten formula, also of a year, and a changed constant are found and put back', async () => {
  const { excel, session } = await withWorkload();
  await session.setParameters(FILLED);
  const now = session.getState().model?.sheets.workload;
  const nameOf = (name: string): string => {
    const area = excel.workbook.state.names.find((found) => found.name === name)?.area;
    return `${'ABCDEFGH'.charAt((area?.column ?? 1) - 1)}${area?.row ?? 0}`;
  };
  excel.user.paste('Werklast', nameOf('rm_werklast_uren'), 99);
  excel.user.paste('Werklast', nameOf('rm_werklast_jaren_uren'), 98);
  excel.user.paste('Werklast', nameOf('rm_werklast_minuten_per_uur'), 61);
  await session.inspect();
  expect(session.getState().findings?.map(({ kind, subject }) => [kind, subject])).toEqual(
    expect.arrayContaining([
      ['constant', 'Uren nodig'],
      ['constant', 'Nu'],
      ['typed', 'Minuten per uur'],
    ]),
  );
  await session.repairFormulas();
  expect(session.getState()).toMatchObject({ findings: [], problem: null });
  expect(session.getState().model?.sheets.workload).toEqual(now);
});

test('deleting it is neither damage nor a change; it can be added again, and another session sees it', async () => {
  const { excel, session } = await withWorkload();
  excel.user.deleteSheet('Werklast');
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', damage: [], history: [] });
  expect(session.getState().model?.sheets.workload).toBeUndefined();
  expect(session.getState().model?.inputs.parameters.workLine).toBeUndefined();
  await session.addSheet({ id: 'workload' });
  const second = newSession();
  await second.open();
  expect(second.getState()).toMatchObject({ phase: 'ready', problem: null, findings: [] });
  expect(second.getState().model?.inputs.parameters).toMatchObject({ workLine: 'Personele inzet', growth4: 0 });
});

test('a lost name is damage, and is repaired in place', async () => {
  const { excel, session } = await withWorkload();
  await session.setParameters(FILLED);
  excel.user.deleteName('rm_werklast_benutting');
  await session.refresh();
  expect(session.getState().damage).toMatchObject([{ kind: 'name', missing: 'rm_werklast_benutting' }]);
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(session.getState().model?.sheets.workload).toMatchObject({ hours: 22.5 });
});
