// Follows the workbook: events and the window only hint that something may have changed or was selected; it is read then.

import { listOf, parameterOf } from '../workbook/inputCells';
import { placeOf } from './places';
import { WorkbookFailure, type WorkbookHint, type WorkbookPort } from './ports';
import type { Reader } from './reader';
import type { BusyTask } from './session';
import type { StateStore } from './stateStore';
import type { Enqueue } from './taskQueue';

/** Events come in flocks; one reading serves them all. Milliseconds. */
const EVENT_PAUSE = 150;

export interface Follower {
  /** Begins to follow, once. */
  readonly start: () => Promise<void>;
  /** Acts on a hint soon, once for many. */
  readonly hint: (hint: WorkbookHint) => void;
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly enqueue: Enqueue<BusyTask>;
  readonly reader: Reader;
}

async function lookSelected({ port, store, reader }: Parts): Promise<void> {
  // Of all that is read of this workbook, sheets beside the five as well, what holds inputs.
  const { tables, names } = reader.request();
  const wanted = { tables: tables.filter(listOf), names: names.filter(parameterOf) };
  try {
    store.update({ selection: placeOf(await port.selectedPlace(wanted)) });
  } catch (error) {
    // A chart or several ranges are selected, or the model is being changed: then no input is.
    if (!(error instanceof WorkbookFailure)) throw error;
    store.update({ selection: null });
  }
}

export function createFollower(parts: Parts): Follower {
  const { port, store, enqueue, reader } = parts;
  const pending = new Map<WorkbookHint, ReturnType<typeof setTimeout>>();
  let stopWatching: (() => Promise<void>) | null = null;
  let isStopped = false;

  const act = (hint: WorkbookHint): void => {
    const { phase } = store.get();
    if (phase === 'opening') return;
    if (hint === 'changed') void enqueue('opening', phase === 'ready' ? reader.readAgain : reader.look);
    else if (phase === 'ready') void enqueue('selecting', () => lookSelected(parts));
  };

  const hint: Follower['hint'] = (what) => {
    // When it could not be told to stop, Excel goes on telling a session that has ended.
    if (isStopped) return;
    clearTimeout(pending.get(what));
    pending.set(
      what,
      setTimeout(() => {
        pending.delete(what);
        act(what);
      }, EVENT_PAUSE),
    );
  };

  return {
    hint,
    start: async () => {
      isStopped = false;
      stopWatching ??= await port.watch(hint);
    },
    stop: async () => {
      isStopped = true;
      pending.forEach((timer) => clearTimeout(timer));
      pending.clear();
      const stop = stopWatching;
      stopWatching = null;
      // Nobody is left to be told that Excel could not be reached any more.
      await stop?.().catch(() => undefined);
    },
  };
}
