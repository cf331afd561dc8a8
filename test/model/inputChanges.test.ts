// Changes between two states: applied they lead there, inverted they lead back, whatever was typed.

import fc from 'fast-check';
import { applyChange, changesBetween, invertChanges } from '../../src/model/inputs/inputChanges';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { PROFILES, withProfile } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { EDIT, edited } from '../support/random/edits';
import { MODEL } from '../support/random/models';
import { forAll } from '../support/random/properties';

const EDITS = 1000;
/** Each sequence of edits begins anew; each edit of it may be three at once. */
const SEQUENCE = 50;
const MODELS = 100;

const small: ModelInputs = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.slice(0, 4) };

function expectThereAndBack(from: ModelInputs, to: ModelInputs): void {
  const changes = changesBetween(from, to);
  expect(changes.reduce(applyChange, from)).toEqual(to);
  expect(invertChanges(changes).reduce(applyChange, to)).toEqual(from);
}

const SEQUENCES = fc.array(fc.array(EDIT, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 2 * SEQUENCE,
  size: 'max',
});

test(`changes lead there and back over some ${EDITS} random edits after one another`, () => {
  forAll(SEQUENCES, EDITS / SEQUENCE, (sequence) => {
    sequence.reduce((from, edits) => {
      const to = edits.reduce(edited, from);
      expectThereAndBack(from, to);
      return to;
    }, small);
  });
});

test('wholly different models lead there and back as well', () => {
  forAll(fc.tuple(MODEL, MODEL), MODELS, ([from, to]) => expectThereAndBack(from, to));
});

test('equal states have no changes', () => {
  expect(changesBetween(REPORT_INPUTS, { ...REPORT_INPUTS, lines: [...REPORT_INPUTS.lines] })).toEqual([]);
});

test('a renamed line is renamed, not removed and added', () => {
  const lines = REPORT_INPUTS.lines.map((line) => (line.name === 'Aansturing' ? { ...line, name: 'Regie' } : line));
  expect(changesBetween(REPORT_INPUTS, { ...REPORT_INPUTS, lines })).toEqual([
    { kind: 'field', list: 'lines', index: 1, name: 'Aansturing', field: 'name', before: 'Aansturing', after: 'Regie' },
  ]);
});

test('sorting is one change of order', () => {
  const lines = REPORT_INPUTS.lines.toSorted((one, other) => one.name.localeCompare(other.name));
  expect(changesBetween(REPORT_INPUTS, { ...REPORT_INPUTS, lines }).map(({ kind }) => kind)).toEqual(['order']);
});

test("a profile changes its own lines and keeps the user's lines and all parameters", () => {
  const own = { ...(REPORT_INPUTS.lines[0] ?? fail()), name: 'Vertaalkosten' };
  const inputs: ModelInputs = {
    ...REPORT_INPUTS,
    lines: [own, ...REPORT_INPUTS.lines],
    parameters: { ...REPORT_INPUTS.parameters, step: 9 },
  };
  const changed = withProfile(inputs, 'COM');
  expect(changed.lines[0]).toEqual(own);
  expect(changed.lines.slice(1)).toEqual(PROFILES.find(({ id }) => id === 'COM')?.inputs.lines);
  expect(changed.parameters.step).toBe(9);
});

function fail(): never {
  throw new Error('The report has no lines');
}
