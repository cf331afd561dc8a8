// What the research saw beside what a line holds: inside or outside, as information. Pure.

import type { CostLine, NumberInput } from '../../model/modelInputs';
import type { CostLineResult } from '../../model/modelResults';
import { RESEARCH_QUESTIONS, researchRanges, type ResearchRange } from '../../model/research';
import { SCALES } from '../../model/salaryTables';
import type { LineField } from '../../model/inputRows';
import { ownValue } from '../../model/ownValue';
import { formatDutchNumber } from '../words/dutchNumbers';

/** One range with the value that stands against it. */
export interface Comparison {
  readonly range: ResearchRange;
  /** In the unit of the range; `null` when the line holds no such value. */
  readonly value: number | null;
  /** Whether the value lies in this range or another one of the same unit; `null` without a value. */
  readonly isInside: boolean | null;
  /** The field that decides the value. */
  readonly field: LineField;
}

/** What a line and its result say in the unit of a range. */
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

/** Scales are compared by their order: 10A lies between 10 and 11. */
const boundOf = (unit: string, bound: number): number => (unit === 'schaal' ? SCALES.indexOf(String(bound)) : bound);

const contains = ({ low, high, unit }: ResearchRange, value: number): boolean =>
  value >= boundOf(unit, low) && value <= boundOf(unit, high);

/** Every range of the research on this line. @param weeks working weeks in a year, `null` when not known */
export function compareLine(line: CostLine, result: CostLineResult, weeks: number | null): readonly Comparison[] {
  const ranges = researchRanges(line.name);
  return ranges.map((range) => {
    const measure = ownValue(MEASURES, range.unit);
    const measured = measure?.value(line, result, weeks) ?? null;
    const value = typeof measured === 'number' ? measured : null;
    const alternatives = ranges.filter(({ unit }) => unit === range.unit);
    const isInside = value === null ? null : alternatives.some((alternative) => contains(alternative, value));
    return { range, value, isInside, field: measure?.field ?? 'name' };
  });
}

/** Whether a number of customer questions a month lies in what the research saw; `null` when it is no number. */
export const isUsualVolume = (questions: NumberInput): boolean | null =>
  typeof questions === 'number' ? contains(RESEARCH_QUESTIONS, questions) : null;

/** `8 tot 40 uur per week` or `schaal 6 tot 8`. */
export function rangeWords({ low, high, unit }: ResearchRange): string {
  const bounds = low === high ? formatDutchNumber(low) : `${formatDutchNumber(low)} tot ${formatDutchNumber(high)}`;
  return unit === 'schaal' ? `schaal ${bounds}` : `${bounds} ${unit}`;
}

/** The value of a comparison in words: `42 uur per week` or `schaal 10A`. */
export function valueWords({ range, value }: Comparison): string {
  if (value === null) return '';
  return range.unit === 'schaal' ? `schaal ${SCALES[value] ?? ''}` : `${formatDutchNumber(value)} ${range.unit}`;
}
