// The sheet Gevoeligheid in `npm run export`. Its ranges are a list in which each entry concerns one factor of the file's model.

import { compute } from '../../../src/model/results/compute';
import type { ModelInputs, Parameters } from '../../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../../src/model/results/modelResults';
import { nameKey } from '../../../src/model/names';
import { ownValue } from '../../../src/model/ownValue';
import { RANGE_STATUS } from '../../../src/model/results/resultWords';
import { withDefaultSensitivity } from '../../../src/model/sheets/sensitivity/sensitivityDefaults';
import {
  QUESTIONS_FACTOR,
  RANGE_UNITS,
  type RangeRow,
  type SensitivityParameters,
} from '../../../src/model/sheets/sensitivity/sensitivityInputs';
import { computeSensitivity } from '../../../src/oracle/computeSensitivity';
import { checkRequired, objectAt, readFields, type Faults } from '../checking';
import { shownValue } from '../echo';
import { choice, NAME, numberRule, optional, required, TEXT, type Fields, type Rule } from '../fields';
import type { FileSection, FileSheet } from '../fileSheet';
import { fieldsSchema } from '../schemaParts';

const FIELDS: Fields<keyof SensitivityParameters> = {
  afwijking: required(
    'deviation',
    numberRule('deviation'),
    'Afwijking naar beide kanten van een factor zonder bandbreedte, als fractie: 0.2 is 20%',
  ),
};

/** The list of ranges. */
const RANGES = 'bandbreedtes';
const REQUIRED_RANGE_FIELDS: readonly string[] = ['naam', 'eenheid', 'laag', 'hoog'];

/** One range. @param factor the rule of its name; without it, as in the schema, any name */
const rangeFields = (factor: Rule = NAME): Fields<keyof RangeRow> => ({
  naam: required('name', factor, `Naam van een kostenpost, of ${QUESTIONS_FACTOR}`),
  eenheid: required(
    'unit',
    choice(Object.values(RANGE_UNITS)),
    'Eenheid van laag en hoog; zij moet bij de factor passen',
  ),
  laag: required('low', numberRule('bound'), 'Laagste waarde'),
  hoog: required('high', numberRule('bound'), 'Hoogste waarde'),
  bron: optional('source', TEXT, 'Waar de twee getallen vandaan komen'),
});

const NO_RANGE: RangeRow = { name: '', low: null, high: null, unit: '', source: '' };

/** One entry; `null` when something is wrong with it. */
function readRange(faults: Faults, place: string, found: unknown, factors: Rule): RangeRow | null {
  const before = faults.length;
  const fields = rangeFields(factors);
  const value = objectAt(faults, place, found);
  const range = { ...NO_RANGE, ...readFields(faults, place, value, fields) } as RangeRow;
  checkRequired(faults, place, value, fields, REQUIRED_RANGE_FIELDS);
  return faults.length === before ? range : null;
}

/** What is wrong with a range, where the sheet's own word is too short to act on. */
const SENTENCES: Readonly<Record<string, string>> = {
  [RANGE_STATUS.name]: 'deze factor staat twee keer in de lijst',
  [RANGE_STATUS.unit]: 'deze eenheid past niet bij de factor',
  [RANGE_STATUS.order]: 'laag is hoger dan hoog',
};

/** Adds what the sheet's column Controle would say about these ranges, each at its place. */
function checkTogether(faults: Faults, places: ReadonlyMap<RangeRow, string>, inputs: ModelInputs): void {
  const { ranges } = computeSensitivity(inputs, compute(inputs));
  inputs.ranges.forEach((range, index) => {
    const place = places.get(range);
    const status = ranges[index]?.status ?? RANGE_STATUS.inOrder;
    if (place !== undefined && status !== RANGE_STATUS.inOrder)
      faults.push(`${place}: ${ownValue(SENTENCES, status) ?? status}`);
  });
}

/** The inputs with the ranges of the file: they replace the researched range of their factor; other factors keep theirs. */
function withRanges(faults: Faults, section: string, found: unknown, inputs: ModelInputs): ModelInputs {
  if (found === undefined) return inputs;
  if (!Array.isArray(found)) {
    faults.push(`${section}: ${shownValue(found)} kan niet; toegestaan: een lijst van bandbreedtes`);
    return inputs;
  }
  const factors = choice([QUESTIONS_FACTOR, ...inputs.lines.map(({ name }) => name)]);
  const places = new Map<RangeRow, string>();
  found.forEach((entry: unknown, index) => {
    const place = `${section}[${index}]`;
    const range = readRange(faults, place, entry, factors);
    if (range) places.set(range, place);
  });
  const own = [...places.keys()];
  const replaced = new Set(own.map(({ name }) => nameKey(name)));
  const isReplaced = ({ name }: RangeRow): boolean => name === '' || replaced.has(nameKey(name));
  const others = own.length === 0 ? inputs.ranges : inputs.ranges.filter((range) => !isReplaced(range));
  const whole = { ...inputs, ranges: [...others, ...own] };
  checkTogether(faults, places, whole);
  return whole;
}

function fill(faults: Faults, { name, found }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultSensitivity(inputs);
  const { [RANGES]: ranges, ...single } = objectAt(faults, name, found);
  const changes = readFields(faults, name, single, FIELDS, [RANGES]);
  const filled = { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
  return withRanges(faults, `${name}.${RANGES}`, ranges, filled);
}

/** Every factor, largest swing first. */
const figures = (inputs: ModelInputs, results: ModelResults): object =>
  computeSensitivity(inputs, results)
    .factors.toSorted((one, other) => Number(one.rank || Infinity) - Number(other.rank || Infinity))
    .map((factor) => ({
      factor: factor.name,
      eenheid: factor.unit,
      laag: factor.low,
      basis: factor.base,
      hoog: factor.high,
      totaalLaag: factor.totalLow,
      totaalHoog: factor.totalHigh,
      kostprijsLaag: factor.costPriceLow,
      kostprijsHoog: factor.costPriceHigh,
      uitslag: factor.swing,
      rang: factor.rank,
      herkomst: factor.source,
    }));

export const fileSheet: FileSheet = {
  fields: [...Object.values(FIELDS), ...Object.values(rangeFields())],
  schema: {
    description: 'Voor het blad Gevoeligheid, dat onder bladen staat',
    ...fieldsSchema(FIELDS, {
      [RANGES]: {
        description:
          'Bandbreedtes per factor; een factor die niet in de lijst staat, houdt die van het onderzoek of de afwijking',
        type: 'array',
        items: { ...fieldsSchema(rangeFields()), required: REQUIRED_RANGE_FIELDS },
      },
    }),
  },
  fill,
  figures,
  lines: () => [],
};
