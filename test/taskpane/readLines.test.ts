// Several cost lines pasted from Excel: what each becomes, and why a line or a column is not placed.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { readLines, type LineAnswers, type ReadLines } from '../../src/taskpane/linePaste/readLines';

const ASKED: LineAnswers = { meaning: null, costType: 'Overig', scale: '8' };

const read = (rows: readonly (readonly string[])[], answers: Partial<LineAnswers> = {}): ReadLines =>
  readLines(rows.map((row) => row.join('\t')).join('\r\n'), REPORT_INPUTS, { ...ASKED, ...answers });

test('without headings, what the numbers are is asked before anything is placed', () => {
  const rows = [
    ['AI-chatbot', '€ 4.800,00'],
    ['Vertaling', '1200'],
  ];
  expect(read(rows)).toMatchObject({ asksMeaning: true, lines: [], leftOut: [] });
  expect(read(rows, { meaning: 'yearly' }).lines).toMatchObject([
    { name: 'AI-chatbot', counted: 'ja', quantity: 1, unit: 'stelpost', amountPerUnit: 4800, costType: 'Overig' },
    { name: 'Vertaling', amountPerUnit: 1200, hoursPerWeek: null, scale: '' },
  ]);
  expect(read(rows, { meaning: 'monthly' }).lines[1]).toMatchObject({
    quantity: 12,
    unit: 'maand',
    amountPerUnit: 1200,
  });
  expect(read([['Redactie', '6 uur']], { meaning: 'hours' })).toMatchObject({
    asksScale: true,
    lines: [{ hoursPerWeek: 6, scale: '8', quantity: null, unit: '', amountPerUnit: null }],
  });
});

test('headings say what each column is, whatever their order', () => {
  const { lines, ...rest } = read([
    ['Kostensoort', 'Kostenpost', 'Uren per week', 'Schaal', 'Bedrag per jaar', 'Toelichting'],
    ['personeel', 'Redactie', '6', '10a', '', 'nieuw'],
    ['Licenties', 'Monitor', '', '', '9.000', ''],
  ]);
  expect(lines).toMatchObject([
    { name: 'Redactie', costType: 'Personeel', hoursPerWeek: 6, scale: '10A', explanation: 'nieuw' },
    { name: 'Monitor', costType: 'Licenties', amountPerUnit: 9000, quantity: 1 },
  ]);
  expect(rest).toEqual({ leftOut: [], asksMeaning: false, asksCostType: false, asksScale: false });
});

test('every line and column that is not placed is named, with its number and reason', () => {
  const { lines, leftOut } = read([
    ['Kostenpost', 'Bedrag per jaar', 'Aantal fte', 'Schaal'],
    ['Monitor', '100', '1', ''],
    ['monitor', '200', '', ''],
    ['Aansturing', '300', '', ''],
    ['Piket 2', 'veel', '', ''],
    ['Scholing', '-5', '', ''],
    ['', '400', '', ''],
    ['Leeg', '', '', '8'],
    ['Vreemd', '1', '', '99'],
    ['Totaal', '1000', '', ''],
    ['Los'],
  ]);
  expect(lines.map(({ name }) => name)).toEqual(['Monitor']);
  expect(leftOut).toEqual([
    'Kolom ‘Aantal fte’: deze kop zegt niet wat erin staat.',
    'Regel 3, ‘monitor 200’: deze naam komt hierboven al voor.',
    'Regel 4, ‘Aansturing 300’: deze kostenpost staat al in het model.',
    expect.stringMatching(/^Regel 5, ‘Piket 2 veel’: .*getal/),
    expect.stringMatching(/^Regel 6, ‘Scholing -5’: .*0 of hoger/),
    'Regel 7, ‘400’: er is geen naam.',
    'Regel 8, ‘Leeg 8’: er is geen bedrag en er zijn geen uren.',
    'Regel 9, ‘Vreemd 1 99’: ‘99’ is geen schaal uit de lijst.',
    'Regel 10, ‘Totaal 1000’: een totaal wordt geen kostenpost.',
    'Regel 11, ‘Los’: hier staan naam en getal niet in twee kolommen.',
  ]);
  expect(leftOut.every((sentence) => !sentence.endsWith('..'))).toBe(true);
});

test('a number that can be meant in two ways is not guessed', () => {
  const { lines, leftOut } = read([['Monitor', '12,285']], { meaning: 'yearly' });
  expect(lines).toEqual([]);
  expect(leftOut).toEqual([expect.stringMatching(/^Regel 1, ‘Monitor 12,285’: Bedoelt u 12.285/)]);
});

test('nothing is read in nothing', () => {
  expect(read([])).toEqual({ lines: [], leftOut: [], asksMeaning: false, asksCostType: false, asksScale: false });
});
