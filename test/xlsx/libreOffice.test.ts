/** @jest-environment ./test/support/officeEnvironment.mjs */
// LibreOffice opens the files without their stored results and calculates them; inputs and figures are read back.

import { compute } from '../../src/model/results/compute';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { expectedCells } from '../../src/oracle/expectedCells';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';
import { comparable, differencesOf } from '../support/agreement';
import { fileCases } from '../support/fileCases';
import { recalculate } from '../support/libreOffice';
import { rawValuesOf, readWorkbookFile, type FileWorkbook } from '../support/xlsxReader';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { openExcel } from '../support/officeRuntime';

const CASES = fileCases();
const TIME_LIMIT = 240_000;
const NO_RESULTS = new Map();

let calculated: ReadonlyMap<string, FileWorkbook>;

beforeAll(() => {
  const files = new Map<string, Uint8Array>();
  for (const [name, inputs] of CASES) files.set(name, modelFile(planWorkbook(inputs), NO_RESULTS));
  for (const file of files.values()) {
    const formulas = readWorkbookFile(file).sheets.flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => formula),
    );
    if (formulas.some(({ isStored }) => isStored)) throw new Error('A file without results holds one');
  }
  calculated = new Map([...recalculate(files)].map(([name, bytes]) => [name, readWorkbookFile(bytes)]));
}, TIME_LIMIT);

const workbookOf = (name: string): FileWorkbook => {
  const found = calculated.get(name);
  if (!found) throw new Error(`LibreOffice gave no ${name}`);
  return found;
};

describe(`${CASES.size} files through LibreOffice`, () => {
  test.each([...CASES])('%s: inputs and results are those of compute()', (name, inputs) => {
    const reading = readModel(rawValuesOf(workbookOf(name)), ADDED_SHEETS);
    expect(reading.inputs).toEqual(inputs);
    expect(comparable(reading.results)).toEqual(comparable(compute(inputs)));
  });

  test.each([...CASES])('%s: the results are those of the stand-in', async (name, inputs) => {
    openExcel();
    const port = createWorkbookPort();
    const live = readModel(
      await port.writePlan(planWorkbook(inputs), await port.takeInventory(), readRequest(supplementsOf(inputs))),
    );
    const reading = readModel(rawValuesOf(workbookOf(name)), ADDED_SHEETS);
    expect(comparable(reading.results)).toEqual(comparable(live.results));
  });

  test.each([...CASES])('%s: every stored result is what LibreOffice calculates', (name, inputs) => {
    const plan = planWorkbook(inputs);
    const stored = expectedCells(plan, inputs, compute(inputs));
    const { sheets } = workbookOf(name);
    const differences = plan.sheets.flatMap(({ id, tabName }) => {
      const cells = sheets.find((sheet) => sheet.name === tabName)?.cells;
      return differencesOf(stored.get(id) ?? new Map(), (address) => cells?.get(address)?.value ?? '').map(
        (difference) => ({ tabName, ...difference }),
      );
    });
    expect(differences).toEqual([]);
  });
});
