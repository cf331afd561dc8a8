/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begrotingswijziging through a session: added, its lines edited and undone, damaged, sent, and without Begroting.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { CoverLine } from '../../src/model/sheets/budgetChange/budgetChangeInputs';
import type { Session } from '../../src/session/session';
import type { ModelReading } from '../../src/workbook/reading/reading';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const LIST = 'coverLines';

const inBudget: Partial<CoverLine> = {
  description: 'Uren van het KCC',
  coverKind: 'al begroot',
  taskField: '0.2 Burgerzaken',
  economicCategory: '1.1 Salarissen en sociale lasten',
  character: 'structureel',
  amount1: 29_660,
  amount2: 29_660,
  amount3: 29_660,
  amount4: 29_660,
};

async function withChange(): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  excel.messages.length = 0;
  await session.addSheet({ id: 'budgetChange' });
  return { excel, session };
}

function modelOf(session: Session): ModelReading {
  const { model } = session.getState();
  if (!model) throw new Error('There is no model');
  return model;
}

const figuresOf = (session: Session): NonNullable<ModelReading['sheets']['budgetChange']> => {
  const { budgetChange } = modelOf(session).sheets;
  if (!budgetChange) throw new Error('There is no begrotingswijziging');
  return budgetChange;
};

/** Fills in lines as a person does in the cells. */
async function fill(
  { excel, session }: { excel: StandInExcel; session: Session },
  ...lines: Partial<CoverLine>[]
): Promise<void> {
  excel.user.pasteBlock(
    'Begrotingswijziging',
    'A20',
    lines.map((line) => Object.values({ ...inBudget, ...line }).map((value) => value ?? '')),
  );
  await session.refresh();
}

test('it is added in three messages, the last for layout; its lines are filled, added, moved, removed and undone', async () => {
  const { excel, session } = await withChange();
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, note: null, history: [] });
  expect(figuresOf(session)).toMatchObject({ check: 'in orde', statuses: [''] });
  await fill({ excel, session }, inBudget);
  expect(figuresOf(session).years[0]).toMatchObject({ gross: 49_410, budgeted: 29_660, net: 19_750, balance: 19_750 });
  await session.set({ list: LIST, index: 0, field: 'amount1' }, 30_000);
  await session.undo();
  await session.addRow(LIST, 'Uit de reserve');
  expect(modelOf(session).inputs.coverLines.map(({ description }) => description)).toEqual([
    'Uren van het KCC',
    'Uit de reserve',
  ]);
  // A line of which only the name is filled in has no amounts yet.
  expect(figuresOf(session).statuses).toEqual(['in orde', 'soort ontbreekt']);
  expect(figuresOf(session).years.map(({ balance }) => balance)).toEqual(['n.b.', 'n.b.', 'n.b.', 'n.b.']);
  await fill(
    { excel, session },
    {},
    {
      description: 'Uit de reserve',
      coverKind: 'reserve',
      character: 'incidenteel',
    },
  );
  await session.moveRow(LIST, 1, 0);
  expect(modelOf(session).inputs.coverLines[0]).toMatchObject({ description: 'Uit de reserve', amount4: 29_660 });
  expect(figuresOf(session).years[3]).toMatchObject({ cover: 29_660, balance: -9_910, judgement: 'incidenteel' });
  await session.undo();
  await session.removeRow(LIST, 0);
  expect(figuresOf(session).years[3]).toMatchObject({ budgeted: 0, cover: 29_660 });
  await session.undo();
  expect(figuresOf(session).years[3]).toMatchObject({ budgeted: 29_660, cover: 29_660 });
  expect(session.getState()).toMatchObject({ problem: null, damage: [] });
  await session.inspect();
  expect(session.getState().findings).toEqual([]);
});

test('what is wrong on the sheet is among the points to look at before sending', async () => {
  const { excel, session } = await withChange();
  await fill({ excel, session }, { description: 'x'.repeat(37) });
  excel.user.paste('Begrotingswijziging', 'G20', 'veel');
  await session.inspect();
  expect(modelOf(session).points).toMatchObject([
    {
      sheet: 'budgetChange',
      isWrong: true,
      text: 'Het blad Begrotingswijziging: 2 punten, zie de controles op dit blad',
      parameter: 'descriptionLength',
    },
  ]);
  // Said once: the sheet has it among its points.
  expect(session.getState().inputFaults).toEqual([]);
  expect(figuresOf(session).years.map(({ balance }) => balance)).toEqual([19_750, 'n.b.', 19_750, 19_750]);
});

test('before, after and again without Begroting: it says so, calculates once that sheet is there, and nothing is damaged', async () => {
  const excel = openExcel();
  const session = newSession();
  const addBudget = (): Promise<boolean> => session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  const expectWithout = async (): Promise<void> => {
    expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, damage: [] });
    expect(figuresOf(session)).toMatchObject({ legend: 'Geen blad Begroting: voeg dat eerst toe.' });
    expect(figuresOf(session).check).not.toBe('in orde');
    await session.inspect();
    expect(session.getState().findings).toEqual([]);
  };
  await session.create('KCC');
  await session.addSheet({ id: 'budgetChange' });
  await expectWithout();
  await addBudget();
  await fill({ excel, session }, inBudget);
  expect(figuresOf(session).years[0]).toMatchObject({ year: 2027, gross: 49_410, net: 19_750 });
  excel.user.deleteSheet('Begroting');
  await session.refresh();
  await expectWithout();
  await addBudget();
  expect(session.getState().problem).toBeNull();
  expect(figuresOf(session)).toMatchObject({ check: 'in orde', statuses: ['in orde'] });
  expect(figuresOf(session).years[0]).toMatchObject({ gross: 49_410, net: 19_750 });
});

test('an overwritten formula is found and mended; a table that became a range is restored; a deleted sheet is no damage', async () => {
  const { excel, session } = await withChange();
  await fill({ excel, session }, inBudget);
  excel.user.paste('Begrotingswijziging', 'F11', 1);
  await session.inspect();
  const [finding] = session.getState().findings ?? [];
  expect(finding).toMatchObject({ kind: 'constant', subject: 'Saldo' });
  if (finding) await session.repairFormula(finding);
  expect(session.getState().findings).toEqual([]);
  excel.user.convertTableToRange('rm_Dekking');
  await session.refresh();
  expect(session.getState().damage).toMatchObject([{ kind: 'table', missing: 'rm_Dekking' }]);
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(modelOf(session).inputs.coverLines).toEqual([inBudget]);
  excel.user.deleteSheet('Begrotingswijziging');
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', damage: [] });
  expect(modelOf(session).inputs.coverLines).toEqual([]);
});
