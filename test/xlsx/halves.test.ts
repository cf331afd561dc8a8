/** @jest-environment ./test/support/officeEnvironment.mjs */
// Compares how the stand-in, LibreOffice, compute() and integer arithmetic round products that end in a half.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import type { ModelResults } from '../../src/model/results/modelResults';
import { READ_REQUEST, readModel } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';
import { recalculate } from '../support/libreOffice';
import { openExcel } from '../support/officeRuntime';
import { halfCosts, halfPrices, type HalfModel } from '../support/random/halves';
import { SEED } from '../support/random/properties';
import { rawValuesOf, readWorkbookFile } from '../support/xlsxReader';

const COSTS = 500;
const TIME_LIMIT = 120_000;

const costsOf = ({ lines }: ModelResults): readonly unknown[] => lines.map(({ cost }) => cost);
const pricesOf = ({ scenarios }: ModelResults): readonly unknown[] =>
  scenarios.map(({ costPerQuestion }) => costPerQuestion);

const CASES: readonly (readonly [string, HalfModel, (results: ModelResults) => readonly unknown[]])[] = [
  [`${COSTS} costs, seed ${SEED}`, halfCosts(COSTS), costsOf],
  ['all prices', halfPrices(), pricesOf],
];

let calculated: ReadonlyMap<string, Uint8Array>;

beforeAll(() => {
  calculated = recalculate(
    new Map(CASES.map(([, { inputs }], index) => [`halves-${index}`, modelFile(planWorkbook(inputs), new Map())])),
  );
}, TIME_LIMIT);

test.each(CASES)(
  '%s on a half are the same in every calculation',
  async (name, { inputs, wanted }, figuresOf) => {
    const file = calculated.get(`halves-${CASES.findIndex(([other]) => other === name)}`);
    openExcel();
    const port = createWorkbookPort();
    const live = await port.writePlan(planWorkbook(inputs), await port.takeInventory(), READ_REQUEST);
    expect(figuresOf(compute(inputs))).toEqual(wanted);
    expect(figuresOf(readModel(live).results)).toEqual(wanted);
    expect(file && figuresOf(readModel(rawValuesOf(readWorkbookFile(file))).results)).toEqual(wanted);
  },
  TIME_LIMIT,
);
