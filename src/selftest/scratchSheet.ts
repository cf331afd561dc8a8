// The scratch sheet of a probe: entirely generated, so any sheet with its name may be deleted.

import { ExcelUtilities } from '@microsoft/office-js-helpers/dist/office.helpers.min.js';
import { SCRATCH_NAME } from './emptyWorkbook';

/** Makes an empty scratch sheet. @returns its tab name */
export const makeScratchSheet = (): Promise<string> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    await ExcelUtilities.forceCreateSheet(context.workbook, SCRATCH_NAME);
    return SCRATCH_NAME;
  });
