// Random layouts of known tables: no amount ever lands at another step or scale, whatever the layout leaves open.

import type { PasteAnswers, PastedTable } from '../../../src/session/pastedTable/pastedTable';
import { readPaste } from '../../../src/session/pastedTable/readPaste';
import { seededRandom } from '../../support/random';
import { layoutOf, placeOf, randomChoices, type KnownTable, type Layout } from '../../support/salaryLayouts';

const SEED = 20200701;
const LAYOUTS = 2500;

const placesOf = ({ scales }: PastedTable): KnownTable =>
  new Map(
    scales.flatMap(({ scale, steps }) =>
      steps.flatMap((amount, step) => (typeof amount === 'number' ? [[placeOf(scale, step), amount] as const] : [])),
    ),
  );

/** Reads and answers as somebody who knows the table. */
function answered(layout: Layout): { readonly table: PastedTable; readonly asked: readonly string[] } {
  const { orientation, firstStep, scale } = layout;
  const known: PasteAnswers = { orientation, firstStep, scale };
  const asked = readPaste(layout.text).questions.map(({ kind }) => kind);
  return { table: readPaste(layout.text, known), asked };
}

test(`seed ${SEED}: of ${LAYOUTS} random layouts no amount lands at another step or scale`, () => {
  const random = seededRandom(SEED);
  let whole = 0;
  let empty = 0;
  for (let index = 0; index < LAYOUTS; index += 1) {
    const choices = randomChoices(random);
    const layout = layoutOf(choices, random);
    const { table, asked } = answered(layout);
    const places = placesOf(table);
    const told = JSON.stringify({ choices, text: layout.text, refusals: table.refusals, asked });
    const wrong = [...places].filter(([place, amount]) => layout.amounts.get(place) !== amount);
    if (wrong.length > 0) throw new Error(`${JSON.stringify(wrong.slice(0, 3))} in ${told}`);
    // Without an answer nothing is placed that is still asked.
    if (asked.length > 0 && readPaste(layout.text).scales.length > 0)
      throw new Error(`not waited for an answer: ${told}`);
    // What is placed at all is placed whole.
    if (places.size > 0 && places.size < layout.amounts.size) throw new Error(`a part is missing in ${told}`);
    if (places.size === 0 && layout.amounts.size > 0 && table.refusals.length === 0)
      throw new Error(`nothing: ${told}`);
    if (places.size > 0) whole += 1;
    if (layout.amounts.size === 0) empty += 1;
  }
  // Refused are those that nobody could read, such as columns of scales without a heading.
  expect(whole).toBeGreaterThan(0.8 * (LAYOUTS - empty));
});

test.each(['tab', 'semicolon'] as const)('with both words in headings above a %s nothing is asked', (separator) => {
  const random = seededRandom(SEED);
  for (let index = 0; index < 60; index += 1) {
    const layout = layoutOf({ ...randomChoices(random), separator, words: 'two', isHeaded: true, gaps: 0 }, random);
    const table = readPaste(layout.text);
    expect({ text: layout.text, ...table, scales: [] }).toMatchObject({ questions: [], refusals: [] });
    expect(placesOf(table)).toEqual(layout.amounts);
  }
});
