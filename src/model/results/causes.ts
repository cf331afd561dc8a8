// Why the total differs from that of the report, by cause: first what that model costs at the prices of now, then what each
// kostensoort costs more or less. The differences add up to the whole exactly. The cells of a sheet calculate the same. Pure.

import { compute, costOf, fteOf, salaryOf } from './compute';
import { hasHours } from './costLines';
import { COST_TYPES, type CostLine, type ModelInputs } from '../inputs/modelInputs';
import { sameText } from '../names';
import type { CostLineResult, Outcome } from './modelResults';
import { numberOrZero, sum } from './operands';

/** The causes of a difference, in the order in which they are taken over; own kostensoorten are `other`. */
export const CAUSES = ['priceLevel', 'staff', 'training', 'licences', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** What one cause does to the total, euro per year. */
export interface CauseDifference<Of extends string = Cause> {
  readonly cause: Of;
  readonly difference: number;
}

/** From one total to another, euro per year; the differences add up exactly. */
export interface Waterfall<Of extends string = Cause> {
  readonly from: number;
  readonly to: number;
  readonly causes: readonly CauseDifference<Of>[];
}

const [STAFF, TRAINING, LICENCES] = COST_TYPES;
const CAUSE_OF: readonly (readonly [costType: string, cause: Cause])[] = [
  [STAFF, 'staff'],
  [TRAINING, 'training'],
  [LICENCES, 'licences'],
];

/** The cause that the cost of a line belongs to. */
const causeOf = ({ costType }: CostLine): Cause =>
  CAUSE_OF.find(([known]) => sameText(known, costType))?.[1] ?? 'other';

type Costs = Readonly<Partial<Record<Cause, number>>>;

/** What the lines of each cause cost together, euro per year; a line that is not known costs nothing. */
function costsByCause(lines: readonly CostLine[], costs: readonly Outcome[]): Costs {
  const totals: Partial<Record<Cause, number>> = {};
  lines.forEach((line, index) => {
    const cause = causeOf(line);
    totals[cause] = (totals[cause] ?? 0) + numberOrZero(costs[index] ?? 0);
  });
  return totals;
}

/**
 * What a line of the reference costs with its own hours at the salary of now: the table, step and on-costs. A line whose
 * scale has no amount now keeps its cost, so that it is no difference in price.
 */
function costAtPricesOf(now: ModelInputs, reference: ModelInputs, line: CostLine, { cost }: CostLineResult): Outcome {
  const salary = salaryOf(line, now);
  return hasHours(line) && typeof cost === 'number' && typeof salary === 'number'
    ? costOf(line, fteOf(line, reference.parameters), salary)
    : cost;
}

/**
 * @param reference the model to compare with: the report, a profile, or a variant as it was kept
 * @param from its total, euro per year, which for a variant is the total that was kept
 */
export function waterfall(reference: ModelInputs, now: ModelInputs, from = compute(reference).total): Waterfall {
  const results = compute(reference).lines;
  const priced = reference.lines.map((line, index) => {
    const result = results[index];
    return result ? costAtPricesOf(now, reference, line, result) : 0;
  });
  const before = costsByCause(reference.lines, priced);
  const present = compute(now);
  const after = costsByCause(
    now.lines,
    present.lines.map(({ cost }) => cost),
  );
  const causes = CAUSES.map((cause): CauseDifference => ({
    cause,
    difference:
      cause === 'priceLevel' ? sum(priced.map(numberOrZero)) - from : (after[cause] ?? 0) - (before[cause] ?? 0),
  }));
  return { from, to: present.total, causes };
}

/** Whether the causes are the whole difference: of cells, which may have been overwritten, that is not certain. */
export const addsUp = ({ from, to, causes }: Waterfall<string>): boolean =>
  sum([from, ...causes.map(({ difference }) => difference)]) === to;
