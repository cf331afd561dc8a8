// The session: use cases on the workbook, one at a time, and the state that the pane shows.

import { changesBetween, type InputChange } from '../model/inputChanges';
import { rowsOf, type InputList } from '../model/inputRows';
import { COUNTED, type CostLine, type ModelInputs } from '../model/modelInputs';
import { profile, withProfile } from '../model/profiles';
import { REPORT_INPUTS } from '../model/reportDefaults';
import { editsOf } from '../workbook/changeEdits';
import { hasNoModel, lostColumns, lostParts, type Damage } from '../workbook/damage';
import { findExternalLinks, findFormulaFaults } from '../workbook/formulaGuard';
import { PARAMETER_NAMES, TABLES } from '../workbook/identifiers';
import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, SheetEdit } from '../workbook/rawValues';
import { INSPECT_REQUEST, READ_REQUEST, readModel } from '../workbook/reading';
import { changesOf, marked, othersChanges, record, redoable, undoable } from './history';
import { changesFor, placeOf, targetOf, wishFor, wishKey, type Wish } from './places';
import { WorkbookFailure, type ModelFileWriter, type WorkbookHint, type WorkbookPort } from './ports';
import type { BusyTask, HistoryEntry, ProblemCode, Session, SessionState } from './session';
import { createTaskQueue } from './taskQueue';
import { uniqueName } from './uniqueName';

/** Events come in flocks; one reading serves them all. Milliseconds. */
const EVENT_PAUSE = 150;

const INITIAL: SessionState = {
  phase: 'opening',
  busy: null,
  slow: false,
  problem: null,
  model: null,
  damage: [],
  manualCalculation: false,
  history: [],
  canUndo: false,
  canRedo: false,
  findings: null,
  externalLinks: null,
  selection: null,
};

/** The description of the sheets is large and rarely needed. */
async function loadPlan(inputs: ModelInputs): Promise<WorkbookPlan> {
  const { planWorkbook } = await import('../workbook/workbookPlan');
  return planWorkbook(inputs);
}

const tablesOf = ({ sheets }: WorkbookPlan): WorkbookPlan['sheets'][number]['tables'] =>
  sheets.flatMap(({ tables }) => tables);

/** A session on one workbook. @param writeModelFile makes the copy to send */
export function createSession(port: WorkbookPort, writeModelFile: ModelFileWriter): Session {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  let stopWatching: (() => Promise<void>) | null = null;
  const pending = new Map<WorkbookHint, ReturnType<typeof setTimeout>>();
  const wishes = new Map<string, Wish>();
  /** Ticket of the task whose reading is shown; an answer that comes later than a newer one is not shown. */
  let shown = 0;
  let isReadOnly = false;

  const update = (changes: Partial<SessionState>): void => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };

  const codeOf = (error: unknown): ProblemCode => {
    const code = error instanceof WorkbookFailure ? error.code : 'unexpected';
    return code === 'protectedSheet' && isReadOnly ? 'readOnly' : code;
  };

  const enqueue = createTaskQueue<BusyTask>({
    started: (task) => update({ busy: task }),
    slow: () => update({ slow: true }),
    unanswered: () => update({ problem: { code: 'noAnswer' } }),
    failed: (error) => update({ problem: { code: codeOf(error) } }),
    ended: () => update({ busy: null, slow: false }),
  });

  /** Shows a reading. What it holds beyond the changes made here was changed in the cells. */
  const show = (raw: RawValues, ticket: number, made: readonly InputChange[] = []): void => {
    if (ticket < shown) return;
    shown = ticket;
    const damage = lostColumns(raw);
    const model = readModel(raw);
    const before = state.model?.inputs;
    const others = before && damage.length === 0 ? othersChanges(before, made, model.inputs) : [];
    const history = record(state.history, 'cells', others);
    update({
      phase: damage.length > 0 ? 'damaged' : 'ready',
      model,
      damage,
      problem: null,
      manualCalculation: raw.manualCalculation,
      history,
      canUndo: undoable(history) !== undefined,
      canRedo: redoable(history) !== undefined,
    });
  };

  const setHistory = (history: readonly HistoryEntry[]): void =>
    update({ history, canUndo: undoable(history) !== undefined, canRedo: redoable(history) !== undefined });

  const lookAt = (inventory: Inventory): 'noModel' | 'damaged' | 'whole' => {
    isReadOnly = inventory.readOnly;
    if (hasNoModel(inventory)) {
      update({ phase: 'noModel', model: null, damage: [], problem: null, findings: null });
      return 'noModel';
    }
    const damage = lostParts(inventory);
    if (damage.length === 0) return 'whole';
    update({ phase: 'damaged', damage, problem: null });
    return 'damaged';
  };

  const inspectFormulas = async (raw: RawValues): Promise<void> => {
    const plan = await loadPlan(state.model?.inputs ?? REPORT_INPUTS);
    update({ findings: findFormulaFaults(plan, raw), externalLinks: findExternalLinks(raw) });
  };

  /** Looks what is there and shows it with the state of its formulas, or says what is missing. */
  const look = async (ticket: number): Promise<void> => {
    if (lookAt(await port.takeInventory()) !== 'whole') return;
    const raw = await port.read(INSPECT_REQUEST);
    show(raw, ticket);
    await inspectFormulas(raw);
  };

  const readAgain = async (ticket: number): Promise<void> => {
    try {
      show(await port.read(READ_REQUEST), ticket);
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || error.code !== 'notFound') throw error;
      await look(ticket);
    }
  };

  const lookSelected = async (): Promise<void> => {
    const wanted = { tables: Object.values(TABLES), names: Object.values(PARAMETER_NAMES) };
    try {
      update({ selection: placeOf(await port.selectedPlace(wanted)) });
    } catch (error) {
      // A chart or several ranges are selected, or the model is being changed: then no input is.
      if (!(error instanceof WorkbookFailure)) throw error;
      update({ selection: null });
    }
  };

  const act = (hint: WorkbookHint): void => {
    if (state.phase === 'opening') return;
    if (hint === 'changed') void enqueue('opening', state.phase === 'ready' ? readAgain : look);
    else if (state.phase === 'ready') void enqueue('selecting', lookSelected);
  };

  const onHint = (hint: WorkbookHint): void => {
    clearTimeout(pending.get(hint));
    pending.set(
      hint,
      setTimeout(() => {
        pending.delete(hint);
        act(hint);
      }, EVENT_PAUSE),
    );
  };

  const editsFor = async (
    changes: readonly InputChange[],
    inputs: ModelInputs,
    search: 'byName' | 'byPlace',
  ): Promise<readonly SheetEdit[]> => {
    const tables = changes.some(({ kind }) => kind === 'add') ? tablesOf(await loadPlan(inputs)) : [];
    return editsOf(changes, inputs, search, tables);
  };

  /** Writes changes in one message. A row that is not found by name (a filter hides it) is looked up by a new reading. */
  const write = async (
    ticket: number,
    changesIn: (inputs: ModelInputs) => readonly InputChange[],
  ): Promise<readonly InputChange[]> => {
    const inputs = state.model?.inputs;
    if (!inputs) return [];
    const changes = changesIn(inputs);
    if (changes.length === 0) return changes;
    try {
      show(await port.change(await editsFor(changes, inputs, 'byName'), READ_REQUEST), ticket, changes);
      return changes;
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || error.code !== 'notFound') throw error;
      return writeByPlace(ticket, changesIn);
    }
  };

  const writeByPlace = async (
    ticket: number,
    changesIn: (inputs: ModelInputs) => readonly InputChange[],
  ): Promise<readonly InputChange[]> => {
    await readAgain(ticket);
    const fresh = state.model?.inputs;
    const changes = fresh && state.phase === 'ready' ? changesIn(fresh) : [];
    if (!fresh || changes.length === 0) return [];
    show(await port.change(await editsFor(changes, fresh, 'byPlace'), READ_REQUEST), ticket, changes);
    return changes;
  };

  const change = (changesIn: (inputs: ModelInputs) => readonly InputChange[]): Promise<void> =>
    enqueue('writing', async (ticket) => {
      const made = await write(ticket, changesIn);
      setHistory(record(state.history, 'pane', made));
    });

  const step = (choose: (history: readonly HistoryEntry[]) => HistoryEntry | undefined): Promise<void> =>
    enqueue('writing', async (ticket) => {
      const entry = choose(state.history);
      if (!entry) return;
      await write(ticket, () => changesOf(entry));
      setHistory(marked(state.history, entry.id, !entry.isUndone));
    });

  const addRow = (list: InputList, row: (inputs: ModelInputs) => CostLine | ModelInputs['scenarios'][number]) =>
    change((inputs) => [{ kind: 'add', list, index: rowsOf(inputs, list).length, row: { ...row(inputs) } }]);

  /** Parts first, then whole sheets, then headers: each needs the one before. */
  const repair = async (ticket: number): Promise<void> => {
    const plan = await loadPlan(state.model?.inputs ?? REPORT_INPUTS);
    const inventory = await port.takeInventory();
    const losses = lostParts(inventory);
    const parts = losses.filter(({ kind }) => kind !== 'sheet');
    if (parts.length > 0) await port.restoreParts(plan, parts, inventory);
    if (parts.length < losses.length) await port.writePlan(plan, await port.takeInventory(), READ_REQUEST);
    const columns: readonly Damage[] = lostColumns(await port.read(READ_REQUEST));
    if (columns.length > 0) await port.restoreParts(plan, columns, inventory);
    await look(ticket);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () =>
      enqueue('opening', async (ticket) => {
        await look(ticket);
        stopWatching ??= await port.watch(onHint);
      }),
    create: (profileId) =>
      enqueue('creating', async (ticket) => {
        const inventory = await port.takeInventory();
        if (lookAt(inventory) !== 'noModel') return look(ticket);
        const plan = await loadPlan(profile(profileId).inputs);
        show(await port.writePlan(plan, inventory, READ_REQUEST), ticket);
        update({ findings: [], externalLinks: [] });
      }),
    set: (place, value) => {
      const wish = state.model && wishFor(state.model.inputs, place, value);
      if (!wish) return Promise.resolve();
      wishes.set(wishKey(wish), wish);
      // Taken when its turn comes, once: a second try means the same wishes.
      let waiting: readonly Wish[] | null = null;
      return change((inputs) => {
        waiting ??= [...wishes.values()];
        wishes.clear();
        return changesFor(inputs, waiting);
      });
    },
    addLine: (costType) =>
      addRow('lines', ({ lines }) => ({
        name: uniqueName(
          'Nieuwe kostenpost',
          lines.map(({ name }) => name),
        ),
        counted: COUNTED,
        hoursPerWeek: null,
        scale: '',
        quantity: 1,
        unit: 'stelpost',
        amountPerUnit: 0,
        costType,
        explanation: '',
      })),
    addScenario: () =>
      addRow('scenarios', ({ scenarios }) => ({
        name: uniqueName(
          'Nieuw scenario',
          scenarios.map(({ name }) => name),
        ),
        questionsPerMonth: scenarios.at(-1)?.questionsPerMonth ?? null,
      })),
    removeRow: (list, index) =>
      change((inputs) => {
        const row = rowsOf(inputs, list)[index];
        return row && rowsOf(inputs, list).length > 1 ? [{ kind: 'remove', list, index, row }] : [];
      }),
    moveRow: (list, index, to) =>
      change((inputs) => {
        const rows = rowsOf(inputs, list);
        const row = rows[index];
        if (!row || to < 0 || to >= rows.length) return [];
        const order = rows.toSpliced(index, 1).toSpliced(to, 0, row);
        return changesBetween(inputs, { ...inputs, [list]: order.map((moved) => inputs[list][rows.indexOf(moved)]) });
      }),
    previewProfile: (profileId) => {
      const inputs = state.model?.inputs;
      return inputs ? changesBetween(inputs, withProfile(inputs, profileId)) : [];
    },
    applyProfile: (profileId) => change((inputs) => changesBetween(inputs, withProfile(inputs, profileId))),
    undo: () => step(undoable),
    redo: () => step(redoable),
    show: (place) =>
      enqueue('selecting', async () => {
        if (state.model) await port.select(targetOf(state.model.inputs, place));
      }),
    showFinding: ({ target }) => enqueue('selecting', () => port.select(target)),
    inspect: () => enqueue('inspecting', look),
    repairFormula: ({ target, expected }) =>
      enqueue('repairing', async (ticket) => {
        const raw = await port.change([{ kind: 'set', target, content: expected }], INSPECT_REQUEST);
        show(raw, ticket);
        await inspectFormulas(raw);
      }),
    openCopy: () =>
      enqueue('copying', async (ticket) => {
        await readAgain(ticket);
        if (state.phase !== 'ready' || !state.model) return;
        await port.openCopy(await writeModelFile(state.model.inputs, state.model.results));
      }),
    repair: () => enqueue('repairing', repair),
    recalculate: () => enqueue('opening', async (ticket) => show(await port.recalculate(READ_REQUEST), ticket)),
    refresh: () => enqueue('opening', look),
    hint: () => onHint('changed'),
    close: async () => {
      pending.forEach((timer) => clearTimeout(timer));
      pending.clear();
      await stopWatching?.();
      stopWatching = null;
    },
  };
}
