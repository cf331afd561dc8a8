/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Varianten on the stand-in: its formulas compared with the independent values, keeping, removing and putting
// back.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/results/compute';
import { changesBetween } from '../../src/model/inputs/inputChanges';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { supplementsOf } from '../../src/model/inputs/supplements';
import {
  inputsWithVariant,
  variantDifferences,
  variantOf,
  withVariantSheet,
} from '../../src/model/sheets/variants/variantKeeping';
import { type Variant } from '../../src/model/sheets/variants/variants';
import { editsOf } from '../../src/workbook/edits/changeEdits';
import { lostColumns } from '../../src/workbook/reading/damage';
import { findFormulaFaults } from '../../src/workbook/reading/formulaGuard';
import type { SheetEdit } from '../../src/workbook/plan/rawValues';
import { inspectRequest, readModel, readRequest, type ModelReading } from '../../src/workbook/reading/reading';
import { expectedCells } from '../../src/oracle/expectedCells';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { editsToKeep, editsToRemove } from '../../src/workbook/sheets/variants/variantEdits';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { differencesOf } from '../support/agreement';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { withVariants } from '../support/random/variants';
import { runsOf } from '../support/share';

const RANDOM_CASES = runsOf(60);
/** A busy machine needs more than the default five seconds. */
const TIME_LIMIT = 300_000;
const DATE = '2026-11-24';
const REQUEST = readRequest(['variants']);

interface Live {
  readonly excel: StandInExcel;
  readonly read: () => Promise<ModelReading>;
  readonly change: (edits: readonly SheetEdit[]) => Promise<ModelReading>;
}

/** A workbook with this model and its sheet Varianten. */
async function open(inputs: ModelInputs): Promise<Live> {
  const excel = openExcel();
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), readRequest(supplementsOf(inputs)));
  return {
    excel,
    read: async () => readModel(await port.read(REQUEST), ADDED_SHEETS),
    change: async (edits) => readModel(await port.change(edits, REQUEST), ADDED_SHEETS),
  };
}

/** Keeps a variant like the session: reads where the rows are, and writes. */
async function keep({ read, change }: Live, name: string): Promise<ModelReading> {
  const {
    inputs,
    results,
    sheets: { variants: variantSheet },
  } = await read();
  if (!variantSheet) throw new Error('There is no sheet Varianten');
  return change(editsToKeep(variantOf(inputs, results, name, DATE), variantSheet));
}

const kept = ({ inputs }: ModelReading, name: string): Variant => {
  const found = inputs.variants?.find((variant) => variant.name === name);
  if (!found) throw new Error(`There is no variant ${name}`);
  return found;
};

/** Changes the model into other inputs, like the session. */
async function turnInto({ read, change }: Live, wanted: (inputs: ModelInputs) => ModelInputs): Promise<ModelReading> {
  const { inputs } = await read();
  const tables = planWorkbook(inputs).sheets.flatMap((sheet) => sheet.tables);
  return change(editsOf(changesBetween(inputs, wanted(inputs)), inputs, 'byPlace', tables));
}

const withoutVariants = ({ variants: _variants, ...inputs }: ModelInputs): ModelInputs => inputs;

/** The helper columns between the words of a row and its values. */
const STEPS = [
  'Bij kostenpost',
  'Bij scenario',
  'Bij losse waarde',
  'Kolom',
  'Leeg',
  'Uit de tabel',
  'Losse waarde',
  'Getal',
  'Anders',
  'Plaats in model',
  'Hulp',
];

test(
  `cells and independent values agree, and variants come back, over ${RANDOM_CASES} random models`,
  () =>
    forAllInExcel(withVariants(MODEL), RANDOM_CASES, async (inputs) => {
      const { excel, read } = await open(inputs);
      expect((await read()).inputs).toEqual(inputs);
      const plan = planWorkbook(inputs);
      const cells = planValues(excel, plan, 'variants');
      const wanted = expectedCells(plan, inputs, compute(inputs)).get('variants') ?? new Map<string, unknown>();
      expect(wanted.size).toBeGreaterThan(60);
      expect(differencesOf(wanted, (address) => cells.get(address))).toEqual([]);
    }),
  TIME_LIMIT,
);

/** A model with one line fewer, one line more, another table and another order. */
function other(inputs: ModelInputs): ModelInputs {
  const [first, second, ...rest] = inputs.lines;
  if (!first || !second) throw new Error('Too few lines');
  const added = { ...second, name: 'Chatbot', hoursPerWeek: 4, explanation: '' };
  return {
    ...inputs,
    lines: [...rest, { ...first, counted: 'nee' }, added],
    scenarios: [...inputs.scenarios.slice(1), { name: 'Campagne', questionsPerMonth: 900 }],
    parameters: { ...inputs.parameters, salaryTable: 'Cao januari 2027', step: 10, otherChannelCost: 12.5 },
  };
}

test(
  'two variants of different models are side by side, and each is put back unchanged',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    await turnInto(live, other);
    const both = await keep(live, 'Hoger tarief');
    expect(both.inputs.variants?.map(({ name, savedOn }) => [name, savedOn])).toEqual([
      ['Rapport', DATE],
      ['Hoger tarief', DATE],
    ]);
    expect(variantDifferences(kept(both, 'Hoger tarief'), both.inputs)).toEqual([]);
    expect(both.inputs.variants?.map(({ figures }) => figures.total)).toEqual([49410, both.results.total]);
    const back = await turnInto(live, (inputs) => inputsWithVariant(inputs, kept(both, 'Rapport')));
    expect(withoutVariants(back.inputs)).toEqual(REPORT_INPUTS);
    expect([back.results.total, back.results.points]).toEqual([49410, 0]);
    expect(back.inputs.variants).toEqual(both.inputs.variants);
    const again = await turnInto(live, (inputs) => inputsWithVariant(inputs, kept(back, 'Hoger tarief')));
    expect(withoutVariants(again.inputs)).toEqual(withoutVariants(both.inputs));
  },
  TIME_LIMIT,
);

test(
  'a difference has its sign and word, and a missing line says so',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    await turnInto(live, other);
    await keep(live, 'Later');
    const raw = await createWorkbookPort().read(REQUEST);
    const table = raw.tables['rm_Varianten'];
    const cellsOf = (...words: readonly string[]): readonly unknown[] =>
      (table?.rows.find((row) => words.every((word, index) => row[index] === word)) ?? []).filter(
        (_, index) => index > 2 && !STEPS.includes(table?.headers[index] ?? ''),
      );
    // The report's 49.410 beside the current total.
    const { total } = compute(other(REPORT_INPUTS));
    expect(cellsOf('Uitkomst', 'Totaal per jaar')).toEqual(['ja', total, 49410, 49410 - total, total, 0]);
    expect(cellsOf('Uitgangspunt', 'Salaristabel').slice(1)).toEqual([
      'Cao januari 2027',
      'Rapport 2012',
      '≠ anders',
      'Cao januari 2027',
      0,
    ]);
    expect(cellsOf('Kostenpost', 'Licentiekosten tool', 'Aantal')).toEqual(['nee', 12, 12, 0, 12, 0]);
    expect(cellsOf('Kostenpost', 'Aansturing', 'Uren per week')).toEqual([
      'ja',
      'niet in model',
      2,
      'niet in model',
      'niet in variant',
      'niet in model',
    ]);
    const ofChatbot = cellsOf('Kostenpost', 'Chatbot', 'Uren per week');
    expect(ofChatbot.slice(1)).toEqual([4, 'niet in variant', '≠ anders', 4, 0]);
    expect(cellsOf('Kostenpost', 'Loopbaanbudget', 'Uren per week').slice(1, 4)).toEqual(['(leeg)', '(leeg)', 0]);
    const sheet = live.excel.workbook.sheet('Varianten');
    const { formats } = live.excel.contents().sheets.find(({ name }) => name === 'Varianten') ?? {};
    // The report's total beside that of the model; a row added later also has its own format.
    expect(formats?.['G11']?.NumberFormat).toBe('"▲ € "#,##0" hoger";"▼ € "#,##0" lager";"= gelijk"');
    const chatbot = table?.rows.findIndex(([, name, field]) => name === 'Chatbot' && field === 'Kosten per jaar') ?? 0;
    expect(formats?.[`I${10 + chatbot}`]?.NumberFormat).toBe(formats?.['G11']?.NumberFormat);
    // Rows of the model that are not kept, and kept rows that are gone: Aansturing and Minimum.
    expect([live.excel.workbook.value(sheet, 5, 5), live.excel.workbook.value(sheet, 6, 5)]).toEqual([0, 2]);
  },
  TIME_LIMIT,
);

test(
  'a kept variant looks like one that came with the sheet, and a long Toelichting is shown in full',
  async () => {
    const looks = (excel: StandInExcel): Readonly<Record<string, object>> =>
      excel.contents().sheets.find(({ name }) => name === 'Varianten')?.formats ?? {};
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    const variant = variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), 'Rapport', DATE);
    const planned = await open({ ...REPORT_INPUTS, variants: [variant] });
    expect(looks(live.excel)).toEqual(looks(planned.excel));
    // The row of the first line's Toelichting: the model's value, and the variant's.
    const rows = (await planned.read()).sheets.variants?.quantities ?? [];
    const row = 10 + rows.findIndex(({ field }) => field === 'Toelichting');
    for (const place of [`E${row}`, `F${row}`]) expect(looks(planned.excel)[place]).toMatchObject({ WrapText: true });
  },
  TIME_LIMIT,
);

test(
  'a column of differences that was moved away leaves open whether a row differs',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    const differs = async (): Promise<readonly unknown[]> => {
      const table = (await createWorkbookPort().read(REQUEST)).tables['rm_Varianten'];
      const column = table?.headers.indexOf('Verschilt') ?? -1;
      return [...new Set(table?.rows.map((row) => row[column]))];
    };
    // The date on which it was kept always differs.
    expect(await differs()).toEqual(['ja', 'nee']);
    live.excel.user.moveTableColumn('rm_Varianten', 'Verschil Rapport', 0);
    expect(await differs()).toEqual(['n.b.']);
    live.excel.user.moveTableColumn('rm_Varianten', 'Verschil Rapport', 5);
    expect(await differs()).toEqual(['ja', 'nee']);
  },
  TIME_LIMIT,
);

test(
  'sorted rows, moved columns, a user’s column and cells below stay unchanged',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    const { user } = live.excel;
    user.sortTable('rm_Varianten', 'Naam', 'descending');
    user.moveTableColumn('rm_Varianten', 'Veld', 0);
    const rows = (await live.read()).sheets.variants?.quantities.map(() => ['let op de uren']) ?? [];
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('rm_Varianten').columns.add(2, [['Mijn notitie'], ...rows]);
      await context.sync();
    });
    await turnInto(live, other);
    const before = await createWorkbookPort().read(inspectRequest(['variants']));
    await keep(live, 'Later');
    const after = await createWorkbookPort().read(inspectRequest(['variants']));
    const [was, is] = [before, after].map(({ tables }) => tables['rm_Varianten']?.formulas ?? []);
    const noted = is?.filter((row) => ['Mijn notitie', 'let op de uren'].includes(String(row[2])));
    const added = ['Variant Later', 'Verschil Later'].map((header) => is?.[0]?.indexOf(header));
    expect(noted?.map((row) => row.filter((_, column) => !added.includes(column)))).toEqual(was);
    const reading = readModel(after, ADDED_SHEETS);
    expect(variantDifferences(kept(reading, 'Later'), reading.inputs)).toEqual([]);
    expect(lostColumns(after)).toEqual([]);
    expect(findFormulaFaults(planWorkbook(reading.inputs), after)).toEqual([]);
    const back = await turnInto(live, (inputs) => inputsWithVariant(inputs, kept(reading, 'Rapport')));
    expect(withoutVariants(back.inputs)).toEqual(REPORT_INPUTS);
  },
  TIME_LIMIT,
);

test(
  'keeping takes one message plus a reading; removing deletes two columns and nothing else',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Eerste');
    const before = live.excel.contents();
    live.excel.messages.length = 0;
    const { variants: variantSheet } = (await keep(live, 'Tweede')).sheets;
    expect(live.excel.messages.length).toBe(2);
    if (!variantSheet) throw new Error('There is no sheet Varianten');
    const removed = await live.change(editsToRemove('Tweede', variantSheet));
    expect(removed.inputs.variants?.map(({ name }) => name)).toEqual(['Eerste']);
    const cells = ({ sheets }: typeof before): unknown => sheets.map(({ name, cells: found }) => ({ name, found }));
    expect(cells(live.excel.contents())).toEqual(cells(before));
  },
  TIME_LIMIT,
);

test(
  'the sheet is added in two messages, with its first variant, and is deleted and added again without harm',
  async () => {
    const live = await open(REPORT_INPUTS);
    const port = createWorkbookPort();
    const first = variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), 'Rapport', DATE);
    const insert = async (): Promise<ModelReading> => {
      const before = live.excel.contents();
      live.excel.messages.length = 0;
      const plan = planSupplement({ ...REPORT_INPUTS, variants: [first] }, 'variants');
      const raw = await port.writePlan(plan, await port.takeInventory(), REQUEST);
      expect(live.excel.messages.length).toBe(2);
      expect(live.excel.contents().sheets.filter(({ name }) => name !== 'Varianten')).toEqual(before.sheets);
      return readModel(raw, ADDED_SHEETS);
    };
    expect((await insert()).inputs.variants).toEqual([first]);
    live.excel.user.deleteSheet('Varianten');
    expect(readModel(await port.read(readRequest([]))).results.points).toBe(0);
    expect((await insert()).inputs.variants).toEqual([first]);
  },
  TIME_LIMIT,
);

test(
  'a renamed or lost column of differences is found and restored',
  async () => {
    const live = await open(withVariantSheet(REPORT_INPUTS));
    await keep(live, 'Rapport');
    const port = createWorkbookPort();
    live.excel.user.deleteTableColumn('rm_Varianten', 'Verschil Rapport');
    const raw = await port.read(REQUEST);
    const damage = lostColumns(raw);
    expect(damage.map(({ missing }) => missing)).toEqual(['Verschil Rapport']);
    const { inputs } = readModel(raw, ADDED_SHEETS);
    await port.restoreParts(planWorkbook(inputs), damage, await port.takeInventory(), true);
    const whole = await port.read(inspectRequest(['variants']));
    expect(lostColumns(whole)).toEqual([]);
    expect(findFormulaFaults(planWorkbook(inputs), whole)).toEqual([]);
  },
  TIME_LIMIT,
);
