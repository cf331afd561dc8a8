// One number as users write it, without sign, unit or sum: the numbers that its digits, points and commas can mean.
// Pure.

import { ownValue } from '../../model/ownValue';

/** The numbers that a notation can mean, the most likely first. */
export interface Numeral {
  readonly values: readonly number[];
  /** How sure the reading is: a slip of notation is asked about, and so is a comma that can part thousands or decimals. */
  readonly doubt?: 'notation' | 'comma';
}

interface Notation {
  readonly form: RegExp;
  readonly read: (...parts: readonly string[]) => Numeral;
}

const sure = (value: number): Numeral => ({ values: [value] });
const unsure = (value: number): Numeral => ({ values: [value], doubt: 'notation' });

const dutch = (text: string): number => Number(text.replace(/[. ]/g, '').replace(',', '.'));
const english = (text: string): number => Number(text.replace(/,/g, ''));

const PARTS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '1/2': 0.5,
  '¼': 0.25,
  '1/4': 0.25,
  '¾': 0.75,
  '3/4': 0.75,
};
const part = (text: string): number => ownValue(PARTS, text) ?? Number.NaN;

/** The first form that fits is read. */
const NOTATIONS: readonly Notation[] = [
  // `12,285`: thousands on an English screen, three decimals on a Dutch one.
  { form: /^[1-9]\d{0,2},\d{3}$/, read: (text) => ({ values: [english(text), dutch(text)], doubt: 'comma' }) },
  { form: /^\d*,?\d+$/, read: (text) => sure(dutch(text)) },
  { form: /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/, read: (text) => sure(dutch(text)) },
  // `1,250,000` and `1,250.50` can be English only.
  { form: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, read: (text) => sure(english(text)) },
  { form: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, read: (text) => sure(english(text)) },
  { form: /^\d*\.\d+$/, read: (text) => unsure(english(text)) },
  { form: /^(\d*) ?([½¼¾])$/, read: (_, whole = '', sign = '') => sure(Number(whole) + part(sign)) },
  { form: /^(\d+) ([13]\/[24])$/, read: (_, whole = '', sign = '') => sure(Number(whole) + part(sign)) },
  // `1/2` by itself is a date as well.
  { form: /^[13]\/[24]$/, read: (text) => unsure(part(text)) },
];

/** What a number can mean; `null` when it is none. @param text without sign, with single plain spaces */
export function readNumeral(text: string): Numeral | null {
  for (const { form, read } of NOTATIONS) {
    const found = form.exec(text);
    const numeral = found && read(...found);
    if (numeral?.values.every(Number.isFinite)) return numeral;
  }
  return null;
}
