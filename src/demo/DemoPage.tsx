// The page: a bar, the spreadsheet with its charts, and the real pane. Holds no figures of its own.

import { useEffect, useReducer, type ReactNode } from 'react';
import type { StandInExcel } from '../host/standInExcel';
import { ChartStrip } from './ChartStrip';
import { SheetGrid } from './SheetGrid';

export interface DemoPageProps {
  readonly host: StandInExcel;
  /** The real pane. */
  readonly children: ReactNode;
}

/** The sheet that the add-in brings to the front also comes to the front in the grid. */
function showActiveSheet({ engine, workbook }: StandInExcel): void {
  const index = workbook.state.sheets.findIndex(({ id }) => id === workbook.state.activeSheetId);
  if (index >= 0) engine.model.setSelectedSheet(index);
}

/** Draws the workbook again after each change of the stand-in. */
function Workbook({ host }: { readonly host: StandInExcel }): React.JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let activeSheetId = host.workbook.state.activeSheetId;
    const stop = host.onChanged(() => {
      if (host.workbook.state.activeSheetId !== activeSheetId) showActiveSheet(host);
      activeSheetId = host.workbook.state.activeSheetId;
      redraw();
    });
    return () => void stop();
  }, [host]);
  return (
    <main className="demo-workbook" aria-label="Werkmap">
      <SheetGrid host={host} />
      <ChartStrip host={host} />
    </main>
  );
}

/** The grid takes the keyboard at each redraw, except from an element of this class of its own. */
const KEEPS_KEYBOARD = 'ic-advanced-color-picker-panel';

/** The whole demo on one stand-in. */
export function DemoPage({ host, children }: DemoPageProps): React.JSX.Element {
  return (
    <div className="demo">
      <header className="demo-bar">
        <h1>Demo: rekenmodel webcare zonder Excel</h1>
        <p>Links een rekenblad, rechts het taakvenster. Wat u invult blijft in deze browser.</p>
      </header>
      <Workbook host={host} />
      <aside className="demo-pane" aria-label="Taakvenster" data-testid="pane">
        <div className={KEEPS_KEYBOARD} style={{ display: 'contents' }}>
          {children}
        </div>
      </aside>
    </div>
  );
}
