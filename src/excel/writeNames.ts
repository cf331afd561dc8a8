// Names of the whole workbook: changed in place where they exist, whatever they refer to, and added where they do not.

import { holds } from './writeCalculated';

/** A name and what it refers to, as the formula of a name. */
export interface Definition {
  readonly name: string;
  readonly reference: string;
}

/** Queues the definitions. @param known names that the workbook has, whether or not they refer to anything */
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
