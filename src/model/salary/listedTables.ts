// The list of salary tables with their price levels: the published tables, then those of the user. Pure.

import { OWN_TABLE_PLACES, type ModelInputs, type NumberInput, type Parameters } from '../inputs/modelInputs';
import { sameText, textKey } from '../names';
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

/** Where the salaries come from. */
export interface SalaryBasis {
  /** The price level of the table in use in words; empty if it is not known. */
  readonly priceLevel: string;
  /** Its year; 0 if it is not known, also where the list has the table twice. */
  readonly priceYear: number;
}

/** @param rows the list, as it is planned or as it was read */
export function basisOf(rows: readonly ListedTable[], salaryTable: string): SalaryBasis {
  const [table, other] = rows.filter(({ label }) => sameText(label, salaryTable));
  const year = other ? null : table?.priceYear;
  return { priceLevel: table?.priceLevel ?? '', priceYear: typeof year === 'number' ? year : 0 };
}
