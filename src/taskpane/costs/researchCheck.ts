// Compares a line with the findings of the research: inside or outside, as information. Pure.

import type { CostLine, ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import { closestProfile } from '../../model/report/profiles';
import { RESEARCH_QUESTIONS, researchRanges, type ResearchRange } from '../../model/report/research';
import { SCALES } from '../../model/salary/salaryTables';
import type { LineField } from '../../model/inputs/inputRows';
import { ownValue } from '../../model/ownValue';
import { formatDutchNumber } from '../words/dutchNumbers';
import { weeksPerYear } from './lineWords';

/** One range with the value that it is compared with. */
export interface Comparison {
  readonly range: ResearchRange;
  /** In the unit of the range; `null` if the line has no such value. */
  readonly value: number | null;
  /**
   * Whether the value is in this range or another one with the same unit; `null` without a value, and above a range of which
   * the report does not say where it ends.
   */
  readonly isInside: boolean | null;
  /** The field with the value. */
  readonly field: LineField;
}

/** The value of a line or its result in the unit of a range. */
interface Measure {
  readonly field: LineField;
  readonly value: (line: CostLine, result: CostLineResult, weeks: number | null) => NumberInput;
}

const perUnit = (unit: string): Measure => ({
  field: 'amountPerUnit',
  value: (line) => (line.unit === unit ? line.amountPerUnit : null),
});

const MEASURES: Readonly<Record<string, Measure>> = {
  'uur per week': { field: 'hoursPerWeek', value: ({ hoursPerWeek }) => hoursPerWeek },
  'uur per jaar': {
    field: 'hoursPerWeek',
    value: ({ hoursPerWeek }, _, weeks) =>
      typeof hoursPerWeek === 'number' && weeks !== null ? hoursPerWeek * weeks : null,
  },
  'euro per jaar': { field: 'amountPerUnit', value: (_, { cost }) => (cost === '' ? null : cost) },
  'euro per fte per jaar': perUnit('fte'),
  'euro per week': perUnit('week'),
  schaal: {
    field: 'scale',
    value: ({ scale }) => {
      const place = SCALES.indexOf(scale);
      return place < 0 ? null : place;
    },
  },
};

/** Scales are compared by their order: 10A is between 10 and 11. */
const boundOf = (unit: string, bound: number): number => (unit === 'schaal' ? SCALES.indexOf(String(bound)) : bound);

const contains = ({ low, high, unit }: ResearchRange, value: number): boolean =>
  value >= boundOf(unit, low) && value <= boundOf(unit, high);

const isBeyondOpenEnd = ({ high, unit, isOpen }: ResearchRange, value: number): boolean =>
  isOpen === true && value > boundOf(unit, high);

/** What a comparison depends on beside the line. */
export interface ResearchBasis {
  /** Working weeks in a year, `null` if unknown. */
  readonly weeks: number | null;
  /** The gemeenten that this one is compared with. */
  readonly group: NonNullable<ResearchRange['group']>;
}

/** The small gemeente organises webcare as a KCC-gemeente does. */
export const researchBasis = (inputs: ModelInputs): ResearchBasis => ({
  weeks: weeksPerYear(inputs.parameters),
  group: closestProfile(inputs).id === 'COM' ? 'COM' : 'KCC',
});

/** Compares this line with each of its research ranges that are about such gemeenten. */
export function compareLine(line: CostLine, result: CostLineResult, basis: ResearchBasis): readonly Comparison[] {
  const { weeks, group: own } = basis;
  const ranges = researchRanges(line.name).filter(({ group = own }) => group === own);
  return ranges.map((range) => {
    const measure = ownValue(MEASURES, range.unit);
    const measured = measure?.value(line, result, weeks) ?? null;
    const value = typeof measured === 'number' ? measured : null;
    const alternatives = ranges.filter(({ unit }) => unit === range.unit);
    const isJudged = value !== null && !alternatives.some((alternative) => isBeyondOpenEnd(alternative, value));
    const isInside = isJudged ? alternatives.some((alternative) => contains(alternative, value)) : null;
    return { range, value, isInside, field: measure?.field ?? 'name' };
  });
}

/**
 * Whether a number of customer questions per month is within the findings of the research; `null` if it is not a
 * number.
 */
export const isUsualVolume = (questions: NumberInput): boolean | null =>
  typeof questions === 'number' ? contains(RESEARCH_QUESTIONS, questions) : null;

/** What is shown of a comparison. */
export type Shown = Pick<Comparison, 'range' | 'value' | 'isInside'>;

/** A volume beside the research. */
export const compareVolume = (questions: NumberInput): Shown => ({
  range: RESEARCH_QUESTIONS,
  value: typeof questions === 'number' ? questions : null,
  isInside: isUsualVolume(questions),
});

/** The ends of a range on the scale of the values that are compared with it. */
export const boundsOf = ({ low, high, unit }: ResearchRange): readonly [number, number] => [
  boundOf(unit, low),
  boundOf(unit, high),
];

/** `8 tot 40 uur per week`, `schaal 6 tot 8` or `vanaf 0 euro per jaar`. */
export function rangeWords({ low, high, unit, isOpen }: ResearchRange): string {
  const [from, to] = [low, high].map((bound) => formatDutchNumber(bound));
  const bounds = isOpen ? `vanaf ${from}` : low === high ? from : `${from} tot ${to}`;
  return unit === 'schaal' ? `schaal ${bounds}` : `${bounds} ${unit}`;
}

/** The value of a comparison in words: `42 uur per week` or `schaal 10A`. */
export function valueWords({ range, value }: Comparison): string {
  if (value === null) return '';
  return range.unit === 'schaal' ? `schaal ${SCALES[value] ?? ''}` : `${formatDutchNumber(value)} ${range.unit}`;
}
