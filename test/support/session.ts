// Sessions like the pane's: on the open workbook, with the file writer. They end with their test.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';

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
