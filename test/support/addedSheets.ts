// A model with every sheet that can be added, each as it begins: found in the registry, so that a new sheet is in every test of
// all sheets. Without variants: that sheet comes with its first contents.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import type { AddedSheet } from '../../src/workbook/sheets/addedSheet';

const SHEETS: readonly AddedSheet[] = Object.values(ADDED_SHEETS);

/** The inputs with those of every sheet. */
export const withAddedSheets = (inputs: ModelInputs): ModelInputs =>
  SHEETS.reduce<ModelInputs>((whole, { begin }) => begin?.(whole) ?? whole, inputs);
