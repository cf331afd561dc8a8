// Sessions like the pane's: on the open workbook, with the file writer. They end with their test.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { createSession } from '../../src/session/createSession';
import type { StandInExcel } from '../../src/host/standInExcel';
import { rowsOf } from '../../src/model/inputs/inputRows';
import type { NumberInput } from '../../src/model/inputs/modelInputs';
import type { FieldPlace, Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { openExcel, type ExcelOptions } from './officeRuntime';

const opened: Session[] = [];

// All sessions of a test file share Microsoft's runtime: a session that still follows events would respond to those of
// the next test.
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
});

/** A new session on the Excel that was opened last. */
export function newSession(): Session {
  const session = createSession(createWorkbookPort(), modelFile);
  opened.push(session);
  return session;
}

export interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
}

/** A new Excel with a new model, and the session that made it. */
export async function openModel(options: ExcelOptions = {}): Promise<Opened> {
  const excel = openExcel(options);
  const session = newSession();
  await session.create('KCC');
  expect(session.getState().problem).toBeNull();
  return { excel, session };
}

/** What the session has read of one field. */
export function valueAt({ getState }: Session, place: FieldPlace): NumberInput | undefined {
  const inputs = getState().model?.inputs;
  if (!inputs) return undefined;
  return place.list === 'parameters'
    ? inputs.parameters[place.field]
    : rowsOf(inputs, place.list)[place.index]?.[place.field];
}
