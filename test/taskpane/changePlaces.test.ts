// From a change in the history to its cell: by the current name of the row, whatever has moved.

import { changesBetween, type InputChange } from '../../src/model/inputs/inputChanges';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { placeOfChange } from '../../src/taskpane/history/changePlaces';
import { OWN_LINE, reportWith } from './readings';

function onlyChange(to: ModelInputs): InputChange {
  const [change, ...others] = changesBetween(REPORT_INPUTS, to);
  if (!change || others.length > 0) throw new Error('One change expected');
  return change;
}

const reversed = (inputs: ModelInputs): ModelInputs => ({ ...inputs, lines: inputs.lines.toReversed() });

test('a change of a field leads to its row, also when the rows have moved', () => {
  const changed = reportWith({ Aansturing: { hoursPerWeek: 4 } });
  const change = onlyChange(changed);
  expect(placeOfChange(change, changed)).toEqual({ list: 'lines', index: 1, field: 'hoursPerWeek' });
  expect(placeOfChange(change, reversed(changed))).toEqual({ list: 'lines', index: 9, field: 'hoursPerWeek' });
});

test('a renamed row is found by its new name, and after undo by its old one', () => {
  const renamed = reportWith({ Aansturing: { name: 'Leiding' } });
  const change = onlyChange(renamed);
  expect(placeOfChange(change, renamed)).toEqual({ list: 'lines', index: 1, field: 'name' });
  expect(placeOfChange(change, REPORT_INPUTS)).toEqual({ list: 'lines', index: 1, field: 'name' });
});

test('a parameter and an amount of a scale have a place', () => {
  const { parameters, salaryScales } = REPORT_INPUTS;
  const step = onlyChange({ ...REPORT_INPUTS, parameters: { ...parameters, step: 10 } });
  expect(placeOfChange(step, REPORT_INPUTS)).toEqual({ list: 'parameters', field: 'step' });
  const [first] = salaryScales;
  if (!first) throw new Error('No scale');
  const raised = {
    ...REPORT_INPUTS,
    salaryScales: salaryScales.with(0, { ...first, steps: first.steps.with(2, 1500) }),
  };
  expect(placeOfChange(onlyChange(raised), raised)).toEqual({ list: 'salaryScales', index: 0, field: 'step2' });
});

test('an added row has a place while it exists; an order has none', () => {
  const more = { ...REPORT_INPUTS, lines: [...REPORT_INPUTS.lines, OWN_LINE] };
  const change = onlyChange(more);
  expect(placeOfChange(change, more)).toEqual({ list: 'lines', index: 11, field: 'name' });
  expect(placeOfChange(change, REPORT_INPUTS)).toBeNull();
  expect(placeOfChange(onlyChange(reversed(REPORT_INPUTS)), REPORT_INPUTS)).toBeNull();
});
