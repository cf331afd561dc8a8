// That a person can read every formula in ten seconds: none is long, deep, or calculates the same thing twice.

import { PROFILES } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { LONGEST_VARIANT_NAME } from '../../src/model/sheets/variants/variantKeeping';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { depthOf, formulasOfPlan, repeatedIn, shownLength } from '../support/formulaShape';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { SEED, samplesOf } from '../support/random/properties';
import { withSensitivity } from '../support/random/sensitivities';
import { asVariant, KEEPABLE } from '../support/random/variants';
import { withAddedSheets } from '../support/addedSheets';

const LONGEST = 200;
const DEEPEST = 3;
const RANDOM_CASES = 20;

const VARIANT_NAME = 'Raming'.padEnd(LONGEST_VARIANT_NAME, 'x');

const ownKind = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  lines: inputs.lines.map((line, index) => (index === 0 ? { ...line, costType: 'Een eigen kostensoort' } : line)),
});

const [kept] = samplesOf(KEEPABLE, 1);
const withEverything = (inputs: ModelInputs): ModelInputs => ({
  ...withAddedSheets(inputs),
  variants: kept ? [asVariant(kept, VARIANT_NAME), asVariant(inputs, 'Nu')] : [],
});

const CASES: readonly (readonly [name: string, inputs: ModelInputs])[] = [
  ...PROFILES.map(({ id, inputs }) => [`profile ${id}`, inputs] as const),
  ['every sheet, an own kostensoort and a variant', withEverything(ownKind(REPORT_INPUTS))],
  ...samplesOf(withSensitivity(budgeted(MODEL)), RANDOM_CASES).map(
    (inputs, index) => [`random ${index}, seed ${SEED}`, inputs] as const,
  ),
];

test.each(CASES)('every formula is short, not deep, and repeats nothing: %s', (_, inputs) => {
  const formulas = formulasOfPlan(planWorkbook(inputs));
  expect(formulas.length).toBeGreaterThan(30);
  const hard = formulas
    .map((planned) => ({
      ...planned,
      length: shownLength(planned),
      depth: depthOf(planned.formula),
      repeated: repeatedIn(planned.formula),
    }))
    .filter(({ length, depth, repeated }) => length > LONGEST || depth > DEEPEST || repeated.length > 0);
  expect(hard).toEqual([]);
});

test('what makes a formula hard to read is seen', () => {
  expect(depthOf('=IF(A1="ROUND(",1,(1+(2)))')).toBe(1);
  expect(depthOf('=IF(OR(NOT(SUM(A1)>0)),1,0)')).toBe(4);
  expect(repeatedIn('=IF(SUM(A1)=0,"SUM(B1)",SUM(A1)&SUM(B1))')).toEqual(['SUM(A1)']);
  expect(shownLength({ table: 'rm_T', formula: '=SUM(rm_T[x])+rm_U[x]' })).toBe('=SUM([x])+rm_U[x]'.length);
});
