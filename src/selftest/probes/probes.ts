// The probe of each behaviour.

import type { BehaviourId } from '../../behaviours/behaviours';
import { nameFormulaLanguage, nameNoRangeCode, nameOnCopiedSheet } from './names';
import type { Probe } from './probe';
import { findOneCell } from './searching';
import { textBecomesValue } from './typing';
import { matrixOverFilter } from './writing';

export const PROBES: Readonly<Record<BehaviourId, Probe>> = {
  'name-formula-language': nameFormulaLanguage,
  'name-on-copied-sheet': nameOnCopiedSheet,
  'name-no-range-code': nameNoRangeCode,
  'matrix-over-filter': matrixOverFilter,
  'text-becomes-value': textBecomesValue,
  'find-one-cell': findOneCell,
};
