// Rows keep their key when lists change, so that an open editor and its content stay with their row.

import { followRows, NO_ROWS } from '../../src/taskpane/kit/rowKeys';

const start = followRows(NO_ROWS, ['a', 'b', 'c']);

test.each([
  ['a row that is renamed in place', ['a', 'x', 'c'], [0, 1, 2]],
  ['rows that change places', ['c', 'a', 'b'], [2, 0, 1]],
  ['a row that is removed', ['a', 'c'], [0, 2]],
  ['a row that is added at the end', ['a', 'b', 'c', 'd'], [0, 1, 2, 3]],
  ['a row that is added before the others', ['d', 'a', 'b', 'c'], [3, 0, 1, 2]],
])('%s', (_, ids, keys) => {
  expect(followRows(start, ids).keys).toEqual(keys);
});

test('a key is never given twice', () => {
  const removed = followRows(start, ['a', 'b']);
  const added = followRows(removed, ['a', 'b', 'd']);
  expect(added.keys).toEqual([0, 1, 3]);
});
