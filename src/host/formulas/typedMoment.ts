// The dates and times that a US English Excel recognises in typed text. Pure.

const DAY = 86_400_000;
/** Day zero of Excel's calendar, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** Years of two digits up to this one are of this century. */
const LAST_SHORT_YEAR = 29;
const CENTURY = 100;
/**
 * A date without a year is in the current year. The stand-in's clock is fixed, so that the same input always gives the
 * same cells.
 */
const PRESENT_YEAR = 2026;
const MONTHS_PER_YEAR = 12;
const HOURS_PER_DAY = 24;
const HOURS_PER_HALF_DAY = 12;
const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86_400;

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** From this length on, any beginning of a month's name counts as that month: `sept`, `marc`. */
const SHORTEST_MONTH = 3;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s*/i;
const SEPARATOR = String.raw`\s*[-/, ]\s*`;
/** `jan 2027`, `SEPT2`, `jan 1, 2027`. */
const MONTH_FIRST = new RegExp(`^([a-z]+)(?:${SEPARATOR})?(\\d{1,4})(?:${SEPARATOR}(\\d{1,4}))?$`, 'i');
/** `1 jul`, `1jul`, `1-jul-27`, `2027 jul 1`. */
const MONTH_BETWEEN = new RegExp(`^(\\d{1,4})(?:${SEPARATOR})?([a-z]+)(?:${SEPARATOR}(\\d{1,4}))?$`, 'i');
/** `1/2`, `1-2-2027`, `2027/1/2`, `1/2027`. */
const IN_DIGITS = /^(\d{1,4})\s*[-/]\s*(\d{1,4})(?:\s*[-/]\s*(\d{1,4}))?$/;
const TIME = /^(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2}(?:\.\d+)?))?(?:\s+([ap])m?)?$/i;
const LAST_MINUTE = 59;

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((month) => month.startsWith(word.toLowerCase()));
  return word.length < SHORTEST_MONTH || index < 0 ? null : index + 1;
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (year >= CENTURY) return year;
  return year + (year <= LAST_SHORT_YEAR ? FIRST_YEAR + CENTURY : FIRST_YEAR);
}

/** The serial number of a day, or null if the calendar has no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS_PER_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? (date.getTime() - EPOCH) / DAY : null;
}

/** A month with one number: a day in this year if possible, otherwise a year. */
const monthWith = (month: number, digits: string): number | null =>
  (digits.length > 2 ? null : serialOf(PRESENT_YEAR, month, Number(digits))) ?? serialOf(yearOf(digits), month, 1);

function namedDate(text: string): number | null {
  const first = MONTH_FIRST.exec(text);
  const between = first ? null : MONTH_BETWEEN.exec(text);
  const month = monthOf(first?.[1] ?? between?.[2] ?? '');
  const [one, other] = first ? [first[2], first[3]] : [between?.[1], between?.[3]];
  if (month === null || one === undefined) return null;
  if (other === undefined) return monthWith(month, one);
  return serialOf(yearOf(other), month, Number(one)) ?? serialOf(yearOf(one), month, Number(other));
}

function dateInDigits(text: string): number | null {
  const [, first, second, third] = IN_DIGITS.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  if (third === undefined) return monthWith(Number(first), second) ?? monthWith(Number(second), first);
  if (first.length > 2) return serialOf(Number(first), Number(second), Number(third));
  return serialOf(yearOf(third), Number(first), Number(second));
}

/** The fraction of a day, or null: `12:30`, `25:00`, `12 pm`, `3 a`. */
function timeOf(text: string): number | null {
  const [, hours = '', minutes, seconds = '0', half] = TIME.exec(text) ?? [];
  const hasForm = minutes !== undefined || half !== undefined;
  if (hours === '' || !hasForm || Number(minutes ?? '0') > LAST_MINUTE || Number(seconds) > LAST_MINUTE) return null;
  if (half !== undefined && Number(hours) > HOURS_PER_HALF_DAY) return null;
  const hour =
    half === undefined
      ? Number(hours)
      : (Number(hours) % HOURS_PER_HALF_DAY) + (half.toLowerCase() === 'p' ? HOURS_PER_HALF_DAY : 0);
  return hour / HOURS_PER_DAY + Number(minutes ?? '0') / MINUTES_PER_DAY + Number(seconds) / SECONDS_PER_DAY;
}

const dateOf = (text: string): number | null => namedDate(text) ?? dateInDigits(text);

/** A date followed by a time, separated by one of the spaces in the text. */
function dateAndTime(text: string): number | null {
  for (const { index } of text.matchAll(/\s+/g)) {
    const [date, time] = [dateOf(text.slice(0, index)), timeOf(text.slice(index).trim())];
    if (date !== null && time !== null) return date + time;
  }
  return null;
}

/** Well above the longest date or time; longer texts are neither. */
const LONGEST_MOMENT = 60;

/** The serial number of a text that Excel reads as a date, a time or both; otherwise null. */
export function typedMoment(text: string): number | null {
  if (text.length > LONGEST_MOMENT) return null;
  const plain = text.replace(WEEKDAY, '');
  return timeOf(plain) ?? dateOf(plain) ?? dateAndTime(plain);
}
