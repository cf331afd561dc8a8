// Writes the model of the report, with the sheets that can be added, as a file for the pictures, and says which it holds.

import { writeFileSync } from 'node:fs';
import { withDefaultBudget } from '../../src/model/budgetInputs';
import { compute } from '../../src/model/compute';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sensitivityDefaults';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';

const inputs = withDefaultSensitivity(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));
const [file = ''] = process.argv.slice(2);
writeFileSync(file, await modelFile(inputs, compute(inputs)));
process.stdout.write(JSON.stringify(planWorkbook(inputs).sheets.map(({ tabName }) => tabName)));
