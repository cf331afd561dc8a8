// Seeded random edits of a model.

import { rowName, rowsOf, withRows, type InputList } from '../../src/model/inputRows';
import type { ModelInputs } from '../../src/model/modelInputs';

/** A random user edit: types, renames, duplicates a name, adds, removes, sorts. */
export function edited(inputs: ModelInputs, random: () => number): ModelInputs {
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
