// Changes of the inputs, written in one message and read back; what a failed message has done is taken back.

import type { InputChange } from '../model/inputChanges';
import { rowsOf } from '../model/inputRows';
import type { ModelInputs } from '../model/modelInputs';
import { editsOf, exactly, withinTable, type RowSearch } from '../workbook/changeEdits';
import { lostColumns } from '../workbook/damage';
import type { RawValues, SheetEdit } from '../workbook/rawValues';
import { readModel } from '../workbook/reading';
import { loadPlan, tablesOf } from './planLoading';
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
  /** Parts are missing: what a failed message did can no longer be told from that. */
  readonly forget: () => void;
}

/** Made by place, or taking away what must be able to come back as it is now: the reading must be of this turn. */
function needsReading(change: InputChange, inputs: ModelInputs): boolean {
  if (change.kind === 'add') return change.ownCells !== undefined || change.index < rowsOf(inputs, change.list).length;
  return change.kind === 'order' || change.kind === 'remove';
}

/** @param raw a reading with the columns that the tables have now */
async function editsFor(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  search: RowSearch,
  raw: RawValues | null,
): Promise<readonly SheetEdit[]> {
  const tables = changes.some(({ kind }) => kind === 'add') ? tablesOf(await loadPlan(inputs)) : [];
  const bringsCells = changes.some((change) => change.kind === 'add' && change.ownCells !== undefined);
  if (!bringsCells) return editsOf(changes, inputs, search, tables);
  const { withinColumns } = await import('../workbook/ownCells');
  return editsOf(withinColumns(changes, raw), inputs, search, tables);
}

interface Attempt {
  readonly turn: Turn;
  readonly inputs: ModelInputs;
  readonly changes: readonly InputChange[];
  readonly search: RowSearch;
  readonly options: WriteOptions;
}

/** @param readSoon asks for a reading outside this turn */
export function createWriter(port: WorkbookPort, store: StateStore, reader: Reader, readSoon: () => void): Writer {
  /** A message that failed and of which parts may have been done. */
  let unsettled: Pick<Attempt, 'inputs' | 'changes' | 'options'> | null = null;

  /** Takes back what a failed message has done, so that a second try begins where the first began. */
  const settle = async (turn: Turn): Promise<void> => {
    if (!unsettled) return;
    const { inputs: before, changes: made, options } = unsettled;
    const [{ changesToTakeBack }, { cellsTakenBack }] = await Promise.all([
      import('./takeBack'),
      import('../workbook/ownCells'),
    ]);
    const raw = await port.read(reader.request());
    const { inputs } = readModel(raw);
    const takeBack = async (): Promise<readonly SheetEdit[]> => [
      ...cellsTakenBack(made, raw),
      ...(await editsFor(changesToTakeBack(before, made, inputs), inputs, 'byPlace', raw)),
    ];
    const edits = lostColumns(raw).length > 0 ? [] : (options.isStep ? withinTable : exactly)(await takeBack());
    const settled = edits.length === 0 ? raw : await port.change(edits, reader.request());
    unsettled = null;
    reader.show(settled, turn);
  };

  /** One message. When it fails, what it has done is taken back; the first failure is what a person must hear. */
  const attempt = async ({ turn, inputs, changes, search, options }: Attempt): Promise<readonly InputChange[]> => {
    const edits = await editsFor(changes, inputs, search, reader.latest());
    try {
      const raw = await port.change(options.isStep ? withinTable(edits) : edits, reader.request());
      return reader.show(raw, turn, changes) ? changes : [];
    } catch (error) {
      // Long after it was given up others have written: then only a reading tells what is there.
      if (turn.isGivenUp()) readSoon();
      else {
        unsettled = { inputs, changes, options };
        await settle(turn).catch(() => undefined);
      }
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
      await settle(turn);
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
    forget: () => {
      unsettled = null;
    },
  };
}
