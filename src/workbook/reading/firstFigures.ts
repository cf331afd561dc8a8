// The figures that are in view first, before the model itself is read. Pure.

import { ownValue } from '../../model/ownValue';
import type { FirstFigures } from '../../model/results/modelResults';
import { RESULT_NAMES } from '../names/identifiers';
import { asOutcome } from '../plan/rawCells';
import type { RawValues } from '../plan/rawValues';
import { layoutAge } from './layoutVersion';

/** The names of their cells, and of the version of the layout. */
export const FIRST_NAMES = [
  RESULT_NAMES.total,
  RESULT_NAMES.establishment,
  RESULT_NAMES.costPerQuestion,
  RESULT_NAMES.version,
] as const;

/** @param names what the names contain @returns null unless they are there, in the layout of this version */
export function firstFigures(names: RawValues['names']): FirstFigures | null {
  const cell = (name: string): unknown => ownValue(names, name)?.[0]?.[0];
  const [total, establishment] = [cell(RESULT_NAMES.total), cell(RESULT_NAMES.establishment)];
  if (typeof total !== 'number' || typeof establishment !== 'number') return null;
  if (typeof cell(RESULT_NAMES.version) !== 'number' || layoutAge({ names, formulas: {} }) !== 'same') return null;
  return { total, establishment, costPerQuestion: asOutcome(ownValue(names, RESULT_NAMES.costPerQuestion)?.[0]?.[0]) };
}
