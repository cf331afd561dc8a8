// Small sums: numbers with + − × ÷ and brackets. Evaluates what it has read itself; nothing is run as code. Pure.

import { ownValue } from '../../model/ownValue';
import { readNumeral } from './numerals';

/** A sum with its outcome, or what is wrong with it. */
export type Sum =
  | { readonly kind: 'sum'; readonly value: number; readonly numbers: readonly number[] }
  | { readonly kind: 'syntax' | 'notation' | 'division' };

type Operator = '+' | '-' | '*' | '/' | '(' | ')';
type Token = Operator | number;

const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '*': '*',
  '×': '*',
  x: '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
};

/** Numbers and operators in turn; a number that needs a question has no place in a sum. */
function tokensOf(text: string): readonly Token[] | 'syntax' | 'notation' {
  const pieces = text
    .split(/([-+*×x/÷()])/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const tokens: Token[] = [];
  for (const piece of pieces) {
    const operator = ownValue(OPERATORS, piece);
    const numeral = operator === undefined ? readNumeral(piece) : null;
    if (numeral?.doubt) return 'notation';
    const token = operator ?? numeral?.values[0];
    if (token === undefined) return 'syntax';
    tokens.push(token);
  }
  return tokens;
}

/** Reads by the rules of precedence, from left to right. */
class Evaluation {
  private place = 0;
  private problem: 'syntax' | 'division' | null = null;

  constructor(private readonly tokens: readonly Token[]) {}

  outcome(): number | 'syntax' | 'division' {
    const value = this.added();
    if (this.place < this.tokens.length) return 'syntax';
    return this.problem ?? value;
  }

  /** @returns which of the operators comes next, and goes past it */
  private takes(...wanted: readonly Operator[]): Operator | undefined {
    const found = wanted.find((operator) => operator === this.tokens[this.place]);
    if (found !== undefined) this.place += 1;
    return found;
  }

  private added(): number {
    let value = this.multiplied();
    for (let sign = this.takes('+', '-'); sign; sign = this.takes('+', '-')) {
      const next = this.multiplied();
      value += sign === '+' ? next : -next;
    }
    return value;
  }

  private multiplied(): number {
    let value = this.signed();
    for (let sign = this.takes('*', '/'); sign; sign = this.takes('*', '/')) {
      const next = this.signed();
      if (sign === '/' && next === 0) this.problem ??= 'division';
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  private signed(): number {
    const sign = this.takes('+', '-');
    const value = this.operand();
    return sign === '-' ? -value : value;
  }

  private operand(): number {
    if (this.takes('(')) {
      const value = this.added();
      if (!this.takes(')')) this.problem = 'syntax';
      return value;
    }
    const token = this.tokens[this.place];
    this.place += 1;
    if (typeof token === 'number') return token;
    this.problem = 'syntax';
    return Number.NaN;
  }
}

/** Works a sum out. @param text without the `=` that it may begin with */
export function readSum(text: string): Sum {
  const tokens = tokensOf(text);
  if (typeof tokens === 'string') return { kind: tokens };
  const outcome = new Evaluation(tokens).outcome();
  if (typeof outcome === 'string') return { kind: outcome };
  return { kind: 'sum', value: outcome, numbers: tokens.filter((token) => typeof token === 'number') };
}
