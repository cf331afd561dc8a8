// The order of the test files: those that take longest begin first, so that no worker waits at the end for one that began
// last. Jest knows how long a file took only where it ran before, and otherwise starts with the largest file.

import TestSequencer from '@jest/test-sequencer';

/** Files of over fifteen seconds of one core, the longest first; a new one that is not listed only begins later. */
const LONGEST = [
  'faults/faults1',
  'faults/faults2',
  'sequences/sequences',
  'faults/behaviours',
  'xlsx/libreOffice',
  'faults/coAuthors',
  'xlsx/halves',
  'selftest/selfTest',
  'xlsx/samePlan',
  'scripts/exportGenerator',
  'excel/restoring',
  'xlsx/modelFile',
  'excel/variantSheet',
  'session/coauthors',
  'session/hostile',
  'excel/sensitivitySheet',
  'rearranged/rearranged',
  'session/totalsRow',
  'session/oneRow',
  'session/repair/looks',
  'workbook/linear',
  'session/otherVersions',
  'session/variants',
  'excel/budget',
  'session/pastedTable/readPaste',
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
