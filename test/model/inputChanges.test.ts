// Changes between two states: applied they lead there, inverted they lead back, whatever was typed.

import { applyChange, changesBetween, invertChanges } from '../../src/model/inputChanges';
import type { ModelInputs } from '../../src/model/modelInputs';
import { PROFILES, withProfile } from '../../src/model/profiles';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { randomInputs, seededRandom } from '../support/random';
import { edited } from '../support/randomEdits';

const SEED = 20141114;
const CASES = 1000;

const small: ModelInputs = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.slice(0, 4) };

test(`changes lead there and back over ${CASES} random edits (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  let from = small;
  for (let index = 0; index < CASES; index += 1) {
    if (index % 50 === 0) from = small;
    let to = from;
    for (let count = 0; count <= Math.floor(random() * 3); count += 1) to = edited(to, random);
    const changes = changesBetween(from, to);
    expect({ index, inputs: changes.reduce(applyChange, from) }).toEqual({ index, inputs: to });
    expect({ index, inputs: invertChanges(changes).reduce(applyChange, to) }).toEqual({ index, inputs: from });
    from = to;
  }
});

test(`wholly different models lead there and back as well (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let index = 0; index < 100; index += 1) {
    const [from, to] = [randomInputs(random), randomInputs(random)];
    const changes = changesBetween(from, to);
    expect({ index, inputs: changes.reduce(applyChange, from) }).toEqual({ index, inputs: to });
    expect({ index, inputs: invertChanges(changes).reduce(applyChange, to) }).toEqual({ index, inputs: from });
  }
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

test('a profile changes its own lines and keeps those of the user and all parameters', () => {
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
