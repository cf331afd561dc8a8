// Pasted columns → cost lines, and what of it was not placed, with its reason. Nothing is guessed: without a heading that says
// it, what the numbers are is asked. Pure.

import {
  COST_TYPES,
  COUNTED,
  NOT_COUNTED,
  UNITS,
  type CostLine,
  type ModelInputs,
} from '../../model/inputs/modelInputs';
import { sameName, sameText } from '../../model/names';
import { SCALES } from '../../model/salary/salaryTables';
import { linesOf, type TextLine } from '../../session/pastedTable/texts';
import type { NumberRule } from '../entries/entry';
import { readEntry } from '../entries/readEntry';
import { amountRule, quantityRule, ruleOf } from '../fields/numberRules';
import { nameRefusal, textRefusal } from '../fields/textRules';
import { LEFT_OUT_TEXT } from './linePasteText';

const MONTHS_IN_A_YEAR = 12;

/** What the numbers of a column without a heading can be. */
export type Meaning = 'yearly' | 'monthly' | 'hours';

type Column = 'name' | 'counted' | 'costType' | 'scale' | 'quantity' | 'unit' | 'amount' | 'explanation' | Meaning;

/** The headings of each column, as people write them; those of the sheet among them. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ['kostenpost', 'naam', 'post', 'omschrijving', 'onderdeel'],
  counted: ['meetellen'],
  costType: ['kostensoort'],
  hours: ['uren per week', 'uur per week', 'uren/week', 'uren p/w'],
  scale: ['schaal'],
  quantity: ['aantal'],
  unit: ['eenheid'],
  amount: ['bedrag per eenheid', 'prijs per eenheid', 'prijs', 'tarief'],
  yearly: ['bedrag per jaar', 'kosten per jaar', 'euro per jaar', 'per jaar', 'jaarbedrag'],
  monthly: ['bedrag per maand', 'kosten per maand', 'euro per maand', 'per maand', 'maandbedrag'],
  explanation: ['toelichting', 'opmerking'],
};

/** Headings of a number that do not say per what it is. */
const OPEN_HEADINGS = ['bedrag', 'kosten', 'euro', 'uren', 'getal'];
const IS_TOTAL = /^(?:sub)?tota(?:al|len)\b/i;
const HAS_DIGIT = /\d/;

const HOURS_RULE = ruleOf('hoursPerWeek');

/** What a person answers to what the paste leaves open. */
export interface LineAnswers {
  readonly meaning: Meaning | null;
  /** For lines of which the paste does not say it. */
  readonly costType: string;
  readonly scale: string;
}

export interface ReadLines {
  readonly lines: readonly CostLine[];
  /** What was not placed, as sentences in the order of the paste. */
  readonly leftOut: readonly string[];
  /** Whether the paste leaves open what its numbers are. */
  readonly asksMeaning: boolean;
  readonly asksCostType: boolean;
  readonly asksScale: boolean;
}

type Columns = Partial<Readonly<Record<Column | 'open', number>>>;

interface Heads {
  readonly columns: Columns;
  readonly leftOut: readonly string[];
  readonly rows: readonly TextLine[];
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '');

function columnOf(heading: string): Column | 'open' | null {
  const word = plain(heading).replace(/ ?\((?:€|euro)\)| in euro$/, '');
  const found = (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].includes(word));
  return found ?? (OPEN_HEADINGS.includes(word) ? 'open' : null);
}

/** The columns by the words above them. */
function byHeadings([head, ...rows]: readonly TextLine[]): Heads | null {
  const found = (head?.cells ?? []).map(columnOf);
  if (!head || !found.includes('name') || head.cells.some((cell) => HAS_DIGIT.test(cell))) return null;
  const columns: Partial<Record<Column | 'open', number>> = {};
  const leftOut: string[] = [];
  for (const [index, column] of found.entries()) {
    if (column !== null && columns[column] === undefined) columns[column] = index;
    else if (head.cells[index]?.trim()) leftOut.push(LEFT_OUT_TEXT.column(head.cells[index].trim()));
  }
  return { columns, leftOut, rows };
}

/** Without headings: the name first, and the numbers in the first column of which most cells have a digit. */
function byContents(rows: readonly TextLine[]): Heads {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const all = Array.from({ length: count }, (_, index) => index);
  const filled = (index: number): readonly string[] =>
    rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  const ofNumbers = (index: number): boolean =>
    2 * filled(index).filter((cell) => HAS_DIGIT.test(cell)).length > filled(index).length;
  const open = all.slice(1).find(ofNumbers);
  const others = all.slice(1).filter((index) => index !== open && filled(index).length > 0);
  return {
    columns: { name: 0, ...(open === undefined ? {} : { open }) },
    leftOut: others.map((index) => LEFT_OUT_TEXT.unnamedColumn(index + 1)),
    rows,
  };
}

/** A number of a cell; `null` without one; a text when it cannot be used. */
function numberIn(cell: string, rule: NumberRule): number | null | string {
  const reading = readEntry(cell, rule);
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'empty') return null;
  return reading.kind === 'question' ? reading.question : `${reading.reason.replace(/\.$/, '')}.`;
}

/** The word of a list as the list spells it, or why it is none. */
function listed(value: string, list: readonly string[], field: string): { readonly word: string } | string {
  if (value === '') return { word: '' };
  const word = list.find((known) => sameText(known, value));
  return word === undefined ? LEFT_OUT_TEXT.notInList(value, field) : { word };
}

interface Context {
  readonly columns: Columns;
  readonly answers: LineAnswers;
  readonly inputs: ModelInputs;
}

/** One line of the paste, or why it was not placed. */
function lineIn({ cells }: TextLine, before: readonly CostLine[], context: Context): CostLine | string {
  const { columns, answers, inputs } = context;
  const cell = (column: Column): string => {
    const index = columns[column] ?? (column === answers.meaning ? columns.open : undefined);
    return index === undefined ? '' : (cells[index]?.trim() ?? '');
  };
  const name = cell('name');
  if (name === '') return LEFT_OUT_TEXT.noName;
  if (IS_TOTAL.test(name)) return LEFT_OUT_TEXT.isTotal;
  if (cells.filter((text) => text.trim() !== '').length < 2) return LEFT_OUT_TEXT.oneColumn;
  const refusal = nameRefusal(name, false) ?? textRefusal(cell('explanation'));
  if (refusal !== null) return refusal;
  if (inputs.lines.some((line) => sameName(line.name, name))) return LEFT_OUT_TEXT.taken;
  if (before.some((line) => sameName(line.name, name))) return LEFT_OUT_TEXT.twice;
  const words = {
    counted: listed(cell('counted'), [COUNTED, NOT_COUNTED], 'ja of nee'),
    costType: listed(cell('costType'), COST_TYPES, 'kostensoort'),
    scale: listed(cell('scale'), SCALES, 'schaal'),
    unit: listed(cell('unit'), UNITS, 'eenheid'),
  };
  const unit = typeof words.unit === 'string' ? '' : words.unit.word;
  const numbers = {
    hours: numberIn(cell('hours'), HOURS_RULE),
    quantity: numberIn(cell('quantity'), quantityRule(unit)),
    amount: numberIn(cell('amount'), amountRule(unit)),
    yearly: numberIn(cell('yearly'), ruleOf('amount')),
    monthly: numberIn(cell('monthly'), amountRule('maand')),
  };
  const wrong = [...Object.values(words), ...Object.values(numbers)].find((value) => typeof value === 'string');
  if (wrong !== undefined) return wrong;
  const { hours, quantity, amount, yearly, monthly } = numbers as Readonly<Record<keyof typeof numbers, number | null>>;
  const { counted, costType, scale } = words as Readonly<Record<keyof typeof words, { readonly word: string }>>;
  const kept = {
    name,
    counted: counted.word || COUNTED,
    costType: costType.word || answers.costType,
    explanation: cell('explanation'),
  };
  const empty = { hoursPerWeek: null, scale: '', quantity: null, unit: '', amountPerUnit: null };
  if (hours !== null) return { ...kept, ...empty, hoursPerWeek: hours, scale: scale.word || answers.scale };
  if (amount !== null)
    return { ...kept, ...empty, quantity: quantity ?? 1, unit: unit || 'stelpost', amountPerUnit: amount };
  if (monthly !== null) return { ...kept, ...empty, quantity: MONTHS_IN_A_YEAR, unit: 'maand', amountPerUnit: monthly };
  if (yearly !== null) return { ...kept, ...empty, quantity: 1, unit: 'stelpost', amountPerUnit: yearly };
  return LEFT_OUT_TEXT.noNumber;
}

/** All that a paste says. */
export function readLines(text: string, inputs: ModelInputs, answers: LineAnswers): ReadLines {
  const all = linesOf(text.replace(/\r\n?/g, '\n')).lines;
  const { columns, leftOut, rows } = byHeadings(all) ?? byContents(all);
  const asksMeaning = columns.open !== undefined;
  const lines: CostLine[] = [];
  const reasons: string[] = [];
  const context: Context = { columns, answers, inputs };
  for (const row of asksMeaning && answers.meaning === null ? [] : rows) {
    const line = lineIn(row, lines, context);
    if (typeof line === 'string') reasons.push(LEFT_OUT_TEXT.line(row.number, labelOf(row), line));
    else lines.push(line);
  }
  return {
    lines,
    leftOut: [...leftOut, ...reasons],
    asksMeaning,
    asksCostType: columns.costType === undefined && rows.length > 0,
    asksScale: columns.scale === undefined && lines.some(({ hoursPerWeek }) => hoursPerWeek !== null),
  };
}

/** By which a person finds a line. */
const labelOf = ({ cells }: TextLine): string =>
  cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ');
