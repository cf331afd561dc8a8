// Rolls back in the workbook what a message of changes has done that failed. Loaded when one fails.

import { exactly, withinTable } from '../workbook/changeEdits';
import { lostColumns } from '../workbook/damage';
import { cellsToRollBack } from '../workbook/ownCellsBack';
import type { RawValues, SheetEdit } from '../workbook/rawValues';
import { readModel } from '../workbook/reading';
import { editsFor } from './editsFor';
import { WorkbookFailure, type ProblemCode, type WorkbookPort } from './ports';
import { isNotFound, type Reader } from './reader';
import { changesToRollBack } from './changesToRollBack';
import type { Turn } from './taskQueue';
import type { Attempt } from './writer';

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing']);

async function rowsRolledBack({ inputs, changes, options }: Attempt, raw: RawValues): Promise<readonly SheetEdit[]> {
  const now = readModel(raw).inputs;
  const edits = await editsFor(changesToRollBack(inputs, changes, now), now, 'byPlace', raw);
  return options.isStep ? withinTable(edits) : exactly(edits);
}

/** What the workbook holds now; null when parts are gone, and with them what was done: whoever reads next says which. */
async function readNow(port: WorkbookPort, reader: Reader): Promise<RawValues | null> {
  try {
    return await port.read(reader.request());
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Takes back what was done. @returns what the workbook holds then */
async function undone(port: WorkbookPort, reader: Reader, attempt: Attempt, raw: RawValues): Promise<RawValues> {
  if (lostColumns(raw).length > 0) return raw;
  const change = async (found: RawValues, edits: readonly SheetEdit[]): Promise<RawValues> =>
    edits.length === 0 ? found : port.change(edits, reader.request());
  const withRows = await change(raw, await rowsRolledBack(attempt, raw));
  // Only among the rows of before the batch has each cell of the user's own its place again.
  return change(withRows, cellsToRollBack(attempt.inputs, attempt.changes, withRows));
}

/**
 * Takes back what was done of an attempt and shows what is there then. What Excel refuses to take back stays, and is shown
 * as changed in the cells.
 * @throws WorkbookFailure when another try may do
 */
export async function rollBack(port: WorkbookPort, reader: Reader, turn: Turn, attempt: Attempt): Promise<void> {
  const raw = await readNow(port, reader);
  if (!raw) return;
  try {
    reader.show(await undone(port, reader, attempt, raw), turn);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || PASSING.has(error.code)) throw error;
    // What is in the way now is so the next time, and would keep everything else from being done.
    await reader.readAgain(turn);
  }
}
