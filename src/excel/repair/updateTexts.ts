// The texts of ours on the sheets of an older workbook: those that are called otherwise now, and those that it lacks.

import { areaAddress, cellAddress, parseAddress } from '../../workbook/plan/addresses';
import { EARLIER_TEXT } from '../../workbook/repair/earlierVersions';
import { allTexts, isIn } from '../../workbook/repair/sheetPlaces';
import { placeNow } from '../../workbook/repair/lostPlaces';
import { rowsThere } from '../../workbook/repair/lostRows';
import type { Seen, SeenSheet } from './restoreLook';

/** The rows of the tables of a sheet: what is in them belongs to the user. */
const tableAreas = ({ plan }: SeenSheet, { tables }: Seen) =>
  plan.tables.flatMap(({ name }) => {
    const table = tables.get(name);
    return table ? [{ ...table.header, rows: table.rowCount + 1 }] : [];
  });

/** Queues the present words, before any cell moves. */
export function queueRewording(seen: Seen): void {
  for (const sheet of seen.sheets) {
    const ofUser = tableAreas(sheet, seen);
    for (const { text, ...place } of sheet.reworded) {
      if (ofUser.some((area) => isIn(area, place))) continue;
      sheet.worksheet.getRange(cellAddress(place)).values = [[`'${text}`]];
    }
  }
}

/**
 * Queues the texts of which an earlier one is in their cell, and those that a row of ours lacks where its cell is empty. A
 * later part brings its own: its title tells that it was begun.
 */
export function queueTexts({ sheets }: Seen): void {
  for (const { plan, places, worksheet } of sheets) {
    const { tables, newerParts = [] } = plan;
    const others = [...tables, ...newerParts].map(({ address }) => parseAddress(address));
    const texts = allTexts(plan);
    const there = rowsThere(texts, places);
    for (const { text, ...planned } of texts) {
      const now = placeNow(planned, places);
      if (!now) continue;
      const found = places.textAt(now);
      const isLacking =
        found === '' &&
        there.has(planned.row) &&
        // Columns of a table that are in another order leave the cells above them where they are.
        !places.isInRow(now.row, text) &&
        !others.some((area) => isIn(area, planned));
      if (found === EARLIER_TEXT || isLacking) worksheet.getRange(areaAddress(now, 1, 1)).values = [[`'${text}`]];
    }
  }
}
