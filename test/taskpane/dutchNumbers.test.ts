// Figures as a Dutch reader expects them.

import {
  formatAmount,
  formatEuro,
  formatEuroCents,
  formatFte,
  formatPercentage,
} from '../../src/taskpane/words/dutchNumbers';

test('figures are formatted the Dutch way', () => {
  expect(formatEuro(49410)).toBe('€\u00a049.410');
  expect(formatEuroCents(18.3)).toBe('€\u00a018,30');
  expect(formatPercentage(0.2486)).toBe('25%');
  expect(formatFte(0.78)).toBe('0,78');
  expect(formatAmount(1250.5)).toBe('1.250,50');
  expect(formatAmount(15000)).toBe('15.000');
});
