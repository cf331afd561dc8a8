// Office error codes as problem codes: the one place that knows them.

import { WorkbookFailure, type ProblemCode } from '../session/ports';

/** Codes of OfficeExtension.ErrorCodes and Excel.ErrorCodes (docs: application-specific API error handling). */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'protectedSheet',
  InvalidOperationInCellEditMode: 'cellEditing',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ItemAlreadyExists: 'nameTaken',
  ApiNotFound: 'tooOld',
  ApiNotAvailable: 'tooOld',
  NotImplemented: 'tooOld',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  InvalidOperation: 'cellsInTheWay',
  InsertDeleteConflict: 'cellsInTheWay',
  NonBlankCellOffSheet: 'cellsInTheWay',
  MergedRangeConflict: 'rangeConflict',
  FilteredRangeConflict: 'rangeConflict',
  PivotTableRangeConflict: 'rangeConflict',
  InactiveWorkbook: 'inactiveWorkbook',
  InvalidSelection: 'inactiveWorkbook',
  UnsupportedSheet: 'unsupportedSheet',
  RequestAborted: 'interrupted',
  ConnectionFailure: 'interrupted',
  ServiceNotAvailable: 'interrupted',
  ActivityLimitReached: 'interrupted',
  Conflict: 'interrupted',
};

/** Excel cannot make one step for undo of what is in the batch. */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Any error of a batch as a failure that the session understands; the original stays its cause. */
export function asFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  return new WorkbookFailure(PROBLEM_OF[codeOf(error)] ?? 'unexpected', error);
}

/** Every failure of the work as a WorkbookFailure. */
export async function withFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asFailure(error);
  }
}

/** Whether a batch failed only because its steps cannot be undone together. */
export const isUndoNotSupported = (error: unknown): boolean => codeOf(error) === UNDO_NOT_SUPPORTED;
