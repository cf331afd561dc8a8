/** @jest-environment ./test/support/officeEnvironment.mjs */
// The samenvatting through a session: adopting figures is one step, and a check says that the model has moved since.

import type { SessionState } from '../../src/session/session';
import { openModel } from '../support/session';

const ADOPTED = { adoptedTotal: 49_410, adoptedCostPrice: 18.3, adoptedDate: 46_352 } as const;
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;

type Summary = NonNullable<NonNullable<SessionState['model']>['sheets']['summary']>;

test('adopting is one step to undo; afterwards a changed model is said, with by how much, and the pane shows the cells', async () => {
  const { excel, session } = await openModel({ apiVersion: '1.20' });
  await session.addSheet({ id: 'summary' });
  const summary = (): Summary => {
    const found = session.getState().model?.sheets.summary;
    if (!found) throw new Error('The workbook has no samenvatting');
    return found;
  };
  expect(excel.contents().sheets[0]?.name).toBe('Samenvatting');
  await session.setParameters(ADOPTED);
  expect(session.getState().history).toHaveLength(1);
  expect(summary()).toMatchObject({ moved: 'het totaal is zoals vastgelegd', movedTotal: 0, check: 'in orde' });
  await session.set(HOURS, 20);
  expect(summary()).toMatchObject({ moved: 'het totaal is hoger dan vastgelegd', movedTotal: 4095 });
  expect(summary().check).toBe('2 punten, zie de controles op dit blad');
  expect(session.getState().model?.points).toMatchObject([
    { sheet: 'summary', isWrong: true, text: 'Het blad Samenvatting: 2 punten, zie de controles op dit blad' },
  ]);
  expect(session.getState().model?.causes).toEqual(summary().causes);
  // What was adopted stays when the model is put back.
  await session.undo();
  expect(session.getState().model?.inputs.parameters).toMatchObject(ADOPTED);
  expect(summary().check).toBe('in orde');
  await session.undo();
  expect(session.getState().model?.inputs.parameters).toMatchObject({ adoptedTotal: null, adoptedDate: null });
  expect(summary().moved).toBe('nog niet vastgelegd');
});

test('texts, a day, and a risk are written and read back; without the sheet the pane has no causes of cells', async () => {
  const { excel, session } = await openModel();
  await session.addSheet({ id: 'summary' });
  await session.set({ list: 'parameters', field: 'summaryVersion' }, '1.0');
  await session.set({ list: 'parameters', field: 'summaryReason' }, '=geen formule');
  await session.set({ list: 'parameters', field: 'summaryDate' }, 46_352);
  await session.set({ list: 'risks', index: 1, field: 'risk' }, 'Uitval van de tool');
  await session.set({ list: 'risks', index: 1, field: 'chance' }, 0.2);
  await session.set({ list: 'risks', index: 1, field: 'damage' }, 10_000);
  const { model, problem } = session.getState();
  expect(problem).toBeNull();
  expect(model?.inputs.parameters).toMatchObject({
    summaryVersion: '1.0',
    summaryReason: '=geen formule',
    summaryDate: 46_352,
  });
  expect(model?.inputs.risks[1]).toEqual({ risk: 'Uitval van de tool', chance: 0.2, damage: 10_000 });
  expect(model?.sheets.summary?.expectedDamage).toBe(2000);
  excel.user.deleteSheet('Samenvatting');
  await session.refresh();
  expect(session.getState().model?.causes).toBeNull();
});

test('a limit of the page that was typed over is found and put back', async () => {
  const { excel, session } = await openModel();
  await session.addSheet({ id: 'summary' });
  const nameOf = (wanted: string): string => {
    const area = excel.workbook.state.names.find(({ name }) => name === wanted)?.area;
    return `C${area?.row ?? 0}`;
  };
  excel.user.paste('Samenvatting', nameOf('rm_samenvatting_tekens'), 9000);
  excel.user.paste('Samenvatting', nameOf('rm_risico_hoogstens'), 50);
  await session.inspect();
  expect(session.getState().findings?.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['typed', 'Teksten hebben hoogstens'],
    ['typed', 'Risico’s op de bladzijde, hoogstens'],
  ]);
  await session.repairFormulas();
  expect(session.getState()).toMatchObject({ findings: [], problem: null });
});
