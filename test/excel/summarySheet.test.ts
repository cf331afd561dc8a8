/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Samenvatting: its cells on the stand-in, compared with the independent calculation and with figures calculated by
// hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import { waterfall } from '../../src/model/results/causes';
import { NOT_COUNTED, type CostLine, type ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { riskRows, withDefaultSummary } from '../../src/model/sheets/summary/summaryDefaults';
import { readModel, readRequest, type ModelReading } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { forAll, forAllInExcel } from '../support/random/properties';
import { mostly } from '../support/random/parts';
import { summarised } from '../support/random/summaries';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

/** On the engine; the causes alone are compared in memory, many more times. */
const RANDOM_CASES = Math.max(8, runsOf(40));
const IN_MEMORY = 300;
jest.setTimeout(60_000);

const DEFAULT = withDefaultSummary(REPORT_INPUTS);

const summaryIn = ({ sheets: { summary } }: ModelReading): NonNullable<ModelReading['sheets']['summary']> => {
  if (!summary) throw new Error('The workbook has no samenvatting');
  return summary;
};

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random models`, async () => {
  const check = async (inputs: ModelInputs): Promise<void> => {
    const { reading } = await expectAgreement(inputs, 'summary', 100);
    // The pane draws the cells, and the same without the sheet.
    expect(summaryIn(reading).causes).toEqual(waterfall(REPORT_INPUTS, inputs));
  };
  const cases = summarised(mostly(MODEL, 30, budgeted(MODEL)));
  await forAllInExcel(cases, RANDOM_CASES, check, { examples: [DEFAULT] });
}, 300_000);

test(`the causes add up to the total over ${IN_MEMORY} random models`, () => {
  const seen = { own: 0, leftOut: 0, unknown: 0 };
  forAll(MODEL, IN_MEMORY, (inputs) => {
    const { total, lines } = compute(inputs);
    const { from, to, causes } = waterfall(REPORT_INPUTS, inputs);
    expect(from).toBe(49_410);
    expect(to).toBe(total);
    expect(causes.reduce((sum, { difference }) => sum + difference, from)).toBeCloseTo(total, 6);
    seen.own += Number(inputs.lines.some(({ costType }) => costType === 'Onbekend'));
    seen.leftOut += Number(inputs.lines.some(({ counted }) => counted === NOT_COUNTED));
    seen.unknown += Number(lines.some(({ cost }) => cost === 'n.b.'));
  });
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(30);
});

const line = (name: string, change: Partial<CostLine>, inputs = DEFAULT): ModelInputs => ({
  ...inputs,
  lines: inputs.lines.map((each) => (each.name === name ? { ...each, ...change } : each)),
});

test('the report: its own figures, with what they are based on, and nothing to look at', async () => {
  const { reading } = await liveSheet(DEFAULT, 'summary');
  const { figures, causes, check, moved, expectedDamage } = summaryIn(reading);
  expect(Object.values(figures)).toEqual([
    { value: 49_410, basis: '11 van 11 kostenposten tellen mee; in euro per jaar' },
    { value: 18.3, basis: 'scenario Gemiddeld: 225 klantvragen per maand' },
    { value: 0.78, basis: 'fte van 36 uur per week, van de posten met uren die meetellen' },
    { value: 'Rapport 2012', basis: reading.inputs.salaryScales[0]?.status },
    { value: 5, basis: 'van 0 tot en met 11; het rapport rekent met trede 5' },
    { value: 0, basis: 'de kosten zijn zonder werkgeverslasten' },
    { value: 'per 1 april 2012', basis: 'jaar 2012' },
    { value: 'geen Begroting', basis: 'komt van het blad Begroting' },
    { value: 'geen Begrotingswijziging', basis: 'komt van het blad Begrotingswijziging' },
  ]);
  expect([causes.from, causes.to]).toEqual([49_410, 49_410]);
  expect(causes.causes.filter(({ difference }) => difference !== 0)).toEqual([]);
  expect([check, moved, expectedDamage]).toEqual(['in orde', 'nog niet vastgelegd', 0]);
});

test('each cause by hand: on-costs, hours, a cheaper licence, a post left out and a kostensoort of one’s own', async () => {
  const changed = line(
    'Personele inzet',
    { hoursPerWeek: 20 },
    line(
      'Licentiekosten tool',
      { amountPerUnit: 750 },
      line(
        'Externe opleiding',
        { counted: NOT_COUNTED },
        line('Prijzengeld voor acties', { costType: 'Acties', amountPerUnit: 400 }),
      ),
    ),
  );
  const inputs = { ...changed, parameters: { ...changed.parameters, employerCosts: 0.25 } };
  const { causes } = summaryIn((await liveSheet(inputs, 'summary')).reading).causes;
  // 29.250,72 and 48.263,04 with 25% are 36.563 and 60.328. The lines of the report then cost 15.356 + 3.620 + 15.082 + 1.207
  // + 1.810 = 37.075, against 29.660; 20 hours are 0,56 fte of 36.563 = 20.475, against 15.356.
  expect(causes).toEqual([
    { cause: 'priceLevel', difference: 7415 },
    { cause: 'staff', difference: 5119 },
    { cause: 'training', difference: -1500 },
    { cause: 'licences', difference: -6000 },
    { cause: 'other', difference: 150 },
  ]);
});

test('a scale without an amount is said, and is no difference in price', async () => {
  const salaryScales = DEFAULT.salaryScales.filter(({ scale, table }) => scale !== '7' || table !== 'Rapport 2012');
  const { causes, check } = summaryIn((await liveSheet({ ...DEFAULT, salaryScales }, 'summary')).reading);
  expect(check).toBe('1 punt, zie de controles op dit blad');
  expect(causes.to).toBe(49_410 - 12_285);
  expect(causes.causes.filter(({ difference }) => difference !== 0)).toEqual([{ cause: 'staff', difference: -12_285 }]);
});

test('what was adopted is compared with now, and each bad input is said where it is', async () => {
  const risks = riskRows([
    { risk: 'Uitval van de tool', chance: 0.25, damage: 10_000 },
    { risk: 'Te zeker', chance: 1.2, damage: 100 },
    { risk: 'Zonder bedrag', chance: 0.1, damage: 'veel' },
    { risk: '', chance: 0.1, damage: 100 },
    { risk: 'x'.repeat(201), chance: 0.1, damage: 100 },
  ]);
  const parameters = { ...DEFAULT.parameters, adoptedTotal: 48_804, adoptedCostPrice: 18.3, summaryDate: 'morgen' };
  const { cells, reading } = await liveSheet({ ...DEFAULT, risks, parameters }, 'summary');
  const { moved, movedTotal, expectedDamage, check } = summaryIn(reading);
  expect([moved, movedTotal]).toEqual(['het totaal is hoger dan vastgelegd', 606]);
  expect(expectedDamage).toBe('n.b.');
  expect(check).toBe('6 punten, zie de controles op dit blad');
  const plan = planWorkbook(reading.inputs);
  const table = plan.sheets.find(({ id }) => id === 'summary')?.tables.find(({ name }) => name === 'rm_Risicos');
  const row = Number(/\d+/.exec(table?.address ?? '')?.[0]);
  expect([1, 2, 3, 4, 5].map((down) => cells.get(`F${row + down}`))).toEqual([
    'in orde',
    'kans is geen 0% tot en met 100%',
    'gevolg is geen bedrag',
    'omschrijving ontbreekt',
    'omschrijving te lang',
  ]);
  expect(cells.get(`E${row + 1}`)).toBe(2500);
});

test('gross is that of the Begroting when it is added, later or again', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  const read = async (): Promise<unknown> => {
    const { figures } = summaryIn(readModel(await port.read(readRequest(['summary'])), ADDED_SHEETS));
    return [figures.gross.value, figures.gross.basis];
  };
  await port.writePlan(planWorkbook(DEFAULT), await port.takeInventory(), readRequest(['summary']));
  const without = ['geen Begroting', 'komt van het blad Begroting'];
  const withIt = [49_410, 'begroting van 2027. Bedragen in euro, lasten positief, constante prijzen'];
  expect(await read()).toEqual(without);
  const add = async (): Promise<void> => {
    const plan = planSupplement(withDefaultBudget(DEFAULT), 'budget');
    await port.writePlan(plan, await port.takeInventory(), readRequest(['budget', 'summary']));
  };
  await add();
  expect(await read()).toEqual(withIt);
  excel.user.deleteSheet('Begroting');
  expect(await read()).toEqual(without);
  await add();
  expect(await read()).toEqual(withIt);
});
