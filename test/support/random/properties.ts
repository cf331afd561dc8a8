// Random cases by fast-check. They are the same in every run. A case that fails is made as small as the failure allows, and
// is printed with the seed and the path that repeat it.

import fc, { type Arbitrary, type Parameters as Settings, type RunDetails } from 'fast-check';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';

const USUAL_SEED = 20261126;
/** PROPERTY_SEED and PROPERTY_PATH take the values that a failure prints. */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? USUAL_SEED);
const PATH = process.env['PROPERTY_PATH'];

/** How many smaller cases are tried after a failure: where a case needs a workbook, each takes as long as the case itself. */
const MOST_SMALLER = { inMemory: 2000, inExcel: 40 } as const;

/** Longer cases are printed as far as this. */
const LONGEST_CASE = 4000;

interface Options<Case> {
  /** Cases that are tried first, always. */
  readonly examples?: readonly Case[];
}

function settingsOf<Case>(runs: number, { examples = [] }: Options<Case>): Settings<[Case]> {
  return {
    seed: SEED,
    numRuns: runs,
    examples: examples.map((example): [Case] => [example]),
    ...(PATH === undefined ? {} : { path: PATH }),
  };
}

/** The case without the parts that equal the report, which are most of a model. */
function asText(value: unknown): string {
  const ofReport: Readonly<Record<string, unknown>> = { ...REPORT_INPUTS };
  return JSON.stringify(value, (key, part: unknown) => (part === ofReport[key] ? undefined : part)).slice(
    0,
    LONGEST_CASE,
  );
}

/** Throws what the smallest failing case threw, with what repeats it before it. */
function throwFailure<Case>({ failed, seed, ...details }: RunDetails<[Case]>): void {
  if (!failed) return;
  const { counterexample, counterexamplePath, numRuns, numShrinks, errorInstance } = details;
  const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `Case ${numRuns} fails; made smaller ${numShrinks} times it is\n${asText(counterexample?.[0])}\n` +
      `Repeat it with PROPERTY_SEED=${seed} PROPERTY_PATH=${counterexamplePath}\n\n${cause}`,
    { cause: errorInstance },
  );
}

/** Fails when the check throws for one of this number of random cases. */
export function forAll<Case>(
  cases: Arbitrary<Case>,
  runs: number,
  check: (each: Case) => void,
  options: Options<Case> = {},
): void {
  const property = fc.property(fc.limitShrink(cases, MOST_SMALLER.inMemory), check);
  throwFailure(fc.check(property, settingsOf(runs, options)));
}

/** The same for a check that writes to a workbook. */
export async function forAllInExcel<Case>(
  cases: Arbitrary<Case>,
  runs: number,
  check: (each: Case) => Promise<void>,
  options: Options<Case> = {},
): Promise<void> {
  const property = fc.asyncProperty(fc.limitShrink(cases, MOST_SMALLER.inExcel), check);
  throwFailure(await fc.check(property, settingsOf(runs, options)));
}

/** So many random cases, for a program that takes them all at once. */
export const samplesOf = <Case>(cases: Arbitrary<Case>, count: number, seed = SEED): readonly Case[] =>
  fc.sample(cases, { seed, numRuns: count });
