// The sheets that the input file adds to the model, and what they are filled with.

import { withDefaultBudget, type TaskField } from '../../src/model/budgetInputs';
import type { ModelInputs, NumberInput, Parameters } from '../../src/model/modelInputs';
import type { ProfileId } from '../../src/model/profiles';
import type { Supplement } from '../../src/model/supplements';
import { check, objectAt, readFields, type Faults, type JsonObject } from './checking';
import { BUDGET_FIELDS, SECTIONS, SHEETS, SHEETS_RULE } from './fields';

/** Practice: customer contact with Burgerzaken, a communication team with Overhead. There is no rule for it. */
const TASK_FIELD_OF: Readonly<Record<ProfileId, TaskField>> = {
  KCC: '0.2 Burgerzaken',
  COM: '0.4 Overhead',
  klein: '0.2 Burgerzaken',
};

function wantedSheets(faults: Faults, found: unknown): readonly Supplement[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) {
    faults.push(`${SECTIONS.sheets}: ${JSON.stringify(found)} kan niet; toegestaan: een lijst van bladen`);
    return [];
  }
  return found
    .filter((name: unknown, index) => check(faults, `${SECTIONS.sheets}[${index}]`, SHEETS_RULE, name))
    .flatMap((name) => SHEETS[String(name)] ?? []);
}

function seriesOf(kind: 'wageIndex' | 'priceIndex', values: unknown): Partial<Parameters> {
  const numbers = (values ?? []) as readonly NumberInput[];
  return Object.fromEntries(numbers.map((value, index) => [`${kind}${index + 1}`, value]));
}

function withBudget(faults: Faults, file: JsonObject, inputs: ModelInputs): ModelInputs {
  const taskField = TASK_FIELD_OF[file[SECTIONS.profile] as ProfileId] ?? TASK_FIELD_OF.KCC;
  const whole = withDefaultBudget(inputs, taskField);
  const found = objectAt(faults, SECTIONS.budget, file[SECTIONS.budget]);
  const { wageIndex, priceIndex, ...single } = readFields(faults, SECTIONS.budget, found, BUDGET_FIELDS);
  const changes = { ...single, ...seriesOf('wageIndex', wageIndex), ...seriesOf('priceIndex', priceIndex) };
  return { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
}

/** The inputs with the sheets that the file asks for; what is wrong with them is added to the faults. */
export function withSheets(faults: Faults, file: JsonObject, inputs: ModelInputs): ModelInputs {
  const sheets = wantedSheets(faults, file[SECTIONS.sheets]);
  if (sheets.includes('budget')) return withBudget(faults, file, inputs);
  if (file[SECTIONS.budget] !== undefined) {
    faults.push(`${SECTIONS.budget}: kan alleen met "Begroting" onder ${SECTIONS.sheets}`);
  }
  return inputs;
}
