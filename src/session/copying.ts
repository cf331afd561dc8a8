// The copy to send: opened by Excel, or passed on as a file if Excel refuses. Loaded on demand.

import { WorkbookFailure, type ModelFileWriter, type ProblemCode, type WorkbookPort } from './ports';
import type { Reader } from './reader';
import type { CopyOutcome } from './session';
import type { StateStore } from './stateStore';
import type { Turn } from './taskQueue';

interface Copying {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly turn: Turn;
  readonly writeModelFile: ModelFileWriter;
}

/** Failures after which a retry may well succeed, and for which a file is no solution. */
const ANOTHER_TRY: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing', 'inactiveWorkbook']);

/** @returns null when there is no complete model. @throws WorkbookFailure when a retry may succeed */
export async function openCopy({ port, store, reader, turn, writeModelFile }: Copying): Promise<CopyOutcome | null> {
  await reader.readAgain(turn);
  const { phase, model, note } = store.get();
  if (note?.kind === 'copy') store.update({ note: null });
  if (phase !== 'ready' || !model) return null;
  const file = await writeModelFile(model.inputs, model.results);
  try {
    await port.openCopy(file);
    return { kind: 'opened' };
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || ANOTHER_TRY.has(error.code)) throw error;
    store.update({ note: { kind: 'copy', why: error.code } });
    return { kind: 'refused', file };
  }
}
