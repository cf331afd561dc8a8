// The session's port on a live Excel: one Excel.run per user action, failures as codes.

import { WorkbookFailure, type ProblemCode, type WorkbookPort } from '../session/ports';
import type { RawValues, ReadRequest } from '../workbook/plan/rawValues';
import type { Concerned } from './batch/diagnosis';
import { asFailure, isVague, withFailures } from './batch/failures';
import { queueFirstLook, queueInventory } from './reading/inventory';
import { withLook } from './reading/missingParts';
import type { NameSearch } from './reading/readNames';
import { queueReading } from './reading/readValues';
import { runOnce, RUN_OPTIONS } from './batch/run';
import type * as selection from './reading/selection';

/**
 * Runs the work. If the code of a failure leaves the cause open, the workbook is inspected.
 * @param concerned what the work was about
 */
async function withDiagnosis<Result>(concerned: Concerned, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = asFailure(error);
    if (!isVague(failure)) throw failure;
    const { diagnosed } = await import('./batch/diagnosis');
    throw await diagnosed(failure, concerned);
  }
}

/** Loaded once the figures are shown, with all else that follows and changes the workbook. */
const loadSelection = (): Promise<typeof selection> => import(/* webpackChunkName: "in-use" */ './reading/selection');

/** What Excel may answer if a sheet does not know a name. Temporary failures are not retried in another way. */
const MISSED_NAME: ReadonlySet<ProblemCode> = new Set(['notFound', 'unexpected']);

/** The open workbook of this Excel. */
export function createWorkbookPort(): WorkbookPort {
  let search: NameSearch = 'onSheets';
  const queueRead = (context: Excel.RequestContext, request: ReadRequest): (() => RawValues) =>
    queueReading(context, request, search);

  /** Finds names through the sheets; once that fails (cells were moved to another sheet), through the workbook. */
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
    firstLook: (names) => withFailures(() => runOnce((context) => queueFirstLook(context, names))),
    read: (request) => withLook(request, () => read(request)),
    change: async (edits, request) => {
      const { runEdits } = await import(/* webpackChunkName: "in-use" */ './writing/runEdits');
      return withDiagnosis({ edits }, () =>
        withLook(request, () => runEdits(edits, (context) => queueRead(context, request))),
      );
    },
    writePlan: async (plan, inventory, request, isTaken) => {
      if (inventory.readOnly) throw new WorkbookFailure('readOnly', undefined);
      const { createSheets } = await import('./writing/createSheets');
      return withDiagnosis({ makesSheets: true }, () =>
        createSheets(plan, inventory, (context) => queueRead(context, request), isTaken),
      );
    },
    applyLooks: (plan, undressed) =>
      withFailures(async () => (await import('./looks/applyLooks')).applyLooks(plan, undressed)),
    completeCharts: (charts) =>
      withFailures(async () => (await import('./looks/completeCharts')).completeCharts(charts)),
    restoreParts: async (plan, damage, inventory, isOfReading, earlier) => {
      if (inventory.readOnly) throw new WorkbookFailure('readOnly', undefined);
      const { restoreParts } = await import('./repair/restoreParts');
      return withDiagnosis({ plan }, () =>
        Excel.run(RUN_OPTIONS, (context) => restoreParts({ context, plan, damage, inventory, isOfReading, earlier })),
      );
    },
    select: (target) =>
      withFailures(async () => {
        const { queueSelect } = await loadSelection();
        await runOnce((context) => queueSelect(context, target));
      }),
    selectedPlace: (wanted) =>
      withFailures(async () => {
        const { queueSelectedPlace } = await loadSelection();
        return runOnce((context) => queueSelectedPlace(context, wanted));
      }),
    recalculate: (request) =>
      withLook(request, () =>
        runOnce((context) => {
          context.workbook.application.calculate(Excel.CalculationType.recalculate);
          return queueRead(context, request);
        }),
      ),
    openCopy: async (file) => (await import('./copy/openCopy')).openCopy(file),
    watch: (listener) =>
      withFailures(async () => {
        const { watchWorkbook } = await import(/* webpackChunkName: "in-use" */ './reading/watch');
        return watchWorkbook(listener);
      }),
  };
}
