// Random werklasten on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import { withDefaultWorkload } from '../../../src/model/sheets/workload/workloadDefaults';
import { CHOICE, chosen, decimal, mostly, weighted } from './parts';

const MINUTES = weighted<NumberInput>(
  [20, fc.constantFrom<NumberInput>(12, 0, 7.5, 45)],
  [5, decimal(60, 2)],
  [1, fc.constantFrom<NumberInput>(null, -4, 'tien', 2000)],
);

/** A fraction, seldom one that cannot be. */
const fraction = (...usual: readonly number[]): Arbitrary<NumberInput> =>
  mostly<NumberInput>(fc.constantFrom(...usual), 10, fc.constantFrom<NumberInput>(null, -0.1, 1.01, 0.005, 'half'));

const GROWTH = mostly<NumberInput>(
  fc.constantFrom<NumberInput>(0, 0.03, -0.1, 0.5, 2),
  8,
  fc.constantFrom<NumberInput>(null, -1, -1.5, 'meer'),
);

const SCALE = fc.constantFrom<NumberInput>(7, 9, '10A', 18, null, '19', 25);

/** Percentage of the cases that have the questions, or the hours, of the report: random ones are often unusable. */
const USUAL = 60;

/** These models with a werklast of which every input is random. */
export const withWorkload = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({
      inputs: models,
      line: CHOICE,
      hours: mostly<number | undefined>(fc.constantFrom(15, 20.25, 0, 9), 100 - USUAL, fc.constant(undefined)),
      questions: mostly<number | undefined>(fc.constantFrom(225, 200, 250, 31), 100 - USUAL, fc.constant(undefined)),
      parameters: fc.record({
        minutesAlone: MINUTES,
        minutesForwarded: MINUTES,
        shareForwarded: fraction(0.42, 0, 1, 0.05, 0.9),
        utilisation: fraction(1, 0.8, 0.01, 0.65),
        secondLineMinutes: MINUTES,
        secondLineScale: SCALE,
        growth1: GROWTH,
        growth2: GROWTH,
        growth3: GROWTH,
        growth4: GROWTH,
      }),
    })
    .map(({ inputs, line, hours, questions, parameters }) => {
      const workLine = chosen([...inputs.lines.map(({ name }) => name), 'Bestaat niet', null], line);
      const whole = withDefaultWorkload(inputs);
      return {
        ...whole,
        lines: inputs.lines.map((each) =>
          hours !== undefined && each.name === workLine ? { ...each, hoursPerWeek: hours } : each,
        ),
        scenarios: inputs.scenarios.map((each) =>
          questions === undefined ? each : { ...each, questionsPerMonth: questions },
        ),
        parameters: { ...whole.parameters, ...parameters, workLine: workLine === '' ? null : workLine },
      };
    });
