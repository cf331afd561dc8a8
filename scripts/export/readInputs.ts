// Turns the input file of `npm run export` into inputs of the model: changes on the defaults or a profile. Pure.

import type { ModelInputs, NumberInput, SalaryScale } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { nameKey } from '../../src/model/names';
import { STEP_COUNT } from '../../src/model/salary/salaryTables';
import { nameProblem } from '../../src/model/texts';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { check, checkKeys, InputError, namedEntries, objectAt, type Faults } from './checking';
import { shown } from './echo';
import { changedModel } from './readModelParts';
import { readPriceLevels } from './readPriceLevels';
import { profileCalled, withSheets } from './readSheets';
import {
  AMOUNT_RULE,
  MUNICIPALITY_RULE,
  PROFILE_RULE,
  SCALE_FIELDS,
  SCALE_RULE,
  SECTIONS,
  SURCHARGE_RULE,
  TEXT,
} from './fields';
import { sectionOf, type FileSheets } from './fileSheet';

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
  check(faults, `${place}.${status}`, TEXT, source);
  return {
    table,
    scale,
    steps: readSteps(faults, `${place}.${steps}`, value[steps]),
    surcharge: value[surcharge] as number,
    status: source as string,
  };
}

const scaleKey = (table: string, scale: string): string => JSON.stringify([nameKey(table), nameKey(scale)]);

/** Adds scales of user-defined tables; an existing scale is replaced, and its table keeps its spelling. */
function readSalaryScales(faults: Faults, found: unknown, scales: readonly SalaryScale[]): readonly SalaryScale[] {
  const place = SECTIONS.salaryScales;
  const spelled = new Map(scales.map(({ table }) => [nameKey(table), table]));
  const own = namedEntries(faults, place, found, (name) => nameProblem(name, true)).flatMap(([name, value]) => {
    const at = `${place}.${shown(name)}`;
    const table = spelled.get(nameKey(name)) ?? name;
    return namedEntries(faults, at, value).map(([scale, fields]) =>
      readScale(faults, `${at}.${shown(scale)}`, table, scale.toUpperCase(), fields),
    );
  });
  const replaced = new Set(own.map(({ table, scale }) => scaleKey(table, scale)));
  return [...scales.filter(({ table, scale }) => !replaced.has(scaleKey(table, scale))), ...own];
}

function startingPoint(faults: Faults, found: unknown): ModelInputs {
  if (found === undefined || !check(faults, SECTIONS.profile, PROFILE_RULE, found)) return REPORT_INPUTS;
  return profileCalled(found)?.inputs ?? REPORT_INPUTS;
}

/** What the inputs of a file change, in words. */
export function startCalled(content: unknown): string {
  const file = (typeof content === 'object' && content !== null ? content : {}) as Readonly<Record<string, unknown>>;
  const found = profileCalled(file[SECTIONS.profile]);
  return found ? `het profiel ${found.title}` : 'de cijfers van het rapport';
}

function readMunicipality(faults: Faults, found: unknown): string {
  if (found === undefined) return '';
  check(faults, SECTIONS.municipality, MUNICIPALITY_RULE, found);
  return typeof found === 'string' ? found : '';
}

/**
 * The inputs that a file describes.
 * @param today date of its variants, `2026-11-24`
 * @throws InputError when a name is unknown or a value is not allowed
 */
export function readInputs(content: unknown, today: string, sheets: FileSheets): ModelInputs {
  const faults: Faults = [];
  const file = objectAt(faults, 'invoer', content ?? null);
  checkKeys(faults, '', file, [...Object.values(SECTIONS), ...SUPPLEMENTS.map(sectionOf)]);
  const start = startingPoint(faults, file[SECTIONS.profile]);
  const salaryScales = readSalaryScales(faults, file[SECTIONS.salaryScales], start.salaryScales);
  const municipality = readMunicipality(faults, file[SECTIONS.municipality]);
  const model = changedModel(faults, '', file, {
    ...start,
    salaryScales,
    parameters: readPriceLevels(faults, file[SECTIONS.priceLevels], salaryScales, {
      ...start.parameters,
      municipality,
    }),
  });
  const whole = withSheets(faults, file, model, today, sheets);
  if (faults.length > 0) throw new InputError(faults);
  return whole;
}
