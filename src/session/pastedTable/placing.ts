// Amounts at their scale and step, in the order of the model: duplicates and invalid amounts are refused, and whatever
// the model has no place for is left out and listed.

import type { OwnSalaryTable } from '../../model/salary/ownSalaryTable';
import { SCALES, STEP_COUNT } from '../../model/salary/salaryTables';
import type { PlacedCell } from './axes';
import { amountOf, notationsOf, type Amount } from './notation';
import type { Notation, PasteLeftOut, PasteRefusal } from './pastedTable';

export interface PlacedAmounts {
  readonly scales: OwnSalaryTable['scales'];
  readonly notation: Notation | null;
  readonly refusals: readonly PasteRefusal[];
  readonly leftOut: readonly PasteLeftOut[];
}

type ReadCell = PlacedCell & { readonly amount: Amount | null };

const isKnownScale = ({ scale }: PlacedCell): boolean => SCALES.includes(scale);
const isKnown = (cell: PlacedCell): boolean => isKnownScale(cell) && cell.step < STEP_COUNT;

/** Groups in the order of their first member. */
function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const linesOf = (cells: readonly PlacedCell[]): readonly number[] => [...new Set(cells.map(({ line }) => line))];

function unknowns(cells: readonly ReadCell[]): readonly PasteLeftOut[] {
  const scales = grouped(
    cells.filter((cell) => !isKnownScale(cell)),
    ({ scale }) => scale,
  );
  const steps = grouped(
    cells.filter((cell) => isKnownScale(cell) && !isKnown(cell)),
    ({ step }) => step,
  );
  return [
    ...[...scales].map(([scale, found]): PasteLeftOut => ({
      kind: 'unknownScale',
      scale,
      amounts: found.length,
      lines: linesOf(found),
    })),
    ...[...steps].map(([step, found]): PasteLeftOut => ({
      kind: 'unknownStep',
      step,
      amounts: found.length,
      lines: linesOf(found),
    })),
  ];
}

/** Scales with two amounts at one step. */
function twice(cells: readonly ReadCell[]): readonly PasteRefusal[] {
  const places = grouped(cells, ({ scale, step }) => `${scale} ${step}`);
  const doubled = [...places.values()].filter((found) => found.length > 1).flat();
  return [...grouped(doubled, ({ scale }) => scale)].map(([scale, found]) => ({
    kind: 'twice',
    scale,
    lines: linesOf(found),
  }));
}

function scalesOf(cells: readonly ReadCell[]): OwnSalaryTable['scales'] {
  const byScale = grouped(cells, ({ scale }) => scale);
  return SCALES.filter((scale) => byScale.has(scale)).map((scale) => {
    const byStep = new Map(byScale.get(scale)?.map(({ step, amount }) => [step, amount?.value ?? null]));
    return { scale, steps: Array.from({ length: STEP_COUNT }, (_, step) => byStep.get(step) ?? null) };
  });
}

export function placeAmounts(placed: readonly PlacedCell[]): PlacedAmounts {
  const cells = placed.map((cell): ReadCell => ({ ...cell, amount: amountOf(cell.cell.text) }));
  const known = cells.filter(isKnown);
  const written = known.flatMap(({ cell, amount }) => (amount ? [{ ...amount, text: cell.text }] : []));
  const [notation = null, other] = notationsOf(written);
  const refusals: readonly PasteRefusal[] = [
    ...known.flatMap(({ scale, step, cell, amount }): readonly PasteRefusal[] =>
      amount ? [] : [{ kind: 'noAmount', scale, step, text: cell.text.trim() }],
    ),
    ...(notation && other ? [{ kind: 'twoNotations' as const, dutch: notation.text, english: other.text }] : []),
    ...twice(known),
  ];
  return { scales: scalesOf(known), notation, refusals, leftOut: unknowns(cells) };
}
