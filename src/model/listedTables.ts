// The list of salary tables with their price levels: the published tables, then those of the user. Pure.

import { OWN_TABLE_PLACES, type ModelInputs, type NumberInput, type Parameters } from './modelInputs';
import { sameText, textKey } from './names';
import { SALARY_TABLES } from './salaryTables';

/** A row of the list of salary tables. */
export interface ListedTable {
  readonly label: string;
  /** Prijspeil in words, such as `per 1 juli 2026`. */
  readonly priceLevel: string;
  readonly priceYear: NumberInput;
}

const PUBLISHED: readonly ListedTable[] = SALARY_TABLES.map(({ label, priceLevel, priceYear }) => ({
  label,
  priceLevel: `per ${priceLevel}`,
  priceYear,
}));

const ownPlaces = (parameters: Parameters): readonly ListedTable[] =>
  OWN_TABLE_PLACES.map((place) => ({
    label: parameters[`ownTable${place}`],
    priceLevel: parameters[`ownPriceLevel${place}`],
    priceYear: parameters[`ownPriceYear${place}`],
  }));

/** The list as a new workbook has it: tables with scales that are in none of its rows get a free one. */
export function listedTables({
  salaryScales,
  parameters,
}: Pick<ModelInputs, 'salaryScales' | 'parameters'>): readonly ListedTable[] {
  const places = ownPlaces(parameters);
  const known = new Set([...PUBLISHED, ...places].map(({ label }) => textKey(label)));
  const labels = salaryScales.map(({ table }) => table).filter((table) => !known.has(textKey(table)));
  const unlisted = [...new Set(labels)];
  const filled = places.map((place) => (place.label === '' ? { ...place, label: unlisted.shift() ?? '' } : place));
  return [...PUBLISHED, ...filled, ...unlisted.map((label) => ({ label, priceLevel: '', priceYear: null }))];
}

/** The rows of the table in use: one, unless the list does not have it, or has it twice. */
export const rowsInUse = (inputs: Pick<ModelInputs, 'salaryScales' | 'parameters'>): readonly ListedTable[] =>
  listedTables(inputs).filter(({ label }) => sameText(label, inputs.parameters.salaryTable));

/** The year of the price level of the table in use; 0 if it is not known. */
export function priceYearOf(inputs: Pick<ModelInputs, 'salaryScales' | 'parameters'>): number {
  const [table, other] = rowsInUse(inputs);
  return !other && typeof table?.priceYear === 'number' ? table.priceYear : 0;
}
