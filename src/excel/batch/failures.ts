// Translates Office error codes into problem codes: the only place that knows them.

import { ownValue } from '../../model/ownValue';
import { WorkbookFailure, type ProblemCode } from '../../session/ports';

/**
 * Codes of OfficeExtension.ErrorCodes and Excel.ErrorCodes (docs: application-specific API error handling). Codes that
 * say nothing about the cause, such as InvalidOperation and GeneralException, are left out.
 */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'denied',
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
  InsertDeleteConflict: 'tableInTheWay',
  NonBlankCellOffSheet: 'sheetFull',
  MergedRangeConflict: 'mergedCells',
  FilteredRangeConflict: 'filtered',
  PivotTableRangeConflict: 'pivotTable',
  InactiveWorkbook: 'inactiveWorkbook',
  InvalidSelection: 'selection',
  UnsupportedSheet: 'unsupportedSheet',
  RequestAborted: 'interrupted',
  ConnectionFailure: 'interrupted',
  ServiceNotAvailable: 'interrupted',
  ActivityLimitReached: 'interrupted',
  Conflict: 'interrupted',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Any error of a batch as a failure that the session understands; the original stays its cause. */
export function asFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  return new WorkbookFailure(ownValue(PROBLEM_OF, codeOf(error)) ?? 'unexpected', error);
}

/** Temporary failures: Excel's answer is unknown, and asking for less is no use. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['interrupted', 'cellEditing']);

export const isPassing = ({ code }: WorkbookFailure): boolean => PASSING.has(code);

/** Whether the code leaves the cause open, so that the workbook must be inspected. */
export const isVague = ({ code }: WorkbookFailure): boolean => code === 'unexpected' || code === 'denied';

/** Runs the work, turning every failure into a WorkbookFailure. */
export async function withFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asFailure(error);
  }
}
