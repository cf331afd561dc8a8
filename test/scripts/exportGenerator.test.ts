/** @jest-environment ./test/support/officeEnvironment.mjs */
// Thousands of random input files: each is refused in Dutch, or gives the same figures as an independent calculation
// from the file; a sample is recalculated in a workbook.

import { figuresAsJson, figuresAsText } from '../../scripts/export/figures';
import { InputError } from '../../scripts/export/checking';
import { parseJson } from '../../scripts/export/json';
import { readInputs } from '../../scripts/export/readInputs';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { readRequest } from '../../src/workbook/reading/reading';
import { expectedCells } from '../../src/oracle/expectedCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { isSameValue } from '../support/agreement';
import { independentFigures } from '../support/exportOracle';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { EXPORT_TEXT } from '../support/random/exportFiles';
import { forAll, forAllInExcel } from '../support/random/properties';
import { FILE_SHEETS } from '../support/fileSheets';

const FILES = 5000;
/** Of those that are accepted: planned, and calculated again in a workbook. */
const PLANNED = 100;
const RECALCULATED = 8;
const TIME_LIMIT = 300_000;

/** Wordings in which a refusal says what is wrong, or what is allowed. */
const DUTCH =
  /toegestaan: |kan niet|deze naam |geen leesbare JSON: |kan alleen met|Een naam |Er is al |Geef eerst |Vul een naam|bevat |heeft |is leeg; |begint of eindigt|deze eenheid|deze factor|laag is hoger/;
const FOREIGN = /\b(?:undefined|NaN|object Object|TypeError|RangeError|Unexpected|cannot|is not|the)\b/;
/** Characters that do not belong in a line for a terminal. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const LONGEST_SENTENCE = 1500;

interface Outcome {
  readonly file: unknown;
  /** What it was read as, unless it was refused. */
  readonly inputs: ModelInputs | null;
  readonly faults: readonly string[];
}

function outcomeOf(text: string): Outcome {
  let file: unknown = null;
  try {
    file = parseJson(text);
    return { file, inputs: readInputs(file, '2026-11-25', FILE_SHEETS), faults: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, inputs: null, faults: error.faults };
  }
}

function expectRefused(faults: readonly string[]): void {
  expect(faults).not.toEqual([]);
  for (const fault of faults) {
    expect(fault).toMatch(DUTCH);
    expect(fault).not.toMatch(FOREIGN);
    expect(fault).not.toMatch(UNSAFE);
    expect(fault.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  }
}

function expectRight(inputs: ModelInputs, file: unknown): void {
  const results = compute(inputs);
  expect(independentFigures(file)).toEqual({ total: results.total, costPerQuestion: results.costPerQuestion });
  expect(
    figuresAsText(inputs, results, FILE_SHEETS)
      .split('\n')
      .filter((line) => UNSAFE.test(line)),
  ).toEqual([]);
}

test(`each of ${FILES} files is refused in Dutch, shortly and safely, or gives the figures that its own calculation gives`, () => {
  const seen = { refused: 0, accepted: 0 };
  forAll(EXPORT_TEXT, FILES, (text) => {
    const { inputs, file, faults } = outcomeOf(text);
    seen[inputs ? 'accepted' : 'refused'] += 1;
    if (inputs) expectRight(inputs, file);
    else expectRefused(faults);
  });
  expect(seen.refused).toBeGreaterThan(FILES / 5);
  expect(seen.accepted).toBeGreaterThan(FILES / 5);
});

const ACCEPTED = EXPORT_TEXT.map((text) => outcomeOf(text).inputs).filter((inputs) => inputs !== null);

test('what is accepted can be planned, with a value for every sheet', () => {
  forAll(ACCEPTED, PLANNED, (inputs) => {
    const plan = planWorkbook(inputs);
    expect(expectedCells(plan, inputs, compute(inputs)).size).toBe(plan.sheets.length);
  });
});

test(
  `${RECALCULATED} of them, recalculated in a workbook, match what the file stores in every cell`,
  () =>
    forAllInExcel(ACCEPTED, RECALCULATED, async (inputs) => {
      const plan = planWorkbook(inputs);
      const excel = openExcel();
      const port = createWorkbookPort();
      await port.writePlan(plan, await port.takeInventory(), readRequest(supplementsOf(inputs)));
      const stored = expectedCells(plan, inputs, compute(inputs));
      const differences = plan.sheets.flatMap(({ id, tabName }) =>
        [...planValues(excel, plan, id)].flatMap(([address, found]) => {
          const value = stored.get(id)?.get(address);
          return isSameValue(value, found) ? [] : [{ tabName, address, value, found }];
        }),
      );
      expect(differences.slice(0, 3)).toEqual([]);
      expect(figuresAsJson(inputs, compute(inputs), FILE_SHEETS)).not.toEqual({});
    }),
  TIME_LIMIT,
);
