// Changes between two states: applied they lead there, turned round they lead back, whatever was typed.

import { applyChange, changesBetween, invertChanges } from '../../src/model/inputChanges';
import { rowName, rowsOf, withRows, type InputList } from '../../src/model/inputRows';
import type { ModelInputs } from '../../src/model/modelInputs';
import { PROFILES, withProfile } from '../../src/model/profiles';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { randomInputs, seededRandom } from '../support/random';

const SEED = 20141114;
const CASES = 1000;

const small: ModelInputs = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.slice(0, 4) };

/** A few random edits as people make them: types, renames, doubles a name, adds, removes, sorts. */
function edited(inputs: ModelInputs, random: () => number): ModelInputs {
  const pick = (count: number): number => Math.floor(random() * count);
  const list = (['lines', 'scenarios', 'salaryScales'] as const)[pick(3)] as InputList;
  const rows = [...rowsOf(inputs, list)];
  const index = pick(rows.length);
  const row = rows[index] ?? {};
  const nameField = list === 'salaryScales' ? 'scale' : 'name';
  switch (pick(7)) {
    case 0:
      rows[index] = { ...row, [nameField]: `Nieuw ${pick(5)}` };
      break;
    case 1:
      rows[index] = { ...row, [nameField]: rows[pick(rows.length)]?.[nameField] ?? '' };
      break;
    case 2:
      rows.splice(index, 0, { ...row, [nameField]: `Erbij ${pick(5)}` });
      break;
    case 3:
      if (rows.length > 1) rows.splice(index, 1);
      break;
    case 4:
      rows.sort((one, other) => rowName(list, one).localeCompare(rowName(list, other)));
      break;
    case 5:
      return { ...inputs, parameters: { ...inputs.parameters, step: pick(12), municipality: `Gemeente ${pick(3)}` } };
    default:
      rows[index] = {
        ...row,
        [list === 'lines' ? 'hoursPerWeek' : list === 'scenarios' ? 'questionsPerMonth' : 'step3']: pick(40),
      };
  }
  return withRows(inputs, list, rows);
}

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
