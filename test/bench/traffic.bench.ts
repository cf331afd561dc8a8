/** @jest-environment ./test/support/officeEnvironment.mjs */
// Measures the use cases and the naive approach on Microsoft's runtime over the stand-in, for `npm run bench`.

import fs from 'node:fs';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { measure, median, type Figures } from './measure';
import { changeNaively, createNaively, readNaively } from './naive';

const RUNS = 3;
const SIZES = [11, 50, 200, 1000];
const TIME_LIMIT = 600_000;
const STEP = 'rm_trede';

interface Row {
  readonly useCase: string;
  readonly ours: Figures;
  readonly naive: Figures;
  /** Bytes of the plan as minified JSON. */
  readonly floor?: number;
}

function withLines(count: number): ModelInputs {
  const lines = Array.from({ length: count }, (_, index) => {
    const line = REPORT_INPUTS.lines[index % REPORT_INPUTS.lines.length];
    if (!line) throw new Error('The report has no lines');
    return { ...line, name: `${line.name} ${index}` };
  });
  return { ...REPORT_INPUTS, lines };
}

const create = async (inputs: ModelInputs): Promise<void> => {
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), READ_REQUEST);
};

async function several(prepare: () => Promise<StandInExcel>, job: () => Promise<unknown>): Promise<Figures> {
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(await prepare(), job));
  return median(runs);
}

const empty = (): Promise<StandInExcel> => Promise.resolve(openExcel());

async function filled(): Promise<StandInExcel> {
  const excel = openExcel();
  await create(REPORT_INPUTS);
  return excel;
}

async function creation(count: number): Promise<Row> {
  const inputs = withLines(count);
  const plan = planWorkbook(inputs);
  const naive = await measure(openExcel(), () => createNaively(plan));
  const ours = await several(empty, () => create(inputs));
  return { useCase: `create, ${count} lines`, ours, floor: JSON.stringify(plan).length, naive };
}

test(
  'the use cases, measured',
  async () => {
    const port = createWorkbookPort();
    await several(empty, () => create(REPORT_INPUTS));
    const rows: Row[] = [];
    for (const count of SIZES) rows.push(await creation(count));
    const edit = { kind: 'set', target: { kind: 'name', name: STEP, row: 0 }, content: 9 } as const;
    rows.push(
      {
        useCase: 'read',
        ours: await several(filled, () => port.read(READ_REQUEST)),
        naive: await measure(await filled(), () => readNaively(READ_REQUEST)),
      },
      {
        useCase: 'change one input',
        ours: await several(filled, () => port.change([edit], READ_REQUEST)),
        naive: await measure(await filled(), () => changeNaively(STEP, 9, READ_REQUEST)),
      },
    );
    fs.writeFileSync(process.env['BENCH_FIGURES'] ?? 'test-results/bench.json', JSON.stringify(rows));
  },
  TIME_LIMIT,
);
