// The order of the test files: those that take longest begin first, so that no worker waits at the end for one that began
// last. Jest knows how long a file took only where it ran before, and otherwise starts with the largest file.

import TestSequencer from '@jest/test-sequencer';

/** Files of over fifteen seconds of one core, the longest first; a new one that is not listed only begins later. */
const LONGEST = [
  'faults/faults1',
  'faults/faults2',
  'faults/behaviours',
  'selftest/selfTest',
  'xlsx/libreOffice',
  'excel/restoring',
  'xlsx/samePlan',
  'faults/coAuthors',
  'session/coauthors',
  'sequences/sequences',
  'scripts/exportGenerator',
  'excel/sensitivitySheet',
  'excel/variantSheet',
  'workbook/linear',
];

/** How late a file begins. */
function rankOf(path) {
  const found = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}.test.ts`));
  return found < 0 ? LONGEST.length : found;
}

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    // The order of Jest among the others: sorting is stable.
    return [...super.sort(tests)].sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
}
