// Whether a formula is well-formed: operands and operators alternate, brackets come in pairs. Pure.

import { tokensOf } from './formulaTokens';

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', ':']);

interface Reading {
  depth: number;
  /** The last token was an operand. */
  hasOperand: boolean;
  /** The last token was a name, so a bracket opens its arguments. */
  isName: boolean;
  /** Between the braces of an array of constants. */
  isArray: boolean;
  lastText: string;
}

/** Reads one character that is not an operand; false when it is not allowed here. */
function takesSign(reading: Reading, text: string): boolean {
  const before = reading.lastText;
  if (text === '(') {
    if (reading.hasOperand && !reading.isName) return false;
    reading.depth += 1;
    reading.hasOperand = false;
  } else if (text === ')') {
    if (reading.depth === 0 || (!reading.hasOperand && before !== '(' && before !== ',')) return false;
    reading.depth -= 1;
    reading.hasOperand = true;
  } else if (text === ',') {
    if (reading.depth === 0) return false;
    reading.hasOperand = false;
  } else if (text === '%') {
    if (!reading.hasOperand) return false;
  } else if (text === '!' || text === '{' || text === '}' || text === '@') {
    reading.hasOperand = text === '}';
    if (text === '{' || text === '}') reading.isArray = text === '{';
  } else if (text === ';') {
    // It separates the rows of an array; as an argument separator it is not US English.
    if (!reading.isArray) return false;
    reading.hasOperand = false;
  } else if (OPERATORS.has(text)) {
    const isSign = text === '+' || text === '-';
    const isPair = /^[<>]$/.test(before) && (text === '=' || text === '>');
    if (!reading.hasOperand && !isSign && !isPair) return false;
    reading.hasOperand = false;
  } else return false;
  reading.isName = false;
  return true;
}

/** Why Excel refuses the formula, or null. Which names exist is checked elsewhere. */
export function syntaxFault(formula: string): string | null {
  const reading: Reading = { depth: 0, hasOperand: false, isName: false, isArray: false, lastText: '' };
  for (const { kind, text } of tokensOf(formula.slice(1))) {
    if (text.trim() === '') continue;
    if (kind === 'other') {
      if (!takesSign(reading, text)) return `Unexpected ${text} in ${formula}`;
    } else if (reading.hasOperand) return `Unexpected ${text} in ${formula}`;
    else {
      reading.hasOperand = true;
      reading.isName = kind === 'word';
    }
    reading.lastText = text;
  }
  const isWhole = reading.depth === 0 && reading.hasOperand;
  return isWhole ? null : `The formula ${formula} is not complete`;
}
