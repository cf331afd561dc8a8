// Follows the workbook: events and the window only hint that something may have been changed or selected, which is then
// read.

import { listOf, parameterOf } from '../../workbook/names/inputColumns';
import type { ModelReading } from '../../workbook/reading/reading';
import type { AppendedRows } from './appendedRows';
import { placeOf } from '../editing/places';
import { WorkbookFailure, type WorkbookHint, type WorkbookPort } from '../ports';
import type { Reader } from './reader';
import type { FieldPlace } from '../session';
import type { StateStore } from '../state/stateStore';
import type { EnqueueUnasked } from '../queue/taskQueue';

/** Events come in groups; one reading serves them all. Milliseconds. */
const EVENT_PAUSE = 150;
/** Nobody moves from the pane to a cell faster than this, so an earlier event is about an older selection. Milliseconds. */
const WAY_TO_SHEET = 300;

export interface Follower {
  /** Starts following, once. */
  readonly start: () => Promise<void>;
  /** Acts on a hint shortly afterwards, once for many hints. */
  readonly hint: (hint: WorkbookHint) => void;
  /** Ignores the current selection from now on, whether it was already reported or not. */
  readonly leaveSelection: () => void;
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly enqueueUnasked: EnqueueUnasked;
  readonly reader: Reader;
  readonly rows: AppendedRows;
  /** Whether an event at this moment was already read with our own writing. */
  readonly isEcho: (toldAt: number) => boolean;
}

/** The input whose cell is selected. */
async function selectedInput({ port, reader }: Parts): Promise<FieldPlace | null> {
  // Everything that is read from this workbook, added sheets included, and contains inputs.
  const { tables, names } = reader.request();
  const wanted = { tables: tables.filter(listOf), names: names.filter(parameterOf) };
  try {
    return placeOf(await port.selectedPlace(wanted));
  } catch (error) {
    // If a chart or several ranges are selected, or the model is being changed, no input is selected.
    if (!(error instanceof WorkbookFailure)) throw error;
    return null;
  }
}

/** Runs work, never twice at a time: requests in the meantime are handled once, afterwards. */
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
  /** Timers by their purpose. */
  const pending = new Map<'read' | 'select' | 'charts' | 'inspect', ReturnType<typeof setTimeout>>();
  /** What must be read and has not started yet; an event that may be ours has its time. */
  let wanted: 'nothing' | 'anything' | { readonly toldAt: number } = 'nothing';
  /** A reported selection that is not shown yet. */
  let told: object | null = null;
  /** Set while what Excel reports must be from before the user went on in the pane. */
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => Promise<void>) | null = null;
  let isStopped = false;

  /** If Excel calculates manually, results may be caused by what was written long before. */
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
      if (told === meant && !turn.isTimedOut()) store.update({ selection });
    }),
  );
  const lookAtCharts = oneAtATime(() =>
    enqueueUnasked(async () => (await import('../repair/chartRows')).completeCharts(rows, store)),
  );

  const inspect = oneAtATime(() => enqueueUnasked(reader.inspectShown));

  const soon = (what: 'read' | 'select' | 'charts' | 'inspect', act: () => void): void => {
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
    // If unregistering failed, Excel still sends events to a session that has ended.
    if (isStopped) return;
    if (what === 'selected') {
      if (leaving !== undefined) return;
      told = {};
      return soon('select', lookWhereSelected);
    }
    const now = Date.now();
    if (what === 'changed') wanted = 'anything';
    else if (isOurs(now)) return;
    else if (wanted === 'nothing') wanted = { toldAt: now };
    soon('read', read);
  };

  /** The last reading that was seen here. */
  let seen: ModelReading | null = null;
  // Formulas that were not compared with a reading are read right after it, once for each reading: a refusal is no reason
  // to ask again and again.
  const inspectNew = (): void => {
    const { phase, model, isInspected } = store.get();
    if (model === seen) return;
    seen = model;
    if (phase === 'ready' && !isInspected && !isStopped) soon('inspect', inspect);
  };
  store.subscribe(inspectNew);
  inspectNew();

  rows.onAppended(() => {
    if (stopWatching) soon('charts', lookAtCharts);
  });

  return {
    hint,
    leaveSelection: () => {
      told = null;
      clearTimeout(leaving);
      // A timer, not the clock: on a busy page it only ends after the events that were waiting before it.
      leaving = setTimeout(() => (leaving = undefined), WAY_TO_SHEET);
    },
    start: async () => {
      isStopped = false;
      stopWatching ??= await port.watch(hint);
      reader.follow(true);
    },
    stop: async () => {
      isStopped = true;
      reader.follow(false);
      clearTimeout(leaving);
      leaving = undefined;
      pending.forEach((timer) => clearTimeout(timer));
      pending.clear();
      const stop = stopWatching;
      stopWatching = null;
      // Nobody is left to report to that Excel could not be reached.
      await stop?.().catch(() => undefined);
    },
  };
}
