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

/** The grid knows a sheet by its place, which changes when others are added, moved or deleted. */
function activePlace({ workbook }: StandInExcel): number {
  const { sheets, activeSheetId } = workbook.state;
  return Math.max(
    0,
    sheets.findIndex(({ id }) => id === activeSheetId),
  );
}

/** What the add-in brings to the front also comes to the front in the grid, and so it does when the sheet in view is gone. */
function follow(host: StandInExcel, shown: number): number {
  const { model } = host.engine;
  const active = activePlace(host);
  const isGone = model.getSelectedSheet() >= host.workbook.state.sheets.length;
  if (active !== shown || isGone) model.setSelectedSheet(active);
  return active;
}

/** Draws the workbook again after each change of the stand-in. */
function Workbook({ host }: { readonly host: StandInExcel }): React.JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let shown = activePlace(host);
    const stop = host.onChanged(() => {
      shown = follow(host, shown);
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
