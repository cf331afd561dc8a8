// Writes the formats of a sheet with minimal traffic: a column separately, single cells together as one matrix.

import { parseAddress, type Area } from '../../workbook/plan/addresses';
import type { CellStyle, FormatPlan } from '../../workbook/plan/plan';
import { addressOf, groupNearby, mapCells, RANGE_BYTES, type Group } from './groups';
import { formatOf, queueStyle } from './writeStyle';

/** Bytes of one property of a range: its action and, for half of them, the object that it belongs to. */
const PROPERTY_BYTES = 170;
/** Bytes of a cell in a matrix that leaves it unchanged. */
const EMPTY_BYTES = 3;

interface PlacedStyle extends Area {
  readonly style: CellStyle;
}

function propertiesOf(style: CellStyle): Excel.SettableCellProperties {
  const format = formatOf(style);
  return Object.keys(format).length > 0 ? { format } : {};
}

const isCheaperInMatrix = ({ style, rows, columns }: PlacedStyle): boolean =>
  rows * columns * JSON.stringify(propertiesOf(style)).length <
  RANGE_BYTES + PROPERTY_BYTES * Object.keys(style).length;

function queueGroup(range: Excel.Range, group: Group<PlacedStyle>): void {
  // A later style adds to an earlier one, as in the plan.
  const styles = mapCells(group, (over) =>
    over.reduce<CellStyle>((whole, { item }) => ({ ...whole, ...item.style }), {}),
  );
  range.setCellProperties(styles.map((row) => row.map(propertiesOf)));
  if (!styles.flat().some(({ numberFormat }) => numberFormat !== undefined)) return;
  // `null` leaves the format of a cell unchanged.
  range.numberFormat = styles.map((row) => row.map(({ numberFormat = null }) => numberFormat));
}

/** Queues all formats of a sheet; what a style does not specify stays. */
export function queueStyles(range: (address: string) => Excel.Range, formats: readonly FormatPlan[]): void {
  const placed = formats
    .filter(({ style }) => Object.keys(style).length > 0)
    .map(({ address, style }): PlacedStyle => ({ ...parseAddress(address), style }));
  for (const large of placed.filter((style) => !isCheaperInMatrix(style))) {
    queueStyle(range(addressOf(large)), large.style);
  }
  for (const group of groupNearby(placed.filter(isCheaperInMatrix), EMPTY_BYTES)) {
    queueGroup(range(addressOf(group)), group);
  }
}
