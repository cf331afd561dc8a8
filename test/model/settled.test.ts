// Figures are rounded from a value with further decimals, so that noise in its last digits decides no half.

import { roundedFigure, settled } from '../../src/model/results/rounding';

/** In binary each product is just below its half. */
test.each([
  [0.57 * 53950, 0, 30752],
  [0.07 * 1250 * 0.1 * 10, 0, 88],
  [10.26 / 36, 2, 0.29],
  [1.1 * 1.5 * 10.1, 2, 16.67],
  [30751.499999, 0, 30751],
  [30751.4999999, 0, 30752],
])('%d to %d decimals is %d', (value, decimals, wanted) => {
  expect(roundedFigure(value, decimals)).toBe(wanted);
});

test('what cannot be calculated is not known, and an empty number of decimals is 0', () => {
  expect(roundedFigure(Number.NaN, 0)).toBe('n.b.');
  expect(roundedFigure(1, 'twee')).toBe('n.b.');
  expect(roundedFigure(2.5, null)).toBe(3);
  expect(settled(1 / 3, 1)).toBe(0.3333333);
});
