// The text of every planted fault still occurs exactly once in its file, so that `npm run mutants` can plant it.

import fs from 'node:fs';
import path from 'node:path';
import { FAULTS } from '../../scripts/mutants/faults.mjs';

const ROOT = path.resolve(__dirname, '../..');

const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const placesOf = (text: string, part: string): number => text.split(part).length - 1;

test('each planted fault occurs once in its file and changes something', () => {
  expect(FAULTS.length).toBeGreaterThan(0);
  const wrong = FAULTS.map(({ what, file, from, to }) => ({
    what,
    places: placesOf(read(file), from),
    isChange: from !== to,
  })).filter(({ places, isChange }) => places !== 1 || !isChange);
  expect(wrong).toEqual([]);
});

test('each planted fault refers to existing tests', () => {
  const named = FAULTS.flatMap(({ tests = [] }) => tests);
  expect(named.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('no two planted faults have the same description', () => {
  const words = FAULTS.map(({ what }) => what);
  expect(words.filter((what, index) => words.indexOf(what) !== index)).toEqual([]);
});
