// What a sheet beside the model says of its own checks.

import { IN_ORDER } from '../../model/modelResults';
import { SHEET_CHECK_ADVICE } from '../../model/resultWords';

/** @param points a formula that counts them, without its `=` */
export const pointsOnSheetFormula = (points: string): string =>
  `=IF(${points}=0,"${IN_ORDER}",${points}&IF(${points}=1," punt"," punten")&"${SHEET_CHECK_ADVICE}")`;
