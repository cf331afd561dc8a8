/** @jest-environment ./test/support/officeEnvironment.mjs */
// What users do to a workbook, and what the session finds, reports and repairs on reopening.

import type { Damage, Session } from '../../src/session/session';
import type { StandInExcel } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { lineCell } from '../support/lineCell';

const TOTAL = 49410;

async function reopened(act: (excel: StandInExcel) => void): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel();
  await newSession().create('KCC');
  excel.user.paste('Blad1', 'B2', 'van de gebruiker');
  act(excel);
  const session = newSession();
  await session.open();
  expect(session.getState().problem).toBeNull();
  return { excel, session };
}

/** The model calculates as before and can be edited. */
async function expectWhole(session: Session, excel: StandInExcel): Promise<void> {
  expect(session.getState().problem).toBeNull();
  expect(session.getState().phase).toBe('ready');
  const results = session.getState().model?.results;
  expect({ total: results?.total, points: results?.points }).toEqual({ total: TOTAL, points: 0 });
  expect(session.getState().findings).toEqual([]);
  const index = session.getState().model?.inputs.lines.findIndex(({ name }) => name === 'Personele inzet') ?? -1;
  await session.set({ list: 'lines', index, field: 'hoursPerWeek' }, 20);
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.results.total).toBe(53505);
  await session.addLine('Overig');
  expect(session.getState().model?.inputs.lines).toHaveLength(12);
  expect(excel.workbook.value(excel.workbook.sheet('Blad1'), 2, 2)).toBe('van de gebruiker');
}

const HARMLESS: readonly (readonly [string, (excel: StandInExcel) => void])[] = [
  ['nothing happened', () => undefined],
  ['sheets renamed', ({ user }) => user.renameSheet('Rekenmodel', 'Kosten 2027')],
  ['sheets moved', ({ user }) => user.moveSheet('Rekenmodel', 4)],
  ['a sheet copied', ({ user }) => user.copySheet('Rekenmodel')],
  ['lines sorted', ({ user }) => user.sortTable('rm_Kostenposten', 'Kostenpost', 'descending')],
  ['rows inserted above', ({ user }) => user.insertRows('Rekenmodel', 1, 3)],
  ['rows inserted above the parameters', ({ user }) => user.insertRows('Uitgangspunten', 3, 2)],
  ['a column moved', ({ user }) => user.moveTableColumn('rm_Kostenposten', 'Toelichting', 1)],
];

test.each(HARMLESS)('%s: the model opens and can be edited', async (_, act) => {
  const { excel, session } = await reopened(act);
  await expectWhole(session, excel);
});

const sheet = (missing: string): Partial<Damage> => ({ kind: 'sheet', missing });

const DAMAGING: readonly (readonly [string, (excel: StandInExcel) => void, readonly Partial<Damage>[]])[] = [
  ['Rekenmodel deleted', ({ user }) => user.deleteSheet('Rekenmodel'), [sheet('Rekenmodel')]],
  [
    'Kostprijs deleted',
    ({ user }) => user.deleteSheet('Kostprijs per klantvraag'),
    [sheet('Kostprijs per klantvraag')],
  ],
  ['Uitgangspunten deleted', ({ user }) => user.deleteSheet('Uitgangspunten'), [sheet('Uitgangspunten')]],
  ['Salarisschalen deleted', ({ user }) => user.deleteSheet('Salarisschalen'), [sheet('Salarisschalen')]],
  ['Toelichting deleted', ({ user }) => user.deleteSheet('Toelichting'), [sheet('Toelichting')]],
  [
    'two sheets deleted',
    ({ user }) => {
      user.deleteSheet('Rekenmodel');
      user.deleteSheet('Salarisschalen');
    },
    [sheet('Rekenmodel'), sheet('Salarisschalen')],
  ],
  [
    'the cost lines turned into a range',
    ({ user }) => user.convertTableToRange('rm_Kostenposten'),
    [{ kind: 'table', missing: 'rm_Kostenposten' }],
  ],
  [
    'the scenarios turned into a range',
    ({ user }) => user.convertTableToRange('rm_Scenarios'),
    [{ kind: 'table', missing: 'rm_Scenarios' }],
  ],
  [
    'the salary scales turned into a range',
    ({ user }) => user.convertTableToRange('rm_Salarisschalen'),
    [{ kind: 'table', missing: 'rm_Salarisschalen' }],
  ],
  [
    'a name and another sheet deleted',
    ({ user }) => {
      user.deleteName('rm_totaal');
      user.deleteSheet('Salarisschalen');
    },
    [{ kind: 'name', missing: 'rm_totaal' }, sheet('Salarisschalen')],
  ],
  [
    'a table turned into a range and another sheet deleted',
    ({ user }) => {
      user.convertTableToRange('rm_Kostenposten');
      user.deleteSheet('Uitgangspunten');
    },
    [{ kind: 'table', missing: 'rm_Kostenposten' }, sheet('Uitgangspunten')],
  ],
  ['a name deleted', ({ user }) => user.deleteName('rm_trede'), [{ kind: 'name', missing: 'rm_trede' }]],
  [
    'the name of the total deleted',
    ({ user }) => user.deleteName('rm_totaal'),
    [{ kind: 'name', missing: 'rm_totaal' }],
  ],
  ['a list name deleted', ({ user }) => user.deleteName('rm_schalen'), [{ kind: 'name', missing: 'rm_schalen' }]],
  [
    'a header renamed',
    ({ user }) => user.renameHeader('rm_Kostenposten', 'Uren per week', 'Uren'),
    [{ kind: 'column', missing: 'Uren per week', foundAs: 'Uren' }],
  ],
];

test.each(DAMAGING)('%s: it is reported, and the repair restores it in place', async (_, act, damage) => {
  const { excel, session } = await reopened(act);
  expect(session.getState().phase).toBe('damaged');
  expect(session.getState().damage).toMatchObject(damage);
  const tabs = excel.workbook.state.sheets.length;
  await session.repair();
  const sheetsMade = damage.filter(({ kind }) => kind === 'sheet').length;
  expect(excel.workbook.state.sheets).toHaveLength(tabs + sheetsMade);
  await expectWhole(session, excel);
});

test('a deleted column is restored empty, with its rules, and the lines say what is missing', async () => {
  const { session } = await reopened(({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week'));
  expect(session.getState().damage).toMatchObject([{ kind: 'column', missing: 'Uren per week', foundAs: '' }]);
  await session.repair();
  expect(session.getState().phase).toBe('ready');
  expect(session.getState().findings).toEqual([]);
  expect(session.getState().model?.results.lines[0]?.cost).toBe('n.b.');
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 15);
  expect(session.getState().model?.results.lines[0]?.cost).toBe(12285);
});

test('an overwritten formula is reported, and only its own cell is repaired', async () => {
  const { excel, session } = await reopened(({ user }) => {
    user.paste(...lineCell(user, 2, 'Kosten per jaar'), 3000);
    user.paste('Rekenmodel', 'B4', 50000);
  });
  const findings = session.getState().findings ?? [];
  expect(findings).toMatchObject([
    { kind: 'constant', subject: 'Kosten per jaar', row: 'Aansturing', found: '3000' },
    { kind: 'constant', subject: 'Totaal per jaar', row: '', found: '50000' },
  ]);
  await session.close();
  const messages = excel.messages.length;
  for (const finding of findings) await session.repairFormula(finding);
  // Each first reads where the labels are, and then writes.
  expect(excel.messages.length - messages).toBe(4);
  await expectWhole(session, excel);
});

test('names of cells that were moved to another column are restored where the cells are', async () => {
  const names = ['rm_kosten_ander_kanaal', 'rm_break_even_onafgerond', 'rm_break_even_heel', 'rm_break_even'];
  const tab = 'Kostprijs per klantvraag';
  const { excel, session } = await reopened(({ user }) => {
    user.copy(tab, 'G22:I29', tab, 'K22');
    user.paste(tab, 'G22:I29', '');
    names.forEach((name) => user.deleteName(name));
  });
  expect(session.getState().damage.map(({ missing }) => missing)).toEqual(names);
  await session.repair();
  await expectWhole(session, excel);
  const { state } = excel.workbook;
  expect(names.map((wanted) => state.names.find(({ name }) => name === wanted)?.area)).toMatchObject(
    [24, 25, 26, 27].map((row) => ({ row, column: 12 })),
  );
});
