// Names of the workbook: existing ones are changed in place, whatever they refer to; the others are added.

import { holds } from './writeCalculated';

/** A name and what it refers to, as a formula. */
export interface Definition {
  readonly name: string;
  readonly reference: string;
}

/** Queues the definitions. @param known existing names of the workbook, whether or not they refer to anything */
export function queueDefinitions(
  { names }: Excel.Workbook,
  definitions: readonly Definition[],
  known: readonly string[],
): void {
  for (const { name, reference } of definitions) {
    if (holds(known, name)) names.getItem(name).formula = reference;
    else names.add(name, reference);
  }
}
