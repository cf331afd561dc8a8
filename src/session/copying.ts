// The copy to send: opened by Excel, or handed over as a file where Excel refuses. Loaded when it is needed.

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

/** Failures after which the same may well succeed, and of which a file would be no way out. */
const ANOTHER_TRY: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing', 'inactiveWorkbook']);

/** @returns null when there is no whole model. @throws WorkbookFailure when another try may do */
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
