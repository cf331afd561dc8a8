// Where a point of attention leads: the input to correct, not only its line.

import { placeOfCheck, placeOfLine } from '../../src/taskpane/sharing/checkPlaces';
import { readingOf, reportWith } from './readings';

/** Of the second line of the report. */
const fieldToMend = (changes: Parameters<typeof reportWith>[0][string]): string => {
  const { inputs, results } = readingOf(reportWith({ Aansturing: changes }));
  const { field } = placeOfLine(1, inputs, results);
  return field;
};

test.each([
  ['hours that are missing', { hoursPerWeek: null }, 'hoursPerWeek'],
  ['a scale that is missing', { scale: '' }, 'scale'],
  ['a scale that no table has', { scale: '99' }, 'scale'],
  ['no answer to Meetellen, as in a row made with Tab', { counted: '' }, 'counted'],
  ['no name', { name: '' }, 'name'],
  ['the name of an earlier line', { name: 'PERSONELE INZET' }, 'name'],
  ['an amount that is missing', { hoursPerWeek: null, scale: '', quantity: 2 }, 'amountPerUnit'],
] as const)('%s leads to the input to correct', (_, changes, expected) => {
  expect(fieldToMend(changes)).toBe(expected);
});

test('the check of all lines leads to the first of them', () => {
  const { inputs, results } = readingOf(
    reportWith({ Aansturing: { hoursPerWeek: null }, 'Aanverwante taken': { scale: '' } }),
  );
  expect(placeOfCheck('linesComplete', inputs, results)).toEqual({ list: 'lines', index: 1, field: 'hoursPerWeek' });
});
