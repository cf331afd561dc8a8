// Restores formulas that differ from the plan: one, or all of them at once. Loaded on demand.

import type { RawValues, SheetEdit } from '../../workbook/plan/rawValues';
import { findAgain, isRowLost } from '../../workbook/reading/formulaGuard';
import type { WorkbookPort } from '../ports';
import type { Reader } from '../reading/reader';
import { bringRowBack } from './repairing';
import type { Rollbacks } from '../queue/rollbacks';
import type { FormulaFinding } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';

interface Parts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
}

type Findings = readonly FormulaFinding[];

/**
 * Writes the formulas of these findings in one message. Rows may have been added or removed since they were found, so they
 * are looked up in a reading of this turn, and written where their labels are now.
 */
async function rewrite({ port, store, reader }: Parts, turn: Turn, chosen: (now: Findings) => Findings): Promise<void> {
  const show = async (raw: RawValues): Promise<void> => {
    await reader.show(raw, turn);
    await reader.showFormulas(raw);
  };
  await show(await port.read(reader.inspectRequest()));
  // A missing column comes first, because a formula may use it.
  if (store.get().phase !== 'ready') return;
  const edits = chosen(store.get().findings ?? []).map(({ target, expected }): SheetEdit => ({
    kind: 'set',
    target,
    content: expected,
  }));
  if (edits.length > 0) await show(await port.change(edits, reader.inspectRequest()));
}

/** Restores the formula of one finding. */
export async function mendOne(parts: Parts, turn: Turn, finding: FormulaFinding): Promise<void> {
  if (isRowLost(finding.kind)) return bringRowBack(parts, turn, finding);
  await rewrite(parts, turn, (now) => {
    const found = findAgain(now, finding);
    return found ? [found] : [];
  });
}

/** Restores every formula that differs, totals included: first those with a place, then the rows that were lost. */
export async function mendAll(parts: Parts, turn: Turn): Promise<void> {
  await rewrite(parts, turn, (now) => now.filter(({ kind }) => !isRowLost(kind)));
  const nextLost = (): FormulaFinding | undefined => parts.store.get().findings?.find(({ kind }) => isRowLost(kind));
  // One repair brings back all lost rows of a sheet, and fails if it does not.
  for (let lost = nextLost(); lost; lost = nextLost()) await bringRowBack(parts, turn, lost);
}
