// The words by which a row of the sheet Varianten says what it holds.

import type { VariantFigures } from '../../../model/sheets/variants/variants';

/** The part of the model in a row. */
export const PARTS = {
  variant: 'Variant',
  figure: 'Uitkomst',
  parameter: 'Uitgangspunt',
  line: 'Kostenpost',
  scenario: 'Scenario',
} as const;

/** Fields that are not columns of the model. */
export const FIELDS = { value: 'Waarde', place: 'Plaats' } as const;
export const SAVED_ON = 'Bewaard op';

export const FIGURE_LABELS: Readonly<Record<keyof VariantFigures, string>> = {
  total: 'Totaal per jaar',
  establishment: 'Formatie',
  costPerQuestion: 'Kostprijs per klantvraag',
};

/** The content of a cell for an empty input, apart from what a variant does not have. */
export const EMPTY = '(leeg)';
/** Instead of a date for the current model. */
export const NOW = 'nu';
export const NOT_IN_MODEL = 'niet in model';
export const NOT_IN_VARIANT = 'niet in variant';
/** What the format of a difference shows for 0. */
export const SAME = '= gelijk';
/** Whether any variant differs in a row. */
export const DIFFERS = { yes: 'ja', no: 'nee', unknown: 'n.b.' } as const;
export const OTHER = '≠ anders';
