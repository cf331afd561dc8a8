/** @jest-environment ./test/support/officeEnvironment.mjs */
// A repair that cannot tell where a part belongs does not restore it, says so and names it; once the label is back, it
// is restored.

import type { StandInExcel } from '../../src/host/standInExcel';
import { damageSentence, PROBLEM_TEXTS } from '../../src/taskpane/shell/problemsText';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const LABEL = 'A11';

test('a name whose label is gone is mentioned, along with what was repaired', async () => {
  const excel: StandInExcel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const sheet = excel.workbook.sheet('Uitgangspunten');
  const label = String(excel.workbook.value(sheet, 11, 1));
  excel.user.paste('Uitgangspunten', LABEL, 'Anders genoemd');
  excel.user.deleteName('rm_trede');
  excel.user.deleteName('rm_werkgeverslasten');
  await session.refresh();
  await session.repair();
  const { problem, damage, phase } = session.getState();
  expect({ problem, phase }).toEqual({ problem: { code: 'notRestored' }, phase: 'damaged' });
  expect(damage.map(damageSentence)).toEqual(['De naam rm_trede ontbreekt']);
  expect(PROBLEM_TEXTS.notRestored.title).toBe('Niet alles kon worden hersteld');
  excel.user.paste('Uitgangspunten', LABEL, label);
  await session.repair();
  expect(session.getState()).toMatchObject({ problem: null, phase: 'ready', damage: [] });
});

test('nothing is written while a part is missing, whose loss the answer would hide', async () => {
  const excel: StandInExcel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.deleteName('rm_toelichting');
  await session.close();
  await session.open();
  expect(session.getState().phase).toBe('damaged');
  const before = excel.contents();
  expect(await session.setParameters({ step: 9 })).toBe(false);
  expect(session.getState()).toMatchObject({ phase: 'damaged', damage: [{ missing: 'Toelichting' }] });
  expect(excel.contents()).toEqual(before);
});
