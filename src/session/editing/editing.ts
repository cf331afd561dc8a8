// The use cases that change inputs: each is one task of the queue, and one step of the history.

import { changesBetween, type InputChange } from '../../model/inputs/inputChanges';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { loadNewRow } from '../reading/newSheetLoading';
import { changesFor, editKey, fieldEdit, type FieldEdit } from './places';
import type * as RowChanges from './rowChanges';
import type { BusyTask, Session } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Enqueue } from '../queue/taskQueue';
import type { ChangesIn, Writer } from './writer';

export type Editing = Pick<
  Session,
  | 'set'
  | 'setParameters'
  | 'addSalaryTable'
  | 'addLine'
  | 'addLines'
  | 'addScenario'
  | 'addRow'
  | 'removeRow'
  | 'moveRow'
  | 'applyProfile'
  | 'undo'
  | 'undoTo'
  | 'redo'
>;

interface Parts {
  readonly store: StateStore;
  readonly writer: Writer;
  readonly enqueue: Enqueue<BusyTask>;
}

/** @param seen the inputs as they were shown when the person asked for the change */
type ChangesOfRows = (rows: typeof RowChanges, now: ModelInputs, seen: ModelInputs) => readonly InputChange[];

/** Edits of fields that wait for one turn together. */
interface Waiting {
  /** By input: the latest counts. */
  readonly edits: Map<string, FieldEdit>;
  readonly isWritten: Promise<boolean>;
}

export function createEditing({ store, writer, enqueue }: Parts): Editing {
  let waiting: Waiting | null = null;

  const change = (changesIn: ChangesIn): Promise<boolean> =>
    enqueue('writing', (turn) => writer.write(turn, changesIn));

  /** Rows are meant as they were seen when the person asked, not as they are when the turn comes. */
  const changeRows = (changesOfRows: ChangesOfRows): Promise<boolean> => {
    const seen = store.get().model?.inputs;
    return change(async (now) => changesOfRows(await import('./rowChanges'), now, seen ?? now));
  };

  const step = (direction: 'back' | 'forth', only?: number): Promise<boolean> =>
    enqueue('writing', async (turn) => (await import('./stepping')).takeStep({ store, writer }, turn, direction, only));

  /** One task for all edits that come before its turn; what comes later waits for the next. */
  const writeTogether = (): Waiting => {
    const edits: Waiting['edits'] = new Map();
    const close = (): void => {
      if (waiting?.edits === edits) waiting = null;
    };
    const written = enqueue('writing', (turn) => {
      close();
      return writer.write(turn, (inputs) => changesFor(inputs, [...edits.values()]));
    });
    // A task that failed before its work began writes nothing later either.
    return { edits, isWritten: written.finally(close) };
  };

  return {
    set: (place, value) => {
      const { model } = store.get();
      const edit = model && fieldEdit(model.inputs, place, value);
      if (!edit) return Promise.resolve(false);
      waiting ??= writeTogether();
      waiting.edits.set(editKey(edit), edit);
      return waiting.isWritten;
    },
    setParameters: (values) =>
      change((inputs) => changesBetween(inputs, { ...inputs, parameters: { ...inputs.parameters, ...values } })),
    addSalaryTable: (table) =>
      change(async (inputs) => {
        const { withOwnTable } = await import('../../model/salary/ownSalaryTable');
        return changesBetween(inputs, withOwnTable(inputs, table));
      }),
    addLine: (costType) => changeRows((rows, now) => rows.lineAdded(now, costType)),
    addLines: (lines) => changeRows((rows, now) => rows.linesAdded(now, lines)),
    addScenario: () => changeRows((rows, now) => rows.scenarioAdded(now)),
    addRow: (list, about) =>
      change(async (now) => (await import('./rowChanges')).rowAdded(now, list, await loadNewRow(list, now, about))),
    removeRow: (list, index) => changeRows((rows, now, seen) => rows.rowRemoved(seen, now, list, index)),
    moveRow: (list, index, to) => changeRows((rows, now, seen) => rows.rowMoved(seen, now, list, index, to)),
    applyProfile: async (profileId) => {
      const { profileChanges } = await import('../../model/report/profiles');
      return change((inputs) => profileChanges(inputs, profileId));
    },
    undo: () => step('back'),
    undoTo: async (id) => {
      const { takeStepsBack } = await import('./stepping');
      return takeStepsBack(store, id, (only) => step('back', only));
    },
    redo: () => step('forth'),
  };
}
