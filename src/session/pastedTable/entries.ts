// Each amount of a block between the label beside it and the one above it, whichever of the two is the scale.

import type { Block } from './blocks';
import { isDate, type Line } from './cells';
import { refusedFor, type Entry, type Found } from './entry';
import { OTHER_AXIS } from './labels';
import { listColumns, listEntries } from './lists';
import type { PasteRefusal } from './pastedTable';
import { placeEntries, tableEntries } from './tables';
import type { Separator } from './texts';

export type BlockEntries = Required<Found>;

/** A monthly salary has at least four digits. */
const SMALLEST_SURE_AMOUNT = 1000;

/**
 * A bare number of a scale or step among amounts; and where spaces or commas come between them, digits that may be a part of an
 * amount, as in `2,601` or `2 601`.
 */
function looseDigits(entries: readonly Entry[], separator: Separator): readonly PasteRefusal[] {
  const mayBeCut = separator === 'space' || separator === 'comma';
  const loose = entries.find(
    ({ cell }) =>
      cell.kind === 'label' || (mayBeCut && cell.kind === 'amount' && cell.amount.value < SMALLEST_SURE_AMOUNT),
  );
  return loose ? [{ kind: 'looseDigits', line: loose.line, text: loose.cell.text.trim() }] : [];
}

/**
 * What one row of words says about the labels on the left: what is not named above the amounts, or is named above those
 * labels.
 */
function leftByHead({ cells: [first, ...rest] }: Line): readonly ('scale' | 'step')[] {
  const above = rest.flatMap((cell) => (cell.kind === 'word' ? [cell.word] : []));
  const axes = above.flatMap((word) => (word === 'amount' ? [] : [OTHER_AXIS[word]]));
  if (axes.length > 0 || above.length === 0) return axes;
  return first?.kind === 'word' && first.word !== 'amount' ? [first.word] : [];
}

/** What all rows of words say; `null` if they say nothing, or contradict each other. */
function leftByHeads({ heads }: Block): BlockEntries['left'] {
  const said = heads.flatMap(leftByHead);
  return said.every((kind) => kind === said[0]) ? (said[0] ?? null) : null;
}

/** Two dates above the columns are two tables in one. */
function datesOf({ heads }: Block): readonly PasteRefusal[] {
  const dates = new Set(
    heads.flatMap(({ cells }) =>
      cells
        .slice(1)
        .filter(isDate)
        .map(({ text }) => text.trim()),
    ),
  );
  return dates.size > 1 ? [{ kind: 'twoDates', dates: [...dates] }] : [];
}

export function entriesOf(block: Block, separator: Separator): BlockEntries {
  const dates = datesOf(block);
  const list = listColumns(block);
  const read = (): Found => {
    if (dates.length > 0) return refusedFor(...dates);
    if (block.labels.length > 0) return tableEntries(block, separator);
    return list ? listEntries(block, list, separator) : placeEntries(block, separator);
  };
  const found = read();
  return {
    places: 0,
    left: leftByHeads(block),
    ...found,
    refusals: [...found.refusals, ...looseDigits(found.entries, separator)],
  };
}
