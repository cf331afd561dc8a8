// Remarks on a sheet: a heading that counts them, and a row for each with its word. Apart from the checks: a remark does
// not make the figures wrong. Each has a cell with a name of its own, so that it is read and restored by that name. Pure.

import { IN_ORDER } from '../../model/results/modelResults';
import { REMARK, type RemarkWords } from '../../model/remarks/remark';
import { blanks, OUTCOME_STYLE, text, type Cells } from './labelledCells';
import type { ConditionalFormatPlan } from './plan';
import { BESIDE_NUMBERS, STYLES } from './styles';

/** The word of a remark; one that cannot be calculated is said. @param condition formula without its `=` */
export const remarkFormula = (condition: string): string =>
  `=IFERROR(IF(${condition},"${REMARK}","${IN_ORDER}"),"${REMARK}")`;

/** How many of these remarks apply. @param names cells of the remarks */
export const countOfRemarks = (names: readonly string[]): string =>
  `=${names.map((name) => `(${name}<>"${IN_ORDER}")`).join('+')}`;

/** The heading of the block. @param column that of the outcomes, from 0; the count is in the one before it */
export const remarkHeading = (name: string, count: string, column: number): Cells => [
  text('Opmerkingen (maken het model niet fout)', STYLES.blockHeader),
  // Empty, not absent: a row that comes back gets the looks of the cells that it has.
  ...Array.from({ length: column - 2 }, () => text('', STYLES.blockHeader)),
  { content: count, name, style: STYLES.numberHeader },
  text('Uitkomst', { ...STYLES.blockHeader, ...BESIDE_NUMBERS }),
  text('Wat te doen', STYLES.blockHeader),
];

/** The row of one remark. @param column that of the outcomes, from 0 */
export const remarkRow = (name: string, { label, advice }: RemarkWords, formula: string, column: number): Cells => [
  text(label),
  ...blanks(column - 1),
  { content: formula, name, style: OUTCOME_STYLE },
  text(advice, STYLES.label),
];

/** Marks the outcomes that apply. @param address the outcomes */
export const remarkFormat = (address: string): ConditionalFormatPlan => ({
  address,
  formula: `=${address.split(':')[0] ?? address}<>"${IN_ORDER}"`,
  style: STYLES.remark,
});
