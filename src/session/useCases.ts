// What a user can ask of the session, besides opening and reading again. Loaded once the figures are shown: nobody asks for
// anything before.

import type { WorkbookPlan } from '../workbook/plan/plan';
import type { CellTarget, WrittenPlan } from '../workbook/plan/rawValues';
import { createEditing } from './editing/editing';
import { targetOf } from './editing/places';
import { createWriter } from './editing/writer';
import type { ModelFileWriter, WorkbookPort } from './ports';
import type { Rollbacks } from './queue/rollbacks';
import type { Enqueue } from './queue/taskQueue';
import type { AppendedRows } from './reading/appendedRows';
import { loadPlan } from './reading/planLoading';
import { loadNewSheet } from './reading/newSheetLoading';
import type { Reader } from './reading/reader';
import type { BusyTask, CopyOutcome, FieldPlace, Session } from './session';
import { createSheetUseCases } from './sheets/registry';
import type { StateStore } from './state/stateStore';

/** The use cases of this file. */
export type UseCases = Omit<
  Session,
  'getState' | 'subscribe' | 'open' | 'refresh' | 'hint' | 'leaveSelection' | 'close'
>;

/** What use cases consist of. */
export interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
  readonly rows: AppendedRows;
  readonly enqueue: Enqueue<BusyTask>;
  /** Writes the copy to send. */
  readonly writeModelFile: ModelFileWriter;
}

type Making = Pick<Session, 'create' | 'addSheet' | 'applyLooks'>;

function making({ port, store, reader, rows, enqueue }: Parts): Making {
  const dress = async (plan: WorkbookPlan, written: WrittenPlan): Promise<void> =>
    (await import('./repair/looks')).dress(port, store, plan, written.undressed);
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
        await reader.show(written, turn);
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
        await reader.show(written, turn);
        await dress(plan, written);
      }),
  };
}

type Looking = Pick<
  Session,
  'lookAt' | 'show' | 'showFinding' | 'inspect' | 'repairFormula' | 'repairFormulas' | 'recalculate'
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
        await reader.show(await port.recalculate(reader.request()), turn);
      }),
  };
}

export function createUseCases(parts: Parts): UseCases {
  const { port, store, reader, rollbacks, enqueue, writeModelFile } = parts;
  const writer = createWriter(port, store, reader, rollbacks);
  return {
    ...createEditing({ store, writer, enqueue }),
    ...making(parts),
    ...createSheetUseCases({
      ...parts,
      change: (changesIn) => enqueue('writing', (turn) => writer.write(turn, changesIn)),
    }),
    ...looking(parts),
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
  };
}
