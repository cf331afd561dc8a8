// The initial gevoeligheid: the research ranges that contain the model's values.

import type { CostLine, ModelInputs, NumberInput } from '../../inputs/modelInputs';
import { hasHours } from '../../results/costLines';
import { sameText } from '../../names';
import { operand } from '../../results/operands';
import { RESEARCH_QUESTIONS, researchRanges, type ResearchRange } from '../../report/research';
import {
  QUESTIONS_FACTOR,
  RANGE_UNITS,
  type RangeRow,
  type RangeUnit,
  type SensitivityParameters,
} from './sensitivityInputs';
import { ownValue } from '../../ownValue';

/** An assumption without a source; a tenth is customary for comparing factors. */
const DEFAULT_DEVIATION = 0.1;

/** Units of the research that can drive a cost line; ranges in other units (a scale, a week of piket) cannot. */
const UNITS: Readonly<Record<string, RangeUnit>> = {
  'uur per week': RANGE_UNITS.hoursPerWeek,
  'uur per jaar': RANGE_UNITS.hoursPerYear,
  'euro per jaar': RANGE_UNITS.amountPerYear,
  'euro per fte per jaar': RANGE_UNITS.amountPerUnit,
  'klantvragen per maand': RANGE_UNITS.questions,
};

/** The current value of a factor in the unit of a range; NaN if the range is about something else. */
function valueIn(unit: RangeUnit | undefined, line: CostLine, { parameters }: ModelInputs): number {
  const { hoursPerWeek, quantity, unit: lineUnit, amountPerUnit } = line;
  const weeks = operand(parameters.netHours) / operand(parameters.workWeek);
  if (hasHours(line)) {
    if (unit === RANGE_UNITS.hoursPerWeek) return operand(hoursPerWeek);
    return unit === RANGE_UNITS.hoursPerYear ? operand(hoursPerWeek) * weeks : Number.NaN;
  }
  if (unit === RANGE_UNITS.amountPerYear) return operand(quantity) * operand(amountPerUnit);
  return unit === RANGE_UNITS.amountPerUnit && lineUnit === 'fte' ? operand(amountPerUnit) : Number.NaN;
}

/** A range that does not contain the current value describes other gemeenten and would mislead. */
const holds = ({ low, high, isOpen }: ResearchRange, value: number): boolean =>
  value >= low && (isOpen === true || value <= high);

const rowOf = (name: string, { low, high, isOpen, unit, section, remark }: ResearchRange): RangeRow => ({
  name,
  low,
  // Without an upper end the deviation is taken upward.
  high: isOpen ? null : high,
  unit: ownValue(UNITS, unit) ?? unit,
  source: `Rapport ${section}${remark ? `: ${remark}` : ''}`,
});

const EMPTY_ROW: RangeRow = { name: '', low: null, high: null, unit: '', source: '' };

/** The number of questions in the scenario of the key figure. */
export function keyQuestions({ scenarios, parameters }: ModelInputs): NumberInput {
  const [scenario, other] = scenarios.filter(({ name }) => sameText(name, parameters.keyScenario));
  return scenario && !other ? scenario.questionsPerMonth : null;
}

/**
 * The research ranges that contain this model's values; one empty row if there are none, because a table needs at least
 * one.
 */
function defaultRanges(inputs: ModelInputs): readonly RangeRow[] {
  const ofLines = inputs.lines.flatMap((line) => {
    const range = researchRanges(line.name).find((candidate) =>
      holds(candidate, valueIn(ownValue(UNITS, candidate.unit), line, inputs)),
    );
    return range ? [rowOf(line.name, range)] : [];
  });
  const questions = operand(keyQuestions(inputs));
  const rows = holds(RESEARCH_QUESTIONS, questions)
    ? [rowOf(QUESTIONS_FACTOR, RESEARCH_QUESTIONS), ...ofLines]
    : ofLines;
  return rows.length > 0 ? rows : [EMPTY_ROW];
}

const DEFAULT_PARAMETERS: SensitivityParameters = { deviation: DEFAULT_DEVIATION };

/** The inputs with an initial gevoeligheid. */
export const withDefaultSensitivity = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...DEFAULT_PARAMETERS },
  ranges: defaultRanges(inputs),
});
