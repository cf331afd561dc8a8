// Opens a file as a new workbook. Loaded on demand.

import { WorkbookFailure } from '../../session/ports';
import { asBase64 } from './base64';
import { asFailure } from '../batch/failures';

/** @throws WorkbookFailure `policy` when access is denied: nothing in this workbook can prevent a new one */
export async function openCopy(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(asBase64(file));
  } catch (error) {
    const failure = asFailure(error);
    throw failure.code === 'denied' ? new WorkbookFailure('policy', error) : failure;
  }
}
