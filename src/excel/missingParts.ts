// Why a reading failed, by looking: is each table there, and is each name a range. The code does not tell, because Excels
// give different ones for one thing: a name that is no range answers ItemNotFound in one, InvalidOperation in another
// (recorded for a name of a formula, xlwings-server#218), and a Mac may give GeneralException for any (office-js#417).

import { WorkbookFailure, type ProblemCode } from '../session/ports';
import type { ReadRequest } from '../workbook/plan/rawValues';
import { asFailure } from './failures';
import { runOnce } from './run';

/** What Excel may answer where a part is missing; any other code tells what it is. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set(['unexpected']);

type Wanted = Pick<ReadRequest, 'tables' | 'names' | 'formulaNames'>;

/** Queues the look whether a table or a named range is not there. */
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
 * Work that reads these parts, with a failure that says so when one of them is missing. One message more, only where the
 * code of the failure leaves it open.
 * @throws WorkbookFailure notFound when a part is missing, whatever Excel called it
 */
export async function withLook<Result>(wanted: Wanted, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = asFailure(error);
    // Where looking fails as well, the first failure is what counts.
    const isPart = DOUBTFUL.has(failure.code) && (await isMissing(wanted).catch(() => false));
    throw isPart ? new WorkbookFailure('notFound', error) : failure;
  }
}
