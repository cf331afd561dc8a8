// Pasted salary tables: from Excel and from a PDF, in Dutch and in English numbers, what is asked, and what cannot be used.

import { SALARY_AMOUNTS } from '../../../src/model/salary/salaryAmounts';
import { SCALES } from '../../../src/model/salary/salaryTables';
import type { PasteAnswers, PastedTable } from '../../../src/session/pastedTable/pastedTable';
import { LINES_A_SLICE, readPaste, readPasteInSlices } from '../../../src/session/pastedTable/readPaste';
import { countSteps } from '../../support/steps';

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
const inEnglish = (amount: string): string => (amount === '' ? '' : Number(amount).toLocaleString('en-GB'));

test.each<[string, string, (row: readonly string[]) => string]>([
  ['from Excel, plain', '\t', ([scale, ...amounts]) => [scale, ...amounts].join('\t')],
  [
    'from Excel, with euros',
    '\t',
    ([scale, ...amounts]) => [scale, ...amounts.map((amount) => amount && `€ ${inDutch(amount)},00`)].join('\t'),
  ],
  ['with the word in front', '\t', ([scale, ...amounts]) => [`Schaal ${scale}`, ...amounts.map(inDutch)].join('\t')],
  ['with semicolons', ';', ([scale, ...amounts]) => [scale, ...amounts].join(';')],
  [
    'with commas and quotes',
    ',',
    ([scale, ...amounts]) => [scale, ...amounts.map((amount) => `"${inDutch(amount)}"`)].join(','),
  ],
  [
    'in English, quoted',
    ';',
    ([scale, ...amounts]) => [`"${scale}"`, ...amounts.map((amount) => `"${inEnglish(amount)}"`)].join(';'),
  ],
  ['from a PDF', ' ', ([scale, ...amounts]) => [scale, ...amounts.map((amount) => inDutch(amount) || '-')].join(' ')],
  [
    'from a PDF, with a word and spaces that do not break',
    ' ',
    ([scale, ...amounts]) =>
      [`Schaal ${scale}`, ...amounts.map((amount) => amount.replace(/(\d{3})$/, '\u202f$1') || '-')].join(' '),
  ],
  [
    'with decimals after a point',
    '\t',
    ([scale, ...amounts]) => [scale, ...amounts.map((amount) => amount && `${amount}.00`)].join('\t'),
  ],
])('%s', (_, sign, line) => {
  const steps = ['schaal', ...Array.from({ length: 12 }, (__, step) => String(step))].join(sign);
  const { scales, questions, refusals, leftOut } = readPaste([steps, ...ROWS.map(line), ''].join('\r\n'));
  expect({ questions, refusals, leftOut }).toEqual({ questions: [], refusals: [], leftOut: [] });
  expect(scales).toEqual(expected);
  expect(scales.map(({ scale }) => scale)).toEqual(SCALES);
});

const HEADED = 'Schaal\t0\t1\t2\n';

test.each<[string, PastedTable['refusals'][number]]>([
  [`${HEADED}7\t2921\tveel\t3141`, { kind: 'noAmount', scale: '7', step: 1, text: 'veel' }],
  [`${HEADED}7\t-2921`, { kind: 'noAmount', scale: '7', step: 0, text: '-2921' }],
  [`${HEADED}7\t2921\n7\t2922`, { kind: 'twice', scale: '7', lines: [2, 3] }],
  ['Schaal 0 1 2\n7 2921 3031', { kind: 'cellCount', line: 2, found: 3, wanted: 4 }],
  [`${HEADED}7\t2921\t3031\t3141\t3251`, { kind: 'noHeading', line: 2, text: '3251' }],
  ['Schaal,0,1\n7,2,921', { kind: 'looseDigits', line: 2, text: '2' }],
  ['Schaal,0,1\n7,€2,921', { kind: 'looseDigits', line: 2, text: '€2' }],
  ['Schaal,0,1\n7,2921,00,3031,00', { kind: 'cellCount', line: 2, found: 5, wanted: 3 }],
  ['Schaal 0\n7 2 921', { kind: 'cellCount', line: 2, found: 3, wanted: 2 }],
  [`${HEADED}7\t2.921\t3,031.00`, { kind: 'twoNotations', dutch: '2.921', english: '3,031.00' }],
  ['Schaal 7\t2020\t2021\n0\t2921\t3031', { kind: 'mixedLabels', lines: [1, 2] }],
  ['Schaal\t2020\t2021\n7\t2921\t3031', { kind: 'twoDates', dates: ['2020', '2021'] }],
  ['\t1\t2\n\t0\t1\n7\t2921\t3031', { kind: 'twoHeadings', lines: [1, 2] }],
  ['Nr\tSchaal\t0\t1\n1\t7\t2921\t3031', { kind: 'twoLabelColumns', line: 1, texts: ['Nr', 'Schaal'] }],
  ['Nr\tSchaal\tBedrag\n1\t7\t2921', { kind: 'looseDigits', line: 2, text: '7' }],
  ['10A € 2 921 € 3 031 € 3 141 € 3 251 € 3 361 € 3 471', { kind: 'looseDigits', line: 1, text: '€2' }],
  ['Trede\t7\t8\n0\t2921\t15', { kind: 'looseDigits', line: 2, text: '15' }],
  ['1\t2\t3\n0\t2921\t3031', { kind: 'shiftedHeading', line: 1 }],
  ['Schaal\tJaar nul\tJaar één\n10A\t2921\t3031', { kind: 'unreadHeading', line: 1, text: 'Schaal Jaar nul Jaar één' }],
  ['0\t2921\t3031\n1\t3000\t3100', { kind: 'namelessScales', line: 1, columns: 2 }],
  ['Schaal 7\n0\t2921\t3031', { kind: 'severalAmounts', line: 2 }],
  ['Schaal\tTrede\tNul\n10A\t2921\t3031', { kind: 'unreadHeading', line: 1, text: 'Schaal Trede Nul' }],
  ['Schaal\tTrede\tNu\tStraks\n7\t0\t2921\t3031', { kind: 'severalAmounts', line: 2 }],
  ['0\n7 2921\n1\n8 3031', { kind: 'cellCount', line: 3, found: 1, wanted: 2 }],
  ['Schaal 7\n0\t2921\n8\n1\t3031', { kind: 'cellCount', line: 3, found: 1, wanted: 2 }],
  ['Trede 1\nTrede 2 2921', { kind: 'cellCount', line: 1, found: 1, wanted: 2 }],
  ['Schaal\t0\t1\n10A\t2921\t3031\nSchaal\tTrede\n10A\t3141', { kind: 'noHeading', line: 4, text: '3141' }],
  ['4\n0 -\n5\n0 2921', { kind: 'cellCount', line: 3, found: 1, wanted: 2 }],
])('%j is refused', (text, refusal) => {
  const { scales, refusals } = readPaste(text);
  expect(refusals).toEqual([refusal]);
  expect(scales).toEqual([]);
});

test.each<[string, PastedTable['leftOut']]>([
  [`${HEADED}19\t2921\t3031\n7\t2921`, [{ kind: 'unknownScale', scale: '19', amounts: 2, lines: [2] }]],
  ['Schaal\t11\t12\n10A\t2921\t3031', [{ kind: 'unknownStep', step: 12, amounts: 1, lines: [2] }]],
  [
    `Salaristabel 2027\n${HEADED}7\t2921\n12 maanden`,
    [
      { kind: 'noAmounts', line: 1, text: 'Salaristabel 2027' },
      { kind: 'noAmounts', line: 4, text: '12 maanden' },
    ],
  ],
  [`${HEADED}7\t2921\nMinimumloon\t1680`, [{ kind: 'noLabel', line: 3, text: 'Minimumloon 1680' }]],
  ['Schaal\tFunctie\t0\n7\tMedewerker\t2921', [{ kind: 'column', line: 1, text: 'Functie' }]],
  [`${HEADED}7\t2921\n8`, [{ kind: 'noAmounts', line: 3, text: '8' }]],
  [
    'Schaal 1,Periodiek 0,1617\nHet minimumloon is 1.680.',
    [{ kind: 'noAmounts', line: 2, text: 'Het minimumloon is 1.680.' }],
  ],
  ['Schaal Trede\n0 1\n2 - -\nSchaal Trede\n4\n2 2551', [{ kind: 'noAmounts', line: 3, text: '2' }]],
  ['Schaal 7\n0\t2921\n1\n2\t3031\n3', [1, 3].map((step) => ({ kind: 'noAmounts', line: 2 + step, text: `${step}` }))],
  ['Trede\tSchaal 7\nTrede 0\nTrede 1\t2921', [{ kind: 'noAmounts', line: 2, text: 'Trede 0' }]],
])('%j: what has no place is named, and the rest is read', (text, leftOut) => {
  const table = readPaste(text);
  expect(table.leftOut).toEqual(leftOut);
  expect(table.refusals).toEqual([]);
  expect(table.scales).toHaveLength(1);
});

const scale = (name: string, from: number, ...steps: readonly number[]): PastedTable['scales'][number] => ({
  scale: name,
  steps: Array.from({ length: 12 }, (_, step) => steps[step - from] ?? null),
});

test.each<[string, readonly string[], PasteAnswers, PastedTable['scales']]>([
  ['\t1\t2\n7\t2921\t3031', ['orientation'], { orientation: 'scalesAsRows' }, [scale('7', 1, 2921, 3031)]],
  [
    '\t1\t2\n7\t2921\t3031',
    ['orientation'],
    { orientation: 'stepsAsRows' },
    [scale('1', 7, 2921), scale('2', 7, 3031)],
  ],
  ['Schaal\t1\t2\n7\t2921\t3031', ['orientation'], { orientation: 'scalesAsRows' }, [scale('7', 1, 2921, 3031)]],
  ['10A\t2921\t3031', ['firstStep'], { firstStep: 1 }, [scale('10A', 1, 2921, 3031)]],
  ['7\t2921\t3031', ['orientation'], { orientation: 'scalesAsRows', firstStep: 10 }, [scale('7', 10, 2921, 3031)]],
  ['Periodiek\tBedrag\n5\t2921\n6\t3031', ['scale'], { scale: '7' }, [scale('7', 5, 2921, 3031)]],
  [
    '7\t5\t2921\n8\t6\t3031',
    ['orientation'],
    { orientation: 'stepsAsRows' },
    [scale('5', 7, 2921), scale('6', 8, 3031)],
  ],
])('%j asks, and is read as it is answered', (text, kinds, answers, scales) => {
  const open = readPaste(text);
  expect(open.questions.map(({ kind }) => kind)).toEqual(kinds);
  expect(open.scales).toEqual([]);
  expect(readPaste(text, answers).scales).toEqual(scales);
});

test.each<[string, PastedTable['scales']]>([
  ['Schaal 7\n0\t2921\n1\t3031', [scale('7', 0, 2921, 3031)]],
  ['Schaal 7\nTrede\tBedrag\n0\t2921\nSchaal 8\n0\t3031', [scale('7', 0, 2921), scale('8', 0, 3031)]],
  [
    'Periodiek\t7\tPeriodiek\t8\n0\t2921\t1\t3131\n1\t3021\t0\t3031',
    [scale('7', 0, 2921, 3021), scale('8', 0, 3031, 3131)],
  ],
  ['Nummer\tSchaal\n\t07\t11-A\n0\t2921\t3031', [scale('7', 0, 2921), scale('11A', 0, 3031)]],
  ['"Schaal"\t"Trede 3"\n"Schaal\n7"\t"2.921"', [scale('7', 3, 2921)]],
  ['Trede\t7\tTrede\n0\t2921\t0\n1\t3031\t1', [scale('7', 0, 2921, 3031)]],
  ['Periodiek Schaal 7 Schaal 8\n0 2921 3031', [scale('7', 0, 2921), scale('8', 0, 3031)]],
  ['Trede;Schaal 7\n0;"€ 2.921,50"', [scale('7', 0, 2921.5)]],
  ['Schaal Periodiek\n4\n2 2551', [scale('2', 4, 2551)]],
  ['Trede Schaal\n7\n4 2921\nTrede Schaal\n8\n4 3031', [scale('7', 4, 2921), scale('8', 4, 3031)]],
  ['Trede 4\n7\t2921\nTrede 5\n8\t3031', [scale('7', 4, 2921), scale('8', 5, 3031)]],
  ['Trede 4;;\n7;2921\nTrede 5;;\n8;3031', [scale('7', 4, 2921), scale('8', 5, 3031)]],
])('%j is read without a question', (text, scales) => {
  expect(readPaste(text)).toMatchObject({ scales, questions: [], refusals: [], leftOut: [] });
});

test.each<[string, string]>([
  ['14,85', 'perHour'],
  ['850', 'low'],
  ['25.000', 'perYear'],
  ['300.000', 'high'],
])('an amount of %s is remarked on, and placed', (amount, kind) => {
  const { scales, remarks } = readPaste(`Schaal\t0\n7\t${amount}`);
  expect(scales).toHaveLength(1);
  expect(remarks).toEqual([expect.objectContaining({ kind, scale: '7', step: 0 })]);
});

test('the notation is that of all amounts, and told by one of them', () => {
  expect(readPaste(`${HEADED}7\t2921\t3,031\t3,141.50`).notation).toEqual({
    kind: 'english',
    text: '3,031',
    value: 3031,
  });
  expect(readPaste(`${HEADED}7\t2921\t3.031\t3141,5`).notation).toEqual({ kind: 'dutch', text: '3.031', value: 3031 });
  expect(readPaste(`${HEADED}7\t2921`).notation).toBeNull();
});

test.each<PasteAnswers>([{}, { scale: '7' }])('of two columns without a heading the scale is not asked', (answers) => {
  expect(readPaste('Trede\tBedrag\n0\t2921\nTrede\tBedrag\n1\t3031', answers)).toMatchObject({
    scales: [],
    questions: [],
    refusals: [
      { kind: 'noHeading', line: 2, text: '2921' },
      { kind: 'noHeading', line: 4, text: '3031' },
    ],
  });
});

test('nothing, and a text without a table, give no scales', () => {
  const nothing = { scales: [], notation: null, questions: [], refusals: [], leftOut: [], remarks: [] };
  expect(readPaste('')).toEqual(nothing);
  expect(readPaste('Salaristabel per 1 januari 2027').scales).toEqual([]);
  expect(readPaste('Periodiek\tSchaal\n\t1\n0\n1')).toMatchObject({ scales: [], questions: [], refusals: [] });
});

test.each(['x 1\n', '7\t2000\n', '\t', ',-', '€ ', '-', '"', '"\t'])(
  '60.000 times %j is no table, and is not read',
  (piece) => {
    const paste = (times: number): string => `7 1\n${piece.repeat(times)}x`;
    const few = countSteps(() => readPaste(paste(8)));
    expect(few).toBeGreaterThan(0);
    expect(countSteps(() => readPaste(paste(60_000)))).toBeLessThanOrEqual(2 * few);
    expect(readPaste(paste(60_000))).toMatchObject({ scales: [], refusals: [{ kind: 'tooLong', what: 'characters' }] });
  },
);

test('more lines than any table has are not read', () => {
  expect(readPaste('7\t2000\n'.repeat(301)).refusals).toEqual([{ kind: 'tooLong', count: 301, what: 'lines' }]);
});

test.each(['7\t2000\n', '7,2000,"2.000"\n', '7 2000 2100\n', 'Schaal 7\n0\t2000\n', 'Schaal\t5\n7\t2000\n'])(
  'as many lines of %j as are read cost as many times a line',
  (lines) => {
    const steps = (times: number): number => countSteps(() => readPaste(`Schaal\t0\n${lines.repeat(times)}`));
    expect(steps(100)).toBeLessThanOrEqual(12 * steps(10));
  },
);

test.each<[string, PasteAnswers]>([
  ['', {}],
  [ROWS.map((row) => row.join('\t')).join('\n'), {}],
  ['7\t2921\n7\t2922\n19\t1', {}],
  ['10A\t2921\t3031', { firstStep: 3 }],
  ['7\t2000\n'.repeat(301), {}],
])('in slices it is read as in one go (%#)', async (text, answers) => {
  await expect(readPasteInSlices(text, answers, () => true)).resolves.toEqual(readPaste(text, answers));
});

test('a longer paste lets others go first, and a newer one ends it', async () => {
  const text = '7\tx\n'.repeat(5 * LINES_A_SLICE);
  let turns = 0;
  setTimeout(() => (turns += 1));
  await readPasteInSlices(text, {}, () => true);
  expect(turns).toBe(1);
  let isWanted = true;
  setTimeout(() => (isWanted = false));
  await expect(readPasteInSlices(text, {}, () => isWanted)).resolves.toBeNull();
});

test('16.000 pasted lines are not read', () => {
  const steps = (lines: number): number => countSteps(() => readPaste('7 1\n'.repeat(lines)));
  // Their number is determined in advance, which visits each line at most once.
  expect(steps(12_000)).toBeLessThanOrEqual(12_000 + 2 * steps(8));
  expect(readPaste('7 1\n'.repeat(16_000)).scales).toEqual([]);
});
