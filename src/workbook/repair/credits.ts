// The titles and sources that the sheets of the model say in their first column: without them nobody can tell what a printed
// sheet is, and where its figures come from. Pure.

import type { SheetPlan } from '../plan/plan';
import { ownTexts, type PlacedText } from './sheetPlaces';

/** The word with which a source begins. */
const SOURCE = 'Bron';

/** The texts in the first column of a sheet that are its own. */
export const firstColumn = (sheet: SheetPlan): readonly PlacedText[] =>
  ownTexts(sheet).filter(({ column }) => column === 0);

/** The title of a sheet, and its source. */
export const creditsOf = (sheet: SheetPlan): readonly PlacedText[] =>
  firstColumn(sheet).filter(({ row, text }) => row === 1 || text.startsWith(SOURCE));
