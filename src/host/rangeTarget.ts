// What a Range object of the client stands for, and how ranges are given as arguments.

import { parseArea, type Area } from './area';
import { invalidArgument } from './hostError';
import type { HostObject } from './hostObject';
import type { SheetState } from './state';

export interface RangeTarget {
  readonly sheet: SheetState;
  readonly area: Area;
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
