// Checks on a sheet: a row for each, and the cell that sums them up. Pure.

import { IN_ORDER } from '../../model/results/modelResults';
import { ATTENTION, SHEET_CHECK_ADVICE } from '../../model/results/resultWords';
import { cellAddress, type Place } from './addresses';
import { blanks, CALCULATED_STYLE, OUTCOME_STYLE, text, type Cells } from './labelledCells';
import { STYLES } from './styles';

export interface Check {
  readonly label: string;
  /** Formula, without its `=`, that counts the points; an error counts as one. */
  readonly points: string;
  /** What to do about them. */
  readonly advice: string;
}

/**
 * A row for each check: label, points, outcome and advice.
 * @param first cell with the points of the first check; the label is in column A
 * @param between cells between outcome and advice
 */
export const checkRows = (checks: readonly Check[], first: Place, between: Cells = []): readonly Cells[] =>
  checks.map(({ label, points, advice }, index) => {
    const found = cellAddress({ row: first.row + index, column: first.column });
    return [
      text(label),
      ...blanks(first.column - 1),
      { content: `=IFERROR(${points},1)`, style: CALCULATED_STYLE },
      { content: `=IF(${found}=0,"${IN_ORDER}","${ATTENTION}")`, style: OUTCOME_STYLE },
      ...between,
      text(advice, STYLES.label),
    ];
  });

/** What an added sheet says of its own checks. @param points formula that adds them up, without its `=` */
export const sheetCheckFormula = (points: string): string =>
  `=IF(${points}=0,"${IN_ORDER}",${points}&IF(${points}=1," punt"," punten")&"${SHEET_CHECK_ADVICE}")`;
