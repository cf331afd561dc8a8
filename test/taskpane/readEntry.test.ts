// What is typed in a field of numbers: what is read as which number, what is asked, and what is refused with which sentence.

import { doubtOf, type NumberRule, type Reading } from '../../src/taskpane/entries/entry';
import { readEntry } from '../../src/taskpane/entries/readEntry';
import { steppedEntry } from '../../src/taskpane/entries/steps';
import { amountRule, hoursPerYearRule, PAY_RULE, quantityRule, ruleOf } from '../../src/taskpane/fields/numberRules';

const HOURS = ruleOf('hoursPerWeek');
const AMOUNT = ruleOf('amount');
const MONTHLY = amountRule('maand');
const QUANTITY = ruleOf('quantity');
const MONTHS = ruleOf('months');
const QUESTIONS = ruleOf('questions');
const SURCHARGE = ruleOf('surcharge', 'Werkgeverslasten');
const INDEX = ruleOf('index');
const DEVIATION = ruleOf('deviation');
const YEAR = ruleOf('year');

type Case<Outcome> = readonly [text: string, rule: NumberRule, outcome: Outcome];

const READ: readonly Case<number>[] = [
  ['1.250,50', AMOUNT, 1250.5],
  ['1250,5', AMOUNT, 1250.5],
  ['1 250,50', AMOUNT, 1250.5],
  ['1\u202f250\u00a0000', AMOUNT, 1250000],
  ['€ 12.285,-', AMOUNT, 12285],
  ['€12.285,--', AMOUNT, 12285],
  ['1250.-', AMOUNT, 1250],
  ['12.285 euro', AMOUNT, 12285],
  ['1.250 €', AMOUNT, 1250],
  ["500 euro's", AMOUNT, 500],
  ['EUR 500', AMOUNT, 500],
  ['€ 1.250,- p/m', MONTHLY, 1250],
  ['1.250 euro per maand', MONTHLY, 1250],
  ['0,6', QUANTITY, 0.6],
  [',5', QUANTITY, 0.5],
  ['1 1/2', QUANTITY, 1.5],
  ['2 3/4', QUANTITY, 2.75],
  ['½', QUANTITY, 0.5],
  ['1½', QUANTITY, 1.5],
  ['12 ¾', QUANTITY, 12.75],
  ['  15\u00a0', QUANTITY, 15],
  ['\u200e15\u200b', QUANTITY, 15],
  ['+15', QUANTITY, 15],
  ['1.250', QUANTITY, 1250],
  ['1.250.000', QUANTITY, 1250000],
  ['-0', QUANTITY, 0],
  ['1,250.50', AMOUNT, 1250.5],
  ['1,250,000', AMOUNT, 1250000],
  ['1.250,500', AMOUNT, 1250.5],
  ['0,125', QUANTITY, 0.125],
  ['12,2850', AMOUNT, 12.285],
  ['15 uur', HOURS, 15],
  ['15u', HOURS, 15],
  ['15 u.', HOURS, 15],
  ['15 uur p.w.', HOURS, 15],
  ['15,5 uren per week', HOURS, 15.5],
  ['600 uur per jaar', hoursPerYearRule(40), 600],
  ['12 maanden', MONTHS, 12],
  ['12 maanden', quantityRule('maand'), 12],
  ['225 klantvragen per maand', QUESTIONS, 225],
  ['25%', SURCHARGE, 25],
  ['25', SURCHARGE, 25],
  ['17,05 procent', SURCHARGE, 17.05],
  ['17,055', SURCHARGE, 17.055],
  ['0,25%', SURCHARGE, 0.25],
  ['0', SURCHARGE, 0],
  ['1', SURCHARGE, 1],
  ['-2,5', INDEX, -2.5],
  ['−2,5 %', INDEX, -2.5],
  ['(2,5)', INDEX, -2.5],
  ['2.027', YEAR, 2027],
  // Thousands of hours a week are no reading of it.
  ['12,285', HOURS, 12.285],
  ['=9000/12', AMOUNT, 750],
  ['= 9.000 ÷ 12', AMOUNT, 750],
  ['8*2', AMOUNT, 16],
  ['8 x 2,5', AMOUNT, 20],
  ['8×2', AMOUNT, 16],
  ['15+2,5', HOURS, 17.5],
  ['=15-2,5', HOURS, 12.5],
  ['=31-12', HOURS, 19],
  ['2+3*4', QUANTITY, 14],
  ['(2+3)*4', QUANTITY, 20],
  ['=8/4/2', QUANTITY, 1],
  ['=10-4-3', QUANTITY, 3],
  ['=8*-2+20', QUANTITY, 4],
  ['=1 250*2', QUANTITY, 2500],
  ['=0,1+0,2', QUANTITY, 0.3],
  ['=€ 9.000/12', AMOUNT, 750],
  ['=5', QUANTITY, 5],
  ['15+2 uur per week', HOURS, 17],
  // More decimals than are shown are not used either.
  ['=1/3', QUANTITY, 0.333333],
];

test.each(READ)('%j is read', (text, rule, value) => {
  expect(readEntry(text, rule)).toEqual({ kind: 'number', value });
});

const ASKED: readonly Case<readonly [question: string, ...meanings: number[]]>[] = [
  ['0,25', SURCHARGE, ['Bedoelt u 25% of 0,25%?', 25, 0.25]],
  ['0.25', SURCHARGE, ['Bedoelt u 25% of 0,25%?', 25, 0.25]],
  ['½', SURCHARGE, ['Bedoelt u 50% of 0,5%?', 50, 0.5]],
  ['=1/4', SURCHARGE, ['Bedoelt u 25% of 0,25%?', 25, 0.25]],
  ['=0,8+0,4', SURCHARGE, ['Bedoelt u 120% of 1,2%?', 120, 1.2]],
  ['0,95', DEVIATION, ['Bedoelt u 0,95%?', 0.95]],
  ['-0,02', INDEX, ['Bedoelt u -2% of -0,02%?', -2, -0.02]],
  ['12,285', AMOUNT, ['Bedoelt u 12.285 (duizendtallen) of 12,285 (decimalen)?', 12285, 12.285]],
  ['€ 1,250 per maand', MONTHLY, ['Bedoelt u 1.250 (duizendtallen) of 1,25 (decimalen)?', 1250, 1.25]],
  ['1,250', HOURS, ['Bedoelt u 1.250 (duizendtallen) of 1,25 (decimalen)?', 1250, 1.25]],
  ['2,027', YEAR, ['Bedoelt u 2027?', 2027]],
  ['1.5', HOURS, ['Bedoelt u 1,5?', 1.5]],
  ['0.600', QUANTITY, ['Bedoelt u 0,6?', 0.6]],
  ['1250.50', AMOUNT, ['Bedoelt u 1.250,50?', 1250.5]],
  ['1/2', QUANTITY, ['Bedoelt u 0,5?', 0.5]],
  ['1.250-', AMOUNT, ['Bedoelt u 1.250?', 1250]],
  ['2-', INDEX, ['Bedoelt u 2% of -2%?', 2, -2]],
];

test.each(ASKED)('%j is asked', (text, rule, [question, ...meanings]) => {
  const reading = readEntry(text, rule);
  expect(reading).toMatchObject({ kind: 'question', question });
  expect(reading.kind === 'question' && reading.meanings.map(({ value }) => value)).toEqual(meanings);
});

test('each answer to a question reads as itself', () => {
  const asked = readEntry('0,25', SURCHARGE);
  expect(asked.kind === 'question' && asked.meanings).toEqual([
    { value: 25, label: '25%' },
    { value: 0.25, label: '0,25%' },
  ]);
});

const NO_SERIES = (example: string): string =>
  `Een datum, breuk of reeks is geen getal: typ bijvoorbeeld ${example}, of een som die met = begint`;
const NO_SUM = (example: string): string =>
  `Een som heeft alleen getallen, + − × ÷ en haakjes: typ bijvoorbeeld =8*2, of ${example}`;

const REFUSED: readonly Case<string>[] = [
  ['vijftien', QUANTITY, 'Aantal moet een getal zijn, bijvoorbeeld 12'],
  ['1.25.000', QUANTITY, 'Aantal moet een getal zijn, bijvoorbeeld 12'],
  ['1e5', AMOUNT, 'Bedrag moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['NaN', HOURS, 'Uren moet een getal zijn, bijvoorbeeld 15'],
  ['€', AMOUNT, 'Bedrag moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['15,', HOURS, 'Uren moet een getal zijn, bijvoorbeeld 15'],
  ['\u200b', HOURS, 'Uren moet een getal zijn, bijvoorbeeld 15'],
  ['9'.repeat(101), HOURS, 'Uren moet een getal zijn, bijvoorbeeld 15'],
  ['10%', QUANTITY, '‘%’ past niet in dit veld: typ bijvoorbeeld 12'],
  ['€ 15', HOURS, '‘€’ past niet in dit veld: typ bijvoorbeeld 15'],
  ['15 uur per jaar', HOURS, '‘uur per jaar’ past niet in dit veld: typ bijvoorbeeld 15'],
  ['1.250 p/m', AMOUNT, '‘p/m’ past niet in dit veld: typ bijvoorbeeld 1.250,50'],
  ['12 weken', quantityRule('maand'), '‘weken’ past niet in dit veld: typ bijvoorbeeld 12'],
  ['12k', AMOUNT, 'Typ het getal voluit: 12.000'],
  ['€ 12,5K', AMOUNT, 'Typ het getal voluit: 12.500'],
  ['1,5 mln euro', AMOUNT, 'Typ het getal voluit: 1.500.000'],
  ['1,250k', AMOUNT, 'Bedrag moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['24/7', HOURS, NO_SERIES('15')],
  ['2026/2027', YEAR, NO_SERIES('2027')],
  ['1-2-2026', AMOUNT, NO_SERIES('1.250,50')],
  ['31-12', MONTHS, NO_SERIES('12')],
  ['8-10', HOURS, NO_SERIES('15')],
  ['7:30', HOURS, NO_SERIES('15')],
  ['1 1/3', HOURS, NO_SERIES('15')],
  ['1/0', QUANTITY, NO_SERIES('12')],
  ['=A1*2', HOURS, NO_SUM('15')],
  ['15+', HOURS, NO_SUM('15')],
  ['(2+3', HOURS, NO_SUM('15')],
  ['=--5', HOURS, NO_SUM('15')],
  ['15+2,5%', SURCHARGE, NO_SUM('25%')],
  [
    '=12,285*2',
    AMOUNT,
    'Typ in een som een punt voor duizendtallen en een komma voor decimalen, of alleen de uitkomst, bijvoorbeeld 1.250,50',
  ],
  ['=5/(1/0)', HOURS, 'Delen door 0 kan niet: typ bijvoorbeeld 15'],
  ['-3', QUANTITY, 'Aantal moet een getal van 0 of hoger zijn, bijvoorbeeld 12'],
  ['€ -3', AMOUNT, 'Bedrag moet een getal van 0 of hoger zijn, bijvoorbeeld 1.250,50'],
  ['(3)', AMOUNT, 'Bedrag moet een getal van 0 of hoger zijn, bijvoorbeeld 1.250,50'],
  ['=2-5', QUANTITY, 'Aantal moet een getal van 0 of hoger zijn, bijvoorbeeld 12'],
  ['1,5', MONTHS, 'Maanden moet een heel getal zijn, bijvoorbeeld 12'],
  ['0', MONTHS, 'Maanden moet 1 of hoger zijn'],
  ['10.001', HOURS, 'Uren kan niet hoger zijn dan 10.000 per week'],
  ['1.000.000.001', QUANTITY, 'Aantal kan niet hoger zijn dan 1.000.000.000'],
];

test.each(REFUSED)('%j is refused: %s', (text, rule, reason) => {
  expect(readEntry(text, rule)).toEqual({ kind: 'refused', reason });
});

test.each([' ', '', '\u00a0'])('nothing typed (%j) is empty', (text) => {
  expect(readEntry(text, QUANTITY)).toEqual<Reading>({ kind: 'empty' });
});

const KEY = { key: 'ArrowUp', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test.each<readonly [string, Partial<typeof KEY>, string | number, NumberRule, string | null]>([
  ['up by one', {}, 15, HOURS, '16'],
  ['down by ten', { key: 'ArrowDown', shiftKey: true }, '1.250,50', AMOUNT, '1.240,50'],
  ['not below the lowest', { key: 'ArrowDown' }, 1, MONTHS, '1'],
  ['not above the highest', { shiftKey: true }, 195, SURCHARGE, '200%'],
  ['from nothing', {}, '', HOURS, '1'],
  ['to a percentage that is not asked about', { key: 'ArrowDown' }, 1.6, INDEX, '0,6%'],
  ['not from words', {}, 'veel', HOURS, null],
  ['not with Ctrl', { ctrlKey: true }, 15, HOURS, null],
  ['not with another key', { key: 'x' }, 15, HOURS, null],
])('the arrow keys step: %s', (_, key, entry, rule, text) => {
  expect(steppedEntry({ ...KEY, ...key }, entry, rule)).toBe(text);
});

test.each<readonly [number: number, NumberRule, doubt: string | undefined]>([
  [15, HOURS, undefined],
  [360, HOURS, undefined],
  [361, HOURS, 'Dit is meer dan 10 fte: klopt dat?'],
  [45_717, hoursPerYearRule(40), 'Dit is meer dan 10 fte: klopt dat?'],
  [14_400, hoursPerYearRule(40), undefined],
  [225, QUESTIONS, undefined],
  [12_000, QUESTIONS, 'Dit lijkt een aantal per jaar; hier hoort het per maand.'],
  [3_000, PAY_RULE, undefined],
  [36_000, PAY_RULE, 'Dit lijkt een bedrag per jaar; hier hoort het bedrag per maand.'],
  [21.5, PAY_RULE, 'Dit lijkt een bedrag per uur of week; hier hoort het bedrag per maand.'],
  [1_250, MONTHLY, undefined],
  [15_000, MONTHLY, 'Dit lijkt een bedrag per jaar; hier hoort het bedrag per maand.'],
  [15_000, amountRule('stelpost'), undefined],
  [1.6, INDEX, undefined],
  [25, INDEX, 'Een index is meestal een paar procent per jaar: klopt dit?'],
  [1_440, ruleOf('netHours'), undefined],
  [2_080, ruleOf('netHours'), 'Dit is meer dan 52 weken van 36 uur: klopt dit netto?'],
  [36, ruleOf('workWeek'), undefined],
  [24, ruleOf('workWeek'), 'Een volledige werkweek is bij gemeenten 36 uur: klopt dit?'],
])('of %d is said what it looks like', (number, rule, doubt) => {
  expect(doubtOf(number, rule)).toBe(doubt);
});
