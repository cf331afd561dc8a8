// The shape of the sources: no import leads back to its file, folders that can be seen at a glance, names that every system keeps
// apart, and import bans that hold however deep a file is.

import fs from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { ALL_LAYERS, layerRules } from '../../scripts/lint/layers.mjs';

const SOURCE = path.resolve(__dirname, '../../src');
/** More files than this in one folder are a list to search, not one to see. */
const MOST_FLAT = 20;

const files = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file));

/** The files that a file imports, types included. @param known whether there is such a file */
function importsOf(file: string, text: string, known: (file: string) => boolean): readonly string[] {
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const base = path.posix.join(path.posix.dirname(file), fileName);
    return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).filter(known);
  });
}

type Imports = ReadonlyMap<string, readonly string[]>;

/** The first way of imports that leads back to where it began; empty when there is none. */
function circleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = from(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = from(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no file imports itself by way of others, types included', () => {
  const known = new Set(files);
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(file, fs.readFileSync(path.join(SOURCE, file), 'utf8'), (name) => known.has(name)),
    ]),
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(circleIn(imports)).toEqual([]);
});

test('a circle is found, also one of types alone', () => {
  const texts = { 'a.ts': "import type { B } from './b';", 'b.ts': "export * from './c';", 'c.ts': "import('./b');" };
  const imports = Object.entries(texts).map(([file, text]) => [file, importsOf(file, text, (name) => name in texts)]);
  expect(circleIn(new Map(imports as [string, string[]][]))).toEqual(['b.ts', 'c.ts', 'b.ts']);
});

/** How often each text occurs. */
const countsOf = (texts: readonly string[]): ReadonlyMap<string, number> =>
  texts.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<string, number>());

test(`a folder has at most ${MOST_FLAT} files`, () => {
  const counts = countsOf(files.map((file) => path.posix.dirname(file)));
  const crowded = [...counts].filter(([, count]) => count > MOST_FLAT);
  expect(crowded).toEqual([]);
});

test('no two files differ only in capitals or in what they end in, as Windows and Mac would take one for the other', () => {
  const names = countsOf(files.map((file) => file.toLowerCase().replace(/\.tsx?$/, '')));
  expect([...names].filter(([, count]) => count > 1)).toEqual([]);
});

/** What the lint rules of the layers say of a file. @param file path within src */
function banned(file: string, text: string): readonly string[] {
  const config = [
    { files: ['**/*.ts'], languageOptions: { parser: parser } },
    ...ALL_LAYERS.map(layerRules),
  ] as Linter.Config[];
  const found = new Linter({ configType: 'flat' }).verify(text, config, { filename: `src/${file}` });
  return found.map(({ ruleId }) => ruleId ?? '');
}

test.each([
  ['model/results/compute.ts', '../../workbook/layout'],
  ['model/results/compute.ts', '../../workbook/sheets/model/parameterRows'],
  ['model/sheets/budget/budgetInputs.ts', '../../../workbook/plan/plan'],
  ['model/sheets/budget/deeper/still.ts', '../../../../session/session'],
  ['workbook/sheets/variants/variantSheet.ts', '../../../excel/batch/run'],
  ['session/session.ts', '../excel/workbookPort'],
  ['session/deep/er/session.ts', '../../../excel/workbookPort'],
  ['excel/batch/run.ts', '../../session/editing/writer'],
  ['taskpane/pane.ts', '../workbook/plan/plan'],
  ['taskpane/addedSheets/budget/rows.ts', '../../../workbook/plan/plan'],
  ['taskpane/addedSheets/budget/rows.ts', '../../../workbook/reading/damage'],
  ['host/members/rangeMembers.ts', '../../model/rounding'],
])('lint refuses in %s an import of %s', (file, module) => {
  expect(banned(file, `import { one } from '${module}';\nexport const two = one;\n`)).toEqual([
    'no-restricted-imports',
  ]);
});

test.each([
  ['workbook/sheets/variants/variantSheet.ts', '../../../model/names'],
  ['excel/batch/run.ts', '../../session/ports'],
  ['taskpane/addedSheets/budget/rows.ts', '../../../workbook/reading/reading'],
  ['taskpane/addedSheets/budget/rows.ts', '../../../model/names'],
])('lint allows in %s an import of %s', (file, module) => {
  expect(banned(file, `import { one } from '${module}';\nexport const two = one;\n`)).toEqual([]);
});
