// Puts cells that came with a later version into a workbook of an older one: at their place when it is free, otherwise
// below all that stands on the sheet.

import { parseAddress, shiftedDown } from '../workbook/addresses';
import type { LaterPartPlan } from '../workbook/plan';
import { queueBlocks } from './writeBlocks';
import { queueStyles } from './writeStyles';
import { queueValidation } from './writeValidation';

/** A part none of whose names is there. */
export interface LostLaterPart {
  readonly plan: LaterPartPlan;
  readonly worksheet: Excel.Worksheet;
  /** Its first words, where they stand: then only the names are lost. */
  readonly title: Excel.Range;
  readonly place: Excel.Range;
  readonly used: Excel.Range;
}

export const namesOf = ({ plan }: LostLaterPart): readonly string[] => plan.names.map(({ name }) => name);

const titleOf = ({ values: [first] }: LaterPartPlan): string =>
  String(first && typeof first.cells === 'object' && first.cells !== null ? first.cells[0]?.[0] : first?.cells);

/** Queues the look whether the cells are there and where there is room. */
export function queueLookForPart(worksheet: Excel.Worksheet, plan: LaterPartPlan): LostLaterPart {
  const used = worksheet.getUsedRange().load('rowIndex,rowCount');
  return {
    plan,
    worksheet,
    used,
    title: used.findOrNullObject(titleOf(plan), { completeMatch: true, matchCase: true }).load('rowIndex,columnIndex'),
    place: worksheet.getRange(plan.address).load('values'),
  };
}

/** Whether the cells are there, but somewhere else: a column was moved. Their names are then found by the words beside them. */
export const isElsewhere = ({ plan, title }: LostLaterPart): boolean =>
  !title.isNullObject && title.columnIndex !== parseAddress(plan.address).column;

/** Rows between what stands on the sheet and what comes below it. */
const GAP = 2;

function rowsDown({ plan, title, place, used }: LostLaterPart): number {
  const { row } = parseAddress(plan.address);
  if (!title.isNullObject) return title.rowIndex + 1 - row;
  const isFree = place.values.flat().every((cell) => cell === '');
  return isFree ? 0 : used.rowIndex + used.rowCount + GAP - row;
}

/** Queues the cells where they are missing, with their names, formulas and looks. */
export function queueLaterPart({ names }: Excel.Workbook, part: LostLaterPart): void {
  const { plan, worksheet, title } = part;
  const down = rowsDown(part);
  const range = (address: string): Excel.Range => worksheet.getRange(shiftedDown(address, down));
  if (title.isNullObject) queueBlocks(range, plan.values);
  for (const { name, address } of plan.names) {
    names.getItemOrNullObject(name).delete();
    names.add(name, range(address));
  }
  queueBlocks(range, plan.formulas);
  queueStyles(range, plan.formats);
  for (const validation of plan.validations) queueValidation(range(validation.address), validation);
  plan.columnWidths.forEach((width, column) => {
    range(plan.address).getColumn(column).format.columnWidth = width;
  });
}
