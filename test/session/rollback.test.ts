/** @jest-environment ./test/support/officeEnvironment.mjs */
// What a cut-off message left is rolled back before anything else is read or written, so that the history has what the
// user did, and nothing blocks other work.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { lineCell } from '../support/lineCell';

const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const STEP = { list: 'parameters', field: 'step' } as const;
/** Excel is gone from here on. */
const GONE = 'ConnectionFailure';
/** The reading before the batch, which moves rows. */
const READING = 1;

interface Opened {
  readonly session: Session;
  /** The inputs before the variant is put back. */
  readonly before: ModelInputs | undefined;
}

const inputsOf = (session: Session): ModelInputs | undefined => session.getState().model?.inputs;

let excel: StandInExcel;
let start: Snapshot;

/** A model that differs from its variant in parameters, in inputs of rows, and in the set of rows. */
beforeAll(async () => {
  excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.keepVariant('Rapport', '2026-11-24');
  await session.set(STEP, 9);
  await session.removeRow('lines', 2);
  await session.addLine('Overig');
  await session.set(HOURS, 20);
  await session.addScenario();
  start = excel.snapshot();
});

async function opened(): Promise<Opened> {
  excel.restore(start);
  const session = newSession();
  await session.refresh();
  return { session, before: inputsOf(session) };
}

/** Puts the variant back; Excel carries it out, but is gone for a while before it answers. */
async function cutOff({ session }: Opened): Promise<void> {
  excel.faults.loseAnswer(READING + 1, GONE);
  excel.faults.failFromMessage(READING + 2, GONE);
  await session.putVariantBack('Rapport');
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  excel.faults.clear();
}

/** Fails unless the history is one step, which can be undone and redone. */
async function expectOneStep({ session, before }: Opened): Promise<void> {
  const after = inputsOf(session);
  expect(after?.lines).toEqual(after?.variants?.[0]?.lines.map(({ cost: _, ...line }) => line));
  const { history, problem } = session.getState();
  expect({ problem, steps: history.map(({ origin, isUndone }) => ({ origin, isUndone })) }).toEqual({
    problem: null,
    steps: [{ origin: 'pane', isUndone: false }],
  });
  await session.undo();
  expect(inputsOf(session)).toEqual(before);
  await session.redo();
  expect(inputsOf(session)).toEqual(after);
}

test.each<[string, (session: Session) => Promise<unknown>]>([
  ['nothing', () => Promise.resolve()],
  ['a reading', (session) => session.refresh()],
  ['a copy', async (session) => void (await session.openCopy())],
])(
  'putting back a variant whose answer got lost is one step after a second try, with %s in between',
  async (_, between) => {
    const model = await opened();
    await cutOff(model);
    await between(model.session);
    await model.session.putVariantBack('Rapport');
    await expectOneStep(model);
  },
);

test('a reading rolls back what was cut off, without reporting it', async () => {
  const model = await opened();
  await cutOff(model);
  await model.session.refresh();
  expect(inputsOf(model.session)).toEqual(model.before);
  expect(model.session.getState()).toMatchObject({ problem: null, history: [] });
});

test('what somebody typed in the meantime stays', async () => {
  const model = await opened();
  await cutOff(model);
  excel.user.type(...lineCell(excel.user, 2, 'Uren per week'), 4);
  const { before, session } = model;
  await session.refresh();
  expect(inputsOf(session)).toEqual({
    ...before,
    lines: before?.lines.map((line, index) => (index === 1 ? { ...line, hoursPerWeek: 4 } : line)),
  });
  expect(session.getState().history.map(({ origin }) => origin)).toEqual(['cells']);
});

test('what cannot be rolled back is shown as changed in the cells, and blocks nothing', async () => {
  const model = await opened();
  const { session, before } = model;
  await cutOff(model);
  excel.faults.failAtMessage(READING + 1, 'AccessDenied');
  await session.set(HOURS, 12);
  const { problem, history } = session.getState();
  expect({ problem, origins: history.map(({ origin }) => origin) }).toEqual({
    problem: null,
    origins: ['cells', 'pane'],
  });
  expect(inputsOf(session)?.lines[0]?.hoursPerWeek).toBe(12);
  await session.undo();
  await session.undo();
  expect(inputsOf(session)).toEqual(before);
});

test('if parts of the model are lost as well, that is detected, and the repair completes it', async () => {
  const model = await opened();
  const { session } = model;
  await cutOff(model);
  excel.user.deleteSheet('Salarisschalen');
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'damaged', problem: null });
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, damage: [] });
});
