// The report's value of an input, found by the name of its row wherever that is now.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { reportValue } from '../../src/taskpane/costs/reportValues';
import { OWN_LINE } from './readings';

const inputs = { ...REPORT_INPUTS, lines: [OWN_LINE, ...REPORT_INPUTS.lines.toReversed()] };

test('a line is found by its name, ignoring case', () => {
  const index = inputs.lines.findIndex(({ name }) => name === 'Aansturing');
  expect(reportValue({ list: 'lines', index, field: 'hoursPerWeek' }, inputs)).toBe(2);
  const shouted = { ...inputs, lines: inputs.lines.map((line) => ({ ...line, name: line.name.toUpperCase() })) };
  expect(reportValue({ list: 'lines', index, field: 'scale' }, shouted)).toBe('11');
});

test('an added line and a missing place have none', () => {
  expect(reportValue({ list: 'lines', index: 0, field: 'quantity' }, inputs)).toBeUndefined();
  expect(reportValue({ list: 'lines', index: 99, field: 'quantity' }, inputs)).toBeUndefined();
});

test('parameters, scenarios and the amounts of a scale have theirs', () => {
  expect(reportValue({ list: 'parameters', field: 'netHours' }, inputs)).toBe(1440);
  expect(reportValue({ list: 'scenarios', index: 1, field: 'questionsPerMonth' }, inputs)).toBe(225);
  const index = inputs.salaryScales.findIndex(({ table, scale }) => table === 'Rapport 2012' && scale === '7');
  expect(reportValue({ list: 'salaryScales', index, field: 'step5' }, inputs)).toBe(2257);
});
