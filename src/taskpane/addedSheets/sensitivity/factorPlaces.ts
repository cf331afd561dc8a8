// The input behind a factor of the gevoeligheid, so that the user can go there. Pure.

import { hasHours } from '../../../model/results/costLines';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { sameText } from '../../../model/names';
import { QUESTIONS_FACTOR } from '../../../model/sheets/sensitivity/sensitivityInputs';
import type { FieldPlace } from '../../../session/session';

/** The hours or the amount of a cost line, or the questions of the key scenario; `null` if the model has no such row. */
export function placeOfFactor(name: string, { lines, scenarios, parameters }: ModelInputs): FieldPlace | null {
  if (sameText(name, QUESTIONS_FACTOR)) {
    const scenario = scenarios.findIndex((row) => sameText(row.name, parameters.keyScenario));
    return scenario < 0 ? null : { list: 'scenarios', index: scenario, field: 'questionsPerMonth' };
  }
  const index = lines.findIndex((line) => sameText(line.name, name));
  const line = lines[index];
  return line ? { list: 'lines', index, field: hasHours(line) ? 'hoursPerWeek' : 'amountPerUnit' } : null;
}
