// Reads the sheet Varianten: the variants, and the rows and headers needed for writing a new one.

import { CORE_FIELDS, isWords } from '../../../model/inputs/fields';
import { lineOf, scenarioOf, type InputRow } from '../../../model/inputs/inputRows';
import type { NumberInput } from '../../../model/inputs/modelInputs';
import type { Outcome } from '../../../model/results/modelResults';
import { VARIANT_PARAMETERS, type Variant } from '../../../model/sheets/variants/variants';
import { fieldOf } from '../../names/inputColumns';
import { asOutcome, asText, tableIn } from '../../plan/rawCells';
import type { RawCell, RawTable, RawValues } from '../../plan/rawValues';
import {
  lostVariantNames,
  variantColumn,
  VARIANT_COLUMNS as COLUMN,
  variantNamesIn,
  VARIANT_TABLE,
} from '../../../model/sheets/variants/variantNames';
import { EMPTY, FIELDS, NOT_IN_VARIANT } from './variantWords';
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

/** Cells of one variant as they were read, by quantity, without those of what it does not have. */
type KeptCells = readonly (readonly [quantity: RowKey, cell: RawCell])[];

/** Blank where an earlier version kept the variant, or somebody emptied the cell. */
const isAbsent = (cell: RawCell): boolean => cell === '' || cell === NOT_IN_VARIANT;

const asInput = (cell: RawCell): NumberInput =>
  cell === EMPTY ? null : typeof cell === 'number' ? cell : String(cell);
const outcomeOf = (cell: RawCell | undefined): Outcome => (cell === EMPTY ? '' : asOutcome(cell ?? ''));

interface ReadRow {
  readonly row: InputRow;
  readonly place: number;
  readonly outcome: Outcome;
}

/** The rows of a list in their original order; parts that were removed from the sheet are empty. */
function readRows({ list, part, result }: KeptList, cells: KeptCells): readonly ReadRow[] {
  const rows = new Map<string, Map<string, RawCell>>();
  for (const [quantity, cell] of cells) {
    if (quantity.part !== part) continue;
    const byField = rows.get(quantity.name) ?? new Map<string, RawCell>();
    rows.set(quantity.name, byField.set(quantity.field, cell));
  }
  return [...rows]
    .map(([name, byField]): ReadRow => {
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

/** A variant from its cells. */
function variantFrom(name: string, cells: KeptCells): Variant {
  const byKey = new Map(cells.map(([quantity, cell]) => [rowKeyText(quantity), cell]));
  const parameters = VARIANT_PARAMETERS.flatMap((field) => {
    const cell = byKey.get(rowKeyText(parameterKey(field)));
    if (cell === undefined) return [];
    const input = asInput(cell);
    return [[field, isWords(CORE_FIELDS[field]) ? String(input ?? '') : input] as const];
  });
  const figures = FIGURES.flatMap((figure) => {
    const cell = byKey.get(rowKeyText(figureKey(figure)));
    return cell === undefined ? [] : [[figure, outcomeOf(cell)] as const];
  });
  return {
    name,
    savedOn: String(byKey.get(rowKeyText(SAVED_ON_KEY)) ?? ''),
    parameters: Object.fromEntries(parameters),
    lines: readRows(LINES, cells).map(({ row, outcome }) => ({ ...lineOf(row), cost: outcome })),
    scenarios: readRows(SCENARIOS, cells).map(({ row, outcome }) => ({ ...scenarioOf(row), costPerQuestion: outcome })),
    figures: Object.fromEntries(figures),
  };
}

/** The table at the last reading. */
export interface VariantSheet {
  /** What each row holds, in the order of the sheet. */
  readonly quantities: readonly RowKey[];
  readonly headers: readonly string[];
  /** Variants with only the column of differences left: somebody renamed or deleted the other. */
  readonly lost: readonly string[];
}

const columnOf = ({ headers, rows }: RawTable, header: string): readonly RawCell[] => {
  const place = headers.indexOf(header);
  return rows.map((row) => row[place] ?? '');
};

function quantitiesIn(table: RawTable): readonly RowKey[] {
  const [parts, names, fields] = [COLUMN.part, COLUMN.name, COLUMN.field].map((header) => columnOf(table, header));
  return table.rows.map((_, row) => ({
    part: asText(parts?.[row]),
    name: asText(names?.[row]),
    field: asText(fields?.[row]),
  }));
}

/** The sheet as a table, and the variants in the order of their columns. */
export function variantsIn(raw: RawValues): { readonly sheet: VariantSheet; readonly variants: readonly Variant[] } {
  const table = tableIn(raw, VARIANT_TABLE);
  const { headers } = table;
  const quantities = quantitiesIn(table);
  const variants = variantNamesIn(headers).map((name) => {
    const cells = columnOf(table, variantColumn(name));
    const kept: KeptCells = quantities.flatMap((quantity, row) => {
      const cell = cells[row] ?? '';
      return isAbsent(cell) ? [] : [[quantity, cell] as const];
    });
    return variantFrom(name, kept);
  });
  return { sheet: { quantities, headers, lost: lostVariantNames(headers) }, variants };
}
