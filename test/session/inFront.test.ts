/** @jest-environment ./test/support/officeEnvironment.mjs */
// The active sheet stays active, also in an Excel where freezing rows activates another one; and a model can be made
// beside a copied sheet of ours.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel } from '../../src/host/standInExcel';
import { copyState, type WorkbookState } from '../../src/host/state/state';
import type { Session } from '../../src/session/session';
import { BUDGET, SAVED_ON } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const TOTAL = 49410;
const OURS = ['Rekenmodel', 'Uitgangspunten', 'Kostprijs per klantvraag', 'Salarisschalen', 'Toelichting'] as const;
const ACTIVATING = withAnswer(PROFILES.strict, 'freeze-activates', 'activates');

const inFront = ({ workbook: { state } }: StandInExcel): string | undefined =>
  state.sheets.find(({ id }) => id === state.activeSheetId)?.name;

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
}

async function opened(): Promise<Opened> {
  const excel = openExcel({ profile: ACTIVATING });
  const session = newSession();
  await session.create('KCC');
  return { excel, session };
}

const REPAIRED: readonly (readonly [string, (excel: StandInExcel) => void])[] = [
  ['a lost sheet', ({ user }) => user.deleteSheet('Salarisschalen')],
  ['a lost table', ({ user }) => user.convertTableToRange('rm_Kostenposten')],
  ['a lost name', ({ user }) => user.deleteName('rm_trede')],
  ['a lost column', ({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week')],
];

const SHEETS_IN_FRONT: readonly (readonly [string, (excel: StandInExcel) => void])[] = [
  ['a sheet of the user', ({ user }) => user.activateSheet('Blad1')],
  ['one of ours', ({ user }) => user.activateSheet('Uitgangspunten')],
  ['a copy of one of ours', ({ user }) => user.activateSheet(user.copySheet('Uitgangspunten'))],
];

describe.each(SHEETS_IN_FRONT)('with %s active', (_, bringToFront) => {
  test.each(REPAIRED)('it stays active after the repair of %s', async (__, lose) => {
    const { excel, session } = await opened();
    lose(excel);
    bringToFront(excel);
    const before = inFront(excel);
    await session.refresh();
    await session.repair();
    expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
    expect(inFront(excel)).toBe(before);
  });
});

const ADDED: readonly (readonly [string, string, (session: Session) => Promise<unknown>])[] = [
  ['the begroting', 'Begroting', (session) => session.addSheet(BUDGET)],
  ['the sensitivity', 'Gevoeligheid', (session) => session.addSheet({ id: 'sensitivity' })],
  ['the first variant', 'Varianten', (session) => session.keepVariant('Rapport', SAVED_ON)],
];

test.each(ADDED)('after adding %s, that sheet is active, because the user asked for it', async (_, tab, add) => {
  const { excel, session } = await opened();
  excel.user.activateSheet('Blad1');
  await add(session);
  expect(session.getState()).toMatchObject({ problem: null, note: null });
  expect(inFront(excel)).toBe(tab);
});

test('reapplying the layout does not change the active sheet', async () => {
  const { excel, session } = await opened();
  for (const sheet of excel.workbook.state.sheets) sheet.frozenRows = 0;
  excel.user.activateSheet('Blad1');
  await session.applyLooks();
  expect(inFront(excel)).toBe('Blad1');
});

test('if layout is refused one by one, the active sheet stays active', async () => {
  const { excel, session } = await opened();
  excel.user.deleteSheet('Salarisschalen');
  excel.user.activateSheet('Blad1');
  excel.faults.refuse('PaperSize', 'GeneralException');
  await session.refresh();
  await session.repair();
  expect(session.getState().note).toMatchObject({ kind: 'looks', looks: ['printLayout'] });
  expect(inFront(excel)).toBe('Blad1');
});

test.each(OURS)('with only a copy of %s left, a new model is made, and the copy is left alone', async (tab) => {
  const excel = openExcel({ profile: PROFILES.hostile });
  const session = newSession();
  await session.create('KCC');
  const copy = excel.user.copySheet(tab);
  for (const each of OURS) excel.user.deleteSheet(each);
  excel.user.activateSheet(copy);
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'noModel', problem: null });
  const before = copyState(excel.workbook.state);
  await session.create('KCC');
  const { phase, problem, model } = session.getState();
  expect({ phase, problem, total: model?.results.total }).toEqual({ phase: 'ready', problem: null, total: TOTAL });
  const sheetIn = ({ sheets }: WorkbookState): unknown[] => {
    const sheet = sheets.find(({ name }) => name === copy);
    return [sheet?.constants, sheet?.formulas, sheet?.tables];
  };
  expect(sheetIn(excel.workbook.state)).toEqual(sheetIn(before));
});
