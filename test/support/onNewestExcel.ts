// The tests of what the product does in another way on a newer Excel, by what it uses there: those that run again on the
// newest, which scripts/steps.mjs selects from the same list, and those that open newer Excels by themselves. Elsewhere the
// product does the same in every Excel, so there a second run proves nothing.

import fs from 'node:fs';
import path from 'node:path';
import { NEWER_SETS } from '../../src/excel/batch/newerSets';

type Newer = keyof typeof NEWER_SETS;
/** Test files, without the extension. */
type Tests = Readonly<Partial<Record<Newer, readonly string[]>>>;

const { again, byThemselves } = JSON.parse(
  fs.readFileSync(path.join(__dirname, 'onNewestExcel.json'), 'utf8'),
) as Readonly<Record<'again' | 'byThemselves', Tests>>;

export const testsOf = (what: Newer): readonly string[] => [...(again[what] ?? []), ...(byThemselves[what] ?? [])];

const isThis = (file: string, testPath: string): boolean =>
  testPath.replaceAll('\\', '/').endsWith(`/test/${file}.test.ts`);

/** The sets of what a test file is listed for. */
export const setsFor = (testPath: string): readonly string[] =>
  (Object.keys(NEWER_SETS) as Newer[])
    .filter((what) => testsOf(what).some((file) => isThis(file, testPath)))
    .map((what) => NEWER_SETS[what]);
