// Reads JSON strictly, with errors in Dutch. Unlike JSON.parse it refuses a duplicate name, of which one would be
// dropped silently, and says where something is wrong.

import { InputError } from './checking';
import { shown } from './echo';

/** The input has five levels; anything much deeper is not input, and would overflow the stack of code that walks it. */
const DEEPEST = 50;

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const WORD = /[a-z]+/y;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  private fail(what: string, cause?: unknown): never {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    const column = this.at - before.lastIndexOf('\n');
    throw new InputError([`geen leesbare JSON: ${what} (regel ${line}, teken ${column})`], { cause });
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** The next character after white space, without consuming it. */
  private next(): string {
    this.take(BLANKS);
    return this.text.charAt(this.at);
  }

  /** Consumes this character if it comes next. */
  private takes(sign: string): boolean {
    const isNext = this.next() === sign;
    if (isNext) this.at += 1;
    return isNext;
  }

  private foundHere(): string {
    const sign = this.next();
    return sign === '' ? 'het bestand houdt op' : `er staat ${shown(sign)}`;
  }

  private name(): string {
    if (this.next() !== '"') this.fail(`verwacht: een naam tussen aanhalingstekens; ${this.foundHere()}`);
    return this.string();
  }

  /** Position of the quote that closes the text starting here, or -1. */
  private closingQuote(): number {
    let quote = this.text.indexOf('"', this.at + 1);
    const isEscaped = (place: number): boolean => {
      let first = place;
      while (this.text.charAt(first - 1) === '\\') first -= 1;
      return (place - first) % 2 === 1;
    };
    while (quote >= 0 && isEscaped(quote)) quote = this.text.indexOf('"', quote + 1);
    return quote;
  }

  private string(): string {
    const quote = this.closingQuote();
    if (quote < 0) this.fail('een tekst zonder sluitend aanhalingsteken');
    try {
      const found: unknown = JSON.parse(this.text.slice(this.at, quote + 1));
      this.at = quote + 1;
      return String(found);
    } catch (error) {
      return this.fail(
        'in deze tekst staat een teken of een code die niet kan, zoals een nieuwe regel of een losse \\',
        error,
      );
    }
  }

  private object(depth: number): object {
    const entries = new Map<string, unknown>();
    if (this.takes('}')) return {};
    do {
      const name = this.name();
      if (entries.has(name)) this.fail(`de naam "${shown(name)}" staat twee keer in hetzelfde object; haal er een weg`);
      if (!this.takes(':')) this.fail(`verwacht: een dubbele punt; ${this.foundHere()}`);
      entries.set(name, this.value(depth));
    } while (this.takes(','));
    if (!this.takes('}')) this.fail(`verwacht: een komma of }; ${this.foundHere()}`);
    // Makes each name an own property of the object, even `__proto__`.
    return Object.fromEntries(entries);
  }

  private list(depth: number): readonly unknown[] {
    const items: unknown[] = [];
    if (this.takes(']')) return items;
    do items.push(this.value(depth));
    while (this.takes(','));
    if (!this.takes(']')) this.fail(`verwacht: een komma of ]; ${this.foundHere()}`);
    return items;
  }

  private number(): number {
    const found = this.take(NUMBER);
    const value = found === null ? Number.NaN : Number(found);
    if (Number.isNaN(value)) this.fail(`verwacht: een waarde; ${this.foundHere()}`);
    if (!Number.isFinite(value)) this.fail('een getal dat te groot is');
    // Minus zero would be printed with its sign.
    return value === 0 ? 0 : value;
  }

  private value(depth: number): unknown {
    if (depth > DEEPEST) this.fail(`te diep genest: hoogstens ${DEEPEST} niveaus`);
    const sign = this.next();
    if (sign === '{' || sign === '[') {
      this.at += 1;
      return sign === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    if (sign === '"') return this.string();
    const word = this.take(WORD);
    if (word === null) return this.number();
    if (!WORDS.has(word)) this.fail(`${shown(word)} is geen waarde; een tekst staat tussen aanhalingstekens`);
    return WORDS.get(word);
  }

  whole(): unknown {
    if (this.next() === '') this.fail('het bestand is leeg');
    const value = this.value(0);
    if (this.next() !== '') this.fail(`na het einde staat nog iets; ${this.foundHere()}`);
    return value;
  }
}

/** @throws InputError with a Dutch sentence that says what is wrong, and where */
export const parseJson = (text: string): unknown => new Reader(text).whole();
