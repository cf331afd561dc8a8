// Puts cells that came with a later version into a workbook of an older one: at their place when it is free, otherwise
// below all that is on the sheet.

import { parseAddress, shiftedDown } from '../workbook/plan/addresses';
import { findName, findPart } from '../workbook/repair/lostPlaces';
import type { LaterPartPlan, WorkbookPlan } from '../workbook/plan/plan';
import type { SheetContents } from '../workbook/plan/rawValues';
import { findPartPlaces } from '../workbook/repair/sheetPlaces';
import { lostOf, type Repair, type Seen, type SeenSheet } from './restoreLook';
import { referenceTo } from './restoreNames';
import { sheetReference } from './sheetReferences';
import { queueBlocks } from './writeBlocks';
import { holds } from './writeCalculated';
import type { Definition } from './writeNames';
import { queueStyles } from './writeStyles';
import { queueValidation } from './writeValidation';

/** A part of which a name is lost. */
export interface LostPart {
  readonly definitions: readonly Definition[];
  /** Queues the texts and inputs, before its names: where they are missing an attempt has not begun. */
  readonly queueValues: () => void;
  /** Queues formulas and looks, which use the names. */
  readonly queueRest: () => void;
}

const NOTHING = (): void => undefined;

/** Rows between what is on the sheet and what comes below it. */
const GAP = 2;

/** How many rows below its place the part goes. */
function rowsDown({ address }: LaterPartPlan, { row, column, values }: SheetContents): number {
  const place = parseAddress(address);
  const lines = values.slice(Math.max(place.row - row, 0), Math.max(place.row + place.rows - row, 0));
  const cells = lines.flatMap((line) =>
    line.slice(Math.max(place.column - column, 0), Math.max(place.column + place.columns - column, 0)),
  );
  return cells.every((cell) => cell === '') ? 0 : row - 1 + values.length + GAP - place.row;
}

/** The whole part, so many rows below its place. */
function wholePart({ worksheet }: SeenSheet, plan: LaterPartPlan, down: number, withValues: boolean): LostPart {
  const range = (address: string): Excel.Range => worksheet.getRange(shiftedDown(address, down));
  return {
    definitions: plan.names.map(({ name, address }) => ({
      name,
      reference: sheetReference(worksheet.name, shiftedDown(address, down)),
    })),
    queueValues: () => {
      if (withValues) queueBlocks(range, plan.values);
    },
    queueRest: () => {
      queueBlocks(range, plan.formulas);
      queueStyles(range, plan.formats);
      for (const validation of plan.validations) queueValidation(range(validation.address), validation);
      plan.columnWidths.forEach((width, column) => {
        range(plan.address).getColumn(column).format.columnWidth = width;
      });
    },
  };
}

function lostPart(
  { names }: WorkbookPlan,
  sheet: SeenSheet,
  plan: LaterPartPlan,
  lostNames: readonly string[],
): LostPart {
  const places = findPartPlaces(plan, sheet.contents);
  const lost = names.filter(({ name }) => holds(lostNames, name) && plan.names.some((own) => own.name === name));
  const definitions = lost.flatMap((name) => {
    const area = findName(name, places);
    return area ? [{ name: name.name, reference: referenceTo(sheet, area) }] : [];
  });
  const isWhollyLost = lost.length === plan.names.length;
  const found = findPart(plan, places);
  const namesOnly: LostPart = { definitions, queueValues: NOTHING, queueRest: NOTHING };
  if (!isWhollyLost || (found && definitions.length === 0)) return namesOnly;
  if (!found) return wholePart(sheet, plan, rowsDown(plan, sheet.contents), true);
  const whole = wholePart(sheet, plan, found.down, false);
  const isWhole = whole.definitions.every(({ reference }) =>
    definitions.some((other) => other.reference === reference),
  );
  // What an attempt left is completed; cells that were moved to other columns or apart are as the user wants them.
  return found.right === 0 && isWhole ? whole : namesOnly;
}

/** The parts of which a name is or was lost, by what can be done: of what an attempt has begun names are there again. */
export function lostLaterParts(repair: Repair, { sheets }: Seen): readonly LostPart[] {
  const lostNames = lostOf(repair, 'name');
  return sheets.flatMap((sheet) =>
    (sheet.plan.laterParts ?? [])
      .filter(({ names }) => names.some(({ name }) => holds(lostNames, name)))
      .map((plan) => lostPart(repair.plan, sheet, plan, lostNames)),
  );
}

/** All names of parts that came later. */
export const laterNames = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ laterParts = [] }) => laterParts.flatMap(({ names }) => names.map(({ name }) => name)));
