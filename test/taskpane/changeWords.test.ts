// The words for a change in the bar, the history and the preview of a profile.

import { changesBetween } from '../../src/model/inputs/inputChanges';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { profile } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { HistoryEntry } from '../../src/session/session';
import { changeWords, entryWords } from '../../src/taskpane/history/changeWords';

const lineChanged = (name: string, change: Partial<CostLine>): ModelInputs => ({
  ...REPORT_INPUTS,
  lines: REPORT_INPUTS.lines.map((line) => (line.name === name ? { ...line, ...change } : line)),
});

const wordsTo = (inputs: ModelInputs): readonly string[] => changesBetween(REPORT_INPUTS, inputs).map(changeWords);

const entryOf = (changes: HistoryEntry['changes'], isUndone = false): HistoryEntry => ({
  id: 1,
  origin: 'pane',
  changes,
  isUndone,
  madeAt: 0,
  effect: null,
  sequence: 1,
});

const { lines, parameters, scenarios, salaryScales } = REPORT_INPUTS;

test.each<[string, ModelInputs]>([
  ['Aansturing: uren per week 2 → 1', lineChanged('Aansturing', { hoursPerWeek: 1 })],
  ['Aansturing: uren per week 2 → leeg', lineChanged('Aansturing', { hoursPerWeek: null })],
  ['Aansturing: naam Aansturing → Leiding', lineChanged('Aansturing', { name: 'Leiding' })],
  ['Aansturing: meetellen ja → nee', lineChanged('Aansturing', { counted: 'nee' })],
  [
    'Licentiekosten tool: bedrag per eenheid 1.250 → 1.300,50',
    lineChanged('Licentiekosten tool', { amountPerUnit: 1300.5 }),
  ],
  ['Werkgeverslasten: 0% → 23,5%', { ...REPORT_INPUTS, parameters: { ...parameters, employerCosts: 0.235 } }],
  ['Gemeente: leeg → Delft', { ...REPORT_INPUTS, parameters: { ...parameters, municipality: 'Delft' } }],
  [
    'Gemiddeld: klantvragen per maand 225 → 1.300',
    { ...REPORT_INPUTS, scenarios: scenarios.with(1, { name: 'Gemiddeld', questionsPerMonth: 1300 }) },
  ],
  ['Kostenpost verwijderd: Stand-byvergoeding piket', { ...REPORT_INPUTS, lines: lines.slice(0, -1) }],
  [
    'Scenario toegevoegd: Piek',
    { ...REPORT_INPUTS, scenarios: [...scenarios, { name: 'Piek', questionsPerMonth: 9 }] },
  ],
  ['Volgorde van de kostenposten gewijzigd', { ...REPORT_INPUTS, lines: lines.toReversed() }],
  [
    'Schaal 7 (Rapport 2012): trede 5 2.257 → 2.300',
    {
      ...REPORT_INPUTS,
      salaryScales: salaryScales.map((scale) =>
        scale.table === 'Rapport 2012' && scale.scale === '7' ? { ...scale, steps: scale.steps.with(5, 2300) } : scale,
      ),
    },
  ],
])('%s', (words, inputs) => {
  expect(wordsTo(inputs)).toEqual([words]);
});

test('a long text is cut off', () => {
  const [words = ''] = wordsTo(lineChanged('Facebook-advertenties', { explanation: 'a'.repeat(500) }));
  expect(words).toBe(`Facebook-advertenties: toelichting §5.16: stelpost → ${'a'.repeat(60)}…`);
});

test('in the bar a long text is even shorter', () => {
  const changes = changesBetween(REPORT_INPUTS, lineChanged('Facebook-advertenties', { explanation: 'a'.repeat(500) }));
  expect(entryWords(entryOf(changes))).toBe(`Facebook-advertenties: toelichting §5.16: stelpost → ${'a'.repeat(24)}…`);
});

test('a step of several changes mentions the first and counts the others', () => {
  const changes = changesBetween(REPORT_INPUTS, profile('COM').inputs);
  const words = entryWords(entryOf(changes));
  expect(words).toBe(`Personele inzet: uren per week 15 → 20 en ${changes.length - 1} andere wijzigingen`);
  expect(changes.length).toBeGreaterThan(5);
});

test.each<[string, ModelInputs]>([
  ['Aansturing: uren per week weer 2', lineChanged('Aansturing', { hoursPerWeek: 1 })],
  ['Werkgeverslasten weer 0%', { ...REPORT_INPUTS, parameters: { ...parameters, employerCosts: 0.235 } }],
  ['Kostenpost weer terug: Stand-byvergoeding piket', { ...REPORT_INPUTS, lines: lines.slice(0, -1) }],
  ['Scenario weer weg: Piek', { ...REPORT_INPUTS, scenarios: [...scenarios, { name: 'Piek', questionsPerMonth: 9 }] }],
  ['Volgorde van de kostenposten weer zoals eerst', { ...REPORT_INPUTS, lines: lines.toReversed() }],
])('undone: %s', (words, inputs) => {
  expect(entryWords(entryOf(changesBetween(REPORT_INPUTS, inputs), true))).toBe(words);
});
