// The rows of the sheet Varianten, and a variant's cells in them. Pure.

import type { InputRow } from '../../../model/inputs/inputRows';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { Outcome } from '../../../model/results/modelResults';
import { nameKey } from '../../../model/names';
import { VARIANT_PARAMETERS, type Variant } from '../../../model/sheets/variants/variants';
import { ownValue } from '../../../model/ownValue';
import { textCell } from '../../plan/description';
import { inputContent } from '../../names/inputContents';
import { fieldOf } from '../../names/inputColumns';
import type { PlannedCell } from '../../plan/plan';
import { EMPTY, FIELDS } from './variantWords';
import {
  FIGURES,
  figureKey,
  inputFields,
  LINES,
  parameterKey,
  rowKeyText,
  SAVED_ON_KEY,
  SCENARIOS,
  type KeptList,
  type RowKey,
} from './variantRows';

type Named = Pick<ModelInputs, 'lines' | 'scenarios'>;

/** Distinct names: a row without a name, or with the name of another, is not kept. */
function distinctNames(rows: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ name }) => {
    const isNew = name !== '' && !seen.has(nameKey(name));
    seen.add(nameKey(name));
    return isNew ? [name] : [];
  });
}

/** All rows for these models: results first, then the inputs. */
export function quantitiesOf(models: readonly Named[]): readonly RowKey[] {
  const names = ({ list }: KeptList): readonly string[] => [
    ...new Set(models.flatMap((model) => distinctNames(model[list]))),
  ];
  const results = (kept: KeptList): readonly RowKey[] =>
    names(kept).map((name) => ({ part: kept.part, name, field: kept.result }));
  const inputs = (kept: KeptList): readonly RowKey[] =>
    names(kept).flatMap((name) =>
      [FIELDS.place, ...inputFields(kept.list)].map((field) => ({ part: kept.part, name, field })),
    );
  return [
    SAVED_ON_KEY,
    ...FIGURES.map(figureKey),
    ...results(LINES),
    ...results(SCENARIOS),
    ...VARIANT_PARAMETERS.map(parameterKey),
    ...inputs(LINES),
    ...inputs(SCENARIOS),
  ];
}

type Entry = readonly [key: string, content: PlannedCell];

const filledContent = (content: PlannedCell): PlannedCell => (content === '' || content === null ? EMPTY : content);
const entry = (quantity: RowKey, content: PlannedCell): Entry => [rowKeyText(quantity), filledContent(content)];

/** The content of one field in a row of a list. */
function rowContent(
  { list, result }: Pick<KeptList, 'list' | 'result'>,
  field: string,
  row: InputRow,
  place: number,
  outcome: Outcome,
): PlannedCell {
  if (field === FIELDS.place) return place;
  if (field === result) return outcome;
  const input = fieldOf(list, field) ?? field;
  return inputContent(input, ownValue(row, input) ?? null);
}

function rowEntries(
  kept: KeptList,
  rows: readonly { readonly row: InputRow; readonly outcome: Outcome }[],
): readonly Entry[] {
  return rows.flatMap(({ row, outcome }, index) =>
    [FIELDS.place, kept.result, ...inputFields(kept.list)].map((field) =>
      entry({ part: kept.part, name: String(row['name']), field }, rowContent(kept, field, row, index + 1, outcome)),
    ),
  );
}

/** The cells of a variant by the key of their row. */
export function variantCells(variant: Variant): ReadonlyMap<string, PlannedCell> {
  const { parameters, figures } = variant;
  return new Map([
    entry(SAVED_ON_KEY, textCell(variant.savedOn)),
    ...FIGURES.flatMap((figure) => {
      const value = figures[figure];
      return value === undefined ? [] : [entry(figureKey(figure), value)];
    }),
    ...VARIANT_PARAMETERS.flatMap((field) => {
      const value = parameters[field];
      return value === undefined ? [] : [entry(parameterKey(field), inputContent(field, value))];
    }),
    ...rowEntries(
      LINES,
      variant.lines.map(({ cost, ...row }) => ({ row: { ...row }, outcome: cost })),
    ),
    ...rowEntries(
      SCENARIOS,
      variant.scenarios.map(({ costPerQuestion, ...row }) => ({ row: { ...row }, outcome: costPerQuestion })),
    ),
  ]);
}
