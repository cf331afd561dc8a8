// The input file of `npm run export` as inputs of the model: partial changes over the defaults or a profile. Pure.

import type { ModelInputs, NumberInput, SalaryScale } from '../../src/model/modelInputs';
import { PROFILE_IDS, profile } from '../../src/model/profiles';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { sameText } from '../../src/model/operands';
import { STEP_COUNT } from '../../src/model/salaryTables';
import { check, checkKeys, InputError, objectAt, type Faults } from './checking';
import { changedModel } from './readModelParts';
import { withSheets } from './readSheets';
import {
  AMOUNT_RULE,
  MUNICIPALITY_RULE,
  PROFILE_RULE,
  SCALE_FIELDS,
  SCALE_RULE,
  SECTIONS,
  SURCHARGE_RULE,
} from './fields';

function readSteps(faults: Faults, place: string, found: unknown): readonly NumberInput[] {
  const isComplete = Array.isArray(found) && found.length === STEP_COUNT;
  if (!isComplete) {
    faults.push(
      `${place}: toegestaan: ${STEP_COUNT} bedragen per maand, trede 0 tot en met ${STEP_COUNT - 1}, of null`,
    );
    return [];
  }
  return found.map((amount: unknown, step) =>
    amount === null || !check(faults, `${place}[${step}]`, AMOUNT_RULE, amount) ? null : (amount as number),
  );
}

function readScale(faults: Faults, place: string, table: string, scale: string, found: unknown): SalaryScale {
  const value = objectAt(faults, place, found);
  const { steps, surcharge, status } = SCALE_FIELDS;
  checkKeys(faults, `${place}.`, value, [steps, surcharge, status]);
  check(faults, place, SCALE_RULE, scale);
  check(faults, `${place}.${surcharge}`, SURCHARGE_RULE, value[surcharge]);
  const source = value[status] ?? '';
  check(faults, `${place}.${status}`, { kind: 'text' }, source);
  return {
    table,
    scale,
    steps: readSteps(faults, `${place}.${steps}`, value[steps]),
    surcharge: value[surcharge] as number,
    status: source as string,
  };
}

/** Scales of tables of one's own; a scale that is there already is replaced. */
function readSalaryScales(faults: Faults, found: unknown, scales: readonly SalaryScale[]): readonly SalaryScale[] {
  const place = SECTIONS.salaryScales;
  const own = Object.entries(objectAt(faults, place, found)).flatMap(([table, value]) =>
    Object.entries(objectAt(faults, `${place}.${table}`, value)).map(([scale, fields]) =>
      readScale(faults, `${place}.${table}.${scale}`, table, scale, fields),
    ),
  );
  const isReplaced = (one: SalaryScale): boolean =>
    own.some(({ table, scale }) => sameText(table, one.table) && sameText(scale, one.scale));
  return [...scales.filter((scale) => !isReplaced(scale)), ...own];
}

function startingPoint(faults: Faults, found: unknown): ModelInputs {
  if (found === undefined || !check(faults, SECTIONS.profile, PROFILE_RULE, found)) return REPORT_INPUTS;
  const id = PROFILE_IDS.find((candidate) => candidate === found);
  return id ? profile(id).inputs : REPORT_INPUTS;
}

function readMunicipality(faults: Faults, found: unknown): string {
  if (found === undefined) return '';
  check(faults, SECTIONS.municipality, MUNICIPALITY_RULE, found);
  return typeof found === 'string' ? found : '';
}

/**
 * The inputs that a file describes.
 * @param today date that its variants bear, `2026-11-24`
 * @throws InputError when a name is unknown or a value is not allowed
 */
export function readInputs(content: unknown, today: string): ModelInputs {
  const faults: Faults = [];
  const file = objectAt(faults, 'invoer', content ?? null);
  checkKeys(faults, '', file, Object.values(SECTIONS));
  const start = startingPoint(faults, file[SECTIONS.profile]);
  const salaryScales = readSalaryScales(faults, file[SECTIONS.salaryScales], start.salaryScales);
  const municipality = readMunicipality(faults, file[SECTIONS.municipality]);
  const model = changedModel(faults, '', file, {
    ...start,
    salaryScales,
    parameters: { ...start.parameters, municipality },
  });
  const whole = withSheets(faults, file, model, today);
  if (faults.length > 0) throw new InputError(faults);
  return whole;
}
