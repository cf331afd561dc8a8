// Rolling back a batch that stopped anywhere: what remains is the earlier content, and what others typed in the
// meantime.

import fc from 'fast-check';
import { applyChange, changesBetween, invertChanges, type InputChange } from '../../src/model/inputs/inputChanges';
import { rowsOf, withRows, type InputRow } from '../../src/model/inputs/inputRows';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { inputsWithVariant } from '../../src/model/sheets/variants/variantKeeping';
import { changesToRollBack } from '../../src/session/editing/changesToRollBack';
import { EDIT, edited } from '../support/random/edits';
import { forAll } from '../support/random/properties';
import { asVariant, KEEPABLE } from '../support/random/variants';

/** Of a few edits, and of whole variants, which take longer. */
const CASES = 80;
const VARIANTS = 15;

const small: ModelInputs = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.slice(0, 4) };

/** The content of the sheet when a batch stops in the middle of a change: part of its cells is written. */
function halfWay(from: ModelInputs, change: InputChange, share: number): ModelInputs {
  if (change.kind === 'parameter' || change.kind === 'field' || change.kind === 'remove') return from;
  const { list } = change;
  const to = applyChange(from, change);
  const begun: readonly InputRow[] =
    change.kind === 'order' ? rowsOf(from, list) : rowsOf(from, list).toSpliced(change.index, 0, {});
  let cells = 0;
  const all = rowsOf(to, list).reduce((sum, row) => sum + Object.keys(row).length, 0);
  const rows = rowsOf(to, list).map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        cells += 1;
        return [field, cells <= share * all ? value : (begun[index]?.[field] ?? null)];
      }),
    ),
  );
  return withRows(from, list, rows);
}

/** Where a batch stops: after a share of its changes, and then in the middle of the next, with a share of its cells written. */
const SHARE = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const STOPS = fc.array(fc.record({ done: SHARE, written: SHARE }), { minLength: 1, maxLength: 7, size: 'max' });
type Stops = readonly { readonly done: number; readonly written: number }[];

/** Fails when the batch, stopped at its end, or after or within some of its changes, is not taken back whole. */
function expectTakenBack(before: ModelInputs, made: readonly InputChange[], stops: Stops): void {
  const expectBefore = (where: object, stopped: ModelInputs): void => {
    const left = changesToRollBack(before, made, stopped).reduce(applyChange, stopped);
    expect({ ...where, left }).toEqual({ ...where, left: before });
  };
  expectBefore({ done: made.length }, made.reduce(applyChange, before));
  for (const stop of stops) {
    const done = Math.floor(stop.done * made.length);
    const change = made[done];
    if (!change) continue;
    const current = made.slice(0, done).reduce(applyChange, before);
    expectBefore({ done }, current);
    expectBefore({ within: done }, halfWay(current, change, stop.written));
  }
}

function expectTakenBackBothWays(from: ModelInputs, to: ModelInputs, stops: Stops): void {
  const changes = changesBetween(from, to);
  expectTakenBack(from, changes, stops);
  expectTakenBack(to, invertChanges(changes), stops);
}

/** Four on average. */
const EDITS = fc.array(EDIT, { minLength: 1, maxLength: 7, size: 'max' });

test('a few edits, and the way back, are taken back wherever they stopped', () => {
  forAll(fc.record({ edits: EDITS, stops: STOPS }), CASES, ({ edits, stops }) =>
    expectTakenBackBothWays(small, edits.reduce(edited, small), stops),
  );
});

test('a variant that is put back, and undoing that, is taken back wherever it stopped', () => {
  forAll(fc.record({ from: KEEPABLE, kept: KEEPABLE, stops: STOPS }), VARIANTS, ({ from, kept, stops }) =>
    expectTakenBackBothWays(from, inputsWithVariant(from, asVariant(kept, 'Rapport')), stops),
  );
});
