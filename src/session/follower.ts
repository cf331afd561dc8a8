// Follows the workbook: events and the window only hint that something may have changed or was selected; it is read then.

import { listOf, parameterOf } from '../workbook/names/inputCells';
import type { AppendedRows } from './appendedRows';
import { placeOf } from './places';
import { WorkbookFailure, type WorkbookHint, type WorkbookPort } from './ports';
import type { Reader } from './reader';
import type { FieldPlace } from './session';
import type { StateStore } from './stateStore';
import type { EnqueueUnasked } from './taskQueue';

/** Events come in flocks; one reading serves them all. Milliseconds. */
const EVENT_PAUSE = 150;
/** Nobody goes from the pane to a cell in less than this: what is told sooner was selected before. Milliseconds. */
const WAY_TO_SHEET = 300;

export interface Follower {
  /** Begins to follow, once. */
  readonly start: () => Promise<void>;
  /** Acts on a hint soon, once for many. */
  readonly hint: (hint: WorkbookHint) => void;
  /** What was selected until now is not shown any more, whether it was told or not. */
  readonly leaveSelection: () => void;
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly enqueueUnasked: EnqueueUnasked;
  readonly reader: Reader;
  readonly rows: AppendedRows;
  /** Whether what was told at this moment was read with our own writing. */
  readonly isEcho: (toldAt: number) => boolean;
}

/** The input whose cell is selected. */
async function selectedInput({ port, reader }: Parts): Promise<FieldPlace | null> {
  // Of all that is read of this workbook, sheets beside the five as well, what holds inputs.
  const { tables, names } = reader.request();
  const wanted = { tables: tables.filter(listOf), names: names.filter(parameterOf) };
  try {
    return placeOf(await port.selectedPlace(wanted));
  } catch (error) {
    // A chart or several ranges are selected, or the model is being changed: then no input is.
    if (!(error instanceof WorkbookFailure)) throw error;
    return null;
  }
}

/** Runs work, never twice at a time: what is asked for meanwhile is done once after that. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isUnderWay = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isUnderWay = true;
    isWanted = false;
    await work();
    isUnderWay = false;
    if (isWanted) void run();
  };
  return () => {
    isWanted = true;
    if (!isUnderWay) void run();
  };
}

export function createFollower(parts: Parts): Follower {
  const { port, store, enqueueUnasked, reader, rows, isEcho } = parts;
  /** Timers by what they will do. */
  const pending = new Map<'read' | 'select' | 'charts', ReturnType<typeof setTimeout>>();
  /** What is to be read, as far as no reading has begun; what is perhaps ours has the moment at which it was told. */
  let wanted: 'nothing' | 'anything' | { readonly toldAt: number } = 'nothing';
  /** A selection that was told and is not shown yet. */
  let told: object | null = null;
  let leftAt = -Infinity;
  let stopWatching: (() => Promise<void>) | null = null;
  let isStopped = false;

  /** Where Excel calculates on demand, results may follow from what was written long before. */
  const isOurs = (toldAt: number): boolean => !store.get().manualCalculation && isEcho(toldAt);

  const read = oneAtATime(() =>
    enqueueUnasked(async (turn) => {
      const now = wanted;
      wanted = 'nothing';
      if (now === 'nothing' || (now !== 'anything' && isOurs(now.toldAt))) return;
      await reader.refresh(turn);
    }),
  );
  const lookWhereSelected = oneAtATime(() =>
    enqueueUnasked(async (turn) => {
      const meant = told;
      if (!meant || store.get().phase !== 'ready') return;
      const selection = await selectedInput(parts);
      // What a person selected by way of the pane since is known already.
      if (told === meant && !turn.isGivenUp()) store.update({ selection });
    }),
  );
  const lookAtCharts = oneAtATime(() =>
    enqueueUnasked(async () => (await import('./chartRows')).completeCharts(rows, store)),
  );

  const soon = (what: 'read' | 'select' | 'charts', act: () => void): void => {
    clearTimeout(pending.get(what));
    pending.set(
      what,
      setTimeout(() => {
        pending.delete(what);
        act();
      }, EVENT_PAUSE),
    );
  };

  const hint: Follower['hint'] = (what) => {
    // When it could not be told to stop, Excel goes on telling a session that has ended.
    if (isStopped) return;
    if (what === 'selected') {
      if (Date.now() - leftAt < WAY_TO_SHEET) return;
      told = {};
      return soon('select', lookWhereSelected);
    }
    const now = Date.now();
    if (what === 'changed') wanted = 'anything';
    else if (isOurs(now)) return;
    else if (wanted === 'nothing') wanted = { toldAt: now };
    soon('read', read);
  };

  rows.onAppended(() => {
    if (stopWatching) soon('charts', lookAtCharts);
  });

  return {
    hint,
    leaveSelection: () => {
      told = null;
      leftAt = Date.now();
    },
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
