// What happens to structured references and names inside a formula when a table, a column or a sheet changes. Pure.

import { LOST_REFERENCE, mapReferences, referenceText } from './formulaReferences';
import { tokensOf, type Token } from './formulaTokens';
import { sameText } from '../state/sameText';

export function tableOf(text: string): string {
  const bracket = text.indexOf('[');
  return bracket < 0 ? text : text.slice(0, bracket);
}

/** Characters that a column name in brackets escapes with an apostrophe. */
const escapedHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

function mapTokens(formula: string, map: (token: Token, next: Token | undefined) => string): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => map(token, tokens[index + 1])).join('');
}

/** Whether this is a whole table by name, or a structured reference with that name before it. */
const isOfTable = ({ kind, text }: Token, next: Token | undefined, table: string): boolean =>
  (kind === 'structured' || (kind === 'word' && next?.text !== '(' && next?.text !== '!')) &&
  sameText(tableOf(text), table);

export function withTableRenamed(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token, next) =>
    isOfTable(token, next, from) ? to + token.text.slice(tableOf(token.text).length) : token.text,
  );
}

export function withoutTables(formula: string, tables: readonly string[]): string {
  return mapTokens(formula, (token, next) =>
    tables.some((table) => isOfTable(token, next, table)) ? LOST_REFERENCE : token.text,
  );
}

/** Column names in brackets, each with the characters around it. */
const COLUMN_NAME = /(\[@?|^@)((?:[^[\]'#@]|'.)+)(?=\]|$)/g;

/**
 * @param isInside whether the formula is in the table, so that a reference without a table name refers to it
 * @param to the new header, or null when the column was deleted
 */
export function withColumnRenamed(
  formula: string,
  { table, from, to, isInside }: { table: string; from: string; to: string | null; isInside: boolean },
): string {
  if (!formula.includes('[')) return formula;
  return mapTokens(formula, ({ kind, text }) => {
    const name = tableOf(text);
    if (kind !== 'structured' || !(sameText(name, table) || (name === '' && isInside))) return text;
    const mentions = [...text.matchAll(COLUMN_NAME)].some((match) => sameText(unescaped(match[2] ?? ''), from));
    if (!mentions) return text;
    if (to === null) return LOST_REFERENCE;
    return text.replace(COLUMN_NAME, (whole, before: string, header: string) => {
      if (!sameText(unescaped(header), from)) return whole;
      // After an @, only a plain word needs no brackets of its own.
      const needsBrackets = before.endsWith('@') && !/^[\p{L}\p{N}_]+$/u.test(to);
      return needsBrackets ? `${before}[${escapedHeader(to)}]` : before + escapedHeader(to);
    });
  });
}

const unescaped = (header: string): string => header.replace(/'(.)/g, '$1');

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The tab name as Excel writes it before an exclamation mark. */
export const sheetPrefix = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name));

export function withSheetRenamed(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    referenceText(
      reference.sheetName !== null && sameText(reference.sheetName, from)
        ? { ...reference, prefix: `${sheetPrefix(to)}!` }
        : reference,
    ),
  );
}

export function withoutSheet(formula: string, name: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheetName !== null && sameText(reference.sheetName, name) ? LOST_REFERENCE : referenceText(reference),
  );
}
