// Writes the model of the report, with all added sheets, as a file for the pictures, and lists its sheets.

import { readFileSync, writeFileSync } from 'node:fs';
import { compute } from '../../src/model/results/compute';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { calculatedFile } from '../export/calculatedFile';
import { SECTIONS } from '../export/fields';
import { loadFileSheets, tabNameOf } from '../export/fileSheet';
import { readInputs } from '../export/readInputs';

/** The day that the pictures show. */
const DAY = '2026-11-24';

const content = JSON.parse(readFileSync(new URL('model.json', import.meta.url), 'utf8')) as object;
const requested = { ...content, [SECTIONS.sheets]: SUPPLEMENTS.map(tabNameOf) };
const inputs = readInputs(requested, DAY, await loadFileSheets());
const [file = ''] = process.argv.slice(2);
const making = { day: DAY, begunWith: 'de cijfers van het rapport' };
writeFileSync(file, calculatedFile(inputs, compute(inputs), {}, making));
process.stdout.write(JSON.stringify(planWorkbook(inputs).sheets.map(({ tabName }) => tabName)));
