// Where a factor of the gevoeligheid is entered.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { placeOfFactor } from '../../src/taskpane/addedSheets/sensitivity/factorPlaces';

test.each([
  ['Personele inzet', { list: 'lines', index: 0, field: 'hoursPerWeek' }],
  ['aansturing', { list: 'lines', index: 1, field: 'hoursPerWeek' }],
  ['Loopbaanbudget', { list: 'lines', index: 5, field: 'amountPerUnit' }],
  ['Klantvragen per maand', { list: 'scenarios', index: 1, field: 'questionsPerMonth' }],
  ['A post that is gone', null],
])('%s', (name, place) => {
  expect(placeOfFactor(name, REPORT_INPUTS)).toEqual(place);
});
