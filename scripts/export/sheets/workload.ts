// The sheet Werklast in `npm run export`.

import type { ModelInputs, NumberInput, Parameters } from '../../../src/model/inputs/modelInputs';
import { compute } from '../../../src/model/results/compute';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../../../src/model/results/modelResults';
import { withDefaultWorkload } from '../../../src/model/sheets/workload/workloadDefaults';
import { GROWTH_YEARS, type WorkloadParameters } from '../../../src/model/sheets/workload/workloadInputs';
import { PERIODS } from '../../../src/model/sheets/workload/workloadWords';
import { computeWorkload } from '../../../src/oracle/computeWorkload';
import { objectAt, readFields, type Faults } from '../checking';
import { shownValue } from '../echo';
import { choice, NAME, numberRule, optional, required, SCALE_RULE, type Fields, type Rule } from '../fields';
import type { FigureLine, FileSection, FileSheet } from '../fileSheet';
import { CENTS, number } from '../numbers';
import { fieldsSchema } from '../schemaParts';

type GrowthField = `growth${(typeof GROWTH_YEARS)[number]}`;

const GROWTH: Rule = { kind: 'series', length: GROWTH_YEARS.length, item: numberRule('growth') };
const MINUTES = numberRule('minutes');

/** @param line the rule of the cost line; without it, as in the schema, any name */
const fieldsFor = (line: Rule = NAME): Fields<Exclude<keyof WorkloadParameters, GrowthField> | 'growth'> => ({
  kostenpost: required('workLine', line, 'Naam van de kostenpost met uren die de klantvragen beantwoordt'),
  minutenZelf: optional('minutesAlone', MINUTES, 'Minuten per vraag die zelf wordt afgehandeld'),
  minutenDoorverwezen: optional('minutesForwarded', MINUTES, 'Minuten per vraag die wordt doorverwezen'),
  aandeelDoorverwezen: optional(
    'shareForwarded',
    numberRule('portion'),
    'Deel van de vragen dat wordt doorverwezen, als fractie: 0.42 is 42%',
  ),
  benutting: optional(
    'utilisation',
    numberRule('utilisation'),
    'Deel van de uren dat naar klantvragen gaat, als fractie; null: er is geen uitkomst',
  ),
  minutenTweedeLijn: optional('secondLineMinutes', MINUTES, 'Minuten van de tweede lijn per doorverwezen vraag'),
  schaalTweedeLijn: optional('secondLineScale', SCALE_RULE, 'Salarisschaal van de tweede lijn, ter informatie'),
  groei: required(
    'growth',
    GROWTH,
    'Groei van de klantvragen van elk jaar ten opzichte van het jaar ervoor, als fractie',
  ),
});

/** A scale that reads as a number is one in its cell, and none is an empty cell. */
function asScale(scale: NumberInput): NumberInput {
  if (scale === '') return null;
  return typeof scale === 'string' && String(Number(scale)) === scale ? Number(scale) : scale;
}

const growthsOf = (growths: readonly NumberInput[]): Partial<Parameters> =>
  Object.fromEntries(GROWTH_YEARS.map((year, index) => [`growth${year}`, growths[index] ?? null]));

/** What the sheet would say is wrong with fields that are each allowed: a line without hours, a scale without an amount. */
function checkTogether(faults: Faults, place: string, given: object, inputs: ModelInputs): void {
  const { hoursNow, salary } = computeWorkload(inputs, compute(inputs));
  const { workLine = null, secondLineScale = null } = inputs.parameters;
  const isGiven = (field: string): boolean => Object.hasOwn(given, field);
  if (hoursNow === NOT_KNOWN && isGiven('kostenpost'))
    faults.push(`${place}.kostenpost: ${shownValue(workLine)} heeft geen uren`);
  if (salary === NOT_KNOWN && isGiven('schaalTweedeLijn'))
    faults.push(`${place}.schaalTweedeLijn: ${shownValue(secondLineScale)} heeft geen bedrag in de salaristabel`);
}

function fill(faults: Faults, { name, found }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultWorkload(inputs);
  const before = faults.length;
  const fields = fieldsFor(choice(inputs.lines.map((line) => line.name)));
  const given = objectAt(faults, name, found);
  const { growth, ...single } = readFields(faults, name, given, fields);
  const growths = growth === undefined ? {} : growthsOf(growth as readonly NumberInput[]);
  const { secondLineScale = null } = single as Partial<WorkloadParameters>;
  const changes = { ...single, ...growths, secondLineScale: asScale(secondLineScale) };
  const filled = { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
  if (faults.length === before) checkTogether(faults, name, given, filled);
  return filled;
}

const inHours = (outcome: Outcome): string =>
  typeof outcome === 'number' ? `${number(outcome, CENTS)} uur per week` : outcome;

function lines(inputs: ModelInputs, results: ModelResults): readonly FigureLine[] {
  const { hours, hoursNow, firstShortage } = computeWorkload(inputs, results);
  return [
    ['Uren nodig', inHours(hours)],
    ['Uren nu', inHours(hoursNow)],
    ['Eerste jaar met een tekort', firstShortage],
  ];
}

function figures(inputs: ModelInputs, results: ModelResults): object {
  const { hours, hoursNow, minutes, minutesNow, secondLineHours, secondLineCost, periods, firstShortage } =
    computeWorkload(inputs, results);
  return {
    minutenPerKlantvraag: minutes,
    urenNodig: hours,
    urenNu: hoursNow,
    tekort: periods[0]?.shortage,
    uitkomst: periods[0]?.outcome,
    minutenNu: minutesNow,
    tweedeLijnUren: secondLineHours,
    tweedeLijnKosten: secondLineCost,
    vooruitblik: periods.map((period, index) => ({
      periode: PERIODS[index],
      klantvragenPerMaand: period.questions,
      urenNodig: period.hours,
      tekort: period.shortage,
      uitkomst: period.outcome,
    })),
    eersteTekort: firstShortage,
  };
}

export const fileSheet: FileSheet = {
  fields: Object.values(fieldsFor()),
  schema: { description: 'Voor het blad Werklast, dat onder bladen staat', ...fieldsSchema(fieldsFor()) },
  fill,
  figures,
  lines,
};
