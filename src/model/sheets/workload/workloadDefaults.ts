// An initial werklast: the one figure of the report, and nothing where no source has a figure.

import type { ModelInputs } from '../../inputs/modelInputs';
import { sameText } from '../../names';
import { hasHours } from '../../results/costLines';
import type { WorkloadParameters } from './workloadInputs';

/** The line of the report that answers questions (§8.2). */
const REPORT_LINE = 'Personele inzet';
/** Forwarded on average (report §6.10). */
const REPORT_SHARE = 0.42;

/** The line of the report, else the first with a name and hours; none if there is no such line. */
function lineFor({ lines }: ModelInputs): string | null {
  const candidates = lines.filter((line) => line.name !== '' && hasHours(line));
  const found = candidates.find(({ name }) => sameText(name, REPORT_LINE)) ?? candidates[0];
  return found?.name ?? null;
}

/** The inputs with an initial werklast. */
export function withDefaultWorkload(inputs: ModelInputs): ModelInputs {
  const initial: WorkloadParameters = {
    workLine: lineFor(inputs),
    minutesAlone: null,
    minutesForwarded: null,
    shareForwarded: REPORT_SHARE,
    utilisation: null,
    secondLineMinutes: null,
    secondLineScale: null,
    growth1: 0,
    growth2: 0,
    growth3: 0,
    growth4: 0,
  };
  return { ...inputs, parameters: { ...inputs.parameters, ...initial } };
}
