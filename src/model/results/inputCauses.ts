// Why the total differs from that of a variant or a profile, by the inputs that differ: each is taken over from now, one after
// another, so that the differences add up to the whole exactly. From the report, where a sheet has cells for it: causes.ts. Pure.

import type { Waterfall } from './causes';
import { compute } from './compute';
import { hasHours, isCounted } from './costLines';
import type { CostLine, ModelInputs, Parameters } from '../inputs/modelInputs';
import { nameKey, sameText } from '../names';

/** The causes of a difference, in the order in which they are taken over. */
export const INPUT_CAUSES = [
  'salaryTable',
  'employerCosts',
  'hours',
  'scales',
  'licences',
  'otherLines',
  'added',
  'leftOut',
] as const;
export type InputCause = (typeof INPUT_CAUSES)[number];

/** Kostensoort of the licences in the report (§8.2). */
const LICENCES = 'Licenties';
/** How many hours an fte has, and how exactly it counts: they change what hours cost. */
const OF_HOURS = ['workWeek', 'netHours', 'months', 'fteDecimals'] as const;

type Take = (line: CostLine, now: CostLine) => CostLine;

const isLicence = ({ costType }: CostLine): boolean => sameText(costType, LICENCES);
const byName = (lines: readonly CostLine[]): ReadonlyMap<string, CostLine> =>
  new Map(lines.map((line) => [nameKey(line.name), line]));

/** The lines with what this cause takes from the lines of now; a line that only one of the two counts stays as it is. */
function taken(lines: readonly CostLine[], now: ReadonlyMap<string, CostLine>, take: Take): readonly CostLine[] {
  return lines.map((line) => {
    const other = now.get(nameKey(line.name));
    return other && isCounted(line) && isCounted(other) ? take(line, other) : line;
  });
}

/** Hours and scale of a line are causes of their own as long as the line is calculated from hours in both. */
const ofHours =
  (field: 'hoursPerWeek' | 'scale'): Take =>
  (line, now) =>
    hasHours(line) && hasHours(now) ? { ...line, [field]: now[field] } : line;

const picked = (parameters: Parameters, ids: readonly (keyof Parameters)[]): Partial<Parameters> =>
  Object.fromEntries(ids.map((id) => [id, parameters[id]]));

/** The reference with what each cause takes over from now, one after another. */
function stages(
  reference: ModelInputs,
  now: ModelInputs,
): Readonly<Record<InputCause, (inputs: ModelInputs) => ModelInputs>> {
  const present = byName(now.lines);
  const before = byName(reference.lines);
  const lines =
    (take: Take) =>
    (inputs: ModelInputs): ModelInputs => ({ ...inputs, lines: taken(inputs.lines, present, take) });
  const isNew = (line: CostLine): boolean => {
    const known = before.get(nameKey(line.name));
    return isCounted(line) && (!known || !isCounted(known));
  };
  return {
    salaryTable: (inputs) => ({
      ...inputs,
      salaryScales: now.salaryScales,
      parameters: { ...now.parameters, ...picked(inputs.parameters, ['employerCosts', ...OF_HOURS]) },
    }),
    employerCosts: (inputs) => ({
      ...inputs,
      parameters: { ...inputs.parameters, ...picked(now.parameters, ['employerCosts']) },
    }),
    hours: (inputs) => ({
      ...lines(ofHours('hoursPerWeek'))(inputs),
      parameters: now.parameters,
    }),
    scales: lines(ofHours('scale')),
    licences: lines((line, now) => (isLicence(line) && isLicence(now) ? now : line)),
    otherLines: lines((_, now) => now),
    added: (inputs) => ({
      ...inputs,
      lines: [...inputs.lines.filter(({ name }) => !isNewName(name)), ...now.lines.filter(isNew)],
    }),
    leftOut: () => now,
  };
  function isNewName(name: string): boolean {
    const line = present.get(nameKey(name));
    return line !== undefined && isNew(line);
  }
}

/**
 * @param reference the model to compare with: the report, a profile, or a variant as it was kept
 * @param from its total, euro per year, which for a variant is the total that was kept
 */
export function waterfallByInput(
  reference: ModelInputs,
  now: ModelInputs,
  from = compute(reference).total,
): Waterfall<InputCause> {
  const steps = stages(reference, now);
  let inputs = reference;
  let total = from;
  const causes = INPUT_CAUSES.map((cause) => {
    inputs = steps[cause](inputs);
    const next = compute(inputs).total;
    const difference = next - total;
    total = next;
    return { cause, difference };
  });
  return { from, to: total, causes };
}
