// Whose figures they are and how far they are: in the rows that are repeated on each printed page, because a page header is no formula.

import { IN_ORDER } from '../../model/results/modelResults';
import { SHEET_OUTLINES } from '../../model/sheets/registry';
import type { SheetOutline } from '../../model/sheets/sheetOutline';
import { PARAMETER_NAMES, RESULT_NAMES } from '../names/identifiers';
import type { Place } from '../plan/addresses';
import { layoutCells, type SheetParts } from '../plan/layout';
import { STYLES } from '../plan/styles';

const outlines: readonly SheetOutline[] = Object.values(SHEET_OUTLINES);
const statusNames = outlines.flatMap(({ saysStatus }) => saysStatus ?? []);

/** The status that a sheet gives the whole, as a text to join; nothing while that sheet is not there, or does not say it. */
const statusWith = (before: string, after: string): string =>
  statusNames.map((name) => `IFERROR(IF(${name}="","",${before}${name}${after}),"")`).join('&');

const { municipality } = PARAMETER_NAMES;
const { pointCount } = RESULT_NAMES;

/** The status of the whole and the points of the model, for a cell with a label beside it. */
export const MODEL_STATUS_FORMULA = `=${statusWith('', '&", "')}&"rekenmodel "&IF(${pointCount}=0,"${IN_ORDER}",${pointCount}&IF(${pointCount}=1," punt"," punten"))`;

const HEAD_LINE_FORMULA = `=IF(${municipality}="","Gemeente niet ingevuld",${municipality})&${statusWith('", "&', '')}&", rekenmodel "&IF(${pointCount}=0,"${IN_ORDER}","niet in orde")`;

/**
 * Gemeente and status at the right edge of a sheet, beside its title or a label, by which it is found: to the left of that cell is
 * room, whatever the width of its column.
 * @param name defined name of the cell
 * @param place in a row that is repeated, and in the last printed column
 */
export const headLineAt = (name: string, place: Place): SheetParts =>
  layoutCells([[{ content: HEAD_LINE_FORMULA, name, style: { ...STYLES.label, horizontal: 'Right' } }]], place);
