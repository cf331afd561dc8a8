// The target of a client's Range object, and ranges as arguments.

import { parseArea, type Area } from '../state/area';
import { invalidArgument } from '../state/hostError';
import type { HostObject } from './hostObject';
import type { SheetState } from '../state/state';

export interface RangeTarget {
  readonly sheet: SheetState;
  /** Moves in an Excel where Range objects follow their cells. */
  area: Area;
}

/** Where a sheet is found by its name. */
interface Sheets {
  sheet(name: string): SheetState;
}

export const rangeObject = (sheet: SheetState, area: Area): HostObject => ({
  type: 'Range',
  target: { sheet, area } satisfies RangeTarget,
});

/** A range argument: an address on the sheet, or a Range object. */
export function areaArgument(argument: unknown): Area {
  if (typeof argument === 'string') return parseArea(argument.split('!').at(-1) ?? argument);
  return rangeArgument(argument).area;
}

export function rangeArgument(argument: unknown): RangeTarget {
  if (typeof argument === 'object' && argument !== null && 'type' in argument && argument.type === 'Range') {
    return (argument as HostObject).target as RangeTarget;
  }
  throw invalidArgument('A range is needed');
}

/**
 * A Range object, or a reference as text: `'Sheet'!A1` with or without a leading `=`, or `A1` on the caller's sheet.
 * @throws HostError InvalidArgument for a reference without a sheet when the caller has none
 */
export function referencedRange(reference: unknown, workbook: Sheets, home?: SheetState): RangeTarget {
  if (typeof reference !== 'string') return rangeArgument(reference);
  const text = reference.replace(/^=/, '');
  const end = text.lastIndexOf('!');
  const sheet = end < 0 ? home : workbook.sheet(text.slice(0, end).replace(/^'|'$/g, '').replaceAll("''", "'"));
  if (!sheet) throw invalidArgument(`No sheet in ${reference}`);
  return { sheet, area: areaArgument(text) };
}
