// What earlier versions of the layout called things, where that cannot be found in the workbook itself: renamed headers and
// reworded texts. What came and what changed otherwise follows from the plan. Pure; loaded for an older workbook.

import { ownValue } from '../../model/ownValue';
import { STEP_COUNT } from '../../model/salary/salaryTables';
import { stepColumn, TABLES } from '../names/identifiers';
import type { Place } from '../plan/addresses';
import type { SheetPlan } from '../plan/plan';
import type { RawCell, RawTable, RawValues, SheetContents } from '../plan/rawValues';
import { EARLIER_SHEETS } from '../sheets/earlierRegistry';
import type { EarlierWords, Renames } from './earlierWords';

/** Of version 1. */
const VERSION_1: EarlierWords = {
  headers: {
    [TABLES.salaryScales]: Object.fromEntries(
      Array.from({ length: STEP_COUNT }, (_, step) => [`Periodiek ${step}`, stepColumn(step)]),
    ),
  },
  copies: {},
  labels: {
    'Decimalen van de controles': 'Verdere decimalen',
    'Verschil in kostprijs per klantvraag, in euro': 'Verschil in euro met nu (de lijn op 0)',
  },
  texts: [
    ['Kosten per jaar gedeeld door klantvragen per', 85],
    ['Rapport, voetnoot 12; cao Gemeenten', 35],
    ['Centen, daarna afgekapt op hele euro’s (rapp', 53],
    ['Verschillen onder een honderdste cent zijn a', 52],
    ['Euro per maand bij 36 uur per week. Jaarsala', 188],
    ['Een rekenmodel voor de kosten van webcare: v', 174],
    ['Webcare bij Gemeenten: een verkenning van de', 272],
    ['Blauw op geel: zelf invullen. Zwart op wit:', 130],
    ['De kostenposten, met bovenaan de kerncijfers', 198],
    ['De kosten per jaar gedeeld door het aantal k', 104],
    ['De maandbedragen per schaal en trede. Rappor', 283],
    ['Ga in de laatste kostenpost op de cel Toelic', 194],
    ['Aanname voor factoren die niet in de tabel m', 74],
    ['Verschillen en uitslag zijn niet afgerond op', 77],
    ['Bandbreedtes: zet hier neer hoe laag en hoe', 68],
    ['n.b. (niet bekend): er ontbreekt iets of een', 174],
  ],
};

const WORDS: ReadonlyMap<number, EarlierWords> = new Map([[1, VERSION_1]]);

const NO_WORDS: EarlierWords = { headers: {}, copies: {}, labels: {}, texts: [] };

/** What a version called otherwise, on any sheet. */
export function earlierWords(version: number): EarlierWords {
  const core = WORDS.get(version);
  return (EARLIER_SHEETS.get(version) ?? []).reduce(
    (words, { headers, copies, labels, texts }) => ({
      headers: { ...words.headers, ...headers },
      copies: { ...words.copies, ...copies },
      labels: { ...words.labels, ...labels },
      texts: [...words.texts, ...texts],
    }),
    core ?? NO_WORDS,
  );
}

/** The headers of a table as they are called now. A header that is there already keeps its column. */
function presentHeaders({ headers, ...table }: RawTable, renames: Renames): RawTable {
  const present = (header: string): string => ownValue(renames, header) ?? header;
  return { ...table, headers: headers.map((header) => (headers.includes(present(header)) ? header : present(header))) };
}

/** A reading of an older workbook with the present headers. */
export const withPresentHeaders = (raw: RawValues, { headers }: EarlierWords): RawValues => ({
  ...raw,
  tables: Object.fromEntries(
    Object.entries(raw.tables).map(([name, table]) => [name, presentHeaders(table, ownValue(headers, name) ?? {})]),
  ),
});

/** A table with the columns that came, as they begin; one that is there already keeps its content. */
function withCopies(table: RawTable, copies: Renames): RawTable {
  const coming = Object.entries(copies).filter(
    ([header, from]) => !table.headers.includes(header) && table.headers.includes(from),
  );
  return {
    ...table,
    headers: [...table.headers, ...coming.map(([header]) => header)],
    rows: table.rows.map((row) => [...row, ...coming.map(([, from]) => row[table.headers.indexOf(from)] ?? '')]),
  };
}

/** The same with what the columns that came begin with: what an update makes of its inputs. */
export function inPresentWords(raw: RawValues, words: EarlierWords): RawValues {
  const { tables, ...others } = withPresentHeaders(raw, words);
  const whole = Object.entries(tables).map(([name, table]) => [
    name,
    withCopies(table, ownValue(words.copies, name) ?? {}),
  ]);
  return { ...others, tables: Object.fromEntries(whole) as RawValues['tables'] };
}

/** In the place of a text of an earlier version: no user can type it. */
export const EARLIER_TEXT = '\u0000';

const isAmong = (texts: EarlierWords['texts'], found: string): boolean =>
  texts.some(([start, length]) => found.length === length && found.startsWith(start));

/** A cell with a label of an earlier version, and the present one. */
export interface RewordedCell extends Place {
  readonly text: string;
}

/**
 * A sheet with the present words. Headers are only read as their present ones: their columns are renamed by the table.
 * @param formulas of the same cells
 */
export function wordsOnSheet(
  { labels, texts, headers }: EarlierWords,
  { tables }: SheetPlan,
  contents: SheetContents,
  formulas: readonly (readonly RawCell[])[],
): { readonly contents: SheetContents; readonly reworded: readonly RewordedCell[] } {
  const ofTables: Renames = Object.assign({}, ...tables.map(({ name }) => ownValue(headers, name) ?? {})) as Renames;
  const reworded: RewordedCell[] = [];
  const values = contents.values.map((line, down) =>
    line.map((cell, right) => {
      // What a user's formula shows is no text of ours.
      if (formulas[down]?.[right] !== cell) return cell;
      if (isAmong(texts, String(cell))) return EARLIER_TEXT;
      const text = ownValue(labels, String(cell));
      if (text === undefined) return ownValue(ofTables, String(cell)) ?? cell;
      reworded.push({ row: contents.row + down, column: contents.column + right, text });
      return text;
    }),
  );
  return { contents: { ...contents, values }, reworded };
}
