// The break-even: what webcare would have to replace, calculated by hand.

import { compute } from '../../src/model/results/compute';
import type { CoreParameters } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';

const breakEven = (changes: Partial<CoreParameters>): unknown =>
  compute({ ...REPORT_INPUTS, parameters: { ...REPORT_INPUTS.parameters, ...changes } }).breakEven;

test.each<[string, Partial<CoreParameters>, unknown]>([
  ['off by default', {}, ''],
  // 49.410 / 10 / 12 = 411,75.
  ['rounded up', { otherChannelCost: 10 }, 412],
  // 49.410 / 8,235 / 12 = 500, although the binary division is slightly off.
  ['a whole number stays', { otherChannelCost: 8.235 }, 500],
  ['nothing to divide by', { otherChannelCost: 0 }, 'n.v.t.'],
  ['negative', { otherChannelCost: -1 }, 'n.b.'],
  ['no number', { otherChannelCost: 'veel' }, 'n.b.'],
  ['a year without months', { otherChannelCost: 10, months: 0 }, 'n.b.'],
])('%s', (_, changes, expected) => {
  expect(breakEven(changes)).toBe(expected);
});
