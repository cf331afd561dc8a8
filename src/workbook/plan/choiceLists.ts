// The lists behind the drop-downs of an added sheet, each below a column, with the room that their blank items give the user.

import { areaAddress, type Place } from './addresses';
import { text } from './labelledCells';
import { joinParts, layoutCells, type SheetParts } from './layout';
import { STYLES } from './styles';

export interface ChoiceList {
  readonly header: string;
  /** Defined name of its items. */
  readonly name: string;
  readonly items: readonly (string | number)[];
}

/** @param from where the header of the first list is; the others follow to the right */
export function layoutLists(
  lists: readonly ChoiceList[],
  from: Place,
): { readonly parts: SheetParts; readonly names: SheetParts['names'] } {
  const placed = lists.map((list, index) => ({ list, place: { ...from, column: from.column + index } }));
  return {
    parts: joinParts(
      placed.map(({ list, place }) =>
        layoutCells(
          [
            [text(list.header, STYLES.header)],
            ...list.items.map((content) => [{ content, style: { ...STYLES.input, horizontal: 'Left' } } as const]),
          ],
          place,
        ),
      ),
    ),
    names: placed.map(({ list, place }) => ({
      name: list.name,
      address: areaAddress({ ...place, row: place.row + 1 }, list.items.length, 1),
    })),
  };
}
