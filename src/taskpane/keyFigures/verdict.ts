// The one verdict on the model, which head, status bar and Delen repeat: in order, points, not yet looked at, or not
// calculated. Pure.

import type { SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { SHELL_TEXT } from '../shell/shellText';

/** In order only if everything that is shown was looked at. */
export type Verdict = 'inOrder' | 'looking' | 'outdated' | 'points';

export type Judged = Pick<SessionState, 'findings' | 'inputFaults' | 'isInspected' | 'isOutdated'> & {
  readonly model: ModelReading;
};

/**
 * What is wrong: the checks in the cells, what the added sheets report, inputs that are no usable number, and formulas that are
 * not as they should be.
 */
export function countFaults({ model, findings, inputFaults }: Judged): number {
  const onSheets = model.points.filter(({ isWrong }) => isWrong).length;
  return model.results.points + onSheets + inputFaults.length + (findings?.length ?? 0);
}

export function verdictOf(judged: Judged): Verdict {
  if (countFaults(judged) > 0) return 'points';
  if (!judged.isInspected) return 'looking';
  return judged.isOutdated ? 'outdated' : 'inOrder';
}

/** `In orde`, `2 punten`, `Wordt bekeken` or `Niet herberekend`. */
export function verdictWords(judged: Judged): string {
  const verdict = verdictOf(judged);
  return verdict === 'points' ? SHELL_TEXT.points(countFaults(judged)) : SHELL_TEXT[verdict];
}
