/** @jest-environment ./test/support/officeEnvironment.mjs */
// How a real Excel reads texts: as typed in US English, which is also how the API reads them.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { openExcel } from '../support/officeRuntime';

const day = (year: number, month: number, dayOfMonth: number): number =>
  (Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000;

const BECOME: readonly (readonly [string, number | boolean | string])[] = [
  ['jan 2027', day(2027, 1, 1)],
  ['January 2027', day(2027, 1, 1)],
  ['jan-27', day(2026, 1, 27)],
  ['dec-26', day(2026, 12, 26)],
  ['feb 30', day(1930, 2, 1)],
  ['1 jul', day(2026, 7, 1)],
  ['1jul', day(2026, 7, 1)],
  ['1-jul-27', day(2027, 7, 1)],
  ['jul 1, 2027', day(2027, 7, 1)],
  ['Thursday, July 1, 2027', day(2027, 7, 1)],
  ['2027-jul-1', day(2027, 7, 1)],
  ['SEPT2', day(2026, 9, 2)],
  ['MARC1', day(2026, 3, 1)],
  ['1/2', day(2026, 1, 2)],
  ['1-2', day(2026, 1, 2)],
  ['1/2/27', day(2027, 1, 2)],
  ['1/2/1999', day(1999, 1, 2)],
  ['1/2027', day(2027, 1, 1)],
  ['2027/1/2', day(2027, 1, 2)],
  ['2027-01-02', day(2027, 1, 2)],
  ['1/2/2027 12:00', day(2027, 1, 2) + 0.5],
  ['jul 1 6 pm', day(2026, 7, 1) + 0.75],
  ['12:00', 0.5],
  ['25:30', 25.5 / 24],
  ['12:00:36', 0.5 + 36 / 86_400],
  ['12 pm', 0.5],
  ['6 a', 0.25],
  ['6:00 AM', 0.25],
  ['1e5', 100_000],
  ['1E+05', 100_000],
  ['1.5e-3', 0.0015],
  ['00123', 123],
  ['1,234', 1234],
  ['1,234.5', 1234.5],
  ['.5', 0.5],
  ['+1', 1],
  ['- 1', -1],
  ['$5', 5],
  ['-$5', -5],
  ['$-5', -5],
  ['€ 5', 5],
  ['5$', 5],
  ['(5)', -5],
  ['($1,234.50)', -1234.5],
  ['12%', 0.12],
  ['%12', 0.12],
  ['(5%)', -0.05],
  ['0 1/2', 0.5],
  ['-1 1/4', -1.25],
  [' 5 ', 5],
  ['TRUE', true],
  ['false', false],
  ['#N/A', '#N/A'],
  ['#div/0!', '#DIV/0!'],
];

const STAY: readonly string[] = [
  'jan',
  'maart 2027',
  'mei-26',
  'ja 5',
  'may day',
  'jan 2027 raming',
  '13/13',
  '2/30/2027',
  '1.2.2027',
  '12:75',
  '13 pm',
  '12pm',
  '10A',
  '1,23',
  '1.234.567',
  '5 euro',
  '$',
  '()',
  '%',
  '(',
  '1/0 1/0',
  '#N/B',
  'WAAR',
  'ja',
  'Variant jan 2027',
  "'jan 2027",
];

const HARD = withAnswer(PROFILES.strict, 'text-becomes-value', 'typing');

async function kept(
  texts: readonly string[],
  profile = HARD,
): Promise<{ readonly values: readonly unknown[]; readonly tails: readonly unknown[] }> {
  openExcel({ profile });
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:B${texts.length}`);
    cells.formulas = texts.map((text, row) => [text, `=A${row + 1}&"!"`]);
    cells.load('values');
    await context.sync();
    return {
      values: cells.values.map(([value]) => value as unknown),
      tails: cells.values.map(([, tail]) => tail as unknown),
    };
  });
}

test('what can be typed as a number, date, time, truth value or error becomes one', async () => {
  const { values } = await kept(BECOME.map(([text]) => text));
  const found = BECOME.map(([text], row) => {
    const value = values[row];
    return [text, typeof value === 'number' ? value.toFixed(9) : value];
  });
  expect(found).toEqual(BECOME.map(([text, value]) => [text, typeof value === 'number' ? value.toFixed(9) : value]));
});

test('a typed error propagates as an error, its text does not', async () => {
  expect((await kept(['#N/A', "'#N/A"])).tails).toEqual(['#N/A', '#N/A!']);
  expect((await kept(['#N/A'], PROFILES.strict)).tails).toEqual(['#N/A!']);
});

test('each cell has the kind of its value: an error differs from a text spelled alike, typed or calculated', async () => {
  const { user } = openExcel({ profile: HARD });
  const contents = ['#N/A', "'#N/A", '=1/0', '="#N/A"', '=A1', '=A2', '="x"', '="1"', '=""', '=1', 1, true, ''];
  user.pasteBlock(
    'Blad1',
    'A1',
    contents.map((content) => [content]),
  );
  const kinds = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${contents.length}`);
    range.load('valueTypes');
    await context.sync();
    return range.valueTypes.flat();
  });
  expect(kinds).toEqual([
    ...['Error', 'String', 'Error', 'String', 'Error', 'String', 'String', 'String', 'String'],
    ...['Double', 'Double', 'Boolean', 'Empty'],
  ]);
});

test('other texts stay text', async () => {
  expect((await kept(STAY)).values).toEqual(STAY.map((text) => text.replace(/^'/, '')));
});

test('every text after an apostrophe stays text, without the apostrophe', async () => {
  const texts = BECOME.map(([text]) => text);
  expect((await kept(texts.map((text) => `'${text}`))).values).toEqual(texts);
});
