// The inspection of a reading: its formulas, in slices, its inputs, and whether its figures follow from these. Loaded with
// the first inspection.

import { compute } from '../../model/results/compute';
import { inputFaults, type InputFault } from '../../model/inputs/inputFaults';
import { constantFaults } from '../../workbook/reading/constantGuard';
import { lostCredits } from '../../workbook/reading/creditGuard';
import { externalLinks, formulaFaults } from '../../workbook/reading/formulaGuard';
import type { ModelReading } from '../../workbook/reading/reading';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { RawValues } from '../../workbook/plan/rawValues';
import type { SessionState } from '../session';
import { inSlices } from '../queue/slices';

/** @returns null when it is no longer wanted */
export async function inspect(
  plan: WorkbookPlan,
  raw: RawValues,
  isWanted: () => boolean,
): Promise<Pick<SessionState, 'findings' | 'externalLinks'> | null> {
  const findings = await inSlices(formulaFaults(plan, raw), isWanted);
  const links = findings && (await inSlices(externalLinks(raw), isWanted));
  return (
    links && {
      findings: [...findings.flat(), ...constantFaults(plan, raw), ...lostCredits(plan, raw)],
      externalLinks: links.flat(),
    }
  );
}

/** Two calculations may differ in their last digits; every figure is rounded to far fewer. Relative to the figure. */
const PRECISION = 1e-9;

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [pairs, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return pairs.length === others.size && pairs.every(([key, value]) => isSame(value, others.get(key)));
}

/** Whether the figures are those of a second calculation. */
export const followsFromInputs = ({ inputs, results }: ModelReading): boolean => isSame(results, compute(inputs));

/** Inputs that are no usable number; those of an added sheet only if that sheet does not report something itself. */
const unusableInputs = ({ inputs, points }: ModelReading): readonly InputFault[] =>
  inputFaults(inputs).filter((fault) => !points.some(({ isWrong, sheet }) => isWrong && sheet === fault.sheet));

/** What a reading says without its formulas. */
export const judged = (
  model: ModelReading,
  { manualCalculation }: RawValues,
): Pick<SessionState, 'inputFaults' | 'isOutdated'> => ({
  inputFaults: unusableInputs(model),
  isOutdated: manualCalculation && !followsFromInputs(model),
});
