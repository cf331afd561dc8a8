// Brings a model of an older version up to date in place: what it lacks comes where the plan has it, and every formula and
// text of ours becomes that of the plan. Inputs, and whatever users added, stay as they are. The version is written last, so
// that an update that was cut off is offered again, and completes what is there. Loaded on demand.

import { INPUT_LISTS, type ParameterField } from '../../model/inputs/inputRows';
import type { ModelInputs, NumberInput, Parameters } from '../../model/inputs/modelInputs';
import { textKey } from '../../model/names';
import { ownValue } from '../../model/ownValue';
import { LAYOUT_VERSION, RESULT_NAMES } from '../../workbook/names/identifiers';
import { PARAMETER_CELLS, TABLE_OF } from '../../workbook/names/inputCells';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory, RawValues, SheetEdit } from '../../workbook/plan/rawValues';
import { lostColumns, lostParts, type Damage } from '../../workbook/reading/damage';
import { readablePart, versionIn, versionRequest } from '../../workbook/reading/layoutVersion';
import { earlierWords, withPresentHeaders } from '../../workbook/repair/earlierVersions';
import type { EarlierWords } from '../../workbook/repair/earlierWords';
import { withNewHeaders } from '../../workbook/repair/renamedColumns';
import { note } from './looks';
import { loadPlan, tablesOf } from '../reading/planLoading';
import { WorkbookFailure, type WorkbookPort } from '../ports';
import type { Reader } from '../reading/reader';
import { inputsUnread } from './repairing';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

/** The inputs that were read; of what the older version does not have, the initial ones. */
function completed(read: ModelInputs, initial: ModelInputs, { tables, names }: Inventory): ModelInputs {
  const present = new Set([...tables, ...names].map(textKey));
  const parameters = Object.entries<NumberInput>({ ...read.parameters }).filter(([field]) =>
    present.has(textKey(PARAMETER_CELLS[field as ParameterField].name)),
  );
  const lists = INPUT_LISTS.filter((list) => !present.has(textKey(TABLE_OF[list])));
  return {
    ...read,
    ...(Object.fromEntries(lists.map((list) => [list, initial[list]])) as Partial<ModelInputs>),
    parameters: { ...initial.parameters, ...(Object.fromEntries(parameters) as Partial<Parameters>) },
  };
}

/** What to do about columns: a new header for those that are called otherwise now, and room for those that came. */
function columnsToMake(raw: RawValues, words: EarlierWords, plan: WorkbookPlan): readonly Damage[] {
  const renamed = Object.entries(words.headers).flatMap(([table, headers]) => {
    const found = ownValue(raw.tables, table)?.headers ?? [];
    return Object.entries(headers)
      .filter(([foundAs, missing]) => found.includes(foundAs) && !found.includes(missing))
      .map(([foundAs, missing]): Damage => ({ kind: 'column', missing, table, foundAs }));
  });
  const present = withPresentHeaders(raw, words);
  const lost = lostColumns(present);
  // Only a column of inputs may be one that somebody renamed. A calculated one came with a later version.
  const isInput = ({ table, missing }: Damage): boolean =>
    tablesOf(plan).some(
      ({ name, columns }) =>
        name === table && columns.some(({ header, formula }) => header === missing && formula === undefined),
    );
  return [
    ...renamed,
    ...withNewHeaders(lost.filter(isInput), present, null),
    ...lost.filter((damage) => !isInput(damage)),
  ];
}

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
}

interface Missing {
  readonly inventory: Inventory;
  readonly damage: readonly Damage[];
}

const VERSION: SheetEdit = {
  kind: 'set',
  target: { kind: 'name', name: RESULT_NAMES.version, row: 0 },
  content: LAYOUT_VERSION,
};

/**
 * Updates a model of an older version; any other is only read again.
 * @throws WorkbookFailure `notRestored` when a part has no place: the state then names it
 */
export async function update({ port, store, reader }: Parts, turn: Turn): Promise<void> {
  await reader.look(turn);
  const { phase, model } = store.get();
  const older = reader.latest();
  if (phase !== 'older' || !model || !older) return;
  const words = earlierWords(versionIn(older) ?? 0);
  const found = await port.takeInventory();
  const initial = await inputsUnread(reader.supplements());
  const plan = await loadPlan(completed(model.inputs, initial, found));

  const missingIn = async (inventory: Inventory): Promise<Missing> => {
    const raw = await port.read(readablePart(reader.request(), inventory) ?? reader.request());
    return { inventory, damage: [...lostParts(inventory), ...columnsToMake(raw, words, plan)] };
  };
  const makeMissing = async ({ inventory, damage }: Missing): Promise<Missing> => {
    await port.restoreParts(plan, damage, inventory, true, words);
    return missingIn(await port.takeInventory());
  };

  let missing = await missingIn(found);
  if (missing.damage.some(({ kind }) => kind === 'sheet')) {
    await port.writePlan(plan, found, versionRequest(reader.request()));
    missing = await missingIn(await port.takeInventory());
  }
  missing = await makeMissing(missing);
  // A table that had become a range: what refers to it takes another round.
  if (missing.damage.length > 0) missing = await makeMissing(missing);
  if (missing.damage.length > 0) {
    store.update({ damage: missing.damage });
    throw new WorkbookFailure('notRestored', undefined);
  }
  const refused = await port.applyLooks(plan, null);
  const raw = await port.change([VERSION], reader.inspectRequest());
  await reader.show(raw, turn);
  await reader.showFormulas(raw);
  note(store, refused);
}
