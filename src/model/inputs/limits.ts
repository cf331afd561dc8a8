// The limits of a field with a number: for its cell, its field in the pane, the input file and the checks, which need them once
// something is typed or checked.

import type { NumberInput } from './coreInputs';
import type { Field } from './field';
import { isNumberKind, isWithin, numberKind, type NumberKind } from './numberKinds';

/** The limits of a field with a number. @throws TypeError for a field with words */
export function limitsOf({ label, kind }: Field): NumberKind {
  if (!isNumberKind(kind)) throw new TypeError(`${label} is no number`);
  return numberKind(kind);
}

/** Whether the value of a number field is within its limits. @throws TypeError for a field with words */
export function isWithinLimits({ label, kind }: Field, value: NumberInput): boolean {
  if (!isNumberKind(kind)) throw new TypeError(`${label} is no number`);
  return isWithin(kind, value);
}
