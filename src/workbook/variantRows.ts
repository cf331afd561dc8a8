// The rows of the sheet Varianten: one for each input and result that a variant keeps, found by three words. Pure.

import type { InputRow } from '../model/inputRows';
import { lineOf, scenarioOf } from '../model/inputRows';
import type { CoreParameters, ModelInputs, NumberInput } from '../model/modelInputs';
import type { Outcome } from '../model/modelResults';
import { VARIANT_PARAMETERS, type Variant, type VariantFigures } from '../model/variants';
import { asText } from './description';
import { COST_LINE_COLUMNS, SCENARIO_COLUMNS } from './identifiers';
import { fieldOf, HEADER_OF, inputContent } from './inputCells';
import type { PlannedCell } from './plan';
import { asOutcome } from './rawCells';
import type { RawCell } from './rawValues';
import { EMPTY, FIELDS, FIGURE_LABELS, PARAMETER_LABELS, PARTS, SAVED_ON } from './variantNames';

/** What a row holds: the words in its first three cells. */
export interface Quantity {
  readonly part: string;
  readonly name: string;
  readonly field: string;
}

export const quantityKey = ({ part, name, field }: Quantity): string => JSON.stringify([part, name, field]);

const SAVED_ON_QUANTITY: Quantity = { part: PARTS.variant, name: SAVED_ON, field: FIELDS.value };
const figureQuantity = (figure: keyof VariantFigures): Quantity => ({
  part: PARTS.figure,
  name: FIGURE_LABELS[figure],
  field: FIELDS.value,
});
const parameterQuantity = (parameter: keyof CoreParameters): Quantity => ({
  part: PARTS.parameter,
  name: PARAMETER_LABELS[parameter],
  field: FIELDS.value,
});

const FIGURES = Object.keys(FIGURE_LABELS) as (keyof VariantFigures)[];
const inputFields = (list: 'lines' | 'scenarios'): readonly string[] =>
  Object.entries(HEADER_OF[list]).flatMap(([field, header]) => (field === 'name' ? [] : [header]));

/** What a list keeps of each of its rows: place, inputs and one result. */
interface KeptList {
  readonly list: 'lines' | 'scenarios';
  readonly part: string;
  readonly result: string;
}
const LINES: KeptList = { list: 'lines', part: PARTS.line, result: COST_LINE_COLUMNS.cost };
const SCENARIOS: KeptList = { list: 'scenarios', part: PARTS.scenario, result: SCENARIO_COLUMNS.costPerQuestion };

type Named = Pick<ModelInputs, 'lines' | 'scenarios'>;

/** Names that tell rows apart: a row without one, or with that of another, is not kept. */
function distinctNames(rows: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ name }) => {
    const isNew = name !== '' && !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew ? [name] : [];
  });
}

/** All rows for these models: results first, then the inputs. */
export function quantitiesOf(models: readonly Named[]): readonly Quantity[] {
  const names = ({ list }: KeptList): readonly string[] => [
    ...new Set(models.flatMap((model) => distinctNames(model[list]))),
  ];
  const results = (kept: KeptList): readonly Quantity[] =>
    names(kept).map((name) => ({ part: kept.part, name, field: kept.result }));
  const inputs = (kept: KeptList): readonly Quantity[] =>
    names(kept).flatMap((name) =>
      [FIELDS.place, ...inputFields(kept.list)].map((field) => ({ part: kept.part, name, field })),
    );
  return [
    SAVED_ON_QUANTITY,
    ...FIGURES.map(figureQuantity),
    ...results(LINES),
    ...results(SCENARIOS),
    ...VARIANT_PARAMETERS.map(parameterQuantity),
    ...inputs(LINES),
    ...inputs(SCENARIOS),
  ];
}

type Entry = readonly [key: string, content: PlannedCell];

const filledContent = (content: PlannedCell): PlannedCell => (content === '' || content === null ? EMPTY : content);
const entry = (quantity: Quantity, content: PlannedCell): Entry => [quantityKey(quantity), filledContent(content)];

/** What a row of a list holds in one field. */
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
  return inputContent(input, row[input] ?? null);
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
    entry(SAVED_ON_QUANTITY, asText(variant.savedOn)),
    ...FIGURES.flatMap((figure) => {
      const value = figures[figure];
      return value === undefined ? [] : [entry(figureQuantity(figure), value)];
    }),
    ...VARIANT_PARAMETERS.flatMap((field) => {
      const value = parameters[field];
      return value === undefined ? [] : [entry(parameterQuantity(field), inputContent(field, value))];
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

/** Cells of one variant as they were read, by quantity; blank cells are of what it does not have. */
export type KeptCells = readonly (readonly [quantity: Quantity, cell: RawCell])[];

const asInput = (cell: RawCell): NumberInput =>
  cell === EMPTY ? null : typeof cell === 'number' ? cell : String(cell);
const outcomeOf = (cell: RawCell | undefined): Outcome => (cell === EMPTY ? '' : asOutcome(cell ?? ''));

interface ReadRow {
  readonly row: InputRow;
  readonly place: number;
  readonly outcome: Outcome;
}

/** The rows of a list in the order that they had; what was taken away from the sheet is empty. */
function readRows({ list, part, result }: KeptList, cells: KeptCells): readonly ReadRow[] {
  const ofPart = cells.filter(([quantity]) => quantity.part === part);
  const names = [...new Set(ofPart.map(([{ name }]) => name))];
  return names
    .map((name): ReadRow => {
      const byField = new Map(
        ofPart.filter(([quantity]) => quantity.name === name).map(([{ field }, cell]) => [field, cell]),
      );
      const inputs = inputFields(list).map((header): [string, NumberInput] => {
        const cell = byField.get(header);
        return [fieldOf(list, header) ?? header, cell === undefined ? null : asInput(cell)];
      });
      const place = byField.get(FIELDS.place);
      return {
        row: { name, ...Object.fromEntries(inputs) },
        place: typeof place === 'number' ? place : Infinity,
        outcome: outcomeOf(byField.get(result)),
      };
    })
    .toSorted((one, other) => (one.place === other.place ? 0 : one.place - other.place));
}

const TEXT_PARAMETERS: ReadonlySet<keyof CoreParameters> = new Set(['salaryTable', 'keyScenario', 'municipality']);

/** A variant from its cells. */
export function variantFrom(name: string, cells: KeptCells): Variant {
  const byKey = new Map(cells.map(([quantity, cell]) => [quantityKey(quantity), cell]));
  const parameters = VARIANT_PARAMETERS.flatMap((field) => {
    const cell = byKey.get(quantityKey(parameterQuantity(field)));
    if (cell === undefined) return [];
    const input = asInput(cell);
    return [[field, TEXT_PARAMETERS.has(field) ? String(input ?? '') : input] as const];
  });
  const figures = FIGURES.flatMap((figure) => {
    const cell = byKey.get(quantityKey(figureQuantity(figure)));
    return cell === undefined ? [] : [[figure, outcomeOf(cell)] as const];
  });
  return {
    name,
    savedOn: String(byKey.get(quantityKey(SAVED_ON_QUANTITY)) ?? ''),
    parameters: Object.fromEntries(parameters),
    lines: readRows(LINES, cells).map(({ row, outcome }) => ({ ...lineOf(row), cost: outcome })),
    scenarios: readRows(SCENARIOS, cells).map(({ row, outcome }) => ({ ...scenarioOf(row), costPerQuestion: outcome })),
    figures: Object.fromEntries(figures),
  };
}
