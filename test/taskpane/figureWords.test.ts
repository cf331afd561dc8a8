// The pane's explanation of a figure, compared with the calculation and the paragraphs of the report.

import { compute } from '../../src/model/results/compute';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { NOT_KNOWN, type CostLineResult, type ModelResults } from '../../src/model/results/modelResults';
import {
  breakEvenWords,
  costPriceWords,
  costWords,
  hoursInWords,
  keyFigureWords,
  salaryWords,
} from '../../src/taskpane/keyFigures/figureWords';
import type { ModelReading } from '../../src/workbook/reading/reading';
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

const AANSTURING = 1;

/** The report with other figures in some cells. */
function cellsOf(change: (results: ModelResults) => Partial<ModelResults>): ModelReading {
  const reading = readingOf(REPORT_INPUTS);
  return { ...reading, results: { ...reading.results, ...change(reading.results) } };
}

const lineCells = (change: Partial<CostLineResult>): ModelReading =>
  cellsOf(({ lines }) => ({
    lines: lines.map((line, index) => (index === AANSTURING ? { ...line, ...change } : line)),
  }));

/** Every sentence of the pane with a sum of this reading. */
function sumsOf(reading: ModelReading): readonly string[] {
  const { inputs, results } = reading;
  return [
    ...inputs.lines.flatMap((line, index) => {
      const result = results.lines[index];
      return result
        ? [
            costWords(line, result),
            salaryWords(line, result.salary, inputs),
            hoursInWords(line, result.fte, inputs.parameters),
          ]
        : [];
    }),
    ...inputs.scenarios.map((_, index) => costPriceWords(reading, index)),
    ...keyFigureWords(reading),
    breakEvenWords(reading),
  ].map(plain);
}

const differing = (reading: ModelReading): readonly string[] =>
  sumsOf(reading).filter((words) => words.includes('maar in de cel staat'));

test('a sum that holds is printed as such', () => {
  expect(differing(readingOf(REPORT_INPUTS))).toEqual([]);
});

test.each<[string, ModelReading, readonly string[]]>([
  [
    'the cost of a line',
    lineCells({ cost: 12_000 }),
    [
      '0,06 fte × € 48.263 = € 2.896, afgerond op hele euro’s (rapport §8.2); maar in de cel staat € 12.000.',
      'De kostenposten zijn samen € 58.514 per jaar; maar in de cel staat € 49.410.',
    ],
  ],
  [
    'the fte of a line',
    lineCells({ fte: 1 }),
    [
      '1,00 fte × € 48.263 = € 48.263, afgerond op hele euro’s (rapport §8.2); maar in de cel staat € 2.896.',
      '2 uur/week = 80 uur/jaar = 0,06 fte; maar in de cel staat 1,00',
      'De posten met uren zijn samen 1,72 fte; maar in de cel staat 0,78.',
    ],
  ],
  [
    'a text for a cost',
    lineCells({ cost: NOT_KNOWN }),
    [
      '0,06 fte × € 48.263 = € 2.896, afgerond op hele euro’s (rapport §8.2); maar in de cel staat n.b.',
      'De kostenposten zijn samen € 46.514 per jaar; maar in de cel staat € 49.410.',
      'De posten met uren zijn samen 0,72 fte; maar in de cel staat 0,78.',
    ],
  ],
  [
    'the year salary',
    lineCells({ salary: 50_000, cost: 3000 }),
    [
      '€ 3.724 per maand bij trede 5 × 12 × 1,08 (toeslag) = € 48.263, afgekapt op hele euro’s (rapport §8.2); maar in de cel staat € 50.000',
      'De kostenposten zijn samen € 49.514 per jaar; maar in de cel staat € 49.410.',
    ],
  ],
  [
    'the cost price of a scenario',
    cellsOf(({ scenarios }) => ({ scenarios: scenarios.map((each) => ({ ...each, costPerQuestion: 20 })) })),
    [
      '€ 49.410 ÷ 2.400 klantvragen per jaar, afgerond op 10 cent (rapport §8.3) = € 20,60; maar in de cel staat € 20,00',
      '€ 49.410 ÷ 2.700 klantvragen per jaar, afgerond op 10 cent (rapport §8.3) = € 18,30; maar in de cel staat € 20,00',
      '€ 49.410 ÷ 3.000 klantvragen per jaar, afgerond op 10 cent (rapport §8.3) = € 16,50; maar in de cel staat € 20,00',
      'Het scenario Gemiddeld heeft € 20,00 per klantvraag; maar in de cel staat € 18,30.',
    ],
  ],
  [
    'the formatie',
    cellsOf(() => ({ establishment: 2 })),
    ['De posten met uren zijn samen 0,78 fte; maar in de cel staat 2,00.'],
  ],
])('where %s was typed over, no sentence prints a sum that does not hold', (_, reading, words) => {
  expect(differing(reading)).toEqual(words);
});

test('a line that is not counted, or not complete, with a cost in its cell says so', () => {
  const excluded = reportWith({ Aansturing: { counted: 'nee' } });
  const [line, result] = [excluded.lines[AANSTURING], compute(excluded).lines[AANSTURING]];
  const incomplete = reportWith({ Aansturing: { scale: '' } }).lines[AANSTURING];
  if (!line || !result || !incomplete) throw new Error('There is no line');
  const typed = { ...result, cost: 12_000 };
  expect(plain(costWords(line, typed))).toBe('Telt niet mee (Meetellen: nee), dus € 0; maar in de cel staat € 12.000.');
  expect(plain(costWords(incomplete, { ...typed, salary: '' }))).toBe(
    'De kostenpost is niet volledig; maar in de cel staat € 12.000.',
  );
});

test('a sum names fte with all its decimals, so that a reader who checks it finds the same', () => {
  const exact = { ...REPORT_INPUTS, parameters: { ...REPORT_INPUTS.parameters, fteDecimals: 4 } };
  const [line, result] = [exact.lines[AANSTURING], compute(exact).lines[AANSTURING]];
  if (!line || !result) throw new Error('There is no line');
  expect(plain(costWords(line, result))).toContain('0,0556 fte × € 48.263 = € 2.683');
});

test('the threshold of the break-even is that of the total', () => {
  const inputs = withParameters({ otherChannelCost: 2.5 });
  const reading = readingOf(inputs);
  expect(breakEvenWords(reading)).toBe('Drempel: 1.647 contacten per maand');
  expect(breakEvenWords({ ...reading, results: { ...reading.results, breakEven: 12 } })).toBe(
    'Drempel: 1.647 contacten per maand; maar in de cel staat 12',
  );
  expect(breakEvenWords(readingOf(REPORT_INPUTS))).toBe('');
});
