// Where a cell of the cost lines is now, for what a user does in the grid. Tests name it by its header, so that they hold
// wherever the column is.

import type { UserActions } from '../../src/host/user/userActions';
import { TABLES } from '../../src/workbook/names/identifiers';

/**
 * The tab name and address of one cell of a cost line.
 *
 * @param line from 1, in the order of the sheet
 */
export function lineCell(user: UserActions, line: number, header: string): readonly [tab: string, address: string] {
  const { sheet, address } = user.addressInTable(TABLES.costLines, header, line - 1);
  return [sheet, address];
}
