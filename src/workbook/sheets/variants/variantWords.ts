// The words by which a row of the sheet Varianten says what it holds.

import type { VariantFigures } from '../../../model/sheets/variants/variants';

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

/** What stands in a cell where the input is empty, so that a blank cell means: not in this variant. */
export const EMPTY = '(leeg)';
/** The present model has no date. */
export const NOW = 'nu';
export const NOT_IN_MODEL = 'niet in model';
export const NOT_IN_VARIANT = 'niet in variant';
export const SAME = '= gelijk';
export const OTHER = '≠ anders';
