// The findings of the research compared with the values of a line, in the unit of each range.

import type { CostLine } from '../../src/model/inputs/modelInputs';
import { PROFILES } from '../../src/model/report/profiles';
import {
  compareLine,
  isUsualVolume,
  rangeWords,
  researchBasis,
  valueWords,
  type ResearchBasis,
} from '../../src/taskpane/research/researchCheck';
import { OWN_LINE, readingOf, reportWith } from './readings';

const BASIS: ResearchBasis = { weeks: 40, group: 'KCC' };

/** `value: inside?` for each range of a line of the report with this change. */
function judged(name: string, change: Partial<CostLine>, basis = BASIS): readonly string[] {
  const { inputs, results } = readingOf(reportWith({ [name]: change }));
  const index = inputs.lines.findIndex((line) => line.name === name);
  const [line, result] = [inputs.lines[index], results.lines[index]];
  if (!line || !result) throw new RangeError(name);
  return compareLine(line, result, basis).map((comparison) => `${valueWords(comparison)}: ${comparison.isInside}`);
}

test('every line of the report is within the findings of the research, where it has any', () => {
  for (const { name } of reportWith({}).lines) expect(judged(name, {}).join()).not.toContain('false');
});

test('hours per week, costs and scale of one line are each compared with their own ranges', () => {
  const change = { hoursPerWeek: 72, scale: '10A' };
  expect(judged('Personele inzet', change, { ...BASIS, group: 'COM' })).toEqual([
    '72 uur per week: false',
    '89.424 euro per jaar: true',
    'schaal 10A: true',
  ]);
  // Pay and scale of a communication team say nothing about a klantcontactcentrum.
  expect(judged('Personele inzet', change)).toEqual([
    '72 uur per week: false',
    '89.424 euro per jaar: false',
    'schaal 10A: false',
  ]);
});

test('a gemeente is compared with those that organise webcare in the same way', () => {
  expect(PROFILES.map(({ inputs }) => researchBasis(inputs).group)).toEqual(['KCC', 'COM', 'KCC']);
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
  expect(judged('Interne training', {}, { ...BASIS, weeks: null })).toEqual([': null']);
});

test('a line that the research does not cover has no ranges', () => {
  const { inputs, results } = readingOf({ ...reportWith({}), lines: [OWN_LINE] });
  const [line, result] = [inputs.lines[0], results.lines[0]];
  if (!line || !result) throw new RangeError('no line');
  expect(compareLine(line, result, BASIS)).toEqual([]);
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
