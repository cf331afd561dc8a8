// A model as a file without any Excel: what the formulas come to is calculated here.

import type { ModelInputs } from '../../src/model/modelInputs';
import type { ModelResults } from '../../src/model/modelResults';
import { expectedCells } from '../../src/oracle/expectedCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile, type FileOptions } from '../../src/xlsx/modelFile';

/** @param results of compute() with these inputs */
export function calculatedFile(inputs: ModelInputs, results: ModelResults, options?: FileOptions): Uint8Array {
  const plan = planWorkbook(inputs);
  return modelFile(plan, expectedCells(plan, inputs, results), options);
}
