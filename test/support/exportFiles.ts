// Seeded random input files for export: valid ones, and malicious ones.

import { COST_TYPES, UNITS } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { SALARY_TABLES, SCALES } from '../../src/model/salaryTables';

export type JsonFile = Record<string, unknown>;

/** Names that are accepted unchanged. */
const NAMES = [
  'Licentiekosten tool',
  'licentiekosten TOOL',
  'Aansturing',
  'Café',
  'Cafe\u0301 overleg',
  '=1+1',
  '-5',
  '+31',
  '@hier',
  "'s avonds",
  '1-2',
  'jan 2027',
  '007',
  'WAAR',
  '#N/B',
  '_x0041_',
  'constructor',
  '__proto__',
  'Klantvragen per maand',
  'zonder naam',
  'Licenties | SaaS',
  '<b>&amp;"',
  'Tekst met 😀',
  'ẞtraße',
  'x'.repeat(100),
];
/** Names that must be refused, or are a different name than they seem. */
const HOSTILE_NAMES = [
  '',
  ' ',
  '\u200b',
  ' Gemiddeld',
  'Gemiddeld\u0007',
  'Gemi\u200bddeld',
  'GEMIDDELD',
  'Gem*',
  'Cao*',
  'Rapport 201?',
  'cao juli 2026',
  '~',
  'a\nb',
  'a\tb',
  '\ud800',
  '\udc00x',
  '\uffff',
  'A\u202eB',
  '\u001b[31mrood',
  'x'.repeat(101),
];
const HOSTILE_VALUES: readonly unknown[] = [
  -1,
  1e300,
  1e-320,
  0.1 + 0.2,
  '5',
  '',
  null,
  true,
  [],
  {},
  [[[[1]]]],
  { a: { b: 1 } },
  '\u001b[2J',
  'x'.repeat(40_000),
];

/** @param random numbers from 0 up to 1 */
export function randomExportFile(random: () => number): JsonFile {
  const chance = (share: number): boolean => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const cents = (most: number): number => Math.round(random() * most * 100) / 100;
  const hostility = chance(0.4) ? 0.12 : 0;
  const valueOr = (value: unknown): unknown => (chance(hostility) ? pick(HOSTILE_VALUES) : value);
  const nameOf = (names: readonly string[]): string => (chance(hostility) ? pick(HOSTILE_NAMES) : pick(names));
  const named = (names: readonly string[], most: number, value: () => unknown): JsonFile =>
    Object.fromEntries(Array.from({ length: Math.floor(random() * (most + 1)) }, () => [nameOf(names), value()]));

  const line = (): unknown =>
    valueOr({
      ...(chance(0.3) ? { meetellen: valueOr(chance(0.7)) } : {}),
      ...(chance(0.5)
        ? { urenPerWeek: valueOr(cents(40)), schaal: valueOr(pick(SCALES)), aantal: null, bedragPerEenheid: null }
        : { urenPerWeek: null, schaal: null, aantal: valueOr(cents(100)), bedragPerEenheid: valueOr(cents(2000)) }),
      ...(chance(0.2) ? { eenheid: valueOr(pick(UNITS)) } : {}),
      ...(chance(0.4) ? { kostensoort: valueOr(pick(COST_TYPES)) } : {}),
      ...(chance(0.2) ? { toelichting: valueOr(pick(['=1+1', 'regel 1\nregel 2', '§ 4'])) } : {}),
    });
  const lines = named([...NAMES, ...REPORT_INPUTS.lines.map(({ name }) => name)], 5, line);
  const scenarios = named(['Minimum', 'Gemiddeld', 'Piek', '410', ...NAMES], 3, () =>
    valueOr(Math.floor(random() * 900)),
  );
  const tables = named(['Eigen', 'Eigen | 7', '2027', ...NAMES], 1, () =>
    valueOr({
      [chance(hostility) ? '19' : pick(SCALES)]: {
        bedragen: Array.from({ length: 12 }, () => valueOr(chance(0.1) ? null : Math.floor(1500 + random() * 4000))),
        toeslag: valueOr(0.08),
      },
    }),
  );
  const parameters = {
    ...(chance(0.5)
      ? { salaristabel: nameOf([...SALARY_TABLES.map(({ label }) => label), ...Object.keys(tables)]) }
      : {}),
    ...(chance(0.4) ? { kernscenario: nameOf(['Minimum', 'gemiddeld', 'Maximum', ...Object.keys(scenarios)]) } : {}),
    ...(chance(0.4) ? { trede: valueOr(Math.floor(random() * 12)) } : {}),
    ...(chance(0.3) ? { werkgeverslasten: valueOr(pick([0.23, 0.315])) } : {}),
    ...(chance(0.2) ? { werkweek: valueOr(38) } : {}),
    ...(chance(0.2) ? { kostenAnderKanaal: valueOr(pick([null, 7.5])) } : {}),
  };
  const sheets = ['Begroting', 'Gevoeligheid', 'Varianten'].filter(() => chance(0.3));
  const isWanted = (sheet: string): boolean => sheets.includes(sheet) || chance(hostility);
  return {
    ...(chance(0.3) ? { profiel: valueOr(pick(['KCC', 'COM', 'klein'])) } : {}),
    ...(chance(0.3) ? { gemeente: valueOr(nameOf(NAMES)) } : {}),
    kostenposten: valueOr(lines),
    scenarios: valueOr(scenarios),
    ...(chance(0.3) ? { salarisschalen: valueOr(tables) } : {}),
    uitgangspunten: valueOr(parameters),
    bladen: valueOr(sheets.map(valueOr)),
    ...(isWanted('Begroting') && chance(0.5)
      ? { begroting: valueOr({ jaar: valueOr(2028), eenheid: valueOr(1000) }) }
      : {}),
    ...(isWanted('Gevoeligheid') && chance(0.5) ? { gevoeligheid: valueOr({ afwijking: valueOr(0.2) }) } : {}),
    ...(isWanted('Varianten') && chance(0.7)
      ? {
          varianten: valueOr(
            named(['A', 'Drukker', '2027', 'Nu'], 2, () => valueOr({ scenarios: { Gemiddeld: 300 } })),
          ),
        }
      : {}),
    ...(chance(hostility) ? { [pick(HOSTILE_NAMES)]: 1 } : {}),
  };
}

/** The file as text, occasionally invalid JSON. */
export function randomText(file: JsonFile, random: () => number): string {
  const text = JSON.stringify(file);
  const place = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.03) return text.slice(0, place);
  if (kind < 0.06)
    return `${text.slice(0, place)}${'"{}[],:\u0000'.charAt(Math.floor(random() * 8))}${text.slice(place)}`;
  return kind < 0.08 ? text.replace('{', '{"gemeente":"Dubbel","gemeente":"Dubbel",') : text;
}
