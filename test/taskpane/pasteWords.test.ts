// What was understood of a pasted table, as a person reads it.

import { readPaste } from '../../src/session/pastedTable/readPaste';
import {
  foundWords,
  leftOutWords,
  notationWords,
  questionWords,
  refusalsWords,
  remarksWords,
  stepsWords,
} from '../../src/taskpane/salaryPaste/pasteWords';
import { publishedTable } from '../support/salaryLayouts';

const HEADED = 'Schaal\t0\t1\t2\t3\n';

test.each([
  [`${HEADED}7\t2921\tveel`, 'Schaal 7, trede 1: ‘veel’ is geen bedrag.'],
  [
    `${HEADED}7\t2921\n7\t2922`,
    'Schaal 7 heeft bij een trede meer dan één bedrag (regels 2 en 3). Welke van de twee geldt? Plak alleen die.',
  ],
  [
    publishedTable('scale-a-two-dates'),
    'Naast elkaar staan bedragen van ‘Per 1-1-2020’ en ‘Per 1-7-2020’. Welke van de twee geldt? Plak alleen die kolom.',
  ],
  ['7\t2000\n'.repeat(301), 'Dit zijn 301 regels: plak alleen de salaristabel.'],
  ['Schaal 0 1\n7 2921', 'Regel 2 heeft 2 cellen, nodig zijn er 3. Zet een streepje waar er geen bedrag is.'],
])('%j is refused with its remedy', (text, sentence) => {
  const table = readPaste(text);
  expect(refusalsWords(table.refusals)).toEqual([sentence]);
  expect(foundWords(table)).toBe('Zo kan de tabel niet worden toegevoegd:');
});

test.each([
  [
    `${HEADED}19\t2921\t3031\n7\t2921`,
    'Schaal 19 is er niet in het rekenmodel (wel 1 tot en met 18, 10A en 11A): 2 bedragen, regel 2.',
  ],
  [
    'Schaal\t11\t12\n10A\t2921\t3031',
    'Trede 12 is er niet in het rekenmodel (wel 0 tot en met 11): 1 bedrag, regel 2.',
  ],
  [`${'a'.repeat(40)}\n${HEADED}7\t2921`, `Regel 1 ‘${'a'.repeat(30)}…’: geen rij met bedragen.`],
  [`${HEADED}7\t2921\nMinimum\t1680`, 'Regel 3 ‘Minimum 1680’: geen schaal of trede voor de bedragen.'],
])('%j: what is left out is named with its reason', (text, sentence) => {
  expect(readPaste(text).leftOut.map(leftOutWords)).toEqual([sentence]);
});

test('falling amounts are told with both steps; of many of a kind the first three', () => {
  expect(remarksWords(readPaste(publishedTable('published-2020-01-01-steps-as-rows')).remarks)).toEqual([
    'Schaal 9 daalt: trede 0 is 3.520, trede 1 is 2.817.',
  ]);
  const hours = remarksWords(readPaste(`${HEADED}7\t14,85\t15,10\t15,35\t15,60`).remarks);
  expect(hours).toHaveLength(4);
  expect(hours[0]).toBe('Schaal 7, trede 0: 14,85 lijkt een bedrag per uur, niet per maand.');
  expect(hours.at(-1)).toBe('En zo nog 1.');
});

test('the notation is told by an amount of the table', () => {
  const told = (text: string): string => {
    const { notation } = readPaste(text);
    return notation ? notationWords(notation) : '';
  };
  expect(told(`${HEADED}7\t2,921`)).toBe('De bedragen zijn gelezen in Engelse notatie: ‘2,921’ is €\u00a02.921,00.');
  expect(told(`${HEADED}7\t2.921`)).toBe(
    'De bedragen zijn gelezen in Nederlandse notatie: ‘2.921’ is €\u00a02.921,00.',
  );
});

test('a question shows by an amount what each answer would mean, and keeps the answer', () => {
  const table = readPaste('\t1\t2\n7\t2921\t3031');
  const [question] = table.questions;
  if (!question) throw new TypeError('nothing is asked');
  expect(foundWords(table)).toBe('Beantwoord eerst wat hieronder gevraagd wordt.');
  const { options, value } = questionWords(question, {});
  expect(options.map(({ text }) => text)).toEqual([
    'Schalen: 2921 is van schaal 7, trede 1',
    'Treden: 2921 is van schaal 1, trede 7',
  ]);
  expect(value).toBe('');
  expect(options.map(({ answer }) => questionWords(question, answer).value)).toEqual(options.map((each) => each.value));
});

test('steps with a gap are told as such', () => {
  expect(stepsWords([1, 2, 3, null, 5, 6])).toBe('0–2, 4–5');
  expect(stepsWords([null, 1, null])).toBe('1');
});
