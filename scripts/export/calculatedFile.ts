// A model as a file without any Excel: what the formulas come to is calculated here.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../src/model/results/modelResults';
import { expectedCells } from '../../src/oracle/expectedCells';
import type { Making } from '../../src/workbook/sheets/model/making';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile, type FileOptions } from '../../src/xlsx/modelFile';

/**
 * @param results of compute() with these inputs
 * @param making see planWorkbook
 */
export function calculatedFile(
  inputs: ModelInputs,
  results: ModelResults,
  options?: FileOptions,
  making: Making | null = null,
): Uint8Array {
  const plan = planWorkbook(inputs, making);
  return modelFile(plan, expectedCells(plan, inputs, results), options);
}
