// One message of edits, with what is read after them; several are one step for Excel's own undo, if it supports that.

import type { SheetEdit } from '../../workbook/plan/rawValues';
import { asFailure, isVague } from '../batch/failures';
import { hasNewer } from '../batch/newerSets';
import { runOnce, type Queue } from '../batch/run';
import { queueEdits } from './writeEdits';

/** Setting cells can be repeated, so a run that Excel refuses to group is safe to repeat ungrouped. */
const isRepeatable = (edits: readonly SheetEdit[]): boolean =>
  edits.every(({ kind }) => kind === 'set' || kind === 'setColumn' || kind === 'expectRow');

async function runAsOneStep<Result>(queue: Queue<Result>, edits: readonly SheetEdit[]): Promise<Result> {
  const canGroup = edits.length > 1 && isRepeatable(edits);
  if (!canGroup || !hasNewer('undoGroups')) return runOnce(queue);
  try {
    return await runOnce(queue, { mergeUndoGroup: true });
  } catch (error) {
    // Excels refuse the option with several codes, none of which is specific to it.
    if (isVague(asFailure(error))) return runOnce(queue);
    throw error;
  }
}

/** @param queueAfter queues what is to be known once the edits are made */
export const runEdits = <Result>(edits: readonly SheetEdit[], queueAfter: Queue<Result>): Promise<Result> =>
  runAsOneStep((context) => {
    queueEdits(context, edits);
    return queueAfter(context);
  }, edits);
