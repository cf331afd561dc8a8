// Rows that come, go and move, as changes of the inputs. Pure.

import type { BudgetRow } from '../model/budgetInputs';
import { changesBetween, type InputChange } from '../model/inputChanges';
import { rowsOf, type InputList } from '../model/inputRows';
import { COUNTED, type CostLine, type ModelInputs, type Scenario } from '../model/modelInputs';
import { uniqueName } from './uniqueName';

const added = (inputs: ModelInputs, list: InputList, row: CostLine | Scenario | BudgetRow): readonly InputChange[] => [
  { kind: 'add', list, index: rowsOf(inputs, list).length, row: { ...row } },
];

/** A new cost line at the end: a lump sum of nothing, under a name of its own. */
export const lineAdded = (inputs: ModelInputs, costType: string): readonly InputChange[] =>
  added(inputs, 'lines', {
    name: uniqueName(
      'Nieuwe kostenpost',
      inputs.lines.map(({ name }) => name),
    ),
    counted: COUNTED,
    hoursPerWeek: null,
    scale: '',
    quantity: 1,
    unit: 'stelpost',
    amountPerUnit: 0,
    costType,
    explanation: '',
  });

/** A new scenario at the end, with the volume of the last. */
export const scenarioAdded = (inputs: ModelInputs): readonly InputChange[] =>
  added(inputs, 'scenarios', {
    name: uniqueName(
      'Nieuw scenario',
      inputs.scenarios.map(({ name }) => name),
    ),
    questionsPerMonth: inputs.scenarios.at(-1)?.questionsPerMonth ?? null,
  });

/** A line of the begroting for one cost post alone, on the taakveld and category of the rest of its kostensoort. */
export function budgetRowAdded(inputs: ModelInputs, costLine: string): readonly InputChange[] {
  const line = inputs.lines.find(({ name }) => name === costLine);
  const rest = inputs.budgetRows.find((row) => row.costType === line?.costType && row.costLine === '');
  if (!line || inputs.budgetRows.some((row) => row.costLine === costLine)) return [];
  const { taskField = '', economicCategory = '' } = rest ?? inputs.budgetRows[0] ?? {};
  return added(inputs, 'budgetRows', {
    costType: line.costType,
    costLine,
    taskField,
    economicCategory,
    oneOffYear: null,
  });
}

/** The last row of a list stays. */
export function rowRemoved(inputs: ModelInputs, list: InputList, index: number): readonly InputChange[] {
  const rows = rowsOf(inputs, list);
  const row = rows[index];
  return row && rows.length > 1 ? [{ kind: 'remove', list, index, row }] : [];
}

export function rowMoved(inputs: ModelInputs, list: InputList, index: number, to: number): readonly InputChange[] {
  const rows = rowsOf(inputs, list);
  const row = rows[index];
  if (!row || to < 0 || to >= rows.length) return [];
  const order = rows.toSpliced(index, 1).toSpliced(to, 0, row);
  return changesBetween(inputs, { ...inputs, [list]: order.map((moved) => inputs[list][rows.indexOf(moved)]) });
}
