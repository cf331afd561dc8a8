/** @jest-environment ./test/support/officeEnvironment.mjs */
// Texts that Excel reads as a date, number, error, truth value or formula when they are typed: written through the
// session they come back as they were given, in the Excel that reads most of them.

import fc from 'fast-check';
import { PROFILES as EXCELS, withAnswer } from '../../src/behaviours/profiles';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { InputChange } from '../../src/model/inputs/inputChanges';
import type { ModelInputs, NumberInput } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { FieldPlace, Session } from '../../src/session/session';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { mostly } from '../support/random/parts';
import { forAllInExcel } from '../support/random/properties';
import { TEXT } from '../support/random/texts';
import { newSession, valueAt } from '../support/session';
import { withAddedSheets } from '../support/addedSheets';

/** Thousands of texts, on a machine that may be busy. */
jest.setTimeout(240_000);

const FEWEST_TEXTS = 5000;
/** So many of a hundred batches are undone and made again. */
const UNDONE = 10;

const READS_ALL = withAnswer(EXCELS.strict, 'text-becomes-value', 'typing');

/** Examples from the original report: each was seen to become something else. */
const KNOWN = [
  'jan 2027',
  '1 jul',
  'dec-26',
  '1e5',
  '1E5',
  '12 pm',
  '$5',
  '(5)',
  '1/2',
  '0 1/2',
  '#N/A',
  'TRUE',
  '00123',
  '12%',
  '1,234',
  '=1+1',
  "'tekst",
  "''",
  '10:30',
];

const LINE_FIELDS = ['name', 'unit', 'explanation', 'costType'] as const;
const SCALE_FIELDS = ['table', 'status'] as const;
const BUDGET_FIELDS = ['costType', 'costLine', 'taskField', 'economicCategory'] as const;
const RANGE_FIELDS = ['name', 'unit', 'source'] as const;
const PARAMETERS = [
  'municipality',
  'salaryTable',
  'keyScenario',
  'ownTable1',
  'ownTable2',
  'ownTable3',
  'ownPriceLevel1',
  'ownPriceLevel2',
  'ownPriceLevel3',
  'budgetPrices',
  'budgetSign',
  'wageCostType',
] as const;
/** Number fields in which somebody may have typed a text. */
const NUMBERS = ['workWeek', 'otherChannelCost', 'deviation', 'budgetYear'] as const;

/** A model with every list and few rows in each, because the engine calculates all of it after every batch. */
function smallModel(): ModelInputs {
  const [one, ...lines] = REPORT_INPUTS.lines;
  const small = {
    ...REPORT_INPUTS,
    lines: one ? [one, ...lines.slice(-2)] : [],
    scenarios: REPORT_INPUTS.scenarios.slice(0, 2),
    salaryScales: REPORT_INPUTS.salaryScales.slice(0, 3),
  };
  return withAddedSheets(small);
}

async function openModel(): Promise<{ readonly excel: StandInExcel; readonly session: Session }> {
  const excel = openExcel({ profile: READS_ALL });
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(smallModel()), await port.takeInventory(), READ_REQUEST);
  const session = newSession();
  await session.open();
  return { excel, session };
}

const inputsOf = ({ getState }: Session) => getState().model?.inputs;

/** Every text input of the model, and the number inputs that accept text. */
function textPlaces(session: Session): readonly FieldPlace[] {
  const inputs = inputsOf(session);
  if (!inputs) throw new Error('There is no model');
  return [
    ...inputs.lines.flatMap((_, index) => LINE_FIELDS.map((field) => ({ list: 'lines', index, field }) as const)),
    ...inputs.scenarios.map((_, index) => ({ list: 'scenarios', index, field: 'name' }) as const),
    ...inputs.salaryScales.flatMap((_, index) =>
      SCALE_FIELDS.map((field) => ({ list: 'salaryScales', index, field }) as const),
    ),
    ...inputs.budgetRows.flatMap((_, index) =>
      BUDGET_FIELDS.map((field) => ({ list: 'budgetRows', index, field }) as const),
    ),
    ...inputs.ranges.flatMap((_, index) => RANGE_FIELDS.map((field) => ({ list: 'ranges', index, field }) as const)),
    ...[...PARAMETERS, ...NUMBERS].map((field) => ({ list: 'parameters', field }) as const),
  ];
}

const wordsOf = (change: InputChange): NumberInput => ('after' in change ? (change.after as NumberInput) : null);

/** Sets a text in all places in one batch. */
async function setAll(session: Session, places: readonly FieldPlace[], texts: readonly string[]): Promise<void> {
  await Promise.all(places.map((place, index) => session.set(place, texts[index] ?? '')));
}

const wrong = (session: Session, places: readonly FieldPlace[], texts: readonly NumberInput[]): readonly object[] =>
  places.flatMap((place, index) => {
    const found = valueAt(session, place);
    return found === texts[index] ? [] : [{ place, given: texts[index], found }];
  });

test('thousands of texts in every text input are read back unchanged, and the history has nothing else', async () => {
  const { excel, session } = await openModel();
  const places = textPlaces(session);
  const formulas = (): number => excel.workbook.state.sheets.reduce((count, sheet) => count + sheet.formulas.size, 0);
  const formulasBefore = formulas();
  const batches = fc.record({
    texts: fc.array(TEXT, { minLength: places.length, maxLength: places.length }),
    isUndone: mostly(fc.constant(false), UNDONE, fc.constant(true)),
  });
  const known = { texts: places.map((_, index) => KNOWN[index] ?? 'tekst'), isUndone: true };
  await forAllInExcel(
    batches,
    Math.ceil(FEWEST_TEXTS / places.length) + 1,
    async ({ texts, isUndone }) => {
      const before = places.map((place) => valueAt(session, place) ?? null);
      const steps = session.getState().history.length;
      await setAll(session, places, texts);
      expect(session.getState().problem).toBeNull();
      expect(wrong(session, places, texts)).toEqual([]);
      expect(formulas()).toBe(formulasBefore);
      const made = session.getState().history.slice(steps);
      expect(made.filter(({ origin }) => origin === 'cells')).toEqual([]);
      expect(new Set(made.flatMap(({ changes }) => changes.map(wordsOf)))).toEqual(
        new Set(texts.filter((text, index) => text !== before[index])),
      );
      if (!isUndone) return;
      for (let step = 0; step < made.length; step += 1) await session.undo();
      expect(wrong(session, places, before)).toEqual([]);
      for (let step = 0; step < made.length; step += 1) await session.redo();
      expect(wrong(session, places, texts)).toEqual([]);
      expect(session.getState().history.filter(({ origin }) => origin === 'cells')).toEqual([]);
    },
    { examples: [known] },
  );
});
