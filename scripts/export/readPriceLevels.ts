// The section of the input file with the price level of each salary table of one's own.

import { OWN_TABLE_PLACES, type Parameters, type SalaryScale } from '../../src/model/inputs/modelInputs';
import { nameKey } from '../../src/model/names';
import { SALARY_TABLES } from '../../src/model/salary/salaryTables';
import { checkRequired, namedEntries, objectAt, readFields, type Faults } from './checking';
import { shown } from './echo';
import { PRICE_LEVEL_FIELDS, SECTIONS } from './fields';

const PUBLISHED: ReadonlySet<string> = new Set(SALARY_TABLES.map(({ label }) => nameKey(label)));

/**
 * The parameters with these tables in the list of salary tables.
 * @param scales of all tables, those of the file among them
 */
export function readPriceLevels(
  faults: Faults,
  found: unknown,
  scales: readonly SalaryScale[],
  parameters: Parameters,
): Parameters {
  const place = SECTIONS.priceLevels;
  const own = new Map(scales.map(({ table }) => [nameKey(table), table]));
  const entries = namedEntries(faults, place, found, (name) =>
    own.has(nameKey(name)) && !PUBLISHED.has(nameKey(name))
      ? null
      : `is geen eigen tabel onder ${SECTIONS.salaryScales}`,
  );
  const most = OWN_TABLE_PLACES.length;
  if (entries.length > most) faults.push(`${place}: ${entries.length} tabellen; toegestaan: hoogstens ${most}`);
  return entries.slice(0, most).reduce((known, [name, value], index) => {
    const at = `${place}.${shown(name)}`;
    const fields = objectAt(faults, at, value);
    checkRequired(faults, at, fields, PRICE_LEVEL_FIELDS, Object.keys(PRICE_LEVEL_FIELDS));
    const { priceLevel = '', priceYear = null } = readFields(faults, at, fields, PRICE_LEVEL_FIELDS);
    const row = OWN_TABLE_PLACES[index] ?? 1;
    return {
      ...known,
      [`ownTable${row}`]: own.get(nameKey(name)) ?? name,
      [`ownPriceLevel${row}`]: priceLevel,
      [`ownPriceYear${row}`]: priceYear,
    };
  }, parameters);
}
