// What the pane says must be asked on top of the begroting, from the figures of the cells.

import { askedWords, type ChangeFigures } from '../../src/taskpane/addedSheets/budgetChange/askedWords';

/** Figures of four years in which this must be asked. */
const asked = (nets: readonly (number | string)[], conclusion: string): ChangeFigures => ({
  years: nets.map((net, index) => ({
    year: 2027 + index,
    gross: 50_000,
    budgeted: 29_660,
    net,
    cover: 0,
    balance: net,
    judgement: '',
  })) as ChangeFigures['years'],
  statuses: [],
  kinds: [],
  legend: '',
  conclusion,
  check: 'in orde',
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const COVERED = 'Structurele lasten hebben structurele dekking.';
const INCIDENTAL = 'Structurele lasten hebben incidentele dekking in 2027, 2028.';
const UNKNOWN = 'Nog niet in elk jaar te berekenen: zie de controles op dit blad.';

test.each<[string, readonly (number | string)[], string, number, string]>([
  [
    'the same in every year',
    [20_340, 20_340, 20_340, 20_340],
    COVERED,
    1,
    'Vraag bovenop de begroting € 20.340 per jaar: structurele lasten hebben structurele dekking.',
  ],
  [
    'another amount each year, of which one is released',
    [20_340, 500, -10_000, 0],
    INCIDENTAL,
    1,
    'Vraag bovenop de begroting € 20.340 in 2027, € 500 in 2028, € 0 in 2029, € 0 in 2030: structurele lasten hebben incidentele dekking in 2027, 2028.',
  ],
  [
    'in thousands',
    [20, 20, 20, 20],
    COVERED,
    1000,
    'Vraag bovenop de begroting € 20.000 per jaar: structurele lasten hebben structurele dekking.',
  ],
  ['nothing', [0, -5, 0, 0], COVERED, 1, 'Te vragen is er niets: structurele lasten hebben structurele dekking.'],
  ['a year that is not known', [20_340, 'n.b.', 20_340, 20_340], UNKNOWN, 1, UNKNOWN],
])('%s', (_, nets, conclusion, unit, sentence) => {
  expect(plain(askedWords(asked(nets, conclusion), unit))).toBe(sentence);
});
