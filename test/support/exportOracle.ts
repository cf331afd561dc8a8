// The two most important figures for an accepted input file of export, calculated independently of the product: from
// the sentences of the report (§8.2 and §8.3), and with its own rule for when two names are the same.

import { roundHalfAwayFromZero } from '../../src/model/results/rounding';
import { profile, PROFILE_IDS } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The visible part of a name. */
const seen = (name: string): string =>
  name
    .replace(/\u200b|\u200c|\u200d|\ufeff|\u00ad|\ufe0f/g, '')
    .normalize('NFC')
    .toLowerCase();

interface Line {
  counted: boolean;
  hours: unknown;
  scale: string;
  quantity: unknown;
  amount: unknown;
}

function linesOf(file: Fields, start: typeof REPORT_INPUTS): readonly Line[] {
  const lines = new Map<string, Line>(
    start.lines.map(({ name, counted, hoursPerWeek, scale, quantity, amountPerUnit }) => [
      seen(name),
      { counted: counted === 'ja', hours: hoursPerWeek, scale, quantity, amount: amountPerUnit },
    ]),
  );
  for (const [name, value] of Object.entries(fieldsOf(file['kostenposten']))) {
    const fields = fieldsOf(value);
    const line = lines.get(seen(name)) ?? { counted: true, hours: null, scale: '', quantity: null, amount: null };
    const has = (field: string): boolean => Object.hasOwn(fields, field);
    if (has('meetellen')) line.counted = fields['meetellen'] === true;
    if (has('urenPerWeek')) line.hours = fields['urenPerWeek'];
    if (has('schaal')) line.scale = textOf(fields['schaal']);
    if (has('aantal')) line.quantity = fields['aantal'];
    if (has('bedragPerEenheid')) line.amount = fields['bedragPerEenheid'];
    lines.set(seen(name), line);
  }
  return [...lines.values()];
}

/** @param file the accepted content */
export function independentFigures(content: unknown): { readonly total: number; readonly costPerQuestion: unknown } {
  const file = fieldsOf(content);
  const id = PROFILE_IDS.find((candidate) => seen(candidate) === seen(textOf(file['profiel'])));
  const start = id ? profile(id).inputs : REPORT_INPUTS;
  const parameters = fieldsOf(file['uitgangspunten']);
  const chosen = (field: string, otherwise: unknown): unknown =>
    Object.hasOwn(parameters, field) ? parameters[field] : otherwise;
  const { months, fteDecimals, salaryDecimals, costPriceDecimals } = start.parameters;
  const step = numberOf(chosen('trede', start.parameters.step));
  const costs = numberOf(chosen('werkgeverslasten', start.parameters.employerCosts));
  const week = numberOf(chosen('werkweek', start.parameters.workWeek));
  const table = seen(textOf(chosen('salaristabel', start.parameters.salaryTable)));

  const scales = new Map(
    start.salaryScales.map(({ table: name, scale, steps, surcharge }) => [
      `${seen(name)} ${seen(scale)}`,
      { amount: steps[step], surcharge },
    ]),
  );
  for (const [name, value] of Object.entries(fieldsOf(file['salarisschalen']))) {
    for (const [scale, fields] of Object.entries(fieldsOf(value))) {
      const { bedragen, toeslag } = fieldsOf(fields);
      const amount = Array.isArray(bedragen) ? (bedragen[step] as number | null) : null;
      scales.set(`${seen(name)} ${seen(scale)}`, { amount, surcharge: numberOf(toeslag) });
    }
  }
  const salaryOf = (scale: string): number | null => {
    const found = scales.get(`${table} ${seen(scale)}`);
    const amount = numberOf(found?.amount);
    if (!found || amount <= 0) return null;
    const year = amount * numberOf(months) * (1 + numberOf(found.surcharge)) * (1 + costs);
    return Math.trunc(roundHalfAwayFromZero(year, numberOf(salaryDecimals)));
  };
  const costOf = ({ counted, hours, scale, quantity, amount }: Line): number => {
    if (!counted) return 0;
    if (typeof hours === 'number' || scale !== '') {
      const salary = scale === '' ? null : salaryOf(scale);
      if (typeof hours !== 'number' || salary === null) return 0;
      return roundHalfAwayFromZero(roundHalfAwayFromZero(hours / week, numberOf(fteDecimals)) * salary, 0);
    }
    return typeof quantity === 'number' && typeof amount === 'number' ? roundHalfAwayFromZero(quantity * amount, 0) : 0;
  };
  const total = linesOf(file, start).reduce((sum, line) => sum + costOf(line), 0);

  const key = seen(textOf(chosen('kernscenario', start.parameters.keyScenario)));
  const questions = new Map<string, unknown>([
    ...start.scenarios.map(({ name, questionsPerMonth }) => [seen(name), questionsPerMonth] as const),
    ...Object.entries(fieldsOf(file['scenarios'])).map(([name, value]) => [seen(name), value] as const),
  ]);
  const perYear = numberOf(questions.get(key)) * numberOf(months);
  return {
    total,
    costPerQuestion: perYear === 0 ? 'n.v.t.' : roundHalfAwayFromZero(total / perYear, numberOf(costPriceDecimals)),
  };
}
