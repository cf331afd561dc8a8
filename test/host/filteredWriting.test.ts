/** @jest-environment ./test/support/officeEnvironment.mjs */
// A block of values over hidden rows, as written by each Excel.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf, valuesOf } from './support';

const BEFORE = [['a'], ['b'], ['c'], ['d']];

/** Writes with the second and third of four rows hidden. */
async function written(answer: string, write: (cells: Excel.Range) => void): Promise<unknown[][]> {
  openExcel({ profile: withAnswer(PROFILES.strict, 'matrix-over-filter', answer) });
  await run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A4').values = BEFORE;
    sheet.getRange('2:3').rowHidden = true;
  });
  await run((context) => write(sheetOf(context).getRange('A1:A4')));
  return valuesOf('A1:A4');
}

test.each([
  ['all', [['e'], ['f'], ['g'], ['h']]],
  ['visible', [['e'], ['b'], ['c'], ['h']]],
  ['first', [['e'], ['b'], ['c'], ['e']]],
])('%s', async (answer, after) => {
  const block = [['e'], ['f'], ['g'], ['h']];
  expect(
    await written(answer, (cells) => {
      cells.values = block;
    }),
  ).toEqual(after);
  expect(
    await written(answer, (cells) => {
      cells.formulas = block;
    }),
  ).toEqual(after);
});

test.each(['visible', 'first'])('a single cell is written in the right place, hidden or not: %s', async (answer) => {
  expect(
    await written(answer, (cells) => {
      cells.getCell(1, 0).values = [['f']];
    }),
  ).toEqual([['a'], ['f'], ['c'], ['d']]);
});

test('a block of another size is refused before anything is written', async () => {
  await written('first', () => undefined);
  const refusal = await failureOf((context) => {
    sheetOf(context).getRange('A1:A4').values = [['e']];
  });
  expect([refusal, await valuesOf('A1:A4')]).toEqual(['InvalidArgument', BEFORE]);
});
