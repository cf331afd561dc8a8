// Writes the model of the report as a file for the pictures, and says which sheets it holds.

import { writeFileSync } from 'node:fs';
import { compute } from '../../src/model/compute';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';

const [file = ''] = process.argv.slice(2);
writeFileSync(file, await modelFile(REPORT_INPUTS, compute(REPORT_INPUTS)));
process.stdout.write(JSON.stringify(planWorkbook(REPORT_INPUTS).sheets.map(({ tabName }) => tabName)));
