// The session: one serial queue of use cases on the workbook, and the state that the pane shows.

import type { ModelInputs, NumberInput } from '../model/modelInputs';
import { profile } from '../model/profiles';
import { REPORT_INPUTS } from '../model/reportDefaults';
import { asInput } from '../workbook/description';
import { COST_LINE_COLUMNS, PARAMETER_NAMES, SCENARIO_COLUMNS, TABLES } from '../workbook/identifiers';
import type { WorkbookPlan } from '../workbook/plan';
import type { CellTarget, Inventory, RawValues } from '../workbook/rawValues';
import { READ_REQUEST, readModel } from '../workbook/reading';
import { planWorkbook } from '../workbook/workbookPlan';
import { WorkbookFailure, type WorkbookPort } from './ports';
import type { BusyTask, Session, SessionState } from './session';

/** After this many milliseconds a person is told that a cell may still be open. */
const SLOW_AFTER = 1500;
/** Events come in flocks; one reading serves them all. Milliseconds. */
const EVENT_PAUSE = 150;
/** A task that has no answer after this many milliseconds is reported; it may still succeed. */
const NO_ANSWER_AFTER = 10000;

const INITIAL: SessionState = {
  phase: 'opening',
  busy: null,
  slow: false,
  problem: null,
  model: null,
  missing: [],
  manualCalculation: false,
};

const lower = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));

/** Which tables and names of the plan the workbook lacks. */
function missingFrom(plan: WorkbookPlan, inventory: Inventory): readonly string[] {
  const present = lower([...inventory.tables, ...inventory.names]);
  const wanted = [
    ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ...plan.names.map(({ name }) => name),
  ];
  return wanted.filter((name) => !present.has(name.toLowerCase()));
}

/** A session on one workbook. */
export function createSession(port: WorkbookPort): Session {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  let queue: Promise<void> = Promise.resolve();
  let stopWatching: (() => Promise<void>) | null = null;
  let pendingEvent: ReturnType<typeof setTimeout> | null = null;

  const update = (changes: Partial<SessionState>): void => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };

  const show = (raw: RawValues): void =>
    update({
      phase: 'ready',
      model: readModel(raw),
      missing: [],
      problem: null,
      manualCalculation: raw.manualCalculation,
    });

  /** One use case at a time; a failure becomes state and the queue goes on. */
  const enqueue = (task: BusyTask, work: () => Promise<void>): Promise<void> => {
    const run = async (): Promise<void> => {
      update({ busy: task });
      const slow = setTimeout(() => update({ slow: true }), SLOW_AFTER);
      const silent = setTimeout(() => update({ problem: { code: 'noAnswer' } }), NO_ANSWER_AFTER);
      try {
        await work();
      } catch (error) {
        update({ problem: { code: error instanceof WorkbookFailure ? error.code : 'unexpected' } });
      } finally {
        clearTimeout(slow);
        clearTimeout(silent);
        update({ busy: null, slow: false });
      }
    };
    queue = queue.then(run);
    return queue;
  };

  const inputsForRepair = (): ModelInputs => state.model?.inputs ?? REPORT_INPUTS;

  /** Looks what is there and either shows it, or says what is missing. */
  const look = async (): Promise<void> => {
    const inventory = await port.takeInventory();
    const missing = missingFrom(planWorkbook(REPORT_INPUTS), inventory);
    const wanted = missingFrom(planWorkbook(REPORT_INPUTS), { ...inventory, tables: [], names: [] });
    if (missing.length === wanted.length) update({ phase: 'noModel', model: null, missing: [], problem: null });
    else if (missing.length > 0) update({ phase: 'damaged', missing, problem: null });
    else show(await port.read(READ_REQUEST));
  };

  const readAgain = async (): Promise<void> => {
    try {
      show(await port.read(READ_REQUEST));
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || error.code !== 'notFound') throw error;
      await look();
    }
  };

  const onEvent = (): void => {
    if (pendingEvent !== null) clearTimeout(pendingEvent);
    pendingEvent = setTimeout(() => {
      pendingEvent = null;
      if (state.phase !== 'opening') void enqueue('opening', state.phase === 'ready' ? readAgain : look);
    }, EVENT_PAUSE);
  };

  const write = (inputs: ModelInputs) => async (): Promise<void> => {
    const inventory = await port.takeInventory();
    const plan = planWorkbook(inputs);
    if (missingFrom(plan, inventory).length === 0) show(await port.read(READ_REQUEST));
    else show(await port.writePlan(plan, inventory, READ_REQUEST));
  };

  const change = (target: CellTarget | null, value: NumberInput): Promise<void> =>
    enqueue('writing', async () => {
      if (target) show(await port.change(target, asInput(value), READ_REQUEST));
    });

  const rowTarget = (
    table: string,
    column: string,
    keyColumn: string,
    names: readonly string[],
    row: number,
  ): CellTarget | null => {
    const key = names[row];
    if (key === undefined) return null;
    const sameName = names.filter((name) => name.toLowerCase() === key.toLowerCase()).length;
    return { kind: 'tableCell', table, column, keyColumn, key, row, isKeyUnique: sameName === 1 };
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () =>
      enqueue('opening', async () => {
        await look();
        stopWatching ??= await port.watch(onEvent);
      }),
    create: (profileId) => enqueue('creating', write(profile(profileId).inputs)),
    repair: () => enqueue('repairing', () => write(inputsForRepair())()),
    refresh: () => enqueue('opening', look),
    setLine: (lineIndex, field, value) => {
      const names = state.model?.inputs.lines.map(({ name }) => name) ?? [];
      return change(
        rowTarget(TABLES.costLines, COST_LINE_COLUMNS[field], COST_LINE_COLUMNS.name, names, lineIndex),
        value,
      );
    },
    setScenario: (scenarioIndex, value) => {
      const names = state.model?.inputs.scenarios.map(({ name }) => name) ?? [];
      return change(
        rowTarget(TABLES.scenarios, SCENARIO_COLUMNS.questionsPerMonth, SCENARIO_COLUMNS.name, names, scenarioIndex),
        value,
      );
    },
    setParameter: (parameter, value) => change({ kind: 'name', name: PARAMETER_NAMES[parameter] }, value),
    close: async () => {
      if (pendingEvent !== null) clearTimeout(pendingEvent);
      await stopWatching?.();
      stopWatching = null;
    },
  };
}
