// The copy to send: what the cells show, opened by Excel, or passed on as a file if Excel refuses. Loaded on demand.

import { dayOf } from '../../model/days';
import { withoutValue } from '../../workbook/plan/formulaValues';
import type { RawValues } from '../../workbook/plan/rawValues';
import { readModel } from '../../workbook/reading/reading';
import { shownValues } from '../../workbook/reading/shownValues';
import { loadPlan, loadSheets } from '../reading/planLoading';
import { WorkbookFailure, type ModelFileWriter, type ProblemCode, type WorkbookPort } from '../ports';
import type { Reader } from '../reading/reader';
import type { CopyOutcome } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

interface Copying {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly turn: Turn;
  readonly writeModelFile: ModelFileWriter;
}

/** Failures after which a retry may well succeed, and for which a file is no solution. */
const ANOTHER_TRY: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing', 'inactiveWorkbook']);

/** Every formula cell in one message; again when a sheet turned out to be gone. */
async function readAll(reader: Reader, store: StateStore, turn: Turn): Promise<RawValues | null> {
  const raw = await reader.readAgain(turn, reader.copyRequest());
  return raw || store.get().phase !== 'ready' ? raw : reader.readAgain(turn, reader.copyRequest());
}

/** Inputs and values of one reading, so that the two belong together whatever has changed since. */
async function copyOf(raw: RawValues, reader: Reader, writeModelFile: ModelFileWriter): Promise<Uint8Array> {
  const { inputs } = readModel(raw, await loadSheets(reader.supplements()));
  const plan = await loadPlan(inputs, { day: dayOf(new Date()), begunWith: null });
  const values = shownValues(plan, raw);
  // Cells that were not calculated lately, or could not be read, are calculated by whoever opens the copy.
  const mustCalculate = raw.manualCalculation || withoutValue(plan, values).length > 0;
  return writeModelFile(plan, values, { mustCalculate });
}

/** @returns null when there is no complete model. @throws WorkbookFailure when a retry may succeed */
export async function openCopy({ port, store, reader, turn, writeModelFile }: Copying): Promise<CopyOutcome | null> {
  const raw = await readAll(reader, store, turn);
  if (store.get().note?.kind === 'copy') store.update({ note: null });
  if (!raw || store.get().phase !== 'ready') return null;
  const file = await copyOf(raw, reader, writeModelFile);
  try {
    await port.openCopy(file);
    return { kind: 'opened' };
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || ANOTHER_TRY.has(error.code)) throw error;
    store.update({ note: { kind: 'copy', why: error.code } });
    return { kind: 'refused', file };
  }
}
