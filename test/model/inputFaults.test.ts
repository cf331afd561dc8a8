// Inputs that are no usable number: every number field of every list and every single value is covered, by a check of the
// cells or here, and never by both.

import { compute } from '../../src/model/results/compute';
import type { Field } from '../../src/model/inputs/field';
import { LIST_FIELDS, NAMED_FIELDS } from '../../src/model/inputs/fields';
import { limitsOf } from '../../src/model/inputs/limits';
import { inputFaults } from '../../src/model/inputs/inputFaults';
import { rowsOf, type InputList } from '../../src/model/inputs/inputRows';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { isNumberKind } from '../../src/model/inputs/numberKinds';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withAddedSheets } from '../support/addedSheets';

const whole = withAddedSheets(REPORT_INPUTS);

const withParameter = (key: string, value: unknown): ModelInputs => ({
  ...whole,
  parameters: { ...whole.parameters, [key]: value },
});

test('the model of the report, with its sheets, has none', () => {
  expect(inputFaults(whole)).toEqual([]);
});

const numbers = Object.entries(NAMED_FIELDS).filter(([, { kind }]) => isNumberKind(kind));

test.each(numbers)('%s is reported once when it holds a text or a number beyond its limits', (key, field) => {
  const { maximum, minimum } = limitsOf(field);
  for (const value of ['twaalf', maximum + 1, minimum - 1]) {
    const inputs = withParameter(key, value);
    const inCells = compute(inputs).checks.find(({ id }) => id === 'parametersUsable')?.points ?? 0;
    expect({ value, reports: inputFaults(inputs).length + Math.min(inCells, 1) }).toEqual({ value, reports: 1 });
  }
});

/** A list with one field of its second row changed. */
function withCell(list: InputList, key: string, value: unknown): ModelInputs {
  if (list !== 'salaryScales') {
    return {
      ...whole,
      [list]: rowsOf(whole, list).map((row, index) => (index === 1 ? { ...row, [key]: value } : row)),
    };
  }
  const step = Number(/^step(\d+)$/.exec(key)?.[1] ?? -1);
  const salaryScales = whole.salaryScales.map((scale, index) => {
    if (index !== 1) return scale;
    const { steps } = scale;
    return step < 0
      ? { ...scale, [key]: value }
      : { ...scale, steps: steps.map((each, at) => (at === step ? value : each)) };
  });
  return { ...whole, salaryScales: salaryScales as ModelInputs['salaryScales'] };
}

const LISTS: readonly InputList[] = ['salaryScales', 'budgetRows', 'ranges'];

const cells = LISTS.flatMap((list) =>
  Object.entries<Field>(LIST_FIELDS[list]).flatMap(([key, field]) =>
    isNumberKind(field.kind) ? [[list, key, field] as const] : [],
  ),
);

test.each(cells)('%s: %s is reported when it holds a text or a number beyond its limits', (list, key, field) => {
  expect(inputFaults(withCell(list, key, '3.724 euro'))).toMatchObject([
    { kind: 'text', place: { list, index: 1, field: key } },
  ]);
  expect(inputFaults(withCell(list, key, limitsOf(field).maximum + 1))).toMatchObject([{ kind: 'limit' }]);
});

test('an amount that makes a line unknown is reported with that line alone', () => {
  const { step } = REPORT_INPUTS.parameters;
  const salaryScales = REPORT_INPUTS.salaryScales.map((scale) => ({
    ...scale,
    steps: scale.steps.map((amount, at) =>
      scale.table === 'Rapport 2012' && scale.scale === '7' && at === step ? 'nvt' : amount,
    ),
  }));
  const inputs = { ...REPORT_INPUTS, salaryScales };
  expect(compute(inputs).checks.find(({ id }) => id === 'scalesKnown')?.points).toBe(1);
  expect(inputFaults(inputs)).toEqual([]);
});
