// The pane's explanation of a figure, compared with the calculation and the paragraphs of the report.

import { compute } from '../../src/model/compute';
import type { CostLine, ModelInputs } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { costPriceWords, costWords, keyFigureWords, salaryWords } from '../../src/taskpane/keyFigures/figureWords';
import { readingOf, reportWith } from './readings';

/** Words with plain spaces. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

function lineWordsOf(name: string, change: Partial<CostLine> = {}, inputs = reportWith({ [name]: change })): string[] {
  const index = inputs.lines.findIndex((line) => line.name === name);
  const [line, result] = [inputs.lines[index], compute(inputs).lines[index]];
  if (!line || !result) throw new Error(`No line ${name}`);
  return [costWords(line, result), salaryWords(line, result.salary, inputs)].map(plain);
}

const withParameters = (parameters: Partial<ModelInputs['parameters']>): ModelInputs => ({
  ...REPORT_INPUTS,
  parameters: { ...REPORT_INPUTS.parameters, ...parameters },
});

test('a line with hours is fte times the year salary, and the salary is based on the monthly amount of the step', () => {
  expect(lineWordsOf('Aanverwante taken')).toEqual([
    '0,25 fte × € 48.263 = € 12.066, afgerond op hele euro’s (rapport §8.2).',
    '€ 3.724 per maand bij trede 5 × 12 × 1,08 (toeslag) = € 48.263, afgekapt op hele euro’s (rapport §8.2)',
  ]);
});

test('a line with an amount is quantity times amount, and has no salary', () => {
  expect(lineWordsOf('Externe opleiding', { amountPerUnit: 750.5 })).toEqual([
    '2 dagdeel × € 750,50 = € 1.501, afgerond op hele euro’s (rapport §8.2).',
    '',
  ]);
});

test('an excluded line says so; an incomplete line says nothing', () => {
  expect(lineWordsOf('Aansturing', { counted: 'nee' })[0]).toBe('Telt niet mee (Meetellen: nee), dus € 0.');
  expect(lineWordsOf('Aansturing', { scale: '' })).toEqual(['', '']);
  expect(lineWordsOf('Aansturing', { counted: 'misschien' })[0]).toBe('');
});

test('the salary only mentions on-costs if there are any', () => {
  const [, words] = lineWordsOf('Aansturing', {}, withParameters({ employerCosts: 0.25, step: 10 }));
  expect(words).toContain('€ 4.362 per maand bij trede 10 × 12 × 1,08 (toeslag) × 1,25 (werkgeverslasten) = ');
});

test.each([
  [0, 'hele euro’s'],
  [1, '10 cent'],
  [2, 'hele centen'],
  [3, '3 decimalen'],
])('a cost price with %i decimals is rounded to %s', (costPriceDecimals, words) => {
  const reading = readingOf(withParameters({ costPriceDecimals }));
  expect(plain(costPriceWords(reading, 1))).toBe(
    `€ 49.410 ÷ 2.700 klantvragen per jaar, afgerond op ${words} (rapport §8.3)`,
  );
});

test('without questions there is no cost price to explain', () => {
  const scenarios = REPORT_INPUTS.scenarios.with(1, { name: 'Gemiddeld', questionsPerMonth: 0 });
  expect(costPriceWords(readingOf({ ...REPORT_INPUTS, scenarios }), 1)).toContain('geen kostprijs');
  expect(costPriceWords(readingOf(REPORT_INPUTS), 7)).toContain('geen kostprijs');
});

test('every figure that is always visible is explained, with its paragraph', () => {
  const [total, costPrice, fte, ...others] = keyFigureWords(readingOf(REPORT_INPUTS)).map(plain);
  expect(total).toBe(
    '€ 49.410 per jaar is de som van alle 11 kostenposten, elk afgerond op hele euro’s (rapport §8.2).',
  );
  expect(costPrice).toBe(
    '€ 18,30 per klantvraag in het scenario Gemiddeld: € 49.410 ÷ 2.700 klantvragen per jaar, afgerond op 10 cent (rapport §8.3).',
  );
  expect(fte).toContain('0,78 fte is de som van de posten met uren: uren per week ÷ 36');
  expect(others).toHaveLength(2);
  const left = reportWith({ Aansturing: { counted: 'nee' }, 'Externe opleiding': { quantity: null } });
  expect(keyFigureWords(readingOf(left))[0]).toContain('9 van de 11 kostenposten');
});
