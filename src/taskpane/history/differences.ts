// How far the model is from the report, and which cost lines cause the difference. Pure.

import { compute } from '../../model/results/compute';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../../model/results/modelResults';
import { REPORT_INPUTS } from '../../model/report/reportDefaults';
import { nameKey, sameText } from '../../model/names';
import type { ModelReading } from '../../workbook/reading/reading';

/** The contribution of one cost line to the difference. */
export interface LineDifference {
  readonly name: string;
  /** Euro per year, now minus report. */
  readonly difference: number;
  /** Whether the line is in both, only here, or only in the report. */
  readonly presence: 'both' | 'own' | 'gone';
}

const euros = (cost: Outcome): number => (typeof cost === 'number' ? cost : 0);

/** The lines that differ from the report, largest difference first. */
export function lineDifferences({ lines }: Pick<ModelResults, 'lines'>): readonly LineDifference[] {
  const report = new Map(compute(REPORT_INPUTS).lines.map(({ name, cost }) => [nameKey(name), { name, cost }]));
  const own = lines.map(({ name, cost }): LineDifference => {
    const known = report.get(nameKey(name));
    report.delete(nameKey(name));
    return { name, difference: euros(cost) - euros(known?.cost ?? 0), presence: known ? 'both' : 'own' };
  });
  const gone = [...report.values()].map(({ name, cost }): LineDifference => ({
    name,
    difference: -euros(cost),
    presence: 'gone',
  }));
  return [...own, ...gone]
    .filter(({ difference }) => difference !== 0)
    .toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

/** The number of customer questions per year in the key figure. */
export function questionsOfKeyScenario({ inputs, results }: Pick<ModelReading, 'inputs' | 'results'>): Outcome {
  const { keyScenario } = inputs.parameters;
  return results.scenarios.find(({ name }) => sameText(name, keyScenario))?.questionsPerYear ?? NOT_KNOWN;
}

/** The same in the report: 225 per month (§8.3). */
export const REPORT_QUESTIONS: Outcome = questionsOfKeyScenario({
  inputs: REPORT_INPUTS,
  results: compute(REPORT_INPUTS),
});
