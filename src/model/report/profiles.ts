// Starting points for a user: the report's two ways of organising webcare, and the small gemeente.

import { changesBetween, type InputChange } from '../inputs/inputChanges';
import { NOT_COUNTED, type CostLine, type ModelInputs, type Scenario } from '../inputs/modelInputs';
import { nameKey } from '../names';
import { REPORT_INPUTS, REPORT_LINES } from './reportDefaults';
import { ownValue } from '../ownValue';

export const PROFILE_IDS = ['KCC', 'COM', 'klein'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  /** One line to help the user choose; mentions the assumptions. */
  readonly description: string;
  readonly inputs: ModelInputs;
}

type LineChanges = Readonly<Record<string, Partial<CostLine>>>;

function withChanges(changes: LineChanges, scenarios: readonly Scenario[] = REPORT_INPUTS.scenarios): ModelInputs {
  return {
    ...REPORT_INPUTS,
    scenarios,
    lines: REPORT_LINES.map((line) => ({ ...line, ...ownValue(changes, line.name) })),
  };
}

/** §4.3 and §4.5: in a COM-gemeente these tasks are part of the team's own hours. */
const INSIDE_THE_TEAM = 'valt bij een COM-gemeente binnen de uren van het team';

const COM_CHANGES: LineChanges = {
  'Personele inzet': {
    hoursPerWeek: 20,
    scale: '9',
    explanation:
      'Aanname: 20 uur per week in schaal 9. §3.4: schaal 8 tot 11; §3.5: 22.680 tot 120.528 euro; het rapport geeft geen uren',
  },
  Aansturing: { counted: NOT_COUNTED, explanation: `§4.3: ${INSIDE_THE_TEAM}` },
  'Aanverwante taken': { counted: NOT_COUNTED, explanation: `§4.5: ${INSIDE_THE_TEAM}` },
};

const SMALL_CHANGES: LineChanges = {
  'Personele inzet': {
    hoursPerWeek: 1,
    explanation: 'Aanname: 1 uur per week bij ongeveer 6 berichten per maand (§6.2); het rapport geeft geen uren',
  },
  Aansturing: { counted: NOT_COUNTED, explanation: '§4.3: bij de kleinste gemeente te verwaarlozen' },
  'Aanverwante taken': { counted: NOT_COUNTED, explanation: 'Aanname: geen aparte uren; het rapport noemt ze niet' },
  'Licentiekosten tool': { amountPerUnit: 0, explanation: '§5.11: de kleinste gemeente gebruikt alleen gratis tools' },
  'Facebook-advertenties': { counted: NOT_COUNTED, explanation: 'Aanname: geen; het rapport noemt ze niet' },
  'Prijzengeld voor acties': { counted: NOT_COUNTED, explanation: 'Aanname: geen; het rapport noemt het niet' },
  'Stand-byvergoeding piket': { counted: NOT_COUNTED, explanation: 'Aanname: geen piket; §6.7: één gemeente had dit' },
};

/** §6.2: about 6 messages per month; the lower and higher volumes are assumptions. */
const SMALL_SCENARIOS: readonly Scenario[] = [
  { name: 'Minimum', questionsPerMonth: 4 },
  { name: 'Gemiddeld', questionsPerMonth: 6 },
  { name: 'Maximum', questionsPerMonth: 8 },
];

export const PROFILES: readonly Profile[] = [
  {
    id: 'KCC',
    title: 'KCC-gemeente',
    description: 'Webcare in het klantcontactcentrum, zoals 6 van de 9 gemeenten. De cijfers van het rapport.',
    inputs: REPORT_INPUTS,
  },
  {
    id: 'COM',
    title: 'COM-gemeente',
    description:
      'Webcare in een communicatieteam: aansturing en aanverwante taken tellen niet apart mee. Uren zijn een aanname.',
    inputs: withChanges(COM_CHANGES),
  },
  {
    id: 'klein',
    title: 'Kleine gemeente',
    description: 'Gratis tools en ongeveer 6 berichten per maand. Uren en aantallen zijn grotendeels een aanname.',
    inputs: withChanges(SMALL_CHANGES, SMALL_SCENARIOS),
  },
];

/** The profile with this id. */
export function profile(id: ProfileId): Profile {
  const found = PROFILES.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`Unknown profile: ${id}`);
  return found;
}

/** A profile's rows replace those with the same name; the user's other rows stay, after them. */
function merged<Row extends { readonly name: string }>(own: readonly Row[], wanted: readonly Row[]): readonly Row[] {
  const byName = new Map(wanted.toReversed().map((row) => [nameKey(row.name), row]));
  const known = new Set(own.map(({ name }) => nameKey(name)));
  const kept = own.map((row) => byName.get(nameKey(row.name)) ?? row);
  return [...kept, ...wanted.filter(({ name }) => !known.has(nameKey(name)))];
}

/** The inputs with the cost lines and volumes of a profile; the user's additions and all parameters stay. */
export function withProfile(inputs: ModelInputs, id: ProfileId): ModelInputs {
  const wanted = profile(id).inputs;
  return {
    ...inputs,
    lines: merged(inputs.lines, wanted.lines),
    scenarios: merged(inputs.scenarios, wanted.scenarios),
  };
}

/** What a profile would change; empty when nothing differs. */
export const profileChanges = (inputs: ModelInputs, id: ProfileId): readonly InputChange[] =>
  changesBetween(inputs, withProfile(inputs, id));

/** The profile with the fewest changes, because the workbook does not record which one it started with. */
export function closestProfile(inputs: ModelInputs): Profile {
  const byDistance = PROFILES.map((candidate) => ({
    candidate,
    distance: profileChanges(inputs, candidate.id).length,
  })).toSorted((one, other) => one.distance - other.distance);
  return byDistance[0]?.candidate ?? profile('KCC');
}
