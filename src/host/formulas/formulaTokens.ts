// Cuts a formula into tokens: strings, quoted sheet names, structured references, words, numbers, error values,
// and the rest. Pure.

export type TokenKind = 'string' | 'quoted' | 'structured' | 'word' | 'number' | 'error' | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = /^[A-Za-z_$\\][A-Za-z0-9_.$\\]*/;
const ERROR = /^#(?:REF!|NAME\?|N\/A|DIV\/0!|VALUE!|NUM!|NULL!)/i;
const NUMBER = /^\d+(\.\d+)?([eE][+-]?\d+)?|^\.\d+/;

function quotedLength(text: string, quote: string): number {
  let index = 1;
  while (index < text.length) {
    if (text[index] === quote) {
      if (text[index + 1] !== quote) return index + 1;
      index += 1;
    }
    index += 1;
  }
  return text.length;
}

/** Length of a bracketed part, nested brackets included; `'` escapes the next character. */
function bracketLength(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

function nextToken(rest: string): Token {
  if (rest.startsWith('"')) return { kind: 'string', text: rest.slice(0, quotedLength(rest, '"')) };
  if (rest.startsWith("'")) return { kind: 'quoted', text: rest.slice(0, quotedLength(rest, "'")) };
  const error = ERROR.exec(rest)?.[0];
  if (error !== undefined) return { kind: 'error', text: error };
  if (rest.startsWith('[')) return { kind: 'structured', text: rest.slice(0, bracketLength(rest)) };
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined) {
    const after = rest.slice(word.length);
    return after.startsWith('[')
      ? { kind: 'structured', text: word + after.slice(0, bracketLength(after)) }
      : { kind: 'word', text: word };
  }
  const number = NUMBER.exec(rest)?.[0];
  return number === undefined ? { kind: 'other', text: rest.charAt(0) } : { kind: 'number', text: number };
}

/** Tokens of earlier formulas: each change of structure translates the workbook again, mostly from the same texts. */
const known = new Map<string, readonly Token[]>();
/** More than the formulas of several large workbooks. */
const MOST_KNOWN = 20_000;

/** The tokens of a formula in order; joined together they are the formula. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens = known.get(formula) ?? cut(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, tokens);
  return tokens;
}

function cut(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== '';) {
    const token = nextToken(rest);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}
