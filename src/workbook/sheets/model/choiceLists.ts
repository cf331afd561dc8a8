// The lists behind the drop-downs, on the sheet Uitgangspunten.

import { listedTables } from '../../../model/salary/listedTables';
import { COST_TYPES, COUNTED, NOT_COUNTED, UNITS, type ModelInputs } from '../../../model/inputs/modelInputs';
import { SCALES, STEP_COUNT } from '../../../model/salary/salaryTables';
import { areaAddress, type Place } from '../../plan/addresses';
import { textCell } from '../../plan/description';
import { LIST_NAMES as LIST } from '../../names/identifiers';
import { scaleContent } from '../../names/inputContents';
import { heading, OUTCOME_STYLE } from '../../plan/labelledCells';
import { joinParts, layoutCells, type SheetParts } from '../../plan/layout';
import type { CellStyle, PlannedCell } from '../../plan/plan';
import { STYLES } from '../../plan/styles';

interface ListDescription {
  readonly header: string;
  readonly name: string;
  readonly items: readonly PlannedCell[];
  readonly style: CellStyle;
}

/** Scales are numbers and texts such as 10A: all aligned on the same side. */
const LIST_OF_NUMBERS: CellStyle = { ...STYLES.formula, horizontal: 'Right' };

const LISTS: readonly ListDescription[] = [
  { header: 'Schalen', name: LIST.scales, items: SCALES.map(scaleContent), style: LIST_OF_NUMBERS },
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

/** The lists that users extend with their own salary tables. */
function salaryTableLists(inputs: ModelInputs): readonly ListDescription[] {
  const tables = listedTables(inputs);
  const list = (header: string, name: string, items: readonly string[]): ListDescription => ({
    header,
    name,
    items: items.map(textCell),
    style: STYLES.input,
  });
  return [
    list(
      'Salaristabellen',
      LIST.salaryTables,
      tables.map(({ label }) => label),
    ),
    list(
      'Prijspeil',
      LIST.priceLevels,
      tables.map(({ priceLevel }) => priceLevel),
    ),
  ];
}

/** The lists side by side. @param start cell of the first heading */
export function layoutLists(
  inputs: ModelInputs,
  start: Place,
): {
  readonly parts: SheetParts;
  readonly names: SheetParts['names'];
  /** The first column that they leave free. */
  readonly nextColumn: number;
} {
  const placed = [...LISTS, ...salaryTableLists(inputs)].map((list, index) => ({
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
  return { parts: joinParts(parts), names, nextColumn: start.column + placed.length };
}
