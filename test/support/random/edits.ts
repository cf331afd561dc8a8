// Random edits of a model, as people make them: they type, rename, double a name, add, remove and sort.

import fc, { type Arbitrary } from 'fast-check';
import { rowName, rowsOf, withRows, type InputList, type InputRow } from '../../../src/model/inputs/inputRows';
import type { ModelInputs } from '../../../src/model/inputs/modelInputs';
import { CHOICE, chosen } from './parts';

const LISTS = ['lines', 'scenarios', 'salaryScales'] as const satisfies readonly InputList[];
type EditedList = (typeof LISTS)[number];

const KINDS = ['number', 'rename', 'double', 'insert', 'remove', 'sort', 'parameters'] as const;

export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly list: EditedList;
  /** Which row, of those that are there. */
  readonly row: number;
  /** What comes there: a number, the end of a name, another row. */
  readonly value: number;
}

export const EDIT: Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  list: fc.constantFrom(...LISTS),
  row: CHOICE,
  value: CHOICE,
});

const NUMBER_FIELDS: Readonly<Record<EditedList, string>> = {
  lines: 'hoursPerWeek',
  scenarios: 'questionsPerMonth',
  salaryScales: 'step3',
};
/** Few names, so that the same one is given twice. */
const NAMES = [0, 1, 2, 3, 4];
const MOST_NUMBER = 40;
const STEPS = 12;
const MUNICIPALITIES = 3;

function editedRows(rows: readonly InputRow[], { kind, list, row: choice, value }: Edit): readonly InputRow[] {
  const index = choice % rows.length;
  const row = chosen(rows, choice);
  const nameField = list === 'salaryScales' ? 'scale' : 'name';
  const number = chosen(NAMES, value);
  switch (kind) {
    case 'number':
      return rows.with(index, { ...row, [NUMBER_FIELDS[list]]: value % MOST_NUMBER });
    case 'rename':
      return rows.with(index, { ...row, [nameField]: `Nieuw ${number}` });
    case 'double':
      return rows.with(index, { ...row, [nameField]: chosen(rows, value)[nameField] ?? '' });
    case 'insert':
      return rows.toSpliced(index, 0, { ...row, [nameField]: `Erbij ${number}` });
    case 'remove':
      return rows.length > 1 ? rows.toSpliced(index, 1) : rows;
    case 'sort':
      return rows.toSorted((one, other) => rowName(list, one).localeCompare(rowName(list, other)));
    case 'parameters':
      return rows;
  }
}

/** The model after the edit. */
export function edited(inputs: ModelInputs, edit: Edit): ModelInputs {
  const { kind, list, row, value } = edit;
  if (kind === 'parameters') {
    const typed = { step: row % STEPS, municipality: `Gemeente ${value % MUNICIPALITIES}` };
    return { ...inputs, parameters: { ...inputs.parameters, ...typed } };
  }
  return withRows(inputs, list, editedRows(rowsOf(inputs, list), edit));
}
