// Readings for tests of the pane's pure parts: inputs with the results of the independent calculation.

import { compute } from '../../src/model/results/compute';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { ModelReading } from '../../src/workbook/reading/reading';

export const readingOf = (inputs: ModelInputs): ModelReading => ({
  inputs,
  results: compute(inputs),
  sheets: {},
  points: [],
  causes: null,
  behind: [],
});

/** The report with changes in the lines with these names. */
export const reportWith = (changes: Readonly<Record<string, Partial<CostLine>>>): ModelInputs => ({
  ...REPORT_INPUTS,
  lines: REPORT_INPUTS.lines.map((line) => ({ ...line, ...changes[line.name] })),
});

/** A line added by the user. */
export const OWN_LINE: CostLine = {
  name: 'Vertaalkosten',
  counted: 'ja',
  hoursPerWeek: null,
  scale: '',
  quantity: 4,
  unit: 'stuk',
  amountPerUnit: 85.5,
  costType: 'Overig',
  explanation: '',
};
