// Numbers in Dutch notation for the command line.

import type { NumberInput } from '../../src/model/inputs/modelInputs';
import type { Outcome } from '../../src/model/results/modelResults';

export const number = (value: number, decimals: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** The decimals of an amount in cents. */
export const CENTS = 2;

/** An amount of euros; a word, such as n.b., as it is. */
export const euro = (outcome: Outcome, decimals: number): string =>
  typeof outcome === 'number' ? `€ ${number(outcome, decimals)}` : outcome;

/** A number that was typed, as it was typed. */
export const typed = (input: NumberInput): string => (typeof input === 'number' ? input.toLocaleString('nl-NL') : '-');
