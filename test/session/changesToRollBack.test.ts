// Rolling back a batch that stopped anywhere: what remains is the earlier content, and what others typed in the
// meantime.

import { applyChange, changesBetween, invertChanges, type InputChange } from '../../src/model/inputChanges';
import { rowsOf, withRows, type InputRow } from '../../src/model/inputRows';
import type { ModelInputs } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { inputsWithVariant } from '../../src/model/sheets/variants/variantKeeping';
import { changesToRollBack } from '../../src/session/changesToRollBack';
import { seededRandom } from '../support/random';
import { edited } from '../support/randomEdits';
import { keepable, randomVariant } from '../support/variants';

const SEED = 20261124;
/** For a few edits, and for whole variants, which take longer. */
const CASES = 80;
const VARIANTS = 15;
/** The average number of points at which a batch is stopped. */
const STOPS = 4;

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

/** Fails if the batch, stopped at its end, or after or within some of its changes, is not rolled back completely. */
function expectTakenBack(what: object, before: ModelInputs, made: readonly InputChange[], random: () => number): void {
  const expectBefore = (where: object, stopped: ModelInputs): void => {
    const left = changesToRollBack(before, made, stopped).reduce(applyChange, stopped);
    expect({ ...what, ...where, left }).toEqual({ ...what, ...where, left: before });
  };
  let current = before;
  for (const [done, change] of made.entries()) {
    if (random() < STOPS / made.length) {
      expectBefore({ done }, current);
      expectBefore({ within: done }, halfWay(current, change, random()));
    }
    current = applyChange(current, change);
  }
  expectBefore({ done: made.length }, current);
}

test(`a few edits, and the way back, are taken back wherever they stopped (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let index = 0; index < CASES; index += 1) {
    let to = small;
    for (let count = 0; count < 4; count += 1) to = edited(to, random);
    const changes = changesBetween(small, to);
    expectTakenBack({ index, way: 'there' }, small, changes, random);
    expectTakenBack({ index, way: 'back' }, to, invertChanges(changes), random);
  }
});

test(`a variant that is put back, and undoing that, is taken back wherever it stopped (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let index = 0; index < VARIANTS; index += 1) {
    const from = keepable(random);
    const to = inputsWithVariant(from, randomVariant(random, 'Rapport'));
    const changes = changesBetween(from, to);
    expectTakenBack({ index, way: 'there' }, from, changes, random);
    expectTakenBack({ index, way: 'back' }, to, invertChanges(changes), random);
  }
});
