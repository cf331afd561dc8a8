/** @jest-environment ./test/support/officeEnvironment.mjs */
// Each refusal by Excel has its own Dutch sentence, whatever code this Excel uses; and a code never gets the sentence
// of another.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { ProblemCode, Session } from '../../src/session/session';
import { PROBLEM_TEXTS } from '../../src/taskpane/shell/problemsText';
import { HOURS } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

jest.setTimeout(60_000);

const SHEET = 'Rekenmodel';

interface Refusal {
  readonly what: string;
  readonly arrange: (excel: StandInExcel) => void;
  readonly ask: (session: Session) => Promise<unknown>;
  readonly says: ProblemCode;
  /** Codes that some Excel uses for it; the stand-in's own comes first, as null. */
  readonly codes?: readonly string[];
  /** The message that writes; by default the first. */
  readonly at?: number;
}

const set = (session: Session): Promise<boolean> => session.set(HOURS, 20);
const addScenario = (session: Session): Promise<boolean> => session.addScenario();

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a protected sheet',
    arrange: ({ user }) => user.protectSheet(SHEET),
    ask: set,
    says: 'protectedSheet',
    codes: ['GeneralException', 'InvalidOperation'],
  },
  {
    what: 'another sheet that is protected',
    arrange: ({ user, faults }) => {
      user.protectSheet('Salarisschalen');
      faults.failAtMessage(1, 'AccessDenied');
    },
    ask: set,
    says: 'denied',
  },
  {
    what: 'a workbook that became read-only',
    arrange: ({ user }) => user.setReadOnly(true),
    ask: set,
    says: 'readOnly',
    codes: ['GeneralException'],
  },
  {
    what: 'a protected structure',
    arrange: ({ user }) => user.protectStructure(),
    ask: (session) => session.addSheet({ id: 'sensitivity' }),
    says: 'protectedStructure',
    codes: ['GeneralException', 'InvalidOperation'],
    at: 2,
  },
  {
    what: 'cells below a table',
    arrange: ({ user, faults }) => {
      user.paste('Kostprijs per klantvraag', 'A8', 'van de gebruiker');
      faults.failAtMessage(2, 'InvalidOperation');
    },
    ask: addScenario,
    says: 'cellsInTheWay',
  },
  {
    what: 'the same code with nothing below',
    arrange: ({ faults }) => faults.failAtMessage(2, 'InvalidOperation'),
    ask: addScenario,
    says: 'unexpected',
  },
  {
    what: 'a pivot table',
    arrange: ({ faults }) => faults.failAtMessage(2, 'PivotTableRangeConflict'),
    ask: addScenario,
    says: 'pivotTable',
  },
  {
    what: 'cells at the very end of the sheet',
    arrange: ({ faults }) => faults.failAtMessage(2, 'NonBlankCellOffSheet'),
    ask: addScenario,
    says: 'sheetFull',
  },
];

async function opened({ arrange }: Refusal, apiVersion = '1.20'): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel({ apiVersion, expandsTables: false });
  const session = newSession();
  await session.create('KCC');
  arrange(excel);
  return { excel, session };
}

test.each(REFUSALS.map((refusal) => [refusal.what, refusal] as const))('%s', async (_, refusal) => {
  for (const code of [null, ...(refusal.codes ?? [])]) {
    const { excel, session } = await opened(refusal);
    if (code !== null) excel.faults.failAtMessage(refusal.at ?? 1, code);
    await refusal.ask(session);
    expect({ code, problem: session.getState().problem }).toEqual({ code, problem: { code: refusal.says } });
  }
});

test('merged cells below a table are reported if they prevent adding rows', async () => {
  const excel = openExcel({ apiVersion: '1.20' });
  const session = newSession();
  await session.create('KCC');
  excel.user.mergeCells('Kostprijs per klantvraag', 'D30:G30');
  await session.addScenario();
  expect(session.getState().problem).toEqual({ code: 'mergedCells' });
  expect(session.getState().model?.inputs.scenarios).toHaveLength(3);
});

test('every code has its own sentence', () => {
  const titles = Object.values(PROBLEM_TEXTS).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  const advices = Object.values(PROBLEM_TEXTS).map(({ advice }) => advice);
  expect(new Set(advices).size).toBe(advices.length);
});

test.each(['GeneralException', 'InternalServerError', 'UndoNotSupported', 'InvalidArgument'])(
  'several cells are still set if Excel refuses to make them one step: %s',
  async (code) => {
    const excel = openExcel({ apiVersion: '1.20' });
    const session = newSession();
    await session.create('KCC');
    excel.faults.failAtMessage(1, code);
    await session.setParameters({ step: 9, netHours: 1400 });
    expect(session.getState().problem).toBeNull();
    expect(session.getState().model?.inputs.parameters).toMatchObject({ step: 9, netHours: 1400 });
    expect(session.getState().history).toHaveLength(1);
  },
);

describe('a copy to send that does not open', () => {
  const copy = async (
    code: string,
  ): Promise<{ session: Session; outcome: Awaited<ReturnType<Session['openCopy']>> }> => {
    const excel = openExcel();
    const session = newSession();
    await session.create('KCC');
    // The first message reads, the second opens.
    excel.faults.failAtMessage(2, code);
    return { session, outcome: await session.openCopy() };
  };

  test.each([
    ['AccessDenied', 'policy'],
    ['GeneralException', 'unexpected'],
  ])('%s: the file is passed on, and a note says why', async (code, why) => {
    const { session, outcome } = await copy(code);
    expect(session.getState()).toMatchObject({ problem: null, note: { kind: 'copy', why } });
    // A file of this kind is a zip: PK and two more bytes.
    expect(outcome?.kind === 'refused' && [...outcome.file.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  test('an interruption is a problem with a retry, not a file', async () => {
    const { session, outcome } = await copy('RequestAborted');
    expect(session.getState().problem).toEqual({ code: 'interrupted' });
    expect(outcome).toBeNull();
  });
});
