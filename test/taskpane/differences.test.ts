// Why the total differs from the report: which lines, by how much, largest first.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { lineDifferences, questionsOfKeyScenario, REPORT_QUESTIONS } from '../../src/taskpane/history/differences';
import { OWN_LINE, readingOf, reportWith } from './readings';

test('the report does not differ from itself', () => {
  expect(lineDifferences(readingOf(REPORT_INPUTS).results)).toEqual([]);
});

test('changed, added and removed lines are distinguished, largest difference first', () => {
  const changed = reportWith({ Aansturing: { hoursPerWeek: 4 } });
  const lines = [...changed.lines.filter(({ name }) => name !== 'Licentiekosten tool'), OWN_LINE];
  const reading = readingOf({ ...changed, lines });
  const differences = lineDifferences(reading.results);
  expect(differences).toEqual([
    { name: 'Licentiekosten tool', difference: -15000, presence: 'gone' },
    { name: 'Aansturing', difference: 2413, presence: 'both' },
    { name: 'Vertaalkosten', difference: 342, presence: 'own' },
  ]);
  const sum = differences.reduce((total, { difference }) => total + difference, 0);
  expect(sum).toBe(reading.results.total - readingOf(REPORT_INPUTS).results.total);
});

test('a name in another case is the same line', () => {
  expect(lineDifferences(readingOf(reportWith({ Aansturing: { name: 'AANSTURING' } })).results)).toEqual([]);
});

test('the number of questions in the key scenario explains a different cost price with the same total', () => {
  expect(REPORT_QUESTIONS).toBe(2700);
  const { scenarios, parameters } = REPORT_INPUTS;
  const busier = scenarios.with(1, { name: 'Gemiddeld', questionsPerMonth: 300 });
  expect(questionsOfKeyScenario(readingOf({ ...REPORT_INPUTS, scenarios: busier }))).toBe(3600);
  const other = { ...parameters, keyScenario: 'Maximum' };
  expect(questionsOfKeyScenario(readingOf({ ...REPORT_INPUTS, parameters: other }))).toBe(3000);
  const gone = { ...parameters, keyScenario: 'Piek' };
  expect(questionsOfKeyScenario(readingOf({ ...REPORT_INPUTS, parameters: gone }))).toBe('n.b.');
});
