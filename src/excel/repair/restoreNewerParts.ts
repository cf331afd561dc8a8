// Adds cells of a later version to an older workbook: in their place if that is free, otherwise below everything on the
// sheet.

import { parseAddress, shiftedDown } from '../../workbook/plan/addresses';
import { findName, findPart } from '../../workbook/repair/lostPlaces';
import type { NamePlan, NewerPartPlan, WorkbookPlan } from '../../workbook/plan/plan';
import { findPartPlaces } from '../../workbook/repair/sheetPlaces';
import { namesLostOn, type Repair, type Seen, type SeenSheet } from './restoreLook';
import { referenceTo } from './restoreNames';
import { sheetReference } from '../batch/sheetReferences';
import { queueBlocks } from '../writing/writeBlocks';
import type { Definition } from '../writing/writeNames';
import { queueStyles } from '../writing/writeStyles';
import { queueValidation } from '../writing/writeValidation';

/** A part with a lost name. */
export interface LostPart {
  readonly definitions: readonly Definition[];
  /** Queues the texts and inputs, before its names: if they are missing, no earlier attempt has started. */
  readonly queueValues: () => void;
  /** Queues formulas and formats, which use the names. */
  readonly queueRest: () => void;
}

const NOTHING = (): void => undefined;

/** Rows between the content of the sheet and the part below it. */
const GAP = 2;

/** How many rows lower than planned the part is placed. */
function rowsDown({ address, isBeside }: NewerPartPlan, { contents, places }: SeenSheet): number {
  const { row, column, values } = contents;
  const planned = parseAddress(address);
  const now = isBeside ? (places.row(planned.row) ?? planned.row) : planned.row;
  const place = { ...planned, row: now };
  const lines = values.slice(Math.max(place.row - row, 0), Math.max(place.row + place.rows - row, 0));
  const cells = lines.flatMap((line) =>
    line.slice(Math.max(place.column - column, 0), Math.max(place.column + place.columns - column, 0)),
  );
  return (cells.every((cell) => cell === '') ? now : row - 1 + values.length + GAP) - planned.row;
}

/** The whole part, moved down by this number of rows. */
function wholePart({ worksheet }: SeenSheet, plan: NewerPartPlan, down: number, withValues: boolean): LostPart {
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

function lostPart(sheet: SeenSheet, plan: NewerPartPlan, lost: readonly NamePlan[]): LostPart {
  const places = findPartPlaces(plan, sheet.contents, sheet.places);
  const definitions = lost.flatMap((name) => {
    const area = findName(name, places);
    return area ? [{ name: name.name, reference: referenceTo(sheet, area) }] : [];
  });
  const isWhollyLost = lost.length === plan.names.length;
  const found = findPart(plan, places);
  const namesOnly: LostPart = { definitions, queueValues: NOTHING, queueRest: NOTHING };
  if (!isWhollyLost || (found && definitions.length === 0)) return namesOnly;
  if (!found) return wholePart(sheet, plan, rowsDown(plan, sheet), true);
  const whole = wholePart(sheet, plan, found.down, false);
  const isWhole = whole.definitions.every(({ reference }) =>
    definitions.some((other) => other.reference === reference),
  );
  // An earlier attempt is completed; cells that were moved to other columns or apart are the user's choice.
  return found.right === 0 && isWhole ? whole : namesOnly;
}

/** The parts with a lost name, including those where an earlier attempt already restored some names. */
export function lostNewerParts(repair: Repair, { sheets }: Seen): readonly LostPart[] {
  return sheets.flatMap((sheet) => {
    const lostNames = namesLostOn(repair, sheet.plan);
    return (sheet.plan.newerParts ?? []).flatMap((plan) => {
      const lost = lostNames.filter(({ name }) => plan.names.some((own) => own.name === name));
      return lost.length > 0 ? [lostPart(sheet, plan, lost)] : [];
    });
  });
}

/** All names of newer parts. */
export const newerNames = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ newerParts = [] }) => newerParts.flatMap(({ names }) => names.map(({ name }) => name)));
