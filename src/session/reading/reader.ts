// Reads the workbook into the state: what exists, what is missing, what others changed, and the state of formulas.

import { ofEach } from '../../model/inputs/field';
import type { InputChange } from '../../model/inputs/inputChanges';
import type { Supplement } from '../../model/inputs/supplements';
import { FIRST_NAMES, firstFigures } from '../../workbook/reading/firstFigures';
import { hasNoModel, lostColumns, lostParts, supplementsIn, type Damage } from '../../workbook/reading/damage';
import type { Inventory, RawTable, RawValues, ReadRequest } from '../../workbook/plan/rawValues';
import {
  layoutAge,
  readablePart,
  versionIn,
  versionRequest,
  type LayoutAge,
} from '../../workbook/reading/layoutVersion';
import {
  copyRequest,
  inspectRequest,
  readModel,
  readRequest,
  leftOut,
  requestAfter,
  type ModelReading,
} from '../../workbook/reading/reading';
import type { LoadedSheets } from '../../workbook/sheets/registry';
import type * as recording from '../state/history';
import type * as inspecting from './inspecting';
import { loadPlan, loadSheets } from './planLoading';
import { WorkbookFailure, type WorkbookPort } from '../ports';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

export type Finding = 'noModel' | 'damaged' | 'whole';

export interface Reader {
  /** What is read from this workbook. */
  readonly request: () => ReadRequest;
  /**
   * What is read of it after these changes. As long as Excel reports what others change, that is without the tables that these
   * changes leave as they are, and without the sheets that nobody looks at.
   */
  readonly requestAfter: (changes: readonly InputChange[]) => ReadRequest;
  /** A reading after changes, with the tables and lists that it left out as they were read before. */
  readonly completed: (raw: RawValues) => RawValues;
  /** From now on a person looks at this added sheet; null for none. */
  readonly lookedAt: (sheet: Supplement | null) => void;
  /** Reads the sheet that a person looks at, if its figures are of an earlier reading. */
  readonly catchUp: (turn: Turn) => Promise<void>;
  /** Whether Excel reports from now on what others change. */
  readonly follow: (isTold: boolean) => void;
  /** The same, including a sheet that is being added. */
  readonly requestWith: (supplement: Supplement) => ReadRequest;
  /** The same with formulas. */
  readonly inspectRequest: () => ReadRequest;
  /** The same with every formula cell. */
  readonly copyRequest: () => ReadRequest;
  /** The added sheets. */
  readonly supplements: () => readonly Supplement[];
  /** Includes this sheet in readings from now on. */
  readonly added: (supplement: Supplement) => Promise<void>;
  /** Processes an inventory, and shows it if the model is not complete. */
  readonly lookAt: (inventory: Inventory, turn: Turn) => Finding;
  /** Reads what exists and shows it with the state of its formulas, or says what is missing. */
  readonly look: (turn: Turn) => Promise<void>;
  /**
   * Reads inputs and results; if a part is missing, finds out what exists.
   * @param request what else to read
   * @returns what was read; null when a part was gone
   */
  readonly readAgain: (turn: Turn, request?: Partial<ReadRequest>) => Promise<RawValues | null>;
  /** Reads again what is shown; where that is no whole model, looks what is there. Nothing before the first look. */
  readonly refresh: (turn: Turn) => Promise<void>;
  /**
   * Shows a reading and records it in the history: what was made here, and as changed in the cells what it holds beyond that.
   * @returns false when a newer reading is shown already
   */
  readonly show: (raw: RawValues, turn: Turn, made?: recording.Made) => Promise<boolean>;
  /** Shows which formulas of a reading differ from the plan, unless a newer reading is shown meanwhile. */
  readonly showFormulas: (raw: RawValues) => Promise<void>;
  /** Loads what compares formulas, before anything is shown that was made here. */
  readonly loadInspection: () => Promise<void>;
  /** Reads the formulas of what is shown, unless they were. */
  readonly inspectShown: (turn: Turn) => Promise<void>;
  /** The missing columns of a reading, each with what it probably became. */
  readonly columnsLost: (raw: RawValues) => Promise<readonly Damage[]>;
  /** The current reading; null before the first. */
  readonly latest: () => RawValues | null;
  readonly isReadOnly: () => boolean;
}

/** What changed the total between two readings; `null` where one of them may be outdated. */
const effectOn = (before: ModelReading | null, now: ModelReading, isOutdated: boolean): number | null =>
  before && !isOutdated ? now.results.total - before.results.total : null;

export const isNotFound = (error: unknown): boolean => error instanceof WorkbookFailure && error.code === 'notFound';

/** A version that is in no cell is not told. */
function withoutVersion(error: unknown): Pick<RawValues, 'names' | 'formulas'> {
  if (isNotFound(error)) return { names: {}, formulas: {} };
  throw error;
}

/** @param onDamage called when parts are missing */
export function createReader(port: WorkbookPort, store: StateStore, onDamage: () => void): Reader {
  let latest: RawValues | null = null;
  /** The last reading without missing columns. */
  let whole: RawValues | null = null;
  let isReadOnly = false;
  let isFollowing = false;
  /** The added sheet that a person looks at. */
  let seenSheet: Supplement | null = null;
  /** A later inspection or reading makes an unfinished inspection useless. */
  let inspections = 0;
  let inspector: typeof inspecting | null = null;
  let recorder: typeof recording | null = null;
  /** The added sheets of the workbook at the last inventory. */
  let supplements: readonly Supplement[] = [];
  let sheets: LoadedSheets = {};
  /** What exists in a workbook of another version, of which only a part can be read. */
  let elsewhere: Inventory | null = null;
  /** The words of an older workbook as they are now. */
  let inPresentWords = (raw: RawValues): RawValues => raw;

  /** A background reading does not resolve a failure that was reported to the user. */
  const updateFor = ({ isAsked }: Turn): StateStore['updateUnasked'] => (isAsked ? store.update : store.updateUnasked);

  /** What reads the added sheets, before they are shown. */
  const loadAdded = async (): Promise<void> => {
    if (supplements.some((id) => !sheets[id])) sheets = await loadSheets(supplements);
  };

  /** What there is of a request. */
  const present = (request: ReadRequest): ReadRequest => (elsewhere && readablePart(request, elsewhere)) ?? request;

  /** Shows the figures of a workbook of another version. Nothing is called missing or changed: it was made differently. */
  const showOther = (raw: RawValues, age: Exclude<LayoutAge, 'same'>, turn: Turn): void => {
    onDamage();
    updateFor(turn)({
      phase: age,
      model: readModel(inPresentWords(raw), sheets),
      damage: [],
      problem: null,
      manualCalculation: raw.manualCalculation,
      findings: null,
      externalLinks: null,
      isInspected: false,
    });
  };

  /**
   * Whether the formulas of a new reading are those that were compared before. A user's task changes none, and Excel reports
   * what others change; what they changed just now shows in the inputs, or as figures that do not follow from them.
   */
  const isKnown = ({ isAsked }: Turn, others: readonly InputChange[], model: ModelReading): boolean =>
    isAsked && store.get().isInspected && others.length === 0 && inspector?.followsFromInputs(model) === true;

  /** Loaded with the use cases: so it is there before anything is changed in the pane. */
  const loadRecorder = async (): Promise<typeof recording> =>
    (recorder ??= await import(/* webpackChunkName: "in-use" */ '../state/history'));

  const show: Reader['show'] = async (raw, turn, made) => {
    // The first reading is compared with nothing, so that its figures wait for nothing.
    if (store.get().model && !recorder) await loadRecorder();
    if (store.isOutdated(turn)) return false;
    store.isReadBy(turn);
    latest = raw;
    const age = layoutAge(raw);
    if (age !== 'same') {
      showOther(raw, age, turn);
      return true;
    }
    elsewhere = null;
    const damage = lostColumns(raw);
    if (damage.length === 0) whole = raw;
    const model = readModel(raw, sheets);
    const { model: before, history, phase } = store.get();
    const wasOther = phase === 'older' || phase === 'newer';
    const others =
      recorder && before && !wasOther && damage.length === 0
        ? recorder.othersChanges(before.inputs, made?.changes ?? [], model.inputs)
        : [];
    inspections += 1;
    updateFor(turn)({
      phase: damage.length > 0 ? 'damaged' : 'ready',
      // Without the column its inputs read as empty; the earlier model has the content that a repair restores.
      model: damage.length > 0 ? (before ?? model) : model,
      damage,
      problem: null,
      manualCalculation: raw.manualCalculation,
      history: recorder
        ? recorder.recorded(history, made ?? null, others, {
            madeAt: Date.now(),
            effect: effectOn(before, model, raw.manualCalculation),
          })
        : history,
      isInspected: isKnown(turn, others, model),
      ...inspector?.judged(model, raw),
    });
    return true;
  };

  const columnsLost: Reader['columnsLost'] = async (raw) => {
    const { withNewHeaders } = await import('../../workbook/repair/renamedColumns');
    return withNewHeaders(lostColumns(raw), raw, whole);
  };

  /** Shows a reading, and what each missing column probably became. */
  const showWithColumns = async (raw: RawValues, turn: Turn): Promise<boolean> => {
    await loadAdded();
    if (layoutAge(raw) === 'older') {
      const earlier = await import('../../workbook/repair/earlierVersions');
      const words = earlier.earlierWords(versionIn(raw) ?? 0);
      inPresentWords = (older) => earlier.inPresentWords(older, words);
    }
    if (!(await show(raw, turn))) return false;
    const { phase } = store.get();
    if (phase === 'ready') return true;
    if (phase !== 'damaged') return false;
    const damage = await columnsLost(raw);
    if (latest === raw) store.update({ damage });
    return latest === raw;
  };

  const lookAt: Reader['lookAt'] = (inventory, turn) => {
    const update = updateFor(turn);
    isReadOnly = inventory.readOnly;
    supplements = supplementsIn(inventory);
    if (hasNoModel(inventory)) {
      update({ phase: 'noModel', model: null, damage: [], problem: null, findings: null, isInspected: false });
      return 'noModel';
    }
    const damage = lostParts(inventory);
    if (damage.length === 0) return 'whole';
    onDamage();
    update({ phase: 'damaged', damage, problem: null });
    return 'damaged';
  };

  const loadInspection = async (): Promise<typeof inspecting> => (inspector ??= await import('./inspecting'));

  const showFormulas: Reader['showFormulas'] = async (raw) => {
    const { model } = store.get();
    const plan = await loadPlan(model?.inputs ?? (await import('../../model/report/reportDefaults')).REPORT_INPUTS);
    const { inspect, judged } = await loadInspection();
    inspections += 1;
    const inspection = inspections;
    const found = await inspect(plan, raw, () => inspection === inspections);
    if (found) store.update({ ...found, ...(model ? judged(model, raw) : {}), isInspected: true });
  };

  /**
   * Reads and shows a workbook that lacks parts, if it is of another version.
   * @returns whether it is; one that has every part tells its version in the reading that follows anyway
   */
  const isOther = async (inventory: Inventory, turn: Turn): Promise<boolean> => {
    if (lostParts(inventory).length === 0) return false;
    supplements = supplementsIn(inventory);
    const request = readablePart(readRequest(supplements), inventory);
    const age = request ? layoutAge(await port.read(versionRequest(request)).catch(withoutVersion)) : 'same';
    if (!request || age === 'same') return false;
    isReadOnly = inventory.readOnly;
    elsewhere = inventory;
    await showWithColumns(await port.read(request), turn);
    return true;
  };

  /** Takes the inventory. When the model is being opened, it also shows the first figures. */
  const firstLook = async (): Promise<Inventory> => {
    if (store.get().phase !== 'opening') return port.takeInventory();
    const { values, ...inventory } = await port.firstLook(FIRST_NAMES);
    // If a part of the model is missing, its figures may be wrong.
    if (lostParts(inventory).length === 0) store.update({ firstFigures: firstFigures(values) });
    return inventory;
  };

  const look: Reader['look'] = async (turn) => {
    const inventory = await firstLook();
    if (store.isOutdated(turn) || (await isOther(inventory, turn))) return;
    if (lookAt(inventory, turn) !== 'whole') return;
    const raw = await port.read(inspectRequest(supplements));
    if (await showWithColumns(raw, turn)) await showFormulas(raw);
  };

  const readAgain: Reader['readAgain'] = async (turn, request = {}) => {
    try {
      const raw = await port.read({ ...readRequest(supplements), ...request });
      await showWithColumns(raw, turn);
      return raw;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await look(turn);
      return null;
    }
  };

  const requestNow: Reader['requestAfter'] = (changes) => {
    const request = present(readRequest(supplements));
    if (!isFollowing || !latest) return request;
    const unseen = Object.entries(sheets).filter(([id]) => id !== seenSheet);
    return requestAfter(request, changes, Object.fromEntries(unseen));
  };

  const completed: Reader['completed'] = (raw) => {
    const known = ofEach(latest?.tables ?? {}, (table): RawTable => ({ ...table, formulas: null, errors: null }));
    const tables = { ...known, ...raw.tables };
    return { ...raw, tables, names: { ...latest?.names, ...raw.names }, behind: leftOut(raw, sheets) };
  };

  return {
    request: () => present(readRequest(supplements)),
    requestAfter: requestNow,
    completed,
    lookedAt: (sheet) => {
      seenSheet = sheet;
    },
    catchUp: async (turn) => {
      const { phase, model } = store.get();
      if (phase !== 'ready' || !seenSheet || !model?.behind.includes(seenSheet)) return;
      try {
        await show(completed(await port.read(requestNow([]))), turn);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        await look(turn);
      }
    },
    follow: (isTold) => {
      isFollowing = isTold;
    },
    inspectRequest: () => inspectRequest(supplements),
    copyRequest: () => copyRequest(supplements),
    requestWith: (supplement) => readRequest([...supplements, supplement]),
    supplements: () => supplements,
    added: async (supplement) => {
      supplements = [...supplements, supplement];
      await loadAdded();
    },
    lookAt,
    look,
    readAgain,
    refresh: async (turn) => {
      const { phase } = store.get();
      if (phase !== 'opening') await (phase === 'ready' ? readAgain(turn) : look(turn));
    },
    show,
    showFormulas,
    loadInspection: async () => void (await loadInspection()),
    inspectShown: async (turn) => {
      const { phase, isInspected } = store.get();
      if (phase !== 'ready' || isInspected) return;
      const raw = await readAgain(turn, inspectRequest(supplements));
      if (raw && latest === raw) await showFormulas(raw);
    },
    columnsLost,
    latest: () => latest,
    isReadOnly: () => isReadOnly,
  };
}
