// Random samenvattingen on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import { compute } from '../../../src/model/results/compute';
import { riskRows, withDefaultSummary } from '../../../src/model/sheets/summary/summaryDefaults';
import { STATUSES } from '../../../src/model/sheets/summary/summaryWords';
import { mostly } from './parts';

const RISK = fc.record({
  risk: fc.constantFrom('', 'Uitval van de tool', 'Meer vragen dan geraamd'),
  chance: fc.constantFrom<NumberInput>(null, 0, 0.05, 0.25, 1, 1.2, 'half'),
  damage: fc.constantFrom<NumberInput>(null, 0, 12_345, 5000.5, -1, 'veel'),
});

/** A text that is too long for the page. */
const LONG = 'woord '.repeat(50);
const WORDS = mostly(fc.constantFrom('', 'Meer vragen via sociale media'), 5, fc.constant(LONG));
const DAY = fc.constantFrom<NumberInput>(null, 46_352, 'morgen');

const PARAMETERS = fc.record({
  summaryStatus: mostly(fc.constantFrom<string>(...STATUSES), 5, fc.constant('klaar')),
  summaryVersion: fc.constantFrom('', '0.3'),
  summaryDate: DAY,
  summaryAuthor: WORDS,
  summaryReason: WORDS,
  summaryTask: WORDS,
  summaryConsequence: WORDS,
  summaryAlternative: WORDS,
  adoptedDate: DAY,
});

/** By how much the model has moved since it was adopted, or what stands in the place of that total. */
const MOVED = fc.constantFrom<'nothing' | 'text' | number>('nothing', 'text', 0, 606, -1250);

function adopted(now: NumberInput, moved: 'nothing' | 'text' | number): NumberInput {
  if (moved === 'nothing') return null;
  return moved === 'text' || typeof now !== 'number' ? 'veel' : now + moved;
}

/** These models with a samenvatting whose texts, risks and adopted figures are random. */
export const summarised = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({ inputs: models, risks: fc.array(RISK, { maxLength: 6 }), parameters: PARAMETERS, moved: MOVED })
    .map(({ inputs, risks, parameters, moved }) => {
      const whole = withDefaultSummary(inputs);
      const { total, costPerQuestion } = compute(inputs);
      const figures = { adoptedTotal: adopted(total, moved), adoptedCostPrice: adopted(costPerQuestion, moved) };
      return {
        ...whole,
        risks: riskRows(risks),
        parameters: { ...whole.parameters, ...parameters, ...figures },
      };
    });
