// Which tables got rows at their end: not every Excel includes these in their charts.

import type { SheetEdit } from '../../workbook/plan/rawValues';
import type { WorkbookPort } from '../ports';

/** Rows of a table that its charts may not show. */
export interface Appended {
  readonly rows: number;
  /** Rows were removed as well, so complete charts say nothing about what this Excel does. */
  readonly isMixed: boolean;
}

export interface AppendedRows {
  /** The port, which records added rows. */
  readonly port: WorkbookPort;
  /** Rows still to be checked, by table. */
  readonly appended: Map<string, Appended>;
  /** The listener hears that rows have come, and that some are still to be looked at. */
  readonly onAppended: (listener: () => void) => void;
  /** Tables whose charts Excel extends itself: nothing to check. */
  readonly growing: Set<string>;
}

const NONE: Appended = { rows: 0, isMixed: false };

export function noteAppendedRows(port: WorkbookPort): AppendedRows {
  const appended = new Map<string, Appended>();
  const growing = new Set<string>();
  const listeners: (() => void)[] = [];

  const note = (edit: SheetEdit): void => {
    if (edit.kind === 'add' && edit.row.before === null && !growing.has(edit.row.table)) {
      const { table } = edit.row;
      const { rows, isMixed } = appended.get(table) ?? NONE;
      appended.set(table, { rows: rows + 1, isMixed });
    }
    const now = edit.kind === 'remove' && appended.get(edit.target.table);
    if (now) appended.set(edit.target.table, { ...now, isMixed: true });
  };

  return {
    appended,
    growing,
    onAppended: (listener) => {
      listeners.push(listener);
    },
    port: {
      ...port,
      change: async (edits, request) => {
        const raw = await port.change(edits, request);
        edits.forEach(note);
        if (appended.size > 0) listeners.forEach((listener) => listener());
        return raw;
      },
    },
  };
}
