// The session's port on a live Excel: one Excel.run per user action, failures as codes.

import { WorkbookFailure, type ProblemCode, type WorkbookPort } from '../session/ports';
import type { RawValues, ReadRequest, SheetEdit } from '../workbook/rawValues';
import { asBase64 } from './base64';
import { asFailure, isUndoNotSupported, withFailures } from './failures';
import { queueInventory } from './inventory';
import { withLook } from './missingParts';
import type { NameSearch } from './readNames';
import { queueReading } from './readValues';
import { queueSelect, queueSelectedPlace } from './selection';
import { watchWorkbook } from './watch';
import { queueEdits } from './writeEdits';

type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/** `mergeUndoGroup` is newer than the declarations of the oldest Excel that is served. */
type RunOptions = Excel.RunOptions & { mergeUndoGroup?: boolean };

/** Queues work, syncs once, and hands over what the work has read. */
function runOnce<Result>(queue: Queue<Result>, options: RunOptions = {}): Promise<Result> {
  return Excel.run({ delayForCellEdit: true, ...options }, async (context) => {
    const result = queue(context);
    await context.sync();
    return result();
  });
}

/** Cells that are only set can be set again, so a run that Excel will not group is safe to repeat without. */
const isRepeatable = (edits: readonly SheetEdit[]): boolean =>
  edits.every(({ kind }) => kind === 'set' || kind === 'setColumn');

/** Several edits are one step for Excel's own undo where it can do that. */
async function runAsOneStep<Result>(queue: Queue<Result>, edits: readonly SheetEdit[]): Promise<Result> {
  const canGroup = edits.length > 1 && isRepeatable(edits);
  if (!canGroup || !Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return runOnce(queue);
  try {
    return await runOnce(queue, { mergeUndoGroup: true });
  } catch (error) {
    if (isUndoNotSupported(error)) return runOnce(queue);
    throw error;
  }
}

/** What Excel may answer when a sheet does not know a name. What passes by itself is not tried in another way. */
const MISSED_NAME: ReadonlySet<ProblemCode> = new Set(['notFound', 'unexpected', 'cellsInTheWay']);

/** The open workbook of this Excel. */
export function createWorkbookPort(): WorkbookPort {
  let search: NameSearch = 'onSheets';
  const queueRead = (context: Excel.RequestContext, request: ReadRequest): (() => RawValues) =>
    queueReading(context, request, search);

  /** Reads by way of the sheets; once that cannot be done (cells were moved to another sheet), by way of the workbook. */
  const read = async (request: ReadRequest): Promise<RawValues> => {
    try {
      return await runOnce((context) => queueRead(context, request));
    } catch (error) {
      if (search === 'inWorkbook' || !MISSED_NAME.has(asFailure(error).code)) throw error;
      const raw = await runOnce((context) => queueReading(context, request, 'inWorkbook'));
      search = 'inWorkbook';
      return raw;
    }
  };

  return {
    takeInventory: () => withFailures(() => runOnce(queueInventory)),
    read: (request) => withLook(request, () => read(request)),
    change: (edits, request) =>
      withLook(request, () =>
        runAsOneStep((context) => {
          queueEdits(context, edits);
          return queueRead(context, request);
        }, edits),
      ),
    writePlan: async (plan, inventory, request) => {
      if (inventory.readOnly) throw new WorkbookFailure('readOnly', undefined);
      const { createSheets } = await import('./createSheets');
      return createSheets(plan, inventory, (context) => queueRead(context, request));
    },
    restoreParts: async (plan, damage, inventory) => {
      if (inventory.readOnly) throw new WorkbookFailure('readOnly', undefined);
      const { restoreParts } = await import('./restoreParts');
      return withFailures(() =>
        Excel.run({ delayForCellEdit: true }, (context) => restoreParts({ context, plan, damage, inventory })),
      );
    },
    select: (target) => withFailures(() => runOnce((context) => queueSelect(context, target))),
    selectedPlace: (wanted) => withFailures(() => runOnce((context) => queueSelectedPlace(context, wanted))),
    recalculate: (request) =>
      withLook(request, () =>
        runOnce((context) => {
          context.workbook.application.calculate(Excel.CalculationType.recalculate);
          return queueRead(context, request);
        }),
      ),
    openCopy: (file) => withFailures(() => Excel.createWorkbook(asBase64(file))),
    watch: (listener) => withFailures(() => watchWorkbook(listener)),
  };
}
