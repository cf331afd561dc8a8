// Random layouts of known tables: no amount ever lands at another step or scale, whatever the layout leaves open.

import type { PasteAnswers, PastedTable } from '../../../src/session/pastedTable/pastedTable';
import { readPaste } from '../../../src/session/pastedTable/readPaste';
import { forAll } from '../../support/random/properties';
import { LAYOUT_CHOICES, layoutOf, placeOf, type KnownTable, type Layout } from '../../support/salaryLayouts';

const LAYOUTS = 2500;

const placesOf = ({ scales }: PastedTable): KnownTable =>
  new Map(
    scales.flatMap(({ scale, steps }) =>
      steps.flatMap((amount, step) => (typeof amount === 'number' ? [[placeOf(scale, step), amount] as const] : [])),
    ),
  );

/** How a layout is read, answered as by somebody who knows the table. @returns a fault of '' when nothing is wrong */
function readingOf(layout: Layout): { readonly fault: string; readonly isRefused: boolean } {
  const { orientation, firstStep, scale } = layout;
  const known: PasteAnswers = { orientation, firstStep, scale };
  const open = readPaste(layout.text);
  const table = open.questions.length > 0 ? readPaste(layout.text, known) : open;
  const places = placesOf(table);
  const isRefused = table.refusals.length > 0;
  const wrong = [...places].find(([place, amount]) => layout.amounts.get(place) !== amount);
  if (wrong) return { fault: `${wrong.join(': ')} is wrong`, isRefused };
  if (open.questions.length > 0 && open.scales.length > 0) return { fault: 'it did not wait', isRefused };
  const isWhole = isRefused || places.size === layout.amounts.size;
  return { fault: isWhole ? '' : `${places.size} of ${layout.amounts.size} amounts`, isRefused };
}

/** One or two scales of one to three steps, so that a block has a single column, or a single row. */
const FEW_CHOICES: typeof LAYOUT_CHOICES = LAYOUT_CHOICES.map((choices) => ({
  ...choices,
  scaleCount: 1 + (choices.scaleCount % 2),
  stepCount: 1 + (choices.stepCount % 3),
}));

test.each([
  ['random layouts', LAYOUT_CHOICES],
  ['layouts of few amounts', FEW_CHOICES],
])(`of ${LAYOUTS} %s no amount lands at another step or scale`, (_, cases) => {
  let refused = 0;
  forAll(cases, LAYOUTS, (choices) => {
    const layout = layoutOf(choices);
    const { fault, isRefused } = readingOf(layout);
    if (fault !== '') throw new Error(`${fault} in\n${layout.text}`);
    if (isRefused) refused += 1;
  });
  // Refused are those that nobody could read, such as columns of scales without a heading.
  expect(refused).toBeLessThan(0.2 * LAYOUTS);
});

test.each(['tab', 'semicolon'] as const)('with both words in headings above a %s nothing is asked', (separator) => {
  forAll(LAYOUT_CHOICES, 60, (choices) => {
    const layout = layoutOf({ ...choices, separator, words: 'two', isHeaded: true, gaps: 0 });
    const table = readPaste(layout.text);
    expect({ text: layout.text, ...table, scales: [] }).toMatchObject({ questions: [], refusals: [] });
    expect(placesOf(table)).toEqual(layout.amounts);
  });
});
