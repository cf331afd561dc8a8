// Pasted salary tables: from Excel and from a PDF, in Dutch and plain numbers, and unusable ones.

import { SALARY_AMOUNTS } from '../../src/model/salaryAmounts';
import { SCALES } from '../../src/model/salaryTables';
import { LINES_A_SLICE, readInSlices, readSalaryTable } from '../../src/taskpane/assumptions/pastedSalaries';
import { countSteps } from '../support/steps';

const [, , amounts = ''] = SALARY_AMOUNTS;
const ROWS = amounts
  .trim()
  .split('\n')
  .map((row) => row.split(','));
const expected = ROWS.map(([scale = '', ...amounts]) => ({
  scale,
  steps: amounts.map((amount) => (amount === '' ? null : Number(amount))),
}));

const inDutch = (amount: string): string => (amount === '' ? '' : Number(amount).toLocaleString('nl-NL'));

test.each<[string, (row: readonly string[]) => string]>([
  ['from Excel, plain', ([scale, ...amounts]) => [scale, ...amounts].join('\t')],
  [
    'from Excel, with euros',
    ([scale, ...amounts]) => [scale, ...amounts.map((amount) => amount && `€ ${inDutch(amount)},00`)].join('\t'),
  ],
  ['with the word in front', ([scale, ...amounts]) => [`Schaal ${scale}`, ...amounts.map(inDutch)].join('\t')],
  ['with semicolons', ([scale, ...amounts]) => [scale, ...amounts].join(';')],
  ['from a PDF', ([scale, ...amounts]) => [scale, ...amounts.map((amount) => inDutch(amount) || '-')].join(' ')],
  [
    'with decimals after a point',
    ([scale, ...amounts]) => [scale, ...amounts.map((amount) => amount && `${amount}.00`)].join('\t'),
  ],
])('%s', (_, line) => {
  const steps = ['schaal', ...Array.from({ length: 12 }, (__, step) => String(step))].join('\t');
  const { scales, problems } = readSalaryTable([steps, ...ROWS.map(line), ''].join('\r\n'));
  expect(problems).toEqual([]);
  expect(scales).toEqual(expected);
  expect(scales.map(({ scale }) => scale)).toEqual(SCALES);
});

test.each([
  ['7\t2921\tveel\t3141', 'Schaal 7, trede 1: ‘veel’ is geen bedrag.'],
  ['7 2921 3031', 'Schaal 7 heeft 2 bedragen, nodig zijn er 12; zet een streepje waar er geen is.'],
  ['19\t2921\t3031', '‘19’ is geen schaal: 1 tot en met 18, 10A of 11A.'],
  ['7\t2921\n7\t2922', 'Schaal 7 staat er meer dan één keer.'],
  ['7\t-2921', 'Schaal 7, trede 0: ‘-2921’ is geen bedrag.'],
])('%j is reported', (text, problem) => {
  expect(readSalaryTable(text).problems).toContain(problem);
});

test('nothing, and a text without a table, give no scales', () => {
  expect(readSalaryTable('')).toEqual({ scales: [], problems: [] });
  expect(readSalaryTable('Salaristabel per 1 januari 2027').scales).toEqual([]);
});

test.each(['x 1\n', '7\t2000\n', '\t', ',-', '€ ', '-'])('60.000 times %j is not a table, and is not read', (piece) => {
  const paste = (times: number): string => `7 1\n${piece.repeat(times)}x`;
  const few = countSteps(() => readSalaryTable(paste(8)));
  expect(few).toBeGreaterThan(0);
  expect(countSteps(() => readSalaryTable(paste(60_000)))).toBeLessThanOrEqual(2 * few);
  expect(readSalaryTable(paste(60_000))).toEqual({
    scales: [],
    problems: [expect.stringMatching(/^Dit zijn [0-9.]+ tekens: plak alleen de salaristabel\.$/)],
  });
});

test('more lines than any table has are not read', () => {
  expect(readSalaryTable('7\t2000\n'.repeat(201)).problems).toEqual([
    'Dit zijn 201 regels: plak alleen de salaristabel.',
  ]);
});

test('the cost is proportional to the number of lines read, and a long cell is truncated', () => {
  const steps = (lines: number): number => countSteps(() => readSalaryTable('7\t2000\n'.repeat(lines)));
  expect(steps(200)).toBeLessThanOrEqual(12 * steps(20));
  const [problem = ''] = readSalaryTable(`${'a'.repeat(1000)} 2000 3000`).problems;
  expect(problem).toMatch(/^‘a{30}…’ is geen schaal/);
});

test.each([
  ['', 'nothing'],
  [ROWS.map((row) => row.join('\t')).join('\n'), 'a table'],
  ['7\t2921\n7\t2922\n19\t1', 'a table with faults'],
  ['7\t2000\n'.repeat(201), 'too many lines'],
])('it is read the same in slices as in one go (%#)', async (text) => {
  await expect(readInSlices(text, () => true)).resolves.toEqual(readSalaryTable(text));
});

test('a longer paste lets others go first, and a newer one ends it', async () => {
  const text = '7\tx\n'.repeat(5 * LINES_A_SLICE);
  let turns = 0;
  setTimeout(() => (turns += 1));
  await readInSlices(text, () => true);
  expect(turns).toBe(1);
  let isWanted = true;
  setTimeout(() => (isWanted = false));
  await expect(readInSlices(text, () => isWanted)).resolves.toBeNull();
});

test('16.000 pasted lines are not read', () => {
  const steps = (lines: number): number => countSteps(() => readSalaryTable('7 1\n'.repeat(lines)));
  // Their number is determined in advance, which visits each line at most once.
  expect(steps(12_000)).toBeLessThanOrEqual(12_000 + 2 * steps(8));
  expect(readSalaryTable('7 1\n'.repeat(16_000)).scales).toEqual([]);
});
