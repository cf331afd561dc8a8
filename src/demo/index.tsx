// Starts the demo: engine, stand-in, Office runtime, then grid and pane on the same workbook. Never part of production.

import { init } from '@ironcalc/workbook';
import gridStyles from '@ironcalc/workbook/style.css';
import { createRoot } from 'react-dom/client';
import { createWorkbookPort } from '../excel/workbookPort';
import { StandInExcel } from '../host/standInExcel';
import { createSession } from '../session/createSession';
import type { Session } from '../session/session';
import { modelFile } from '../xlsx/modelFile';
import { App } from '../taskpane/App';
import { useSessionState } from '../taskpane/kit/useSessionState';
import { entranceIn } from '../taskpane/kit/entrance';
import type { SelfTest } from '../taskpane/selfTesting/selfTest';
import { DemoPage } from './DemoPage';
import { downloadNewWorkbooks } from './download';
import pageStyles from './demo.css';
import { startOfficeRuntime } from './officeRuntime';
import { profileIn, unknownProfile } from './profile';

declare global {
  interface Window {
    /** For browser tests: the stand-in that the page runs on. */
    standInExcel?: StandInExcel;
  }
}

function addStyles(...sheets: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = sheets.join('\n');
  document.head.append(style);
}

const newSession = (): Session => createSession(createWorkbookPort(), modelFile);

/** As in the add-in, this is loaded when the user starts it. */
const selfTest: SelfTest = async (watch) => {
  const { selfTest: run } = await import('../selftest');
  return run(newSession, watch);
};

/** The page with the pane. What the bar offers is the copy to send, which the demo downloads. */
function Demo({ host, session }: { readonly host: StandInExcel; readonly session: Session }): React.JSX.Element {
  const { phase } = useSessionState(session);
  return (
    <DemoPage host={host} onDownload={phase === 'ready' ? () => void session.openCopy() : null}>
      <App session={session} selfTest={selfTest} entrance={entranceIn(location.search)} />
    </DemoPage>
  );
}

async function start(): Promise<void> {
  const element = document.getElementById('demo');
  if (!element) throw new Error('The page has no place for the demo');
  const wanted = profileIn(location.search);
  if ('unknown' in wanted) {
    element.textContent = unknownProfile(wanted.unknown);
    return;
  }
  addStyles(gridStyles, pageStyles);
  await init();
  const host = new StandInExcel({ locale: 'de', profile: wanted.profile });
  await startOfficeRuntime(host);
  window.standInExcel = host;
  downloadNewWorkbooks(host);
  const session = newSession();
  void session.open();
  createRoot(element).render(<Demo host={host} session={session} />);
}

void start();
