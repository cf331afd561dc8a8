// The session: use cases on the workbook, one at a time, and the state that the pane shows.

import { changesBetween, type InputChange } from '../model/inputChanges';
import type { ModelInputs } from '../model/modelInputs';
import { withOwnTable } from '../model/ownSalaryTable';
import { profile, withProfile } from '../model/profiles';
import { REPORT_INPUTS } from '../model/reportDefaults';
import type { Supplement } from '../model/supplements';
import { editsOf, exactly, type RowSearch } from '../workbook/changeEdits';
import { hasNoModel, lostColumns, lostParts, supplementsIn, type Damage } from '../workbook/damage';
import { findExternalLinks, findFormulaFaults } from '../workbook/formulaGuard';
import { PARAMETER_NAMES, TABLES } from '../workbook/identifiers';
import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, SheetEdit } from '../workbook/rawValues';
import { inspectRequest, readModel, readRequest } from '../workbook/reading';
import { changesOf, marked, othersChanges, record, redoable, undoable } from './history';
import { changesFor, placeOf, targetOf, wishFor, wishKey, type Wish } from './places';
import { WorkbookFailure, type ModelFileWriter, type WorkbookHint, type WorkbookPort } from './ports';
import type { BusyTask, HistoryEntry, ProblemCode, Session, SessionState } from './session';
import { withSheet } from './addedSheets';
import { budgetRowAdded, lineAdded, rowMoved, rowRemoved, scenarioAdded } from './rowChanges';
import { changesToTakeBack } from './takeBack';
import { createTaskQueue, type Turn } from './taskQueue';

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

/** The changes that a use case makes of inputs as they are when its turn comes. */
type ChangesIn = (inputs: ModelInputs) => readonly InputChange[];

const isNotFound = (error: unknown): boolean => error instanceof WorkbookFailure && error.code === 'notFound';

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
  /** The sheets beside the five that the workbook had when it was last looked at. */
  let supplements: readonly Supplement[] = [];
  /** A batch that failed and of which parts may have been done. */
  let unsettled: { readonly before: ModelInputs; readonly made: readonly InputChange[] } | null = null;

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
    // A failure that comes late says nothing about what was read since.
    failed: (error, { ticket, isGivenUp }) => {
      if (!isGivenUp() || ticket >= shown) update({ problem: { code: codeOf(error) } });
    },
    ended: () => update({ busy: null, slow: false }),
  });

  /**
   * Shows a reading. What it holds beyond the changes made here was changed in the cells.
   * @returns false when a newer reading is shown already
   */
  const show = (raw: RawValues, { ticket }: Turn, made: readonly InputChange[] = []): boolean => {
    if (ticket < shown) return false;
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
    return true;
  };

  const setHistory = (history: readonly HistoryEntry[]): void =>
    update({ history, canUndo: undoable(history) !== undefined, canRedo: redoable(history) !== undefined });

  const lookAt = (inventory: Inventory): 'noModel' | 'damaged' | 'whole' => {
    isReadOnly = inventory.readOnly;
    supplements = supplementsIn(inventory);
    if (hasNoModel(inventory)) {
      update({ phase: 'noModel', model: null, damage: [], problem: null, findings: null });
      return 'noModel';
    }
    const damage = lostParts(inventory);
    if (damage.length === 0) return 'whole';
    unsettled = null;
    update({ phase: 'damaged', damage, problem: null });
    return 'damaged';
  };

  const inspectFormulas = async (raw: RawValues): Promise<void> => {
    const plan = await loadPlan(state.model?.inputs ?? REPORT_INPUTS);
    update({ findings: findFormulaFaults(plan, raw), externalLinks: findExternalLinks(raw) });
  };

  const editsFor = async (
    changes: readonly InputChange[],
    inputs: ModelInputs,
    search: RowSearch,
  ): Promise<readonly SheetEdit[]> => {
    const tables = changes.some(({ kind }) => kind === 'add') ? tablesOf(await loadPlan(inputs)) : [];
    return editsOf(changes, inputs, search, tables);
  };

  /** Takes back what a failed batch has done, so that a second try begins where the first began. */
  const settle = async (turn: Turn): Promise<void> => {
    if (!unsettled) return;
    const { before, made } = unsettled;
    const raw = await port.read(readRequest(supplements));
    const { inputs } = readModel(raw);
    const changes = lostColumns(raw).length > 0 ? [] : changesToTakeBack(before, made, inputs);
    const edits = exactly(await editsFor(changes, inputs, 'byPlace'));
    const settled = edits.length === 0 ? raw : await port.change(edits, readRequest(supplements));
    unsettled = null;
    show(settled, turn);
  };

  /** Looks what is there and shows it with the state of its formulas, or says what is missing. */
  const look = async (turn: Turn): Promise<void> => {
    if (lookAt(await port.takeInventory()) !== 'whole') return;
    const raw = await port.read(inspectRequest(supplements));
    show(raw, turn);
    await inspectFormulas(raw);
  };

  const readAgain = async (turn: Turn): Promise<void> => {
    try {
      show(await port.read(readRequest(supplements)), turn);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await look(turn);
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

  /** One batch. When it fails, what it has done already is taken back; the first failure is what a person must hear. */
  const attempt = async (
    turn: Turn,
    inputs: ModelInputs,
    changes: readonly InputChange[],
    search: RowSearch,
  ): Promise<readonly InputChange[]> => {
    const edits = await editsFor(changes, inputs, search);
    try {
      return show(await port.change(edits, readRequest(supplements)), turn, changes) ? changes : [];
    } catch (error) {
      // Long after it was given up others have written: then only a reading tells what is there.
      if (turn.isGivenUp()) act('changed');
      else {
        unsettled = { before: inputs, made: changes };
        await settle(turn).catch(() => undefined);
      }
      throw error;
    }
  };

  /** Writes changes in one message. A row that is not found by name (a filter hides it) is looked up by a new reading. */
  const write = async (turn: Turn, changesIn: ChangesIn): Promise<readonly InputChange[]> => {
    await settle(turn);
    const inputs = state.model?.inputs;
    const changes = inputs ? changesIn(inputs) : [];
    if (!inputs || changes.length === 0) return [];
    try {
      return await attempt(turn, inputs, changes, 'byName');
    } catch (error) {
      if (!isNotFound(error) || turn.isGivenUp()) throw error;
      await readAgain(turn);
      const fresh = state.model?.inputs;
      const again = fresh && state.phase === 'ready' ? changesIn(fresh) : [];
      return fresh && again.length > 0 ? attempt(turn, fresh, again, 'byPlace') : [];
    }
  };

  const change = (changesIn: ChangesIn): Promise<void> =>
    enqueue('writing', async (turn) => {
      const made = await write(turn, changesIn);
      setHistory(record(state.history, 'pane', made));
    });

  const step = (choose: (history: readonly HistoryEntry[]) => HistoryEntry | undefined): Promise<void> =>
    enqueue('writing', async (turn) => {
      const entry = choose(state.history);
      if (!entry) return;
      await write(turn, () => changesOf(entry));
      setHistory(marked(state.history, entry.id, !entry.isUndone));
    });

  /** Parts first, then whole sheets, then headers: each needs the one before. */
  const repair = async (turn: Turn): Promise<void> => {
    const plan = await loadPlan(state.model?.inputs ?? REPORT_INPUTS);
    const inventory = await port.takeInventory();
    const losses = lostParts(inventory);
    const parts = losses.filter(({ kind }) => kind !== 'sheet');
    if (parts.length > 0) await port.restoreParts(plan, parts, inventory);
    if (parts.length < losses.length) await port.writePlan(plan, await port.takeInventory(), readRequest(supplements));
    const columns: readonly Damage[] = lostColumns(await port.read(readRequest(supplements)));
    if (columns.length > 0) await port.restoreParts(plan, columns, inventory);
    await look(turn);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () =>
      enqueue('opening', async (turn) => {
        await look(turn);
        stopWatching ??= await port.watch(onHint);
      }),
    create: (profileId) =>
      enqueue('creating', async (turn) => {
        const inventory = await port.takeInventory();
        if (lookAt(inventory) !== 'noModel') return look(turn);
        const plan = await loadPlan(profile(profileId).inputs);
        show(await port.writePlan(plan, inventory, readRequest(supplements)), turn);
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
    setParameters: (values) =>
      change((inputs) => changesBetween(inputs, { ...inputs, parameters: { ...inputs.parameters, ...values } })),
    addSalaryTable: (table) => change((inputs) => changesBetween(inputs, withOwnTable(inputs, table))),
    addLine: (costType) => change((inputs) => lineAdded(inputs, costType)),
    addScenario: () => change(scenarioAdded),
    addBudgetRow: (costLine) => change((inputs) => budgetRowAdded(inputs, costLine)),
    removeRow: (list, index) => change((inputs) => rowRemoved(inputs, list, index)),
    moveRow: (list, index, to) => change((inputs) => rowMoved(inputs, list, index, to)),
    previewProfile: (profileId) => {
      const inputs = state.model?.inputs;
      return inputs ? changesBetween(inputs, withProfile(inputs, profileId)) : [];
    },
    applyProfile: (profileId) => change((inputs) => changesBetween(inputs, withProfile(inputs, profileId))),
    addSheet: (sheet) =>
      enqueue('creating', async (turn) => {
        const inventory = await port.takeInventory();
        const inputs = state.model?.inputs;
        if (lookAt(inventory) !== 'whole' || !inputs) return;
        if (supplements.includes(sheet.id)) return look(turn);
        const { planSupplement } = await import('../workbook/workbookPlan');
        const plan = planSupplement(withSheet(inputs, sheet), sheet.id);
        const present = [...supplements, sheet.id];
        const raw = await port.writePlan(plan, inventory, readRequest(present));
        supplements = present;
        show(raw, turn);
      }),
    undo: () => step(undoable),
    redo: () => step(redoable),
    show: (place) =>
      enqueue('selecting', async () => {
        if (state.model) await port.select(targetOf(state.model.inputs, place));
      }),
    showFinding: ({ target }) => enqueue('selecting', () => port.select(target)),
    inspect: () => enqueue('inspecting', look),
    repairFormula: ({ target, expected }) =>
      enqueue('repairing', async (turn) => {
        const raw = await port.change([{ kind: 'set', target, content: expected }], inspectRequest(supplements));
        show(raw, turn);
        await inspectFormulas(raw);
      }),
    openCopy: () =>
      enqueue('copying', async (ticket) => {
        await readAgain(ticket);
        if (state.phase !== 'ready' || !state.model) return;
        await port.openCopy(await writeModelFile(state.model.inputs, state.model.results));
      }),
    repair: () => enqueue('repairing', repair),
    recalculate: () =>
      enqueue('opening', async (turn) => {
        show(await port.recalculate(readRequest(supplements)), turn);
      }),
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
