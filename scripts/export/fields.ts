// The fields of the input file of `npm run export`, by their names on the sheets, and what each may contain. The limits
// are those of the cells. docs/export-schema.json is generated from this table.

import {
  CORE_PARAMETER_IDS,
  coreParameter,
  type CoreParameter,
  type CoreParameterId,
} from '../../src/model/inputs/coreParameters';
import { nameKey } from '../../src/model/names';
import { COST_TYPES, UNITS, type CostLine } from '../../src/model/inputs/modelInputs';
import { isNumberKind, numberKind, type NumberKindId } from '../../src/model/inputs/numberKinds';
import { PROFILE_IDS } from '../../src/model/report/profiles';
import { SCALES } from '../../src/model/salary/salaryTables';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { tabNameOf } from './fileSheet';

/** What a field may contain. */
export type Rule =
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number; readonly isWhole: boolean }
  /** Any text that fits in a cell; a name must be short and on one line, and sentences on a page have a length. */
  | { readonly kind: 'text'; readonly isName: boolean; readonly isProse?: true }
  /** A day, `2026-11-24`; the cell has the number that Excel gives it. */
  | { readonly kind: 'day'; readonly minimum: number; readonly maximum: number }
  /** One of these texts, compared in the way names are. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly byKey: ReadonlyMap<string, string> }
  | { readonly kind: 'truth' }
  /** One of these numbers. */
  | { readonly kind: 'oneOf'; readonly options: readonly number[] }
  /** A fixed number of values of the same kind. */
  | { readonly kind: 'series'; readonly length: number; readonly item: Rule };

export interface Field<Key extends string> {
  readonly key: Key;
  readonly rule: Rule;
  /** `null` empties the cell. */
  readonly mayBeEmpty: boolean;
  /** For the schema, in Dutch. */
  readonly description: string;
}

export type Fields<Key extends string> = Readonly<Record<string, Field<Key>>>;

/** The limits of a kind of number. */
export function numberRule(id: NumberKindId): Rule {
  const { minimum, maximum, isWhole = false } = numberKind(id);
  return { kind: 'number', minimum, maximum, isWhole };
}

export const TEXT: Rule = { kind: 'text', isName: false };
export const PROSE: Rule = { kind: 'text', isName: false, isProse: true };
export const DAY: Rule = { kind: 'day', minimum: numberKind('date').minimum, maximum: numberKind('date').maximum };
export const NAME: Rule = { kind: 'text', isName: true };
/** Of two equal names the first is used, as in a list of cells. */
export const choice = (options: readonly string[]): Rule => ({
  kind: 'choice',
  options,
  byKey: new Map(options.toReversed().map((option) => [nameKey(option), option])),
});
export const required = <Key extends string>(key: Key, rule: Rule, description: string): Field<Key> => ({
  key,
  rule,
  description,
  mayBeEmpty: false,
});
export const optional = <Key extends string>(key: Key, rule: Rule, description: string): Field<Key> => ({
  ...required(key, rule, description),
  mayBeEmpty: true,
});

export const PROFILE_RULE: Rule = choice(PROFILE_IDS);
export const MUNICIPALITY_RULE: Rule = NAME;
export const QUESTIONS_RULE: Rule = numberRule('questions');
export const AMOUNT_RULE: Rule = numberRule('amount');
export const SURCHARGE_RULE: Rule = numberRule('surcharge');
export const SCALE_RULE: Rule = choice(SCALES);

export const LINE_FIELDS: Fields<Exclude<keyof CostLine, 'name'>> = {
  meetellen: required('counted', { kind: 'truth' }, 'Telt de kostenpost mee'),
  urenPerWeek: optional('hoursPerWeek', numberRule('hoursPerWeek'), 'Uren per week'),
  schaal: optional('scale', SCALE_RULE, 'Salarisschaal'),
  aantal: optional('quantity', numberRule('quantity'), 'Aantal eenheden per jaar'),
  eenheid: optional('unit', choice(UNITS), 'Eenheid'),
  bedragPerEenheid: optional('amountPerUnit', AMOUNT_RULE, 'Euro per eenheid'),
  kostensoort: required('costType', choice(COST_TYPES), 'Kostensoort'),
  toelichting: optional('explanation', TEXT, 'Bron en redenering'),
};

/** What a file can choose from; without this, as in the schema, any text is allowed. */
export interface Choices {
  readonly salaryTables: readonly string[];
  readonly scenarios: readonly string[];
}

function parameterRule({ kind }: CoreParameter, options: readonly string[] | undefined): Rule {
  if (isNumberKind(kind)) return numberRule(kind);
  return options ? choice(options) : NAME;
}

/** The constants. @param choices salary tables and scenarios that the rest of the file leaves */
export function parameterFields(choices?: Choices): Fields<CoreParameterId> {
  const options: Readonly<Partial<Record<CoreParameterId, readonly string[]>>> = choices
    ? { salaryTable: choices.salaryTables, keyScenario: choices.scenarios }
    : {};
  return Object.fromEntries(
    CORE_PARAMETER_IDS.flatMap((id) => {
      const parameter = coreParameter(id);
      if (!parameter.inFile) return [];
      const { name, description, mayBeEmpty = false } = parameter.inFile;
      return [[name, { key: id, rule: parameterRule(parameter, options[id]), description, mayBeEmpty }]];
    }),
  );
}

/** Added sheets, by the name of their tab. */
export const SHEETS_RULE: Rule = choice(SUPPLEMENTS.map(tabNameOf));

/** Sections of the file, in reading order; those of the added sheets follow. */
export const SECTIONS = {
  profile: 'profiel',
  municipality: 'gemeente',
  lines: 'kostenposten',
  scenarios: 'scenarios',
  salaryScales: 'salarisschalen',
  priceLevels: 'prijspeilen',
  parameters: 'uitgangspunten',
  sheets: 'bladen',
} as const;

/** Sections that change the model itself. */
export const MODEL_SECTIONS: readonly string[] = [SECTIONS.lines, SECTIONS.scenarios, SECTIONS.parameters];

/** The price level of a user-defined salary table. */
export const PRICE_LEVEL_FIELDS: Fields<'priceLevel' | 'priceYear'> = {
  prijspeil: required('priceLevel', TEXT, 'Vanaf wanneer de bedragen gelden: per 1 januari 2027'),
  jaar: required('priceYear', numberRule('year'), 'Jaar van het prijspeil'),
};

/** Fields of one scale in a user-defined salary table. */
export const SCALE_FIELDS = { steps: 'bedragen', surcharge: 'toeslag', status: 'bron' } as const;
