// Changes of the inputs, written in one message and read back; what a failed message has done is taken back.

import type { InputChange } from '../model/inputChanges';
import { rowsOf } from '../model/inputRows';
import type { ModelInputs } from '../model/modelInputs';
import { withinTable, type RowSearch } from '../workbook/changeEdits';
import { editsFor } from './editsFor';
import type { WorkbookPort } from './ports';
import { isNotFound, type Reader } from './reader';
import type { StateStore } from './stateStore';
import type { Turn } from './taskQueue';

/** The changes that a use case makes of inputs as they are when its turn comes. */
export type ChangesIn = (inputs: ModelInputs) => readonly InputChange[] | Promise<readonly InputChange[]>;

export interface WriteOptions {
  /** A step back or forth: rows that went come back as they went, so that what stands beside the table stays. */
  readonly isStep?: boolean;
}

export interface Writer {
  /** @returns the changes that were written and are shown */
  readonly write: (turn: Turn, changesIn: ChangesIn, options?: WriteOptions) => Promise<readonly InputChange[]>;
  /** Takes back what a failed message has done, so that a second try, or a reading, begins where the first began. */
  readonly settle: (turn: Turn) => Promise<void>;
  /** Parts are missing: what a failed message did can no longer be told from that. */
  readonly forget: () => void;
}

/** Made by place, or taking away what must be able to come back as it is now: the reading must be of this turn. */
function needsReading(change: InputChange, inputs: ModelInputs): boolean {
  if (change.kind === 'add') return change.ownCells !== undefined || change.index < rowsOf(inputs, change.list).length;
  return change.kind === 'order' || change.kind === 'remove';
}

/** Changes that are being made in one message. */
export interface Attempt {
  readonly turn: Turn;
  readonly inputs: ModelInputs;
  readonly changes: readonly InputChange[];
  readonly search: RowSearch;
  readonly options: WriteOptions;
}

/** @param readSoon asks for a reading outside this turn */
export function createWriter(port: WorkbookPort, store: StateStore, reader: Reader, readSoon: () => void): Writer {
  /** A message that failed and of which parts may have been done. */
  let unsettled: Attempt | null = null;

  const settle = async (turn: Turn): Promise<void> => {
    if (!unsettled) return;
    const { takeBack } = await import('./settling');
    await takeBack(port, reader, turn, unsettled);
    unsettled = null;
  };

  /** One message. When it fails, what it has done is taken back; the first failure is what a person must hear. */
  const attempt = async (made: Attempt): Promise<readonly InputChange[]> => {
    const { turn, inputs, changes, search, options } = made;
    const edits = await editsFor(changes, inputs, search, reader.latest());
    /** Nothing of a later message waits. */
    const isLast = (): boolean => !unsettled || unsettled.turn.ticket <= turn.ticket;
    try {
      const raw = await port.change(options.isStep ? withinTable(edits) : edits, reader.request());
      // What an earlier message left is part of what this one was built on.
      if (isLast()) unsettled = null;
      return reader.show(raw, turn, changes) ? changes : [];
    } catch (error) {
      // Where others have written since, what is there is no longer of this message alone.
      if (isLast() && !reader.isOutdated(turn)) unsettled = made;
      // Given up, it has no place in the queue any more: the turn of the reading settles.
      if (turn.isGivenUp()) readSoon();
      else await settle(turn).catch(() => undefined);
      throw error;
    }
  };

  /** Reads first, so that rows are where they are thought to be and their cells are known. */
  const readFirst = async (turn: Turn, changesIn: ChangesIn): Promise<Pick<Attempt, 'inputs' | 'changes'> | null> => {
    await reader.readAgain(turn, { tableFormulas: true });
    const { model, phase } = store.get();
    const raw = reader.latest();
    if (!model || !raw || phase !== 'ready') return null;
    const { inputs } = model;
    const { withOwnCells } = await import('../workbook/ownCells');
    return { inputs, changes: withOwnCells(await changesIn(inputs), inputs, raw) };
  };

  return {
    write: async (turn, changesIn, options = {}) => {
      const inputs = store.get().model?.inputs;
      const changes = inputs ? await changesIn(inputs) : [];
      if (!inputs || changes.length === 0) return [];
      const isSafe = !changes.some((change) => needsReading(change, inputs));
      const made = isSafe ? { inputs, changes } : await readFirst(turn, changesIn);
      if (!made || made.changes.length === 0) return [];
      try {
        return await attempt({ turn, ...made, search: 'byName', options });
      } catch (error) {
        // A row that is not found by its name (a filter hides it) is looked up by a new reading.
        if (!isNotFound(error) || turn.isGivenUp()) throw error;
        const again = await readFirst(turn, changesIn);
        if (!again || again.changes.length === 0) return [];
        return attempt({ turn, ...again, search: 'byPlace', options });
      }
    },
    settle,
    forget: () => {
      unsettled = null;
    },
  };
}
