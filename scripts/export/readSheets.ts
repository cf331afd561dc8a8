// The sheets that the input file adds to the model, and their content.

import { TASK_FIELD_OF, withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import type { ModelInputs, NumberInput, Parameters } from '../../src/model/modelInputs';
import { sameName } from '../../src/model/names';
import { profile, PROFILES } from '../../src/model/profiles';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import type { Supplement } from '../../src/model/supplements';
import { check, objectAt, readFields, type Faults, type JsonObject } from './checking';
import { shownValue } from './echo';
import { BUDGET_FIELDS, RANGES_FIELD, SECTIONS, SENSITIVITY_FIELDS, SHEETS, SHEETS_RULE } from './fields';
import { withRanges } from './readRanges';
import { withVariants } from './readVariants';

/** The profile named in a file. */
export const profileCalled = (found: unknown): (typeof PROFILES)[number] | undefined =>
  typeof found === 'string' ? PROFILES.find(({ id }) => sameName(id, found)) : undefined;

const sheetCalled = (name: string): readonly Supplement[] =>
  Object.entries(SHEETS).flatMap(([tabName, sheet]) => (sameName(tabName, name) ? [sheet] : []));

function wantedSheets(faults: Faults, found: unknown): readonly Supplement[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) {
    faults.push(`${SECTIONS.sheets}: ${shownValue(found)} kan niet; toegestaan: een lijst van bladen`);
    return [];
  }
  return found
    .filter((name: unknown, index) => check(faults, `${SECTIONS.sheets}[${index}]`, SHEETS_RULE, name))
    .flatMap((name) => sheetCalled(String(name)));
}

function seriesOf(kind: 'wageIndex' | 'priceIndex', values: unknown): Partial<Parameters> {
  const numbers = (values ?? []) as readonly NumberInput[];
  return Object.fromEntries(numbers.map((value, index) => [`${kind}${index + 1}`, value]));
}

function withBudget(faults: Faults, file: JsonObject, inputs: ModelInputs): ModelInputs {
  const { id } = profileCalled(file[SECTIONS.profile]) ?? profile('KCC');
  const whole = withDefaultBudget(inputs, TASK_FIELD_OF[id]);
  const found = objectAt(faults, SECTIONS.budget, file[SECTIONS.budget]);
  const { wageIndex, priceIndex, ...single } = readFields(faults, SECTIONS.budget, found, BUDGET_FIELDS);
  const changes = { ...single, ...seriesOf('wageIndex', wageIndex), ...seriesOf('priceIndex', priceIndex) };
  return { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
}

function withSensitivity(faults: Faults, found: unknown, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultSensitivity(inputs);
  const place = SECTIONS.sensitivity;
  const section = objectAt(faults, place, found);
  const { [RANGES_FIELD]: ranges, ...single } = section;
  const changes = readFields(faults, place, single, SENSITIVITY_FIELDS, [RANGES_FIELD]);
  const filled = { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
  return withRanges(faults, `${place}.${RANGES_FIELD}`, ranges, filled);
}

/** How each sheet is filled; its section of the file has the same name in lower case. */
const FILLED: Readonly<
  Record<Supplement, (faults: Faults, file: JsonObject, inputs: ModelInputs, today: string) => ModelInputs>
> = {
  budget: withBudget,
  sensitivity: (faults, file, inputs) => withSensitivity(faults, file[SECTIONS.sensitivity], inputs),
  variants: (faults, file, inputs, today) => withVariants(faults, file[SECTIONS.variants], inputs, today),
};

/**
 * The inputs with the sheets that the file requests; adds what is wrong with them to the faults.
 * @param today date of the variants, `2026-11-24`
 */
export function withSheets(faults: Faults, file: JsonObject, inputs: ModelInputs, today: string): ModelInputs {
  const wanted = wantedSheets(faults, file[SECTIONS.sheets]);
  return Object.entries(SHEETS).reduce((filled, [tabName, sheet]) => {
    if (wanted.includes(sheet)) return FILLED[sheet](faults, file, filled, today);
    const section = SECTIONS[sheet];
    if (file[section] !== undefined) {
      faults.push(`${section}: kan alleen met "${tabName}" onder ${SECTIONS.sheets}`);
    }
    return filled;
  }, inputs);
}
