// Rolls back what a failed message of changes did in the workbook. Loaded when one fails.

import type { ModelInputs } from '../../model/inputs/modelInputs';
import { asRollback, expectedRows, withinTableWidth } from '../../workbook/edits/changeEdits';
import type { RowSearch } from '../../workbook/edits/rowTargets';
import { lostColumns } from '../../workbook/reading/damage';
import { cellsToRollBack } from '../../workbook/edits/ownCellsBack';
import { tablesWithErrors } from '../../workbook/edits/ownCells';
import type { RawValues, ReadRequest, SheetEdit } from '../../workbook/plan/rawValues';
import { readModel } from '../../workbook/reading/reading';
import { editsFor } from './editsFor';
import type { Made } from '../state/history';
import { WorkbookFailure, type ProblemCode, type WorkbookPort } from '../ports';
import { isNotFound, type Reader } from '../reading/reader';
import { changesToRollBack, haveOthersMovedRows } from './changesToRollBack';
import type { Turn } from '../queue/taskQueue';

/** Temporary failures. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing']);

/** Changes that are being made in one message. */
export interface Attempt extends Made {
  readonly turn: Turn;
  readonly inputs: ModelInputs;
  readonly search: RowSearch;
}

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
  // If others moved rows of only the table, a whole row of the sheet may now contain cells of the user.
  const isWithin = step !== null || haveOthersMovedRows(inputs, changes, now);
  return [...expected, ...(isWithin ? withinTableWidth(edits) : asRollback(edits))];
}

/** What is read: errors too where cells of the user may be some, as those may have to move back. */
const requestOf = (reader: Reader): ReadRequest => ({
  ...reader.request(),
  errorTables: tablesWithErrors(reader.latest()),
});

/**
 * The current content of the workbook; null if parts are gone, and with them what was done. The next reading reports
 * which.
 */
async function readNow(port: WorkbookPort, reader: Reader): Promise<RawValues | null> {
  try {
    return await port.read(requestOf(reader));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Rolls back what was done. @returns the content of the workbook afterwards */
async function undone(
  port: WorkbookPort,
  reader: Reader,
  attempt: Attempt,
  raw: RawValues,
  expectation: Expectation,
): Promise<RawValues> {
  if (lostColumns(raw).length > 0) return raw;
  const change = async (found: RawValues, edits: readonly SheetEdit[]): Promise<RawValues> =>
    edits.length === 0 ? found : port.change(edits, requestOf(reader));
  const withRows = await change(raw, await rowsRolledBack(attempt, raw, expectation));
  // Only once the rows are those from before the batch do the user's cells have their place again.
  return change(withRows, cellsToRollBack(attempt.inputs, attempt.changes, withRows));
}

/**
 * Rolls back what an attempt did, and shows the result. If Excel refuses, the change stays and is shown as made in the
 * cells.
 * @throws WorkbookFailure when a retry may succeed
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
    await reader.show(await undone(port, reader, attempt, raw, expectation), turn);
  } catch (error) {
    // Somebody moved rows between reading and writing, or this Excel finds nothing, as on a hidden sheet.
    if (isNotFound(error) && expectation === 'expected') return rollBack(port, reader, turn, attempt, 'unexpected');
    if (!(error instanceof WorkbookFailure) || PASSING.has(error.code)) throw error;
    // An obstacle would still be there the next time, and would block all other tasks.
    await reader.readAgain(turn);
  }
}
