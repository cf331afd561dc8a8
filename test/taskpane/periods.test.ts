// An entry that names another period than that of its field: converted, asked about, or refused.

import { COUNTED, type CostLine } from '../../src/model/inputs/modelInputs';
import { amountPeriods } from '../../src/taskpane/costs/amountPeriods';
import { readPerPeriod } from '../../src/taskpane/entries/periods';

const lineOf = (quantity: CostLine['quantity'], unit: string): CostLine => ({
  name: 'Licentie',
  counted: COUNTED,
  hoursPerWeek: null,
  scale: '',
  quantity,
  unit,
  amountPerUnit: 1250,
  costType: 'Licenties',
  explanation: '',
});

/** Reads an entry in the field of the amount per unit. */
function read(text: string, line: CostLine): unknown {
  const [own, ...others] = amountPeriods(line);
  const reading = readPerPeriod(text, own.rule, others);
  if (reading.kind === 'question') return reading.meanings.map(({ value, label }) => [value, label]);
  return reading.kind === 'number' ? reading.value : reading;
}

test.each<[text: string, quantity: number, unit: string, outcome: unknown]>([
  ['9.000 per jaar', 12, 'maand', 750],
  ['9000 p/j', 12, 'maand', 750],
  ['€ 9.000 per jaar', 12, 'maand', 750],
  ['10.000 per jaar', 12, 'maand', 833.333333333333],
  ['750', 12, 'maand', 750],
  ['750 per maand', 12, 'maand', 750],
  ['750 per maand', 1, 'stelpost', 9000],
  ['9.000 per jaar', 1, 'stelpost', 9000],
  ['5.200 per jaar', 52, 'week', 100],
  [
    '9.000 per jaar',
    6,
    'maand',
    [
      [1500, '1.500 (over 6 maanden)'],
      [750, '750 (over 12 maanden)'],
    ],
  ],
  [
    '600 per jaar',
    3,
    'stuk',
    [
      [200, '200 (3 samen)'],
      [600, '600 (per stuk)'],
    ],
  ],
  [
    '50 per maand',
    3,
    'stuk',
    [
      [200, '200 (3 samen)'],
      [600, '600 (per stuk)'],
    ],
  ],
])('%j for %d × %s', (text, quantity, unit, outcome) => {
  expect(read(text, lineOf(quantity, unit))).toEqual(outcome);
});

test('without a quantity nothing can be converted: another period is refused by name', () => {
  for (const quantity of [null, 0, 'veel']) {
    expect(amountPeriods(lineOf(quantity, 'maand'))).toHaveLength(1);
    expect(read('9.000 per jaar', lineOf(quantity, 'maand'))).toMatchObject({ kind: 'refused' });
  }
});

test('what is too much in the cell is refused, also when it is typed per another period', () => {
  expect(read('1.000.000.000 per maand', lineOf(1, 'stelpost'))).toMatchObject({ kind: 'refused' });
});
