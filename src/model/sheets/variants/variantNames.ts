// Names of the sheet Varianten: its table, columns and cells.

export const VARIANT_TABLE = 'rm_Varianten';
export const VARIANT_HEADER_NAME = 'rm_kop_varianten';

/** The fixed columns, which exist without any variant. */
export const VARIANT_COLUMNS = {
  part: 'Onderdeel',
  name: 'Naam',
  field: 'Veld',
  differs: 'Verschilt',
  current: 'Huidig model',
  /** Empty: behind the variants, so that one that comes is between this column and that of the current model. */
  behind: 'Hulp',
  // The steps to the current value.
  lineRow: 'Bij kostenpost',
  scenarioRow: 'Bij scenario',
  valueRow: 'Bij losse waarde',
  fieldColumn: 'Kolom',
  isEmpty: 'Leeg',
  listValue: 'Uit de tabel',
  singleValue: 'Losse waarde',
  number: 'Getal',
  otherwise: 'Anders',
  place: 'Plaats in model',
} as const;

/** Prefix of the two columns of a variant. It prevents Excel from reading a name as a number or a date. */
const VARIANT_PREFIX = 'Variant ';
export const variantColumn = (name: string): string => VARIANT_PREFIX + name;
export const DIFFERENCE_PREFIX = 'Verschil ';
export const differenceColumn = (name: string): string => DIFFERENCE_PREFIX + name;

/** Whether a column belongs to a variant. */
export const isOfVariant = (header: string): boolean =>
  header.startsWith(VARIANT_PREFIX) || header.startsWith(DIFFERENCE_PREFIX);

/** The names of the variants with columns among these headers, in order. */
export const variantNamesIn = (headers: readonly string[]): readonly string[] =>
  headers.flatMap((header) => (header.startsWith(VARIANT_PREFIX) ? [header.slice(VARIANT_PREFIX.length)] : []));

/** The names of variants with only the column of differences left: somebody renamed or deleted the other. */
export const lostVariantNames = (headers: readonly string[]): readonly string[] =>
  headers
    .flatMap((header) => (header.startsWith(DIFFERENCE_PREFIX) ? [header.slice(DIFFERENCE_PREFIX.length)] : []))
    .filter((name) => !headers.includes(variantColumn(name)));

/** The complete set of headers for the existing ones: the fixed ones, and two for each variant. */
export const variantHeaders = (headers: readonly string[]): readonly string[] => [
  ...Object.values(VARIANT_COLUMNS),
  ...variantNamesIn(headers).flatMap((name) => [variantColumn(name), differenceColumn(name)]),
];

export const VARIANT_RESULT_NAMES = {
  headLine: 'rm_varianten_kopregel',
  /** Single values of the current model, and their names. */
  values: 'rm_modelwaarden',
  labels: 'rm_modelwaarden_naam',
  /** Rows of the model that are not on the sheet, and vice versa. */
  notKept: 'rm_varianten_niet_bewaard',
  notInModel: 'rm_varianten_niet_in_model',
  /** Columns of differences that are elsewhere than the others. */
  apart: 'rm_varianten_apart',
} as const;
