// Steps with the sheets beside the model, each in the file of its id. A step takes its sheet away again, so that no step waits
// for those before it.

import { SUPPLEMENTS, type Supplement } from '../../model/inputs/supplements';
import type { Step } from './step';

/** What the file of each sheet exports; test/repository/addedSheets.test.ts finds a sheet without it. */
interface StepModule {
  /** @param today date, `2026-11-24` */
  readonly stepOn: (today: string) => Step;
}

const moduleOf = async (id: Supplement): Promise<StepModule> =>
  (await import(/* webpackMode: "eager" */ `./sheets/${id}`)) as StepModule;

/** @param today the date of what a step keeps */
export const besideSteps = async (today: string): Promise<readonly Step[]> =>
  (await Promise.all(SUPPLEMENTS.map(moduleOf))).map(({ stepOn }) => stepOn(today));
