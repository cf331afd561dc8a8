// The two kinds of columns that a table has. Pure.

import type { ColumnDescription } from './description';
import type { CellStyle, PlannedCell } from './plan';
import { STYLES } from './styles';

/**
 * A column that takes an input from each row.
 * @param width points
 */
export const inputColumn = <Row>(
  header: string,
  value: (row: Row) => PlannedCell,
  width: number,
  more: Partial<ColumnDescription<Row>> = {},
): ColumnDescription<Row> => ({ header, content: { kind: 'input', value }, style: STYLES.input, width, ...more });

/**
 * A column with the same formula in every row.
 * @param width points
 */
export const formulaColumn = <Row>(
  header: string,
  formula: string,
  style: CellStyle,
  width: number,
  more: Partial<ColumnDescription<Row>> = {},
): ColumnDescription<Row> => ({ header, content: { kind: 'formula', formula }, style, width, ...more });
