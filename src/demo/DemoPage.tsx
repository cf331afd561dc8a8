// The page: a bar, the spreadsheet with its charts, and the real pane. Has no figures of its own.

import { useEffect, useReducer, useRef, type ReactNode } from 'react';
import { showSelection } from '../host/grid/gridSelection';
import type { StandInExcel } from '../host/standInExcel';
import { ChartStrip } from './ChartStrip';
import { SheetGrid } from './SheetGrid';

export interface DemoPageProps {
  readonly host: StandInExcel;
  /** Makes the file that is downloaded; `null` without a model. */
  readonly onDownload: (() => void) | null;
  /** The real pane. */
  readonly children: ReactNode;
}

/** The grid takes the keyboard focus on each redraw and click, except from its own elements of this class. */
const KEEPS_KEYBOARD = 'ic-advanced-color-picker-panel';
/** The container of the field for typing in a cell. */
const CELL_EDITOR = '.ic-editor-container';

const hasKeyboard = (place: string): boolean => document.activeElement?.closest(place) != null;

/** After a click in the grid the user continues there, also coming from a field of the pane. */
function leavePane(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && hasKeyboard(`.${KEEPS_KEYBOARD}`)) activeElement.blur();
}

/** The element of the grid that takes the focus when it is redrawn. */
const GRID_ROOT = '.ic-workbook-container';

/**
 * While a person works in the pane, the grid does not take the focus. It would whenever no element has it, as in the middle
 * of a Tab from a field whose number is written.
 * @returns a function that stops it
 */
function keepKeyboardInPane(pane: HTMLElement): () => void {
  let isInPane = false;
  const follow = ({ target }: Event): void => {
    isInPane = pane.contains(target as Node);
    const grid = document.querySelector<HTMLElement>(GRID_ROOT);
    if (!grid || Object.hasOwn(grid, 'focus')) return;
    grid.focus = (options) => {
      if (!isInPane) HTMLElement.prototype.focus.call(grid, options);
    };
  };
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', follow, true);
  return () => {
    document.removeEventListener('focusin', follow);
    document.removeEventListener('pointerdown', follow, true);
  };
}

/** Milliseconds. Changes within this time are drawn together: drawing the grid takes longer than most of them. */
const REDRAW_DELAY = 50;

/** The workbook as it is now. While the user types in a cell it stays as it is drawn: drawing again would end the typing. */
function Workbook({ host }: { readonly host: StandInExcel }): React.JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const workbook = place.current;
    let isBehind = false;
    let next: ReturnType<typeof setTimeout> | null = null;
    const draw = (): void => {
      next = null;
      showSelection(host);
      isBehind = hasKeyboard(CELL_EDITOR);
      if (!isBehind) redraw();
    };
    const follow = (): void => {
      next ??= setTimeout(draw, REDRAW_DELAY);
    };
    const catchUp = (): void => {
      if (isBehind) redraw();
      isBehind = false;
    };
    const stop = host.onChanged(follow);
    workbook?.addEventListener('focusout', catchUp);
    workbook?.addEventListener('pointerdown', leavePane, { capture: true });
    return () => {
      stop();
      if (next !== null) clearTimeout(next);
      workbook?.removeEventListener('focusout', catchUp);
      workbook?.removeEventListener('pointerdown', leavePane, { capture: true });
    };
  }, [host]);
  return (
    <main className="demo-workbook" aria-label="Werkmap" ref={place}>
      <SheetGrid host={host} />
      <ChartStrip host={host} />
    </main>
  );
}

/** The whole demo on one stand-in. */
export function DemoPage({ host, onDownload, children }: DemoPageProps): React.JSX.Element {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => (pane.current ? keepKeyboardInPane(pane.current) : undefined), []);
  return (
    <div className="demo">
      <header className="demo-bar">
        <h1>Demo: rekenmodel webcare zonder Excel</h1>
        <p>Links een rekenblad, rechts het taakvenster. Wat u invult blijft in deze browser.</p>
        <button type="button" className="demo-download" disabled={onDownload === null} onClick={() => onDownload?.()}>
          Rekenmodel als .xlsx downloaden
        </button>
      </header>
      <Workbook host={host} />
      <aside ref={pane} className="demo-pane" aria-label="Taakvenster" data-testid="pane">
        <div className={KEEPS_KEYBOARD} style={{ display: 'contents' }}>
          {children}
        </div>
      </aside>
    </div>
  );
}
