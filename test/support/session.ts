// A session as the pane has it: on the open workbook, with the writer of files.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';

/** A new session on the Excel that was opened last. */
export const newSession = (): Session => createSession(createWorkbookPort(), modelFile);
