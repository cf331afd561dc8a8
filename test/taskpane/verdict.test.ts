// The one verdict, and what a cost line says of a formula that was typed over.

import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { findingsOfLine } from '../../src/session/state/lineFindings';
import type { FormulaFinding } from '../../src/session/session';
import { stateWords } from '../../src/taskpane/addedSheets/sheetCheck';
import { findingWords } from '../../src/taskpane/costs/findingWords';
import { verdictOf, verdictWords, type Judged } from '../../src/taskpane/keyFigures/verdict';
import { readingOf, reportWith } from './readings';

const finding = (change: Partial<FormulaFinding> = {}, row = 1, column = 'Kosten per jaar'): FormulaFinding => ({
  kind: 'constant',
  subject: column,
  row: 'Aansturing',
  found: '12000',
  expected: '=1',
  target: { kind: 'tableCell', target: { table: 'rm_Kostenposten', key: null, row }, column },
  ...change,
});

const judged = (change: Partial<Judged> = {}): Judged => ({
  model: readingOf(REPORT_INPUTS),
  findings: [],
  inputFaults: [],
  isOutdated: false,
  isInspected: true,
  ...change,
});

test.each<[string, Partial<Judged>, string]>([
  ['everything was looked at', {}, 'In orde'],
  ['the formulas were never read', { findings: null, isInspected: false }, 'Wordt bekeken'],
  ['something was read since', { isInspected: false }, 'Wordt bekeken'],
  ['Excel calculates on request, and was not asked', { isOutdated: true }, 'Niet herberekend'],
  ['a formula was typed over', { findings: [finding()] }, '1 punt'],
  ['it was, and something was read since', { findings: [finding()], isInspected: false }, '1 punt'],
  [
    'a check in the cells says so',
    { model: readingOf(reportWith({ Aansturing: { hoursPerWeek: 'veel' } })) },
    '2 punten',
  ],
  [
    'an added sheet says so',
    {
      model: {
        ...readingOf(REPORT_INPUTS),
        points: [{ sheet: 'budget', text: 'Niet in orde', advice: '', isWrong: true, parameter: null }],
      },
    },
    '1 punt',
  ],
])('the verdict when %s', (_, change, words) => {
  expect(verdictWords(judged(change))).toBe(words);
  expect(verdictOf(judged(change)) === 'inOrder').toBe(words === 'In orde');
});

const wordsOf = (change: Partial<FormulaFinding>, column?: string): readonly string[] =>
  findingsOfLine([finding(change, 1, column)], REPORT_INPUTS.lines, 1).map((found) =>
    findingWords(found.finding, found.figure, compute(REPORT_INPUTS).lines[1]).replaceAll('\u00a0', ' '),
  );

test.each<[Partial<FormulaFinding>, string, string]>([
  [{}, 'Kosten per jaar', 'vast getal, hoort € 2.896'],
  [{}, 'Fte', 'Fte: vast getal, hoort 0,06'],
  [{}, 'Salaris', 'Salaris: vast getal, hoort € 48.263'],
  [{}, 'Aandeel', 'Aandeel: vast getal, hoort 6%'],
  [{ found: 'klopt' }, 'Controle', 'Controle: vaste tekst, hoort in orde'],
  [{ found: '' }, 'Kosten per jaar', 'leeg, hoort € 2.896'],
  [{}, 'Kosten exact', 'Kosten exact: vast getal, hoort een formule'],
  [{ kind: 'changed' }, 'Kosten per jaar', 'andere formule, hoort € 2.896'],
])('a line says what is there and what belongs there: %o in %s', (change, column, words) => {
  expect(wordsOf(change, column)).toEqual([words]);
});

test('a finding belongs to the line with its name, wherever that is now; of several, to the one at its place', () => {
  const { lines } = REPORT_INPUTS;
  const [first, second] = lines;
  if (!first || !second) throw new Error('There are no lines');
  const countFor = (index: number, among: typeof lines, row: number): number =>
    findingsOfLine([finding({}, row)], among, index).length;
  expect(lines.map((_, index) => countFor(index, lines, 7))).toEqual(lines.map((_, index) => (index === 1 ? 1 : 0)));
  const twice = [second, second, first];
  expect(twice.map((_, index) => countFor(index, twice, 0))).toEqual([1, 0, 0]);
});

test('a sheet whose formulas were overwritten is not said to be in order', () => {
  const onBudget = finding({ target: { kind: 'name', name: 'rm_begroting_controle', row: 0 } });
  const inTable = finding({ target: { kind: 'totals', table: 'rm_Begroting', column: 'Raming jaar 1' } });
  expect(stateWords('budget', 'in orde', [finding()])).toBe('In de werkmap. Controle: in orde');
  expect(stateWords('budget', 'in orde', [finding(), onBudget])).toBe(
    'In de werkmap. Controle: 1 formule is overgetypt (zie Delen)',
  );
  expect(stateWords('budget', 'in orde', [inTable, onBudget])).toBe(
    'In de werkmap. Controle: 2 formules zijn overgetypt (zie Delen)',
  );
  expect(stateWords('sensitivity', 'in orde', [onBudget])).toBe('In de werkmap. Controle: in orde');
});
