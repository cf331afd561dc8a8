// The meaning of a row of the sheet Varianten, by the three words in its first cells. Pure.

import type { CoreParameters } from '../../../model/inputs/modelInputs';
import type { VariantFigures } from '../../../model/sheets/variants/variants';
import { HEADER_OF } from '../../names/inputColumns';
import { COST_LINE_COLUMNS, SCENARIO_COLUMNS, PARAMETER_LABELS } from '../../names/identifiers';
import { FIELDS, FIGURE_LABELS, PARTS, SAVED_ON } from './variantWords';

/** What a row holds: the words in its first three cells. */
export interface RowKey {
  readonly part: string;
  readonly name: string;
  readonly field: string;
}

export const rowKeyText = ({ part, name, field }: RowKey): string => JSON.stringify([part, name, field]);

export const SAVED_ON_KEY: RowKey = { part: PARTS.variant, name: SAVED_ON, field: FIELDS.value };
export const figureKey = (figure: keyof VariantFigures): RowKey => ({
  part: PARTS.figure,
  name: FIGURE_LABELS[figure],
  field: FIELDS.value,
});
export const parameterKey = (parameter: keyof CoreParameters): RowKey => ({
  part: PARTS.parameter,
  name: PARAMETER_LABELS[parameter],
  field: FIELDS.value,
});

export const FIGURES = Object.keys(FIGURE_LABELS) as (keyof VariantFigures)[];
export const inputFields = (list: 'lines' | 'scenarios'): readonly string[] =>
  Object.entries(HEADER_OF[list]).flatMap(([field, header]) => (field === 'name' ? [] : [header]));

/** What a variant keeps of each row of a list: position, inputs and one result. */
export interface KeptList {
  readonly list: 'lines' | 'scenarios';
  readonly part: string;
  readonly result: string;
}
export const LINES: KeptList = { list: 'lines', part: PARTS.line, result: COST_LINE_COLUMNS.cost };
export const SCENARIOS: KeptList = {
  list: 'scenarios',
  part: PARTS.scenario,
  result: SCENARIO_COLUMNS.costPerQuestion,
};
