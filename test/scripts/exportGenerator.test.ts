/** @jest-environment ./test/support/officeEnvironment.mjs */
// Thousands of random input files: each is refused in Dutch, or gives the same figures as an independent calculation
// from the file; a sample is recalculated in a workbook.

import { figuresAsJson, figuresAsText } from '../../scripts/export/figures';
import { InputError } from '../../scripts/export/checking';
import { parseJson } from '../../scripts/export/json';
import { readInputs } from '../../scripts/export/readInputs';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { supplementsOf } from '../../src/model/supplements';
import { readRequest } from '../../src/workbook/reading/reading';
import { expectedCells } from '../../src/oracle/expectedCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { randomExportFile, randomText } from '../support/exportFiles';
import { independentFigures } from '../support/exportOracle';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { seededRandom } from '../support/random';

const SEED = 20261125;
const FILES = 5000;
/** Number of files recalculated in a workbook. */
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
  readonly text: string;
  readonly file: unknown;
  readonly inputs: ModelInputs | null;
  readonly faults: readonly string[];
}

function outcomeOf(text: string): Outcome {
  let file: unknown = null;
  try {
    file = parseJson(text);
    return { text, file, inputs: readInputs(file, '2026-11-25'), faults: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { text, file, inputs: null, faults: error.faults };
  }
}

const random = seededRandom(SEED);
const outcomes = Array.from({ length: FILES }, () => outcomeOf(randomText(randomExportFile(random), random)));
const accepted = outcomes.flatMap(({ inputs, file, text }) => (inputs ? [{ inputs, file, text }] : []));

test(`of ${FILES} files (seed ${SEED}) each refusal is in Dutch, short and safe to print`, () => {
  const refused = outcomes.filter(({ inputs }) => inputs === null);
  const wrong = refused.filter(
    ({ faults }) =>
      faults.length === 0 ||
      faults.some(
        (fault) => !DUTCH.test(fault) || FOREIGN.test(fault) || UNSAFE.test(fault) || fault.length > LONGEST_SENTENCE,
      ),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(refused.length).toBeGreaterThan(FILES / 5);
});

test('what is accepted gives the figures of a calculation of its own from the file', () => {
  const wrong = accepted.flatMap(({ inputs, file, text }) => {
    const { total, costPerQuestion } = compute(inputs);
    const own = independentFigures(file);
    return own.total === total && own.costPerQuestion === costPerQuestion
      ? []
      : [{ text, own, found: { total, costPerQuestion } }];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(accepted.length).toBeGreaterThan(FILES / 5);
});

test('what is accepted can be planned and printed, and bears nothing that a sheet or terminal would obey', () => {
  const few = accepted.filter((_, index) => index % 25 === 0);
  for (const { inputs } of few) {
    const plan = planWorkbook(inputs);
    expect(expectedCells(plan, inputs, compute(inputs)).size).toBe(plan.sheets.length);
  }
  const unsafe = accepted.filter(({ inputs }) =>
    figuresAsText(inputs, compute(inputs))
      .split('\n')
      .some((line) => UNSAFE.test(line)),
  );
  expect(unsafe.map(({ text }) => text).slice(0, 3)).toEqual([]);
});

/** Sums of fractions may differ in their last binary digit. */
const isEqual = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

test(
  `${RECALCULATED} of them, calculated again in a workbook, hold what the file stores in every cell`,
  async () => {
    const step = Math.floor(accepted.length / RECALCULATED);
    const chosen = accepted.filter((_, index) => index % step === 0).slice(0, RECALCULATED);
    for (const { inputs, text } of chosen) {
      const plan = planWorkbook(inputs);
      const excel = openExcel();
      const port = createWorkbookPort();
      await port.writePlan(plan, await port.takeInventory(), readRequest(supplementsOf(inputs)));
      const stored = expectedCells(plan, inputs, compute(inputs));
      const differences = plan.sheets.flatMap(({ id, tabName }) =>
        [...planValues(excel, plan, id)].flatMap(([address, found]) => {
          const value = stored.get(id)?.get(address);
          return isEqual(value, found) ? [] : [{ tabName, address, value, found, text }];
        }),
      );
      expect(differences.slice(0, 3)).toEqual([]);
      expect(figuresAsJson(inputs, compute(inputs))).not.toEqual({});
    }
  },
  TIME_LIMIT,
);
