// Composition root of the add-in: waits for Office, then connects workbook, session and pane, or says why it cannot.

import { createRoot } from 'react-dom/client';
import { createWorkbookPort } from '../excel/workbookPort';
import { createSession } from '../session/createSession';
import type { ModelFileWriter } from '../session/ports';
import type { Session } from '../session/session';
import { App } from './App';
import { entranceIn } from './kit/entrance';
import type { NoExcelReason } from './shell/noExcelText';
import type { SelfTest } from './selfTesting/selfTest';

/**
 * Milliseconds after the page was opened. If part of office.js is blocked, Office.onReady never answers: the pane says
 * so before the eight seconds after which users give up.
 */
const OFFICE_READY_WITHIN = 7000;
/** Milliseconds that Office always gets, even if the bundle itself was late. */
const OFFICE_READY_AFTER_BUNDLE = 1000;

/** The set required by the manifest. Office checks it too, but not for every way of loading an add-in. */
const NEEDED_SET = ['ExcelApi', '1.9'] as const;

/** The page loads office.js in parallel with the bundle, so it may arrive later. @throws Error when it cannot be loaded */
function officeScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof Office !== 'undefined') resolve();
    const script = document.querySelector('script[src$="/office.js"]');
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => reject(new Error('office.js cannot be loaded')));
  });
}

/** Why the pane cannot start, or null. Waits as long as Office does. */
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

/** The current colours of Office; Excel on the web does not provide them, although the types say so. */
const isOfficeDark = (): boolean | undefined =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;

/** The file writer is loaded when the user requests a copy. */
const writeModelFile: ModelFileWriter = async (...copy) => {
  const { modelFile } = await import(/* webpackChunkName: "copy" */ '../xlsx/modelFile');
  return modelFile(...copy);
};

const newSession = (): Session => createSession(createWorkbookPort(), writeModelFile);

/** The self-test is loaded when the user starts it. */
const selfTest: SelfTest = async (watch) => {
  const { selfTest: run } = await import(/* webpackChunkName: "self-test-run" */ '../selftest');
  return run(newSession, watch);
};

/**
 * Starts fetching the screen of the first run. Most openings do not need it, so it comes after the scripts that show a model; it is
 * here before Excel answers whether there is one.
 */
function fetchFirstRun(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel="x-first-run"]').forEach((link) => {
    link.rel = 'preload';
  });
}

async function start(): Promise<void> {
  fetchFirstRun();
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  const root = createRoot(place);
  let isStarted = false;
  const explain = async (reason: NoExcelReason): Promise<void> => {
    const { NoExcel } = await import(/* webpackChunkName: "no-excel" */ './shell/NoExcel');
    // Excel may have become available while the page about its absence was loading.
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
  const session = newSession();
  // Sent before the pane is rendered, so that Excel answers in the meantime.
  void session.open();
  const entrance = entranceIn(window.location.search);
  root.render(<App session={session} isOfficeDark={isOfficeDark} selfTest={selfTest} entrance={entrance} />);
}

void start();
