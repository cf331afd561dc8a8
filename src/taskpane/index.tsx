// Composition root of the add-in: waits for Office, then wires workbook, session and pane. Holds no behaviour of its own.

import { createRoot } from 'react-dom/client';
import { createWorkbookPort } from '../excel/workbookPort';
import { createSession } from '../session/createSession';
import type { ModelFileWriter } from '../session/ports';
import { App } from './App';
import { OfficeMissing } from './components/OfficeMissing';

/** Office.onReady never answers outside Office; after this many milliseconds a person is told so. */
const OFFICE_READY_WITHIN = 8000;

async function isOfficeReady(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const timeout = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), OFFICE_READY_WITHIN));
  const ready = Office.onReady().then(({ host }) => host === Office.HostType.Excel);
  return Promise.race([ready, timeout]);
}

/** The colours of Office now; Excel on the web does not tell, although the types say it does. */
const isOfficeDark = (): boolean | undefined =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;

/** The writer of files is loaded when a copy is asked for. */
const writeModelFile: ModelFileWriter = async (inputs, results) => {
  const { modelFile } = await import('../xlsx/modelFile');
  return modelFile(inputs, results);
};

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  const root = createRoot(place);
  if (await isOfficeReady()) {
    root.render(<App session={createSession(createWorkbookPort(), writeModelFile)} isOfficeDark={isOfficeDark} />);
  } else {
    root.render(<OfficeMissing />);
  }
}

void start();
