// The findings of the research compared with the values of a line, in the unit of each range.

import type { CostLine } from '../../src/model/modelInputs';
import { compareLine, isUsualVolume, rangeWords, valueWords } from '../../src/taskpane/costs/researchCheck';
import { OWN_LINE, readingOf, reportWith } from './readings';

const WEEKS = 40;

/** `value: inside?` for each range of a line of the report with this change. */
function judged(name: string, change: Partial<CostLine>, weeks: number | null = WEEKS): readonly string[] {
  const { inputs, results } = readingOf(reportWith({ [name]: change }));
  const index = inputs.lines.findIndex((line) => line.name === name);
  const [line, result] = [inputs.lines[index], results.lines[index]];
  if (!line || !result) throw new RangeError(name);
  return compareLine(line, result, weeks).map((comparison) => `${valueWords(comparison)}: ${comparison.isInside}`);
}

test('every line of the report is within the findings of the research, where it has any', () => {
  for (const { name } of reportWith({}).lines) expect(judged(name, {}).join()).not.toContain('false');
});

test('hours per week, costs and scale of one line are each compared with their own ranges', () => {
  expect(judged('Personele inzet', { hoursPerWeek: 72, scale: '10A' })).toEqual([
    '72 uur per week: false',
    '89.424 euro per jaar: true',
    '89.424 euro per jaar: true',
    'schaal 10A: true',
    'schaal 10A: true',
  ]);
});

test.each<[string, Partial<CostLine>, string]>([
  ['Interne training', { hoursPerWeek: 1.5 }, '60 uur per jaar: true'],
  ['Interne training', { hoursPerWeek: 1.6 }, '64 uur per jaar: false'],
  ['Loopbaanbudget', { amountPerUnit: 1001 }, '1.001 euro per fte per jaar: false'],
  ['Licentiekosten tool', { amountPerUnit: 1250 }, '15.000 euro per jaar: true'],
  ['Licentiekosten tool', { amountPerUnit: 1251 }, '15.012 euro per jaar: null'],
  ['Aansturing', { hoursPerWeek: null }, ': null'],
  ['Stand-byvergoeding piket', {}, ': null'],
])('%s %j is %s', (name, change, words) => {
  expect(judged(name, change)).toEqual([words]);
});

test('without working weeks, hours per year are not judged', () => {
  expect(judged('Interne training', {}, null)).toEqual([': null']);
});

test('a line that the research does not cover has no ranges', () => {
  const { inputs, results } = readingOf({ ...reportWith({}), lines: [OWN_LINE] });
  const [line, result] = [inputs.lines[0], results.lines[0]];
  if (!line || !result) throw new RangeError('no line');
  expect(compareLine(line, result, WEEKS)).toEqual([]);
});

test('a range of which the report does not give the upper end has none in words either', () => {
  const open = { low: 0, high: 15_000, isOpen: true, unit: 'euro per jaar', section: '', remark: '' } as const;
  expect(rangeWords(open)).toBe('vanaf 0 euro per jaar');
});

test('the volume of a scenario, and a range in words', () => {
  expect([200, 250, 251, 'veel', null].map(isUsualVolume)).toEqual([true, true, false, null, null]);
  expect(rangeWords({ low: 6, high: 8, unit: 'schaal', section: '', remark: '' })).toBe('schaal 6 tot 8');
  expect(rangeWords({ low: 77, high: 77, unit: 'euro per week', section: '', remark: '' })).toBe('77 euro per week');
});
