// The session: use cases on the workbook, one at a time, and the state that the pane shows.

import type { WorkbookPlan } from '../workbook/plan/plan';
import type { CellTarget, WrittenPlan } from '../workbook/plan/rawValues';
import { noteAppendedRows, type AppendedRows } from './reading/appendedRows';
import { createFollower } from './reading/follower';
import { targetOf } from './editing/places';
import { loadNewSheet, loadPlan, loadSheets } from './reading/planLoading';
import type { ModelFileWriter, WorkbookPort } from './ports';
import { createEditing } from './editing/editing';
import { listenForEcho } from './reading/echo';
import { createReader, type Reader } from './reading/reader';
import { createRollbacks, type Rollbacks } from './queue/rollbacks';
import type { BusyTask, CopyOutcome, FieldPlace, Session } from './session';
import { createQueue } from './queue/sessionQueue';
import { createSheetUseCases } from './sheets/registry';
import { createStateStore, type StateStore } from './state/stateStore';
import type { Enqueue } from './queue/taskQueue';
import type { createWriter, Writer } from './editing/writer';

/** The parts that use cases consist of. */
interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
  readonly rows: AppendedRows;
  readonly enqueue: Enqueue<BusyTask>;
}

/** Loaded after the figures are shown: nobody edits what is not there yet. */
const loadWriting = async (): Promise<typeof createWriter> =>
  (await import(/* webpackChunkName: "writing" */ './editing/writer')).createWriter;

type Making = Pick<Session, 'create' | 'addSheet' | 'applyLooks'>;

function making({ port, store, reader, rows, enqueue }: Parts): Making {
  const dress = async (plan: WorkbookPlan, written: WrittenPlan): Promise<void> =>
    (await import('./repair/looks')).dress(port, store, plan, written.made);
  return {
    applyLooks: () =>
      enqueue('dressing', async (turn) => (await import('./repair/looks')).applyLooks(port, store, reader, rows, turn)),
    create: (profileId, answers = {}) =>
      enqueue('creating', async (turn) => {
        const inventory = await port.takeInventory();
        if (reader.lookAt(inventory, turn) !== 'noModel') return reader.look(turn);
        const [{ startInputs }, { profile }, { dayOf }] = await Promise.all([
          import('../model/report/startAnswers'),
          import('../model/report/profiles'),
          import('../model/days'),
        ]);
        const begunWith = `het profiel ${profile(profileId).title}`;
        const plan = await loadPlan(startInputs(profileId, answers), { day: dayOf(new Date()), begunWith });
        await reader.loadInspection();
        const written = await port.writePlan(plan, inventory, reader.request());
        // Every formula was just written from the plan.
        store.update({ findings: [], externalLinks: [], isInspected: true });
        reader.show(written, turn);
        await dress(plan, written);
      }),
    addSheet: (sheet) =>
      enqueue('creating', async (turn) => {
        const inventory = await port.takeInventory();
        const { model, phase } = store.get();
        const inputs = model?.inputs;
        // A model with a missing column has every part, but formulas that use the column cannot be written.
        if (reader.lookAt(inventory, turn) !== 'whole' || !inputs || phase !== 'ready') return;
        if (reader.supplements().includes(sheet.id)) return reader.look(turn);
        const plan = await loadNewSheet(inputs, sheet);
        const written = await port.writePlan(plan, inventory, reader.requestWith(sheet.id));
        await reader.added(sheet.id);
        reader.show(written, turn);
        await dress(plan, written);
      }),
  };
}

type Looking = Pick<
  Session,
  'lookAt' | 'show' | 'showFinding' | 'inspect' | 'repairFormula' | 'repairFormulas' | 'recalculate' | 'refresh'
>;

function looking(parts: Parts): Looking {
  const { port, store, reader, enqueue } = parts;
  const select = (targetNow: () => CellTarget | null, place: FieldPlace | null): Promise<boolean> =>
    enqueue('selecting', async () => {
      const target = targetNow();
      if (!target) return;
      await port.select(target);
      // Recorded at once: the event of this selection must not return to the field, which the user may have left by
      // then.
      store.update({ problem: null, ...(place ? { selection: place } : {}) });
    });

  return {
    lookAt: (sheet) => {
      reader.lookedAt(sheet);
      return sheet ? enqueue('opening', reader.catchUp) : Promise.resolve(true);
    },
    show: (place) =>
      select(() => {
        const { model } = store.get();
        return model && targetOf(model.inputs, place);
      }, place),
    showFinding: ({ target }) => select(() => target, null),
    inspect: () => enqueue('inspecting', reader.look),
    repairFormula: (finding) =>
      enqueue('repairing', async (turn) => (await import('./repair/mending')).mendOne(parts, turn, finding)),
    repairFormulas: () => enqueue('repairing', async (turn) => (await import('./repair/mending')).mendAll(parts, turn)),
    recalculate: () =>
      enqueue('opening', async (turn) => {
        reader.show(await port.recalculate(reader.request()), turn);
      }),
    refresh: () => enqueue('opening', reader.look),
  };
}

/**
 * A session on one workbook.
 * @param writeModelFile writes the copy to send
 */
export function createSession(workbook: WorkbookPort, writeModelFile: ModelFileWriter): Session {
  const store = createStateStore();
  const { port: heard, isOurs } = listenForEcho(workbook);
  const rows = noteAppendedRows(heard);
  const { port } = rows;
  const rollbacks = createRollbacks(store);
  const reader = createReader(port, store, rollbacks.forget);
  const writer: Writer = {
    write: async (...edit) => (await loadWriting())(port, store, reader, rollbacks).write(...edit),
  };
  const { enqueue, enqueueUnasked } = createQueue(store, reader, rollbacks);
  const follower = createFollower({ port, store, enqueueUnasked, reader, rows, isEcho: isOurs });
  const parts: Parts = { port, store, reader, rollbacks, rows, enqueue };
  return {
    getState: store.get,
    subscribe: store.subscribe,
    ...createEditing({ store, writer, enqueue }),
    ...making(parts),
    ...createSheetUseCases({
      ...parts,
      change: (changesIn) => enqueue('writing', (turn) => writer.write(turn, changesIn)),
    }),
    ...looking(parts),
    open: () =>
      enqueue('opening', async (turn) => {
        // Whatever Excel answers, this comes next: it is fetched meanwhile. What then needs it says so if this fails.
        loadSheets([]).catch(() => undefined);
        await reader.look(turn);
        await follower.start();
        // Not at the first edit, when the connection may be gone; that edit says so itself if this fails.
        loadWriting().catch(() => undefined);
      }),
    openCopy: async () => {
      let outcome: CopyOutcome | null = null;
      await enqueue('copying', async (turn) => {
        const { openCopy } = await import(/* webpackChunkName: "copying" */ './copy/copying');
        outcome = await openCopy({ port, store, reader, turn, writeModelFile });
      });
      return outcome;
    },
    repair: () =>
      enqueue('repairing', async (turn) => {
        const { repair } = await import('./repair/repairing');
        await repair(parts, turn);
      }),
    update: () => enqueue('updating', async (turn) => (await import('./repair/updating')).update(parts, turn)),
    hint: () => follower.hint('changed'),
    leaveSelection: follower.leaveSelection,
    close: follower.stop,
  };
}
