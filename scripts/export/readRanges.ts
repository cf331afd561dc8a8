// Ranges of the gevoeligheid in the input file: a list in which each entry concerns one factor of the file's model.

import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { nameKey } from '../../src/model/names';
import { ownValue } from '../../src/model/ownValue';
import { RANGE_STATUS } from '../../src/model/resultWords';
import { QUESTIONS_FACTOR, type RangeRow } from '../../src/model/sheets/sensitivity/sensitivityInputs';
import { computeSensitivity } from '../../src/oracle/computeSensitivity';
import { checkRequired, objectAt, readFields, type Faults } from './checking';
import { shownValue } from './echo';
import { factorRule, rangeFields, REQUIRED_RANGE_FIELDS, type Rule } from './fields';

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

/**
 * The gevoeligheid with the ranges of the file: they replace the researched range of their factor; other factors keep
 * theirs.
 * @param section prefix of the place in a fault
 */
export function withRanges(faults: Faults, section: string, found: unknown, inputs: ModelInputs): ModelInputs {
  if (found === undefined) return inputs;
  if (!Array.isArray(found)) {
    faults.push(`${section}: ${shownValue(found)} kan niet; toegestaan: een lijst van bandbreedtes`);
    return inputs;
  }
  const factors = factorRule([QUESTIONS_FACTOR, ...inputs.lines.map(({ name }) => name)]);
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
