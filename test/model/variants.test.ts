// Allowed names for a variant, and models that can be kept.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { variantInputsProblem, variantNameProblem } from '../../src/model/sheets/variants/variantKeeping';

test.each<[string, string | null]>([
  ['Hoger tarief (10%), trede 9', null],
  ['2027', null],
  ['mei 2027', null],
  ['=1+1', null],
  ['  ', 'Vul een naam in.'],
  ['x'.repeat(35), null],
  ['x'.repeat(36), 'Een naam heeft hoogstens 35 tekens.'],
  ["'s avonds", 'Een naam kan geen [ ] # @ of aanhalingstekens bevatten: Excel kent er een betekenis aan toe.'],
  ['a[b', 'Een naam kan geen [ ] # @ of aanhalingstekens bevatten: Excel kent er een betekenis aan toe.'],
  ['a\nb', 'Een naam staat op één regel.'],
  ['RAPPORT ', 'Er is al een variant met de naam RAPPORT.'],
])('%j', (name, problem) => {
  expect(variantNameProblem(name, ['Rapport'])).toBe(problem);
});

test('rows with the same name are not kept', () => {
  const [first] = REPORT_INPUTS.lines;
  if (!first) throw new Error('The report has no lines');
  expect(variantInputsProblem(REPORT_INPUTS)).toBeNull();
  for (const name of ['', 'AANSTURING']) {
    const lines = [{ ...first, name }, ...REPORT_INPUTS.lines];
    expect(variantInputsProblem({ ...REPORT_INPUTS, lines })).toBe('Geef eerst elke kostenpost een eigen naam.');
  }
  const scenarios = [...REPORT_INPUTS.scenarios, { name: 'minimum', questionsPerMonth: 1 }];
  expect(variantInputsProblem({ ...REPORT_INPUTS, scenarios })).toBe('Geef eerst elk scenario een eigen naam.');
});
