// A formula as a Dutch Excel spells it: functions, error values, truth values, table parts and separators. Pure.

import { tokensOf, type Token } from './formulaTokens';
import { notImplemented } from '../state/hostError';

/** The functions in our formulas and related ones, English and Dutch, from Excel's own list. */
const FUNCTIONS = new Map(
  (
    'ABS ABS, AND EN, AVERAGE GEMIDDELDE, CHOOSE KIEZEN, COLUMN KOLOM, COLUMNS KOLOMMEN, COUNT AANTAL, COUNTA AANTALARG, ' +
    'COUNTIF AANTAL.ALS, COUNTIFS AANTALLEN.ALS, EXACT GELIJK, IF ALS, IFERROR ALS.FOUT, INDEX INDEX, ' +
    'INDIRECT INDIRECT, INT INTEGER, ISERROR ISFOUT, ISNUMBER ISGETAL, ISTEXT ISTEKST, LARGE GROOTSTE, LEN LENGTE, ' +
    'LOOKUP ZOEKEN, MATCH VERGELIJKEN, MAX MAX, MIN MIN, NA NB, NOT NIET, OFFSET VERSCHUIVING, OR OF, RANK RANG, ' +
    'ROUND AFRONDEN, ROW RIJ, ROWS RIJEN, SMALL KLEINSTE, SUBTOTAL SUBTOTAAL, SUM SOM, SUMIF SOM.ALS, SUMIFS SOMMEN.ALS, ' +
    'SUMPRODUCT SOMPRODUCT, TEXT TEKST, TODAY VANDAAG, TRIM SPATIES.WISSEN, VALUE WAARDE, VLOOKUP VERT.ZOEKEN, YEAR JAAR'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['#REF!', '#VERW!'],
  ['#N/A', '#N/B'],
  ['#NAME?', '#NAAM?'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#VALUE!', '#WAARDE!'],
  ['#NUM!', '#GETAL!'],
  ['#NULL!', '#LEEG!'],
  ['TRUE', 'WAAR'],
  ['FALSE', 'ONWAAR'],
]);

const TABLE_PARTS: ReadonlyMap<string, string> = new Map([
  ['#All', '#Alles'],
  ['#Data', '#Gegevens'],
  ['#Headers', '#Kopteksten'],
  ['#Totals', '#Totalen'],
  ['#This Row', '#Deze rij'],
]);

function structuredText(text: string): string {
  const translated = [...TABLE_PARTS].reduce((result, [us, local]) => result.replaceAll(`[${us}]`, `[${local}]`), text);
  return translated.replaceAll('],[', '];[');
}

function localToken({ kind, text }: Token, next: Token | undefined): string {
  if (kind === 'structured') return structuredText(text);
  if (kind === 'number') return text.replace('.', ',');
  if (kind === 'other') return text === ',' ? ';' : text;
  if (kind === 'word' && next?.text === '(') {
    const name = FUNCTIONS.get(text.toUpperCase());
    if (name === undefined) throw notImplemented('Dutch function', text);
    return name;
  }
  const isName = kind === 'word' && next?.text === '!';
  return kind === 'string' || kind === 'quoted' || isName ? text : (WORDS.get(text.toUpperCase()) ?? text);
}

/** @param formula in US notation @throws HostError NotImplemented for a function whose Dutch name is not listed */
export function localFormula(formula: string): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => localToken(token, tokens[index + 1])).join('');
}
