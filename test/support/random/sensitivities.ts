// Random gevoeligheden on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import { withDefaultSensitivity } from '../../../src/model/sheets/sensitivity/sensitivityDefaults';
import { QUESTIONS_FACTOR, RANGE_UNITS, type RangeRow } from '../../../src/model/sheets/sensitivity/sensitivityInputs';
import { CHOICE, chosen, decimal, mostly, weighted } from './parts';

const BOUND = weighted<NumberInput>(
  [25, fc.constantFrom(0, 1, 12, 250, 4000)],
  [5, decimal(50, 1)],
  [4, fc.constant(null)],
  [1, fc.constant('veel')],
);

/** Percentage of the ranges with a bound so far out that the present value is within it. */
const FAR = 40;

const RANGE = fc.record({
  name: CHOICE,
  low: mostly(BOUND, FAR, fc.constant(0)),
  high: mostly(BOUND, FAR, fc.constant(4000)),
  isOrdered: mostly(fc.constant(true), 40, fc.constant(false)),
  isInItsUnit: mostly(fc.constant(true), 40, fc.constant(false)),
  unit: fc.constantFrom(...Object.values(RANGE_UNITS), ''),
  source: fc.constantFrom('', 'eigen opgave'),
});

const DEVIATION = mostly(
  fc.constantFrom<NumberInput>(0.1, 0.25, 0, 0.9, null, 0.05),
  5,
  fc.constant<NumberInput>('veel'),
);

/** The unit in which the range of a factor can be used. */
function unitOf({ lines }: ModelInputs, name: string): string {
  if (name === QUESTIONS_FACTOR) return RANGE_UNITS.questions;
  const isHourLine = lines.find((line) => line.name === name)?.scale !== '';
  return isHourLine ? RANGE_UNITS.hoursPerWeek : RANGE_UNITS.amountPerUnit;
}

/** These models with a gevoeligheid whose ranges and deviation are random. */
export const withSensitivity = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({
      inputs: models,
      ranges: fc.array(RANGE, { minLength: 1, maxLength: 8, size: 'max' }),
      deviation: DEVIATION,
    })
    .map(({ inputs, ranges, deviation }) => {
      const whole = withDefaultSensitivity(inputs);
      const names = [QUESTIONS_FACTOR, ...inputs.lines.map(({ name }) => name), 'Bestaat niet', ''];
      return {
        ...whole,
        ranges: ranges.map(({ name: choice, low, high, isOrdered, isInItsUnit, unit, source }): RangeRow => {
          const name = chosen(names, choice);
          const isSwapped = isOrdered && typeof low === 'number' && typeof high === 'number' && low > high;
          return {
            name,
            low: isSwapped ? high : low,
            high: isSwapped ? low : high,
            unit: isInItsUnit ? unitOf(inputs, name) : unit,
            source,
          };
        }),
        parameters: { ...whole.parameters, deviation },
      };
    });
