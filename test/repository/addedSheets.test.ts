// Shared code walks the registry of added sheets: outside the files of a sheet and the two lists no production file names one.

import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { SHEET_OUTLINES } from '../../src/model/sheets/registry';

const ROOT = path.resolve(__dirname, '../..');

/** The lists of sheets: their outlines, the words of their remarks, their full descriptions, their earlier words, and their use cases. */
const REGISTRIES: readonly string[] = [
  'src/model/sheets/registry.ts',
  'src/model/sheets/remarkRegistry.ts',
  'src/workbook/sheets/registry.ts',
  'src/workbook/sheets/earlierRegistry.ts',
  'src/session/sheets/registry.ts',
  'src/session/sheets/useCases.ts',
];

/** The independent calculation is no part of the product: it knows the sheets by itself. */
const isOracle = (file: string): boolean => file.startsWith('src/oracle/');

/** Words that only look like the name of a sheet. */
const ORDINARY: ReadonlySet<string> = new Set(['fontVariantNumeric', 'Loopbaanbudget', 'INDIVIDUAL_CHOICE_BUDGET']);

/**
 * A sheet whose id and tab are everyday words of the model itself: it is named by its folder, by its names, and by what only it
 * has.
 */
const NAMED_OTHERWISE: Readonly<Record<string, RegExp>> = {
  questions:
    /channels\b|channel_|questions(Outline|Inputs|Names|Fields|Words|Defaults|Sheet)|questions\/|questionDefinition|rm_klantvraag|rm_Kanalen/i,
};
const NO_TAB_NAME = /(?!)/;

/** How code names a sheet: by its id, also in the singular, in any identifier or text, or by the name of its tab. */
const NAMES = Object.entries(SHEET_OUTLINES).map(([id, { tabName }]) => {
  const otherwise = NAMED_OTHERWISE[id];
  return {
    id,
    pattern: otherwise ?? new RegExp(`${id.replace(/s$/, '')}`, 'i'),
    tab: otherwise ? NO_TAB_NAME : new RegExp(tabName),
  };
});
const IDS = NAMES.map(({ id }) => id);

/** Identifiers and texts of a file, without its comments. */
function wordsOf(file: string, text: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    // The name of an HTML element, such as `summary`, is no name of a sheet.
    const isTag = ts.isJsxOpeningElement(node.parent) || ts.isJsxClosingElement(node.parent);
    if (isTag && ts.isIdentifier(node) && /^[a-z]/.test(node.text)) return;
    if (ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isJsxText(node)) words.push(node.text);
    node.forEachChild(visit);
  };
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).forEachChild(visit);
  return words.filter((word) => !ORDINARY.has(word));
}

/** Whether a file is in a folder that is named after a sheet, or is itself named so. */
const isOfSheet = (file: string): boolean =>
  file
    .replace(/\.tsx?$/, '')
    .split('/')
    .some((part) => IDS.includes(part));

/** @param file path in the project, with forward slashes */
function sheetsNamed(file: string, text: string): readonly string[] {
  if (isOfSheet(file) || isOracle(file) || REGISTRIES.includes(file)) return [];
  const candidates = NAMES.filter(({ pattern, tab }) => pattern.test(text) || tab.test(text));
  if (candidates.length === 0) return [];
  const words = wordsOf(file, text);
  return candidates
    .filter(({ pattern, tab }) => words.some((word) => pattern.test(word) || tab.test(word)))
    .map(({ id }) => `${file} names ${id}`);
}

const files = ['src', 'scripts']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
  )
  .filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

test('no shared file names an added sheet', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => sheetsNamed(file, textOf(file)))).toEqual([]);
});

test.each([
  ['a branch on an id', "if (supplement === 'budget') plan();"],
  ['an import of one sheet', "import { variantColumn } from '../sheets/variants/variantNames';"],
  ['an identifier', 'const rows = inputs.budgetRows;'],
  ['a sheet with an everyday name by its folder', "import { planQuestionsSheet } from '../sheets/questions';"],
  ['the rows that only it has', 'const rows = inputs.channels;'],
  ['a tab name in a sentence', 'const TEXT = `Het blad Gevoeligheid: ${check}`;'],
])('a file that names a sheet is found: %s', (_, text) => {
  expect(sheetsNamed('src/workbook/reading/reading.ts', text)).toHaveLength(1);
});

test.each([
  [
    'src/workbook/reading/reading.ts',
    '// The sheet Begroting, or a variant of it.\nconst NOTE = "een begroting bevat ze";',
  ],
  ['src/taskpane/costs/CostLines.tsx', "const styles = { fontVariantNumeric: 'tabular-nums' };"],
  ['src/workbook/sheets/budget/budgetSheet.ts', "const ID = 'budget';"],
])('comments, ordinary words and the files of a sheet may: %s', (file, text) => {
  expect(sheetsNamed(file, text)).toEqual([]);
});

test.each(IDS)('%s has the card, the step and the part of the input file that are found by its id', (id) => {
  expect(textOf(`src/taskpane/addedSheets/${id}/card.tsx`)).toMatch(/^export function Card\(/m);
  expect(textOf(`src/selftest/steps/sheets/${id}.ts`)).toMatch(/^export const stepOn = /m);
  expect(textOf(`scripts/export/sheets/${id}.ts`)).toMatch(/^export const fileSheet: FileSheet = /m);
});
