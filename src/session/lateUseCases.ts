// Stands for the use cases until they are loaded: the figures are shown first, and then what can be done with them is
// fetched, before anybody asks for it.

import type { Enqueue } from './queue/taskQueue';
import type { BusyTask } from './session';
import { SHEET_USE_CASES_NOT_DONE } from './sheets/useCases';
import type { Parts, UseCases } from './useCases';

/** What each answers when it could not be loaded. */
const NOT_DONE = {
  create: false,
  set: false,
  setParameters: false,
  addSalaryTable: false,
  addLine: false,
  addLines: false,
  addScenario: false,
  addRow: false,
  removeRow: false,
  moveRow: false,
  applyProfile: false,
  undo: false,
  undoTo: [],
  redo: false,
  addSheet: false,
  lookAt: false,
  show: false,
  showFinding: false,
  inspect: false,
  repairFormula: false,
  repairFormulas: false,
  openCopy: null,
  applyLooks: false,
  repair: false,
  update: false,
  recalculate: false,
  ...SHEET_USE_CASES_NOT_DONE,
} as const satisfies { readonly [Name in keyof UseCases]: Awaited<ReturnType<UseCases[Name]>> };

type UseCase = (...about: readonly unknown[]) => Promise<unknown>;

export interface LateUseCases {
  readonly useCases: UseCases;
  /** Fetches them, once. @throws Error when they cannot be fetched now */
  readonly load: () => Promise<unknown>;
}

/** @param parts what they consist of */
export function lateUseCases(parts: Parts, enqueue: Enqueue<BusyTask>): LateUseCases {
  let loaded: UseCases | null = null;
  const load = async (): Promise<UseCases> => {
    const { createUseCases } = await import(/* webpackChunkName: "in-use" */ './useCases');
    return (loaded ??= createUseCases(parts));
  };
  const late =
    (name: keyof UseCases): UseCase =>
    async (...about) => {
      // A task, so that a failure is reported like any other.
      if (!loaded && !(await enqueue('opening', async () => void (await load())))) return NOT_DONE[name];
      return ((loaded ?? (await load()))[name] as UseCase)(...about);
    };
  const names = Object.keys(NOT_DONE) as (keyof UseCases)[];
  return { load, useCases: Object.fromEntries(names.map((name) => [name, late(name)])) as unknown as UseCases };
}
