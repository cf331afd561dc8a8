// The values of the formula cells of the sheet Varianten.

import type { ModelInputs } from '../model/inputs/modelInputs';
import type { ModelResults, Outcome } from '../model/results/modelResults';
import { sameText, textKey } from '../model/names';
import { rounded } from '../model/results/rounding';
import { variantOf } from '../model/sheets/variants/variantKeeping';
import { VARIANT_PARAMETERS } from '../model/sheets/variants/variants';
import { inputContent } from '../workbook/names/inputContents';
import type { PlannedCell } from '../workbook/plan/plan';
import { readBack } from '../workbook/plan/planCells';
import { headLine } from './expectedHeadLine';
import type { ExpectedSheet, ExpectedValue } from './expectedValues';
import {
  differenceColumn,
  VARIANT_COLUMNS as COLUMN,
  VARIANT_RESULT_NAMES as RESULT,
  VARIANT_TABLE,
} from '../model/sheets/variants/variantNames';
import { COST_LINE_COLUMNS, PARAMETER_LABELS, SCENARIO_COLUMNS } from '../workbook/names/identifiers';
import {
  DIFFERS,
  EMPTY,
  FIELDS,
  FIGURE_LABELS,
  NOT_IN_MODEL,
  NOW,
  OTHER,
  PARTS,
  SAVED_ON,
} from '../workbook/sheets/variants/variantWords';
import { quantitiesOf, variantCells } from '../workbook/sheets/variants/variantCells';
import { rowKeyText, type RowKey } from '../workbook/sheets/variants/variantRows';

/** Differences beyond this many decimals are noise; equal to `rm_controle_decimalen`. */
const CHECK_DECIMALS = 6;

/** The value of a cell in a formula. */
const valueOf = (content: PlannedCell | undefined): ExpectedValue => readBack(content ?? '') ?? '';

interface Place {
  /** From 1, or `niet in model`. */
  readonly place: ExpectedValue;
  /** The row as the model spells its name. */
  readonly quantity: RowKey;
}

/** Lookup by name: the first position of each, from 0, by the key of the name. */
interface Names {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

const placesOf = (names: readonly string[]): Names => ({
  names,
  places: new Map(names.map((name, index): [string, number] => [textKey(name), index]).reverse()),
});

function placeOf(quantity: RowKey, { names, places }: Names): Place {
  const index = places.get(textKey(quantity.name));
  if (index === undefined) return { place: NOT_IN_MODEL, quantity };
  return { place: index + 1, quantity: { ...quantity, name: names[index] ?? quantity.name } };
}

function differenceOf(kept: ExpectedValue, current: ExpectedValue): ExpectedValue {
  if (current === NOT_IN_MODEL) return NOT_IN_MODEL;
  if (typeof kept === 'number' && typeof current === 'number') return rounded(kept - current, CHECK_DECIMALS);
  return typeof kept === typeof current && sameText(String(kept), String(current)) ? 0 : OTHER;
}

const orEmpty = (value: ExpectedValue): ExpectedValue => (value === '' ? EMPTY : value);

/** The single values of the current model, in the order of the sheet. */
function singleValues(inputs: ModelInputs, results: ModelResults): readonly (readonly [string, ExpectedValue])[] {
  const figures: Readonly<Record<keyof typeof FIGURE_LABELS, Outcome>> = results;
  return [
    [SAVED_ON, NOW],
    ...(Object.keys(FIGURE_LABELS) as (keyof typeof FIGURE_LABELS)[]).map(
      (figure) => [FIGURE_LABELS[figure], figures[figure]] as const,
    ),
    ...VARIANT_PARAMETERS.map(
      (field) => [PARAMETER_LABELS[field], orEmpty(valueOf(inputContent(field, inputs.parameters[field])))] as const,
    ),
  ];
}

/** Keeps only the first row of each name, which a lookup would find; the others keep their position without a name. */
function onlyFirst<Row extends { readonly name: string }>(rows: readonly Row[]): readonly Row[] {
  const { places } = placesOf(rows.map(({ name }) => name));
  return rows.map((row, index) => (places.get(textKey(row.name)) === index ? row : { ...row, name: '' }));
}

/** The current values of the model, by the key of the row. */
function currentCells(inputs: ModelInputs, results: ModelResults): ReadonlyMap<string, PlannedCell> {
  const present = variantOf(inputs, results, NOW, NOW);
  return variantCells({ ...present, lines: onlyFirst(present.lines), scenarios: onlyFirst(present.scenarios) });
}

/** Place of a field among the columns of its table; empty for what is no column. */
function fieldColumnOf({ part, field }: RowKey): ExpectedValue {
  const headers: readonly string[] = Object.values(part === PARTS.line ? COST_LINE_COLUMNS : SCENARIO_COLUMNS);
  const place = headers.indexOf(field);
  return place < 0 ? '' : place + 1;
}

/** Rows that represent a whole line or scenario. */
const isWhole = ({ part, field }: RowKey): boolean =>
  field === FIELDS.place && (part === PARTS.line || part === PARTS.scenario);

/** Calculates the values from the inputs, including the variants, and the results of the model. */
export function expectedVariants(inputs: ModelInputs, results: ModelResults): ExpectedSheet {
  const variants = inputs.variants ?? [];
  const singles = singleValues(inputs, results);
  const [lines, scenarios, labels] = [
    placesOf(inputs.lines.map(({ name }) => name)),
    placesOf(inputs.scenarios.map(({ name }) => name)),
    placesOf(singles.map(([label]) => label)),
  ];
  const namesOf = ({ part }: RowKey): Names =>
    part === PARTS.line ? lines : part === PARTS.scenario ? scenarios : labels;
  const quantities = quantitiesOf([inputs, ...variants]);
  const places = quantities.map((quantity) => placeOf(quantity, namesOf(quantity)));
  const model = currentCells(inputs, results);
  const byLabel = new Map(singles);
  const ofLists = places.map(({ place, quantity }): ExpectedValue =>
    place === NOT_IN_MODEL || fieldColumnOf(quantity) === '' ? NOT_IN_MODEL : valueOf(model.get(rowKeyText(quantity))),
  );
  const current = places.map(({ place, quantity }): ExpectedValue => {
    if (place === NOT_IN_MODEL) return NOT_IN_MODEL;
    if (quantity.part === PARTS.line || quantity.part === PARTS.scenario) {
      return valueOf(model.get(rowKeyText(quantity)));
    }
    return byLabel.get(quantity.name) ?? NOT_IN_MODEL;
  });
  const differences = variants.map((variant): [string, readonly ExpectedValue[]] => {
    const cells = variantCells(variant);
    return [
      differenceColumn(variant.name),
      quantities.map((quantity, index) =>
        differenceOf(valueOf(cells.get(rowKeyText(quantity))), current[index] ?? NOT_IN_MODEL),
      ),
    ];
  });
  const whole = quantities.flatMap((quantity, index) => (isWhole(quantity) ? [places[index]?.place] : []));
  const inModel = whole.filter((place) => place !== NOT_IN_MODEL).length;
  return {
    tables: {
      [VARIANT_TABLE]: {
        [COLUMN.differs]: quantities.map((_, index) =>
          differences.some(([, values]) => values[index] !== 0) ? DIFFERS.yes : DIFFERS.no,
        ),
        [COLUMN.place]: places.map(({ place }) => place),
        [COLUMN.lineRow]: quantities.map((quantity) => placeOf(quantity, lines).place),
        [COLUMN.scenarioRow]: quantities.map((quantity) => placeOf(quantity, scenarios).place),
        [COLUMN.valueRow]: quantities.map((quantity) => placeOf(quantity, labels).place),
        [COLUMN.fieldColumn]: quantities.map(fieldColumnOf),
        [COLUMN.isEmpty]: ofLists.map((value) => Number(value === EMPTY)),
        [COLUMN.listValue]: ofLists.map((value) => (value === EMPTY ? 0 : value)),
        [COLUMN.singleValue]: quantities.map(
          ({ name }) => singles.find(([label]) => sameText(label, name))?.[1] ?? NOT_IN_MODEL,
        ),
        [COLUMN.current]: current,
        [COLUMN.number]: current.map((value) => (typeof value === 'number' ? value : 'geen getal')),
        [COLUMN.otherwise]: current.map((value) => (value === NOT_IN_MODEL ? NOT_IN_MODEL : OTHER)),
        ...Object.fromEntries(differences),
      },
    },
    totals: {},
    named: {
      [RESULT.headLine]: [headLine(inputs, results)],
      [RESULT.values]: singles.map(([, value]) => value),
      [RESULT.notKept]: [inputs.lines.length + inputs.scenarios.length - inModel],
      [RESULT.notInModel]: [whole.length - inModel],
      [RESULT.apart]: [0],
    },
  };
}
