// Inputs and outcomes in a calculation, as in Excel: empty is 0, and text makes the outcome not known. Pure.

import type { NumberInput } from '../inputs/modelInputs';
import { NOT_KNOWN, type Outcome } from './modelResults';
import { textKey } from '../names';

export const isFilled = (input: NumberInput): boolean => input !== null && input !== '';
export const isAmount = (input: NumberInput): input is number => typeof input === 'number' && input >= 0;

/** How often each text occurs, by its key. */
export function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(textKey(text), (counts.get(textKey(text)) ?? 0) + 1);
  return counts;
}

/** In a calculation an empty cell is 0 and a text is an error. */
export function operand(input: NumberInput): number {
  if (input === null || input === '') return 0;
  return typeof input === 'number' ? input : Number.NaN;
}

export function known(value: number): Outcome {
  return Number.isFinite(value) ? value : NOT_KNOWN;
}

export const numberOrZero = (outcome: Outcome): number => (typeof outcome === 'number' ? outcome : 0);
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
