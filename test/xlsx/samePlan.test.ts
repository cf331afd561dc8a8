/** @jest-environment ./test/support/officeEnvironment.mjs */
// Compares the two writers of one plan: the result of the live one on the stand-in, and the content of the file.

import { calculatedFile } from '../../scripts/export/calculatedFile';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { fileCases } from '../support/fileCases';
import { fileFacts, type Facts } from '../support/fileFacts';
import { liveFacts } from '../support/liveFacts';
import { openExcel } from '../support/officeRuntime';
import { readWorkbookFile } from '../support/xlsxReader';

interface Difference {
  readonly fact: RegExp;
  readonly live: string | undefined;
  readonly file: string | RegExp | undefined;
  readonly reason: string;
}

/** All permitted differences. */
const DIFFERENCES: readonly Difference[] = [
  {
    fact: / chart \S+ alternative text$/,
    live: undefined,
    file: /\.$/,
    reason: 'Office.js has no alternative text for charts; the file format has.',
  },
  {
    fact: / quote prefix$/,
    live: undefined,
    file: 'true',
    reason: 'The apostrophe of a text is a mark of its look in a file; Office.js does not tell of it.',
  },
  {
    fact: / row \d+$/,
    live: undefined,
    file: /^\d/,
    reason: 'A live Excel fits rows with wrapped text; a file must contain their heights.',
  },
];

const CASES = [...fileCases()].filter(([name]) => /report|profile|random-\d$/.test(name));
const FEWEST_FACTS = 3000;
const TIME_LIMIT = 60_000;

async function factsOf(inputs: ModelInputs): Promise<{ live: Facts; file: Facts }> {
  const excel = openExcel();
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const { undressed } = await port.writePlan(plan, await port.takeInventory(), READ_REQUEST);
  expect(await port.applyLooks(plan, undressed)).toBeNull();
  return { live: liveFacts(excel), file: fileFacts(readWorkbookFile(calculatedFile(inputs, compute(inputs)))) };
}

const matches = (pattern: string | RegExp | undefined, value: string | undefined): boolean =>
  pattern instanceof RegExp ? value !== undefined && pattern.test(value) : pattern === value;

const used = new Set<Difference>();

function unexplained({ live, file }: { live: Facts; file: Facts }): readonly object[] {
  return [...new Set([...live.keys(), ...file.keys()])].flatMap((fact) => {
    const [one, other] = [live.get(fact), file.get(fact)];
    if (one === other) return [];
    const known = DIFFERENCES.find(
      (difference) => difference.fact.test(fact) && matches(difference.live, one) && matches(difference.file, other),
    );
    if (known) used.add(known);
    return known ? [] : [{ fact, live: one, file: other }];
  });
}

test.each(CASES)(
  '%s: live workbook and file only differ as listed',
  async (_, inputs) => {
    const facts = await factsOf(inputs);
    expect(facts.live.size).toBeGreaterThan(FEWEST_FACTS);
    expect(unexplained(facts)).toEqual([]);
  },
  TIME_LIMIT,
);

test('each listed difference exists', () => {
  expect(DIFFERENCES.filter((difference) => !used.has(difference))).toEqual([]);
});
