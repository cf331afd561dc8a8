// Rolls back in the workbook what a message of changes has done that failed. Loaded when one fails.

import { exactly, expectedRows, withinTable } from '../workbook/edits/changeEdits';
import { lostColumns } from '../workbook/reading/damage';
import { cellsToRollBack } from '../workbook/edits/ownCellsBack';
import type { RawValues, SheetEdit } from '../workbook/plan/rawValues';
import { readModel } from '../workbook/reading/reading';
import { editsFor } from './editsFor';
import { WorkbookFailure, type ProblemCode, type WorkbookPort } from './ports';
import { isNotFound, type Reader } from './reader';
import { changesToRollBack, haveOthersMovedRows } from './changesToRollBack';
import type { Turn } from './taskQueue';
import type { Attempt } from './writer';

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing']);

/** Whether rows are expected where they were read: written by place, they may have moved meanwhile. */
type Expectation = 'expected' | 'unexpected';

async function rowsRolledBack(
  { inputs, changes, step }: Attempt,
  raw: RawValues,
  expectation: Expectation,
): Promise<readonly SheetEdit[]> {
  const now = readModel(raw).inputs;
  const back = changesToRollBack(inputs, changes, now);
  const edits = await editsFor(back, now, 'byPlace', raw);
  const lists = new Set(back.flatMap((change) => (change.kind === 'parameter' ? [] : [change.list])));
  const expected = expectation === 'expected' ? [...lists].flatMap((list) => expectedRows(now, list, [])) : [];
  // A whole row of the sheet may hold what belongs to the user by now, when others have moved rows of the table alone.
  const isWithin = step !== null || haveOthersMovedRows(inputs, changes, now);
  return [...expected, ...(isWithin ? withinTable(edits) : exactly(edits))];
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
async function undone(
  port: WorkbookPort,
  reader: Reader,
  attempt: Attempt,
  raw: RawValues,
  expectation: Expectation,
): Promise<RawValues> {
  if (lostColumns(raw).length > 0) return raw;
  const change = async (found: RawValues, edits: readonly SheetEdit[]): Promise<RawValues> =>
    edits.length === 0 ? found : port.change(edits, reader.request());
  const withRows = await change(raw, await rowsRolledBack(attempt, raw, expectation));
  // Only among the rows of before the batch has each cell of the user's own its place again.
  return change(withRows, cellsToRollBack(attempt.inputs, attempt.changes, withRows));
}

/**
 * Takes back what was done of an attempt and shows what is there then. What Excel refuses to take back stays, and is shown
 * as changed in the cells.
 * @throws WorkbookFailure when another try may do
 */
export async function rollBack(
  port: WorkbookPort,
  reader: Reader,
  turn: Turn,
  attempt: Attempt,
  expectation: Expectation = 'expected',
): Promise<void> {
  const raw = await readNow(port, reader);
  if (!raw) return;
  try {
    reader.show(await undone(port, reader, attempt, raw, expectation), turn);
  } catch (error) {
    // Somebody moved rows between the reading and the writing; or this Excel finds nothing, as on a hidden sheet.
    if (isNotFound(error) && expectation === 'expected') return rollBack(port, reader, turn, attempt, 'unexpected');
    if (!(error instanceof WorkbookFailure) || PASSING.has(error.code)) throw error;
    // What is in the way now is so the next time, and would keep everything else from being done.
    await reader.readAgain(turn);
  }
}
