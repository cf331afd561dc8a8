// The probe of each behaviour.

import type { BehaviourId } from '../../behaviours/behaviours';
import type { Probe } from './probe';
import { findOneCell } from './searching';
import { textBecomesValue } from './typing';

export const PROBES: Readonly<Record<BehaviourId, Probe>> = {
  'find-one-cell': findOneCell,
  'text-becomes-value': textBecomesValue,
};
