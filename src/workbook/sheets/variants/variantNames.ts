// Names of the sheet Varianten: its table, columns and cells, and the words by which a row says what it holds.

import { CORE_FIELDS, labelsOf } from '../../../model/fields';
import type { VariantFigures } from '../../../model/variants';

export const VARIANT_TABLE = 'rm_Varianten';
export const VARIANT_HEADER_NAME = 'rm_kop_varianten';

/** The columns that are there without any variant. */
export const VARIANT_COLUMNS = {
  part: 'Onderdeel',
  name: 'Naam',
  field: 'Veld',
  place: 'Plaats in model',
  current: 'Huidig model',
} as const;

/** Two columns for each variant. The word in front keeps Excel from reading a name as a number or a date. */
const VARIANT_PREFIX = 'Variant ';
export const variantColumn = (name: string): string => VARIANT_PREFIX + name;
const DIFFERENCE_PREFIX = 'Verschil ';
export const differenceColumn = (name: string): string => DIFFERENCE_PREFIX + name;

/** The names of the variants whose columns stand among these headers, in that order. */
export const variantNamesIn = (headers: readonly string[]): readonly string[] =>
  headers.flatMap((header) => (header.startsWith(VARIANT_PREFIX) ? [header.slice(VARIANT_PREFIX.length)] : []));

/** The names of the variants of which only the column of differences is left: somebody renamed or deleted the other. */
export const lostVariantNames = (headers: readonly string[]): readonly string[] =>
  headers
    .flatMap((header) => (header.startsWith(DIFFERENCE_PREFIX) ? [header.slice(DIFFERENCE_PREFIX.length)] : []))
    .filter((name) => !headers.includes(variantColumn(name)));

/** The headers that go with those that are there: the fixed ones, and two for each variant. */
export const variantHeaders = (headers: readonly string[]): readonly string[] => [
  ...Object.values(VARIANT_COLUMNS),
  ...variantNamesIn(headers).flatMap((name) => [variantColumn(name), differenceColumn(name)]),
];

export const VARIANT_RESULT_NAMES = {
  /** Single values of the present model, and what each is called. */
  values: 'rm_modelwaarden',
  labels: 'rm_modelwaarden_naam',
  /** Rows of the model that are not on the sheet, and the other way round. */
  notKept: 'rm_varianten_niet_bewaard',
  notInModel: 'rm_varianten_niet_in_model',
} as const;

/** What a row is about. */
export const PARTS = {
  variant: 'Variant',
  figure: 'Uitkomst',
  parameter: 'Uitgangspunt',
  line: 'Kostenpost',
  scenario: 'Scenario',
} as const;

/** Fields that are no column of the model. */
export const FIELDS = { value: 'Waarde', place: 'Plaats' } as const;
export const SAVED_ON = 'Bewaard op';

export const FIGURE_LABELS: Readonly<Record<keyof VariantFigures, string>> = {
  total: 'Totaal per jaar',
  establishment: 'Formatie',
  costPerQuestion: 'Kostprijs per klantvraag',
};

export const PARAMETER_LABELS = labelsOf(CORE_FIELDS);

/** What stands in a cell where the input is empty, so that a blank cell means: not in this variant. */
export const EMPTY = '(leeg)';
/** The present model has no date. */
export const NOW = 'nu';
export const NOT_IN_MODEL = 'niet in model';
export const NOT_IN_VARIANT = 'niet in variant';
export const SAME = '= gelijk';
export const OTHER = '≠ anders';
