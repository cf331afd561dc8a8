// The lists behind the drop-downs, on the sheet Uitgangspunten.

import { COST_TYPES, COUNTED, NOT_COUNTED, UNITS, type ModelInputs } from '../model/modelInputs';
import { SALARY_TABLES, SCALES, STEP_COUNT } from '../model/salaryTables';
import { areaAddress, type Place } from './addresses';
import { asText } from './description';
import { LIST_NAMES as LIST } from './identifiers';
import { heading, OUTCOME_STYLE } from './labelledCells';
import { joinParts, layoutCells, type SheetParts } from './layout';
import type { CellStyle } from './plan';
import { STYLES } from './styles';

/** Places for salary tables of the user's own in the drop-down. */
const OWN_TABLES = 3;

interface ListDescription {
  readonly header: string;
  readonly name: string;
  readonly items: readonly (string | number)[];
  readonly style: CellStyle;
}

const scaleItem = (item: string): string | number => (/^\d+$/.test(item) ? Number(item) : item);

/** The tables that the workbook begins with, then those of the user, then empty places up to the usual number. */
function withOwn(items: readonly string[], own: readonly string[]): readonly string[] {
  const empty = Math.max(OWN_TABLES - own.length, 0);
  return [...items, ...own, ...Array.from({ length: empty }, () => '')];
}

/** Labels of salary tables that are not among those the workbook begins with. */
function ownTables(salaryScales: ModelInputs['salaryScales']): readonly string[] {
  const known = new Set(SALARY_TABLES.map(({ label }) => label.toLowerCase()));
  const labels = salaryScales.map(({ table }) => table).filter((table) => table !== '');
  return [...new Set(labels)].filter((label) => !known.has(label.toLowerCase()));
}

/** Scales are numbers and texts such as 10A: all on one side. */
const LIST_OF_NUMBERS: CellStyle = { ...STYLES.formula, horizontal: 'Right' };

const LISTS: readonly ListDescription[] = [
  { header: 'Schalen', name: LIST.scales, items: SCALES.map(scaleItem), style: LIST_OF_NUMBERS },
  {
    header: 'Treden',
    name: LIST.steps,
    items: Array.from({ length: STEP_COUNT }, (_, step) => step),
    style: LIST_OF_NUMBERS,
  },
  { header: 'Eenheden', name: LIST.units, items: UNITS, style: OUTCOME_STYLE },
  { header: 'Meetellen', name: LIST.counted, items: [COUNTED, NOT_COUNTED], style: STYLES.formula },
  { header: 'Kostensoorten', name: LIST.costTypes, items: COST_TYPES, style: STYLES.formula },
];

/** The lists that users extend with salary tables of their own; the price level of those is for them to fill in. */
function salaryTableLists(salaryScales: ModelInputs['salaryScales']): readonly ListDescription[] {
  const own = ownTables(salaryScales);
  const labels = SALARY_TABLES.map(({ label }) => label);
  const levels = SALARY_TABLES.map(({ priceLevel }) => `per ${priceLevel}`);
  return [
    {
      header: 'Salaristabellen',
      name: LIST.salaryTables,
      items: withOwn(labels, own.map(asText)),
      style: STYLES.input,
    },
    {
      header: 'Prijspeil',
      name: LIST.priceLevels,
      items: withOwn(
        levels,
        own.map(() => ''),
      ),
      style: STYLES.input,
    },
  ];
}

/** The lists beside each other. @param start place of the first heading */
export function layoutLists(
  { salaryScales }: ModelInputs,
  start: Place,
): {
  readonly parts: SheetParts;
  readonly names: SheetParts['names'];
} {
  const placed = [...LISTS, ...salaryTableLists(salaryScales)].map((list, index) => ({
    list,
    place: { ...start, column: start.column + index },
  }));
  const parts = placed.map(({ list, place }) =>
    layoutCells([heading(list.header), ...list.items.map((content) => [{ content, style: list.style }])], place),
  );
  const names = placed.map(({ list, place }) => ({
    name: list.name,
    address: areaAddress({ ...place, row: place.row + 1 }, list.items.length, 1),
  }));
  return { parts: joinParts(parts), names };
}
