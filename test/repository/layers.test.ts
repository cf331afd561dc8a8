// The direction of imports between the folders of src, held a second time beside the lint rules. Reads source text only.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const COMPOSITION_ROOT = 'taskpane/index.tsx';

/** What each folder may import: a folder, or one file of it. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  workbook: ['model'],
  excel: ['workbook', 'model', 'session/ports', 'session/session'],
  xlsx: ['workbook', 'model'],
  session: ['model', 'workbook'],
  taskpane: ['session', 'model', 'workbook/reading'],
  host: [],
  demo: ['host', 'taskpane', 'session', 'excel', 'model', 'workbook'],
};

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => match[1] ?? '');
}

/** The imports of one file that go against the direction. */
function breaches(file: string, source: string): string[] {
  const layer = file.split('/')[0] ?? '';
  const allowed = file === COMPOSITION_ROOT ? ['excel', ...(ALLOWED[layer] ?? [])] : (ALLOWED[layer] ?? []);
  return importsOf(source)
    .map((path) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    )
    .filter((target) => ![layer, ...allowed].some((place) => target === place || target.startsWith(`${place}/`)))
    .map((target) => `${file} imports ${target}`);
}

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: relative('src', path).split(sep).join('/'), source: readFileSync(path, 'utf8') }));

test('every import in src follows the direction of the layers', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(({ file, source }) => breaches(file, source))).toEqual([]);
});

test.each([
  ['model/compute.ts', "import { layout } from '../workbook/layout';"],
  ['taskpane/App.tsx', "import { createWorkbookPort } from '../excel/workbookPort';"],
  ['taskpane/index.tsx', "import { StandInExcel } from '../host/standInExcel';"],
  ['host/batch.ts', "export type { X } from '../model/compute';"],
  ['excel/watch.ts', "const { start } = await import('../demo/index');"],
])('a breach in %s is found', (file, source) => {
  expect(breaches(file, source)).toHaveLength(1);
});
