// Finds why a reading failed: whether each table exists and each name is a range. The code does not tell, because
// Excels use different ones: for a name that is not a range one answers ItemNotFound, another InvalidOperation
// (recorded for a name of a formula, xlwings-server#218), and a Mac may answer GeneralException for anything
// (office-js#417).

import { WorkbookFailure, type ProblemCode } from '../../session/ports';
import type { ReadRequest } from '../../workbook/plan/rawValues';
import { asFailure } from '../batch/failures';
import { runOnce } from '../batch/run';

/** What Excel may answer if a part is missing; any other code is clear. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set(['unexpected']);

type Wanted = Pick<ReadRequest, 'tables' | 'names' | 'formulaNames'>;

/** Queues the check whether a table or named range is missing. */
function queueMissing({ workbook }: Excel.RequestContext, { tables, names, formulaNames }: Wanted): () => boolean {
  const looks = [
    ...tables.map((name) => workbook.tables.getItemOrNullObject(name).load('id')),
    ...[...new Set([...names, ...formulaNames])].map((name) =>
      workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('rowIndex'),
    ),
  ];
  return () => looks.some(({ isNullObject }) => isNullObject);
}

const isMissing = (wanted: Wanted): Promise<boolean> => runOnce((context) => queueMissing(context, wanted));

/**
 * Runs work that reads these parts, with a clear failure if one is missing. Takes one more message, only if the
 * failure's code leaves it open.
 * @throws WorkbookFailure notFound when a part is missing, whatever Excel's code
 */
export async function withLook<Result>(wanted: Wanted, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = asFailure(error);
    // If the check fails too, the first failure counts.
    const isPart = DOUBTFUL.has(failure.code) && (await isMissing(wanted).catch(() => false));
    throw isPart ? new WorkbookFailure('notFound', error) : failure;
  }
}
