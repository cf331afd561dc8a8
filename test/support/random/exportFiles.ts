// Random input files of export: valid ones, and ones that somebody made to do harm.

import fc, { type Arbitrary } from 'fast-check';
import { COST_TYPES, UNITS } from '../../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';
import { SALARY_TABLES, SCALES } from '../../../src/model/salary/salaryTables';
import { CHOICE, chosen, decimal, mostly, sometimes } from './parts';

type JsonFile = Record<string, unknown>;

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
/** Names that must be refused, or be another name than they seem. */
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

/** Percentage of the places in a hostile file that have a wrong value. */
const HOSTILITY = 12;
/** So many of a hundred files are hostile. */
const HOSTILE_FILES = 40;

/** What a file is filled with: what should be there, and in a hostile one now and then something else. */
interface Kind {
  readonly value: (usual: Arbitrary<unknown>) => Arbitrary<unknown>;
  /** A name that comes instead of the one that should be there. */
  readonly otherName: Arbitrary<string | undefined>;
  /** Whether something is there that should not be. */
  readonly extra: Arbitrary<boolean>;
}

const HONEST: Kind = {
  value: (usual) => usual,
  otherName: fc.constant(undefined),
  extra: fc.constant(false),
};
const HOSTILE: Kind = {
  value: (usual) => mostly(usual, HOSTILITY, fc.constantFrom(...HOSTILE_VALUES)),
  otherName: sometimes(HOSTILITY, fc.constantFrom(...HOSTILE_NAMES)),
  extra: mostly(fc.constant(false), HOSTILITY, fc.constant(true)),
};

const oneOf = (...values: readonly unknown[]): Arbitrary<unknown> => fc.constantFrom(...values);

const nameOf = ({ otherName }: Kind, names: readonly string[]): Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), otherName).map(([name, other]) => other ?? name);

const named = (names: Arbitrary<string>, most: number, value: Arbitrary<unknown>): Arbitrary<JsonFile> =>
  fc
    .array(fc.tuple(names, value), { maxLength: most, size: 'max' })
    .map((entries) => Object.fromEntries<unknown>(entries));

/** A line of hours or of an amount. What is undefined has no key in the file. */
function lineOf({ value }: Kind): Arbitrary<unknown> {
  const others = {
    meetellen: sometimes(30, value(mostly(fc.constant(true), 30, fc.constant(false)))),
    eenheid: sometimes(20, value(oneOf(...UNITS))),
    kostensoort: sometimes(40, value(oneOf(...COST_TYPES))),
    toelichting: sometimes(20, value(oneOf('§ 4', '=1+1', 'regel 1\nregel 2'))),
  };
  const none = fc.constant(null);
  const hours = { urenPerWeek: value(decimal(40, 2)), schaal: value(oneOf(...SCALES)) };
  const amounts = { aantal: value(decimal(100, 2)), bedragPerEenheid: value(decimal(2000, 2)) };
  return value(
    fc.oneof(
      fc.record({ ...hours, aantal: none, bedragPerEenheid: none, ...others }),
      fc.record({ urenPerWeek: none, schaal: none, ...amounts, ...others }),
    ),
  );
}

function salaryTableOf({ value, extra }: Kind): Arbitrary<unknown> {
  const amount = value(mostly<unknown>(fc.integer({ min: 1500, max: 5499 }), 10, fc.constant(null)));
  const scale = fc
    .tuple(fc.constantFrom(...SCALES), extra)
    .map(([known, isUnknown]): string => (isUnknown ? '19' : known));
  const amounts = fc.record({
    bedragen: fc.array(amount, { minLength: 12, maxLength: 12 }),
    toeslag: value(fc.constant(0.08)),
  });
  return value(fc.tuple(scale, amounts).map(([key, table]) => ({ [key]: table })));
}

/** Where what comes instead of the whole is drawn apart: nothing comes instead. */
const AS_ASKED = 'as asked';

/** The sheets that a file asks for, with what it says of them; a hostile file says something of others as well. */
function sheetsOf({ value, extra }: Kind): Arbitrary<JsonFile> {
  const sheet = (id: string, percentage: number, parts: Arbitrary<unknown>): Arbitrary<Sheet> =>
    fc
      .record({
        asked: sometimes(30, value(fc.constant(id))),
        isUnasked: extra,
        said: sometimes(percentage, value(parts)),
      })
      .map(({ asked, isUnasked, said }) => ({ asked, said: asked !== undefined || isUnasked ? said : undefined }));
  const row = fc.record({
    kostensoort: value(oneOf(...COST_TYPES)),
    taakveld: value(fc.constant('0.4 Overhead')),
    categorie: value(fc.constant('3.8 Overige goederen en diensten')),
    ingangsjaar: value(fc.constant(2028)),
    ingangsmaand: value(fc.constant(9)),
  });
  const budget = fc.record({
    jaar: value(fc.constant(2028)),
    eenheid: value(fc.constant(1000)),
    regels: sometimes(50, value(fc.array(row, { minLength: 1, maxLength: 1 }))),
  });
  const cover = fc.record({
    omschrijving: value(fc.constant('Uren van het KCC')),
    soort: value(fc.constant('al begroot')),
    taakveld: value(fc.constant('0.4 Overhead')),
    categorie: value(fc.constant('1.1 Salarissen en sociale lasten')),
    karakter: value(oneOf('structureel', 'incidenteel')),
    bedragen: value(fc.constant([29_660, 0, 12.5, 1000])),
  });
  const change = fc.record({
    tekens: value(fc.constant(40)),
    dekking: value(fc.array(cover, { minLength: 1, maxLength: 2 })),
  });
  const workload = fc.record({
    minutenZelf: value(fc.constant(7.5)),
    minutenDoorverwezen: value(fc.constant(20)),
    aandeelDoorverwezen: value(fc.constant(0.42)),
    benutting: value(oneOf(0.8, 1, null)),
    groei: value(fc.constant([0.05, 0, -0.1, 2])),
  });
  const sensitivity = fc.record({ afwijking: value(fc.constant(0.2)) });
  const channel = fc.record({
    ontvangen: sometimes(40, value(fc.constant(300))),
    beantwoord: value(fc.nat(299)),
    eigenBerichten: sometimes(50, value(fc.constant(12.5))),
    prive: sometimes(40, value(oneOf(null, 80))),
  });
  const questions = fc.record({
    kanalen: sometimes(70, value(named(fc.constantFrom('WhatsApp', 'Facebook', '1-2'), 2, value(channel)))),
    definitie: sometimes(60, value(oneOf('beantwoord', 'beantwoord en privé', 'ALLE verzonden'))),
  });
  const variant = value(fc.constant({ scenarios: { Gemiddeld: 300 } }));
  return fc
    .record({
      begroting: sheet('Begroting', 50, budget),
      wijziging: sheet('Begrotingswijziging', 50, change),
      gevoeligheid: sheet('Gevoeligheid', 50, sensitivity),
      varianten: sheet('Varianten', 70, named(fc.constantFrom('A', 'Drukker', '2027', 'Nu'), 2, variant)),
      klantvragen: sheet('Klantvragen', 60, questions),
      werklast: sheet('Werklast', 50, workload),
      list: value(fc.constant(AS_ASKED)),
    })
    .map(({ begroting, wijziging, gevoeligheid, varianten, klantvragen, werklast, list }) => {
      // It needs the sheet of which it is a change.
      const changed = begroting.asked === undefined ? { asked: undefined, said: undefined } : wijziging;
      const asked = [begroting, changed, gevoeligheid, varianten, klantvragen, werklast]
        .map((one) => one.asked)
        .filter((one) => one !== undefined);
      return {
        bladen: list === AS_ASKED ? asked : list,
        begroting: begroting.said,
        begrotingswijziging: changed.said,
        gevoeligheid: gevoeligheid.said,
        varianten: varianten.said,
        klantvragen: klantvragen.said,
        werklast: werklast.said,
      };
    });
}

interface Sheet {
  readonly asked: unknown;
  readonly said: unknown;
}

const OWN_TABLES = ['Eigen', 'Eigen | 7', '2027', ...NAMES];
const SCENARIOS = ['Minimum', 'Gemiddeld', 'Piek', '410', ...NAMES];
const LINES = [...NAMES, ...REPORT_INPUTS.lines.map(({ name }) => name)];
const TABLES = SALARY_TABLES.map(({ label }) => label);

const keysOf = (found: unknown): readonly string[] =>
  typeof found === 'object' && found !== null ? Object.keys(found) : [];

function fileOf(kind: Kind): Arbitrary<JsonFile> {
  const { value, otherName, extra } = kind;
  const choice = fc.tuple(CHOICE, otherName);
  const drawn = fc.record({
    profiel: sometimes(30, value(oneOf('KCC', 'COM', 'klein'))),
    gemeente: sometimes(30, value(nameOf(kind, NAMES))),
    kostenposten: value(named(nameOf(kind, LINES), 5, lineOf(kind))),
    scenarios: value(named(nameOf(kind, SCENARIOS), 3, value(fc.nat(899)))),
    salarisschalen: sometimes(30, value(named(nameOf(kind, OWN_TABLES), 1, salaryTableOf(kind)))),
    table: sometimes(50, choice),
    scenario: sometimes(40, choice),
    parameters: fc.record({
      trede: sometimes(40, value(fc.nat(11))),
      werkgeverslasten: sometimes(30, value(oneOf(0.23, 0.315))),
      werkweek: sometimes(20, value(fc.constant(38))),
      kostenAnderKanaal: sometimes(20, value(oneOf(7.5, null))),
    }),
    parametersInstead: value(fc.constant(AS_ASKED)),
    sheets: sheetsOf(kind),
    unknown: fc.tuple(extra, fc.constantFrom(...HOSTILE_NAMES)),
  });
  return drawn.map(({ table, scenario, parameters, parametersInstead, sheets, unknown, ...parts }) => {
    const pickedFrom = (picked: typeof table, known: readonly string[]): string | undefined =>
      picked && (picked[1] ?? chosen(known, picked[0]));
    const uitgangspunten = {
      salaristabel: pickedFrom(table, [...TABLES, ...keysOf(parts.salarisschalen)]),
      kernscenario: pickedFrom(scenario, ['Minimum', 'gemiddeld', 'Maximum', ...keysOf(parts.scenarios)]),
      ...parameters,
    };
    return {
      ...parts,
      uitgangspunten: parametersInstead === AS_ASKED ? uitgangspunten : parametersInstead,
      ...sheets,
      ...(unknown[0] ? { [unknown[1]]: 1 } : {}),
    };
  });
}

const FILE = mostly(fileOf(HONEST), HOSTILE_FILES, fileOf(HOSTILE));

const LONGEST_FILE = 100_000;
const PLACE = fc.nat(LONGEST_FILE);

/** What may have happened to the bytes of a file on their way. */
const DAMAGE: Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 92, arbitrary: fc.constant((text: string) => text) },
  { weight: 3, arbitrary: PLACE.map((place) => (text: string) => text.slice(0, place % text.length)) },
  {
    weight: 3,
    arbitrary: fc.tuple(PLACE, fc.constantFrom(...'"{}[],:\u0000')).map(
      ([place, sign]) =>
        (text: string) =>
          text.slice(0, place % text.length) + sign + text.slice(place % text.length),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant((text: string) => text.replace('{', '{"gemeente":"Dubbel","gemeente":"Dubbel",')),
  },
);

/** A file as somebody hands it over: now and then spoilt as JSON. */
export const EXPORT_TEXT: Arbitrary<string> = fc
  .tuple(FILE, DAMAGE)
  .map(([file, damaged]) => damaged(JSON.stringify(file)));
