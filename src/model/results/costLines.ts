// What can be asked of one cost line. Pure.

import { COUNTED, type CostLine } from '../inputs/coreInputs';
import { sameText } from '../names';
import { isFilled } from './operands';

/** Whether a line is calculated from its hours; all others are calculated from an amount. */
export const hasHours = ({ hoursPerWeek, scale }: CostLine): boolean => isFilled(hoursPerWeek) || scale !== '';

/** Whether a line counts in the total. */
export const isCounted = ({ counted }: CostLine): boolean => sameText(counted, COUNTED);
