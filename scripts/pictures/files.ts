// Writes the model of the report, with all added sheets, as a file for the pictures, and lists its sheets.

import { writeFileSync } from 'node:fs';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { REPORT_INPUTS, REPORT_LINES } from '../../src/model/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { calculatedFile } from '../export/calculatedFile';

const whole = withDefaultSensitivity(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));
/** The same items at the salaries of 2027, with more hours and another tool. */
const later: ModelInputs = {
  ...whole,
  parameters: { ...whole.parameters, salaryTable: 'Cao januari 2027', step: 10 },
  lines: [
    ...whole.lines.slice(0, -1).map((line) => (line.hoursPerWeek === 15 ? { ...line, hoursPerWeek: 20 } : line)),
    ...REPORT_LINES.slice(-2, -1).map((line) => ({ ...line, name: 'Vertaalkosten', amountPerUnit: 1200 })),
  ],
};
const inputs: ModelInputs = {
  ...whole,
  variants: [
    variantOf(whole, compute(whole), 'Rapport', '2026-11-02'),
    variantOf(later, compute(later), 'Cao 2027, meer uren', '2026-11-24'),
  ],
};
const [file = ''] = process.argv.slice(2);
writeFileSync(file, calculatedFile(inputs, compute(inputs)));
process.stdout.write(JSON.stringify(planWorkbook(inputs).sheets.map(({ tabName }) => tabName)));
