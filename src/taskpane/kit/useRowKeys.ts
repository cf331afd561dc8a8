// React keys for the rows of a list: they stay with their row when it is renamed or moved.

import { useState } from 'react';
import { rowIds, rowsOf, type InputList } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { followRows, NO_ROWS } from './rowKeys';

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** The key of each row of a list, in order. */
export function useRowKeys(inputs: ModelInputs, list: InputList): readonly number[] {
  const [known, setKnown] = useState(NO_ROWS);
  const ids = rowIds(list, rowsOf(inputs, list));
  if (areEqual(known.ids, ids)) return known.keys;
  const followed = followRows(known, ids);
  setKnown(followed);
  return followed.keys;
}
