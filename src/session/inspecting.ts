// The inspection of a reading, in slices. Loaded with the first inspection.

import { externalLinks, formulaFaults } from '../workbook/reading/formulaGuard';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { RawValues } from '../workbook/plan/rawValues';
import type { SessionState } from './session';
import { inSlices } from './slices';

/** @returns null when it is no longer wanted */
export async function inspect(
  plan: WorkbookPlan,
  raw: RawValues,
  isWanted: () => boolean,
): Promise<Pick<SessionState, 'findings' | 'externalLinks'> | null> {
  const findings = await inSlices(formulaFaults(plan, raw), isWanted);
  const links = findings && (await inSlices(externalLinks(raw), isWanted));
  return links && { findings: findings.flat(), externalLinks: links.flat() };
}
