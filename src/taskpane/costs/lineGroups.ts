// The cost lines by kostensoort, each group with its subtotal. Pure.

import { COST_TYPES } from '../../model/inputs/modelInputs';
import { textKey } from '../../model/names';
import type { ModelReading } from '../../workbook/reading/reading';

export interface LineGroup {
  readonly costType: string;
  /** Indexes of the lines in the model, in order. */
  readonly indexes: readonly number[];
  /** Euro per year. */
  readonly cost: number;
}

/** The lines of each kostensoort: those of the report first, then those of the user; empty ones are left out. */
export function groupLines({ inputs, results }: ModelReading): readonly LineGroup[] {
  const groups = new Map<string, number[]>(COST_TYPES.map((costType) => [textKey(costType), []]));
  inputs.lines.forEach(({ costType }, index) => {
    const key = textKey(costType);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(index);
  });
  return [...groups.values()]
    .filter((indexes) => indexes.length > 0)
    .map((indexes) => ({
      costType: inputs.lines[indexes[0] ?? 0]?.costType ?? '',
      indexes,
      cost: indexes.reduce((total, index) => {
        const cost = results.lines[index]?.cost;
        return total + (typeof cost === 'number' ? cost : 0);
      }, 0),
    }));
}
