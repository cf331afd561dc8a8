// Writes changes of the inputs in one message and reads back.

import type { InputChange } from '../../model/inputs/inputChanges';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';
import { withinTableWidth } from '../../workbook/edits/changeEdits';
import { isNamedAlone } from '../../workbook/edits/rowTargets';
import { isInOwnLists, PARAMETER_CELLS, TABLE_OF } from '../../workbook/names/inputCells';
import { KEY_COLUMN } from '../../workbook/names/inputColumns';
import type { RawValues } from '../../workbook/plan/rawValues';
import { readModel } from '../../workbook/reading/reading';
import { editsFor } from './editsFor';
import { WorkbookFailure, type WorkbookPort } from '../ports';
import { isNotFound, type Reader } from '../reading/reader';
import type { Attempt } from './rollbackOfChanges';
import type { Rollback, Rollbacks } from '../queue/rollbacks';
import type { HistoryEntry } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

/** The changes of a use case, given the inputs when its turn comes. */
export type ChangesIn = (inputs: ModelInputs) => readonly InputChange[] | Promise<readonly InputChange[]>;

export interface Writer {
  /**
   * Writes the changes, reads them back and shows them.
   * @param step the step that they undo or redo: rows that went come back as they went, so that what is beside the table stays
   * @throws WorkbookFailure `filtered` when rows are to come, go or move in a table of which some are hidden; `notTaken` when
   * something else was read back
   */
  readonly write: (turn: Turn, changesIn: ChangesIn, step?: HistoryEntry | null) => Promise<void>;
}

/** Added, removed or moved rows: written by position and not among hidden rows, so the reading must be of this turn. */
const changesRows = ({ kind }: InputChange): boolean => kind === 'add' || kind === 'remove' || kind === 'order';

/** A cell of a list: the current place of its row is read in the same turn, as for rows. */
const isInList = (change: InputChange): boolean =>
  change.kind === 'parameter' && isInOwnLists(PARAMETER_CELLS[change.parameter]);

/** Rows with the same name are distinguished by their position, which must be the current one. */
const isMeantByPlace = (change: InputChange, inputs: ModelInputs): boolean =>
  change.kind === 'field' && KEY_COLUMN[change.list] !== null && !isNamedAlone(inputs, change.list, change.index);

const needsReading = (change: InputChange, inputs: ModelInputs): boolean =>
  changesRows(change) || isInList(change) || isMeantByPlace(change, inputs);

/** @throws WorkbookFailure `filtered`: rows written among hidden ones end up elsewhere */
function assertShown(changes: readonly InputChange[], { tables }: RawValues): void {
  const isHidden = (change: InputChange): boolean =>
    change.kind !== 'parameter' && ownValue(tables, TABLE_OF[change.list])?.hasHiddenRows === true;
  if (changes.some(isHidden)) throw new WorkbookFailure('filtered', undefined);
}

export function createWriter(port: WorkbookPort, store: StateStore, reader: Reader, rollbacks: Rollbacks): Writer {
  const rollback =
    (made: Attempt): Rollback =>
    async (turn) => {
      const { rollBack } = await import('./rollbackOfChanges');
      await rollBack(port, reader, turn, made);
    };

  /** Sends one message. If it fails, or something else is read back, what it did is rolled back. */
  const attempt = async (made: Attempt): Promise<void> => {
    const { turn, inputs, changes, search, step } = made;
    // Load the comparison for the answer before anything is written.
    const [edits, { isTaken }] = await Promise.all([
      editsFor(changes, inputs, search, reader.latest()),
      import('./readBack'),
    ]);
    try {
      const request = reader.requestAfter(changes);
      const raw = reader.completed(await port.change(step ? withinTableWidth(edits) : edits, request));
      if (!isTaken(changes, inputs, readModel(raw).inputs)) throw new WorkbookFailure('notTaken', undefined);
      rollbacks.answered(turn);
      await reader.show(raw, turn, made);
    } catch (error) {
      await rollbacks.failed(turn, rollback(made));
      throw error;
    }
  };

  /** Reads first, so that the positions of rows are current and their cells are known. */
  const readFirst = async (turn: Turn, changesIn: ChangesIn): Promise<Pick<Attempt, 'inputs' | 'changes'> | null> => {
    const { tablesWithErrors, withOwnCells } = await import('../../workbook/edits/ownCells');
    const readWith = async (errorTables: readonly string[]): Promise<void> => {
      await reader.readAgain(turn, { tableFormulas: true, errorTables });
      const now = tablesWithErrors(reader.latest());
      // Typed since the reading before.
      if (now.some((table) => !errorTables.includes(table))) await readWith(now);
    };
    await readWith(tablesWithErrors(reader.latest()));
    const { model, phase } = store.get();
    const raw = reader.latest();
    if (!model || !raw || phase !== 'ready') return null;
    const { inputs } = model;
    const changes = withOwnCells(await changesIn(inputs), inputs, raw);
    assertShown(changes.filter(changesRows), raw);
    return { inputs, changes };
  };

  return {
    write: async (turn, changesIn, step = null) => {
      const { model, phase } = store.get();
      if (!model) return;
      // What is missing is mended first: an answer of only what was edited would hide that it is gone.
      if (phase !== 'ready') throw new WorkbookFailure('notFound', undefined);
      const { inputs } = model;
      const changes = await changesIn(inputs);
      if (changes.length === 0) return;
      const made = changes.some((change) => needsReading(change, inputs))
        ? await readFirst(turn, changesIn)
        : { inputs, changes };
      if (!made || made.changes.length === 0) return;
      try {
        await attempt({ turn, ...made, search: 'byName', step });
      } catch (error) {
        // A row that is not found by its name (a filter hides it) is looked up by a new reading.
        if (!isNotFound(error) || turn.isTimedOut()) throw error;
        const again = await readFirst(turn, changesIn);
        if (!again || again.changes.length === 0) return;
        await attempt({ turn, ...again, search: 'byPlace', step });
      }
    },
  };
}
