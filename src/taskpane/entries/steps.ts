// The arrow keys in a field of numbers: up and down by one, with Shift by ten. Pure.

import { ownValue } from '../../model/ownValue';
import { asShown, inWords, type NumberRule } from './entry';
import { readEntry } from './readEntry';

const LARGE_STEP = 10;
const DIRECTIONS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** What of a key matters for a step. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The text of the field after a key.
 * @param entry what was typed, or the number in the field when nothing was
 * @returns `null` for another key, and where there is no number to step from; within the limits of the field otherwise
 */
export function steppedEntry(key: Key, entry: string | number, rule: NumberRule): string | null {
  const direction = ownValue(DIRECTIONS, key.key);
  if (direction === undefined || key.altKey || key.ctrlKey || key.metaKey) return null;
  const reading = typeof entry === 'number' ? ({ kind: 'number', value: entry } as const) : readEntry(entry, rule);
  if (reading.kind !== 'number' && reading.kind !== 'empty') return null;
  const from = reading.kind === 'number' ? reading.value : 0;
  const next = asShown(from + direction * (key.shiftKey ? LARGE_STEP : 1));
  return inWords(Math.min(Math.max(next, rule.minimum), rule.maximum), rule);
}
