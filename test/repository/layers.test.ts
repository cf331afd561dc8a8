// Direction of imports between the folders of src, and which packages each may use; a second net beside the lint rules.

import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCE = path.resolve(__dirname, '../../src');

interface Allowed {
  /** Folders of src, or single modules in them. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

const ALLOWED: Readonly<Record<string, Allowed>> = {
  model: { ours: [], packages: [] },
  workbook: { ours: ['model'], packages: [] },
  excel: { ours: ['workbook', 'model', 'session/ports'], packages: ['@microsoft/office-js-helpers'] },
  xlsx: { ours: ['workbook', 'model'], packages: ['fflate'] },
  oracle: {
    ours: [
      'model',
      'workbook/names/identifiers',
      'workbook/names/inputContents',
      'workbook/plan/addresses',
      'workbook/plan/formulaValues',
      'workbook/plan/plan',
      'workbook/plan/planCells',
      'workbook/sheets/variants/variantCells',
      'workbook/sheets/variants/variantWords',
      'workbook/sheets/variants/variantRows',
    ],
    packages: [],
  },
  session: { ours: ['model', 'workbook'], packages: [] },
  taskpane: {
    ours: ['session', 'model', 'workbook/reading/reading'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  behaviours: { ours: [], packages: [] },
  selftest: {
    ours: ['behaviours', 'session', 'excel', 'xlsx', 'workbook', 'model'],
    packages: ['@microsoft/office-js-helpers'],
  },
  host: { ours: ['behaviours'], packages: ['@ironcalc/wasm'] },
  demo: {
    ours: ['host', 'behaviours', 'selftest', 'taskpane', 'session', 'excel', 'xlsx', 'model', 'workbook'],
    packages: ['react', 'react-dom', '@ironcalc/wasm', '@ironcalc/workbook'],
  },
};

/** Only the composition root connects the pane to Excel and the file writer; the help shows the version. */
const ALSO_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'taskpane/index.tsx': ['excel', 'xlsx', 'selftest'],
  'taskpane/help/Help.tsx': ['../package.json'],
  'selftest/index.ts': ['../package.json'],
};

const isWithin = (module: string, allowed: readonly string[]): boolean =>
  allowed.some((entry) => module === entry || module.startsWith(`${entry}/`));

/** @param file path within src, with forward slashes */
function forbiddenImports(file: string, text: string): string[] {
  const layer = file.split('/')[0] ?? '';
  const allowed = ALLOWED[layer];
  if (!allowed) return [`${file} is in no known layer`];
  const ours = [layer, ...allowed.ours, ...(ALSO_ALLOWED[file] ?? [])];
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) =>
      name.startsWith('.')
        ? !isWithin(path.posix.normalize(path.posix.join(path.posix.dirname(file), name)), ours)
        : !isWithin(name, allowed.packages),
    )
    .map((name) => `${file} imports ${name}`);
}

const sourceFiles = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

test('every file of src imports only what its layer may import', () => {
  expect(sourceFiles.length).toBeGreaterThan(50);
  const found = sourceFiles.flatMap((file) => forbiddenImports(file, fs.readFileSync(path.join(SOURCE, file), 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  ['model/results/compute.ts', "import { layout } from '../../workbook/layout';"],
  ['session/session.ts', "import type { Port } from '../excel/workbookPort';"],
  ['taskpane/shell/App.tsx', "import { writePlan } from '../../excel/writePlan';"],
  ['taskpane/index.tsx', "import { StandInExcel } from '../host/standInExcel';"],
  ['taskpane/App.tsx', "void import('../demo/DemoPage');"],
  ['host/batch.ts', "export { round } from '../model/rounding';"],
  ['model/results/compute.ts', "import { useState } from 'react';"],
  ['excel/reading/watch.ts', "import { Model } from '@ironcalc/wasm';"],
  ['taskpane/index.tsx', "import { expectedCells } from '../oracle/expectedCells';"],
  ['workbook/sheets/budget/budgetFormulas.ts', "import { computeBudget } from '../../../oracle/computeBudget';"],
  ['oracle/computeBudget.ts', "import { BUDGET_CHECKS } from '../workbook/sheets/budget/budgetFormulas';"],
  ['helpers/text.ts', ''],
])('a forbidden import is found: %s: %s', (file, text) => {
  expect(forbiddenImports(file, text)).toHaveLength(1);
});
