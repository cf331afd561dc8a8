// What the product does in another way on a newer Excel is in one list, and each of it has tests on a newer Excel; in the
// run on the newest, test/support/officeRuntime.ts sees to it that they come to it.

import fs from 'node:fs';
import path from 'node:path';
import { NEWER_SETS } from '../../src/excel/batch/newerSets';
import { testsOf } from '../support/onNewestExcel';

const ROOT = path.resolve(__dirname, '../..');
const LIST = 'src/excel/batch/newerSets.ts';
/** The layers that edit a workbook; the self-test looks at the Excel itself, and the pane only at whether it starts. */
const LAYERS = ['src/excel', 'src/session', 'src/workbook', 'src/xlsx'];

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file));

test('the product asks for a newer set in one place', () => {
  const asking = LAYERS.flatMap(filesIn).filter((file) =>
    fs.readFileSync(path.join(ROOT, file), 'utf8').includes('isSetSupported'),
  );
  expect(asking).toEqual([LIST]);
});

test('what is used of a newer set has tests with it', () => {
  for (const what of Object.keys(NEWER_SETS) as (keyof typeof NEWER_SETS)[]) {
    const missing = testsOf(what).filter((file) => !fs.existsSync(path.join(ROOT, 'test', `${file}.test.ts`)));
    expect({ what, tests: testsOf(what).length > 0, missing }).toEqual({ what, tests: true, missing: [] });
  }
});
