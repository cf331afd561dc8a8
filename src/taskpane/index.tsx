// Composition root of the add-in: waits for Office, then wires workbook, session and pane, or says why there is none.

import { createRoot } from 'react-dom/client';
import { createWorkbookPort } from '../excel/workbookPort';
import { createSession } from '../session/createSession';
import type { ModelFileWriter } from '../session/ports';
import type { Session } from '../session/session';
import { App } from './App';
import type { NoExcelReason } from './shell/noExcelText';
import type { SelfTest } from './selfTesting/selfTest';

/**
 * Milliseconds after the page was opened. When a part of office.js is blocked, Office.onReady never answers: a person is
 * told so, well within the eight seconds after which people give up.
 */
const OFFICE_READY_WITHIN = 7000;
/** Milliseconds that Office gets all the same when the bundle itself came late. */
const OFFICE_READY_AFTER_BUNDLE = 1000;

/** The set that the manifest asks for. Office holds it itself, but not for every way to load an add-in. */
const NEEDED_SET = ['ExcelApi', '1.9'] as const;

/** The page loads office.js beside the bundle, so that it may come later. @throws Error when it cannot be loaded */
function officeScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof Office !== 'undefined') resolve();
    const script = document.querySelector('script[src$="/office.js"]');
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => reject(new Error('office.js cannot be loaded')));
  });
}

/** What keeps the pane from starting, null when nothing does. Waits as long as Office does. */
async function whyNoExcel(): Promise<NoExcelReason | null> {
  const isLoaded = await officeScript().then(
    () => true,
    () => false,
  );
  if (!isLoaded) return 'unreachable';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'notInExcel';
  return Office.context.requirements.isSetSupported(...NEEDED_SET) ? null : 'tooOld';
}

/** The colours of Office now; Excel on the web does not tell, although the types say it does. */
const isOfficeDark = (): boolean | undefined =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;

/** The writer of files is loaded when a copy is asked for. */
const writeModelFile: ModelFileWriter = async (...copy) => {
  const { modelFile } = await import(/* webpackChunkName: "copy" */ '../xlsx/modelFile');
  return modelFile(...copy);
};

const newSession = (): Session => createSession(createWorkbookPort(), writeModelFile);

/** The self-test is loaded when it is started. */
const selfTest: SelfTest = async (watch) => {
  const { selfTest: run } = await import(/* webpackChunkName: "self-test-run" */ '../selftest');
  return run(newSession, watch);
};

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  const root = createRoot(place);
  let isStarted = false;
  const explain = async (reason: NoExcelReason): Promise<void> => {
    const { NoExcel } = await import(/* webpackChunkName: "no-excel" */ './shell/NoExcel');
    // Excel may have come while the words for its absence were loading.
    if (!isStarted) root.render(<NoExcel reason={reason} onAgain={() => window.location.reload()} />);
  };

  const patience = Math.max(OFFICE_READY_WITHIN - performance.now(), OFFICE_READY_AFTER_BUNDLE);
  const late = setTimeout(() => void explain('unreachable'), patience);
  const reason = await whyNoExcel();
  clearTimeout(late);
  if (reason !== null) {
    await explain(reason);
    return;
  }
  isStarted = true;
  root.render(<App session={newSession()} isOfficeDark={isOfficeDark} selfTest={selfTest} />);
}

void start();
