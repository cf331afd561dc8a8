// The scratch sheet of a probe: wholly generated, so whatever stands under its name may go.

import { ExcelUtilities } from '@microsoft/office-js-helpers/dist/office.helpers.min.js';
import { SCRATCH_NAME } from './emptyWorkbook';

/** Makes an empty scratch sheet. @returns its tab name */
export const makeScratchSheet = (): Promise<string> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    await ExcelUtilities.forceCreateSheet(context.workbook, SCRATCH_NAME);
    return SCRATCH_NAME;
  });
