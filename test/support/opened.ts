// A session like the pane's on a workbook with a model: opened, and following Excel's events.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { done, eventsRead, stopTime } from './time';

/**
 * Opens a session on this Excel, after which messages are counted from zero. From here on time passes on request; the test
 * closes the session itself, while it does.
 */
export async function openedOn(excel: StandInExcel): Promise<Session> {
  stopTime();
  const session = createSession(createWorkbookPort(), modelFile);
  await done(session.open());
  await eventsRead();
  excel.messages.length = 0;
  return session;
}
