// Seeded random gevoeligheden for a model, including awkward ones.

import type { ModelInputs, NumberInput } from '../../src/model/modelInputs';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { QUESTIONS_FACTOR, RANGE_UNITS, type RangeRow } from '../../src/model/sheets/sensitivity/sensitivityInputs';

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** The model with a gevoeligheid with random ranges and deviation. */
export function withRandomSensitivity(inputs: ModelInputs, random: () => number): ModelInputs {
  const whole = withDefaultSensitivity(inputs);
  const names = [QUESTIONS_FACTOR, ...inputs.lines.map(({ name }) => name), 'Bestaat niet', ''];
  const bound = (): NumberInput =>
    pick<NumberInput>(random, [0, 1, 12, 250, 4000, Math.round(random() * 500) / 10, random() < 0.2 ? 'veel' : null]);
  const rows = Array.from({ length: 1 + Math.floor(random() * 8) }, (): RangeRow => {
    const [low, high] = [bound(), bound()];
    const isOrdered = random() < 0.8 && typeof low === 'number' && typeof high === 'number';
    return {
      name: pick(random, names),
      low: isOrdered ? Math.min(low, high) : low,
      high: isOrdered ? Math.max(low, high) : high,
      unit: pick(random, [...Object.values(RANGE_UNITS), '']),
      source: pick(random, ['', 'eigen opgave']),
    };
  });
  return {
    ...whole,
    ranges: rows,
    parameters: {
      ...whole.parameters,
      deviation: pick<NumberInput>(random, [0.1, 0.25, 0, 0.9, null, random() < 0.3 ? 'veel' : 0.05]),
    },
  };
}
