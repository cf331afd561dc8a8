/** @jest-environment ./test/support/officeEnvironment.mjs */
// Variants through the session: kept, compared, put back, undone, removed and restored, whatever users do in the
// meantime.

import type { StandInExcel } from '../../src/host/standInExcel';
import { parseArea } from '../../src/host/state/area';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { Variant } from '../../src/model/sheets/variants/variants';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { lineCell } from '../support/lineCell';

const DATE = '2026-11-24';
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const TABLE = 'rm_Varianten';
/** Points of A4 between its margins, at the scale of the print. */
const PRINTED_WIDTH = 805 / 0.73;

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
}

async function withModel(): Promise<Opened> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.messages.length = 0;
  return { excel, session };
}

async function withVariant(): Promise<Opened> {
  const opened = await withModel();
  expect(await opened.session.keepVariant('Rapport', DATE)).toBe(true);
  opened.excel.messages.length = 0;
  return opened;
}

const variantsOf = (session: Session): readonly Variant[] => session.getState().model?.inputs.variants ?? [];
const namesOf = (session: Session): readonly string[] => variantsOf(session).map(({ name }) => name);
const totalOf = (session: Session): number | undefined => session.getState().model?.results.total;

function expectNoProblem(session: Session): void {
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, damage: [] });
}

test('the first variant adds its sheet in three messages, the last for layout, not as a change of an input', async () => {
  const { excel, session } = await withModel();
  expect(await session.keepVariant('Rapport', DATE)).toBe(true);
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expectNoProblem(session);
  expect(session.getState().history).toEqual([]);
  expect(variantsOf(session)).toMatchObject([
    { name: 'Rapport', savedOn: DATE, figures: { total: 49410, costPerQuestion: 18.3 } },
  ]);
  expect(excel.contents().sheets.map(({ name }) => name)).toContain('Varianten');
});

test('the second is a column beside it, with the content of the cells at that moment', async () => {
  const { excel, session } = await withVariant();
  await session.addLine('Overig');
  // Typed in the cells and not read yet.
  excel.user.type(...lineCell(excel.user, 2, 'Uren per week'), 4);
  excel.messages.length = 0;
  expect(await session.keepVariant('Meer uren', DATE)).toBe(true);
  expect(excel.messages.length).toBe(2);
  expectNoProblem(session);
  expect(namesOf(session)).toEqual(['Rapport', 'Meer uren']);
  expect(variantsOf(session)[1]?.lines).toHaveLength(12);
  expect(variantsOf(session)[1]?.lines[1]).toMatchObject({ hoursPerWeek: 4 });
  expect(variantsOf(session)[1]?.figures.total).toBe(totalOf(session));
  await session.inspect();
  expect(session.getState().findings).toEqual([]);
});

test('what is printed grows and shrinks with the variants, and leaves out the steps behind them', async () => {
  const { excel, session } = await withVariant();
  const expectPrintedToEnd = (): void => {
    const rows = session.getState().model?.sheets.variants?.quantities.length ?? 0;
    const { address } = excel.user.addressInTable(TABLE, 'Hulp', rows - 1);
    const { pageLayout, columnWidths } = excel.workbook.sheet('Varianten');
    expect(pageLayout['PrintArea']).toBe(`A10:${address}`);
    if (variantsOf(session).length > 1) {
      const printed = [...columnWidths].filter(([column]) => column <= parseArea(address).column);
      expect(printed.reduce((sum, [, points]) => sum + points, 0)).toBeLessThanOrEqual(PRINTED_WIDTH);
    }
  };
  expectPrintedToEnd();
  await session.addLine('Overig');
  expect(await session.keepVariant('Meer uren', DATE)).toBe(true);
  expectPrintedToEnd();
  expect(await session.removeVariant('Rapport')).toBe(true);
  expectPrintedToEnd();
  expectNoProblem(session);
});

test('a variant with a taken name, or rows with the same name, is not kept', async () => {
  const { excel, session } = await withVariant();
  const before = excel.contents();
  expect(await session.keepVariant('RAPPORT', DATE)).toBe(false);
  expect(excel.contents()).toEqual(before);
  await session.set({ list: 'lines', index: 0, field: 'name' }, 'Softwarekosten');
  await session.set({ list: 'lines', index: 1, field: 'name' }, 'Softwarekosten');
  expect(await session.keepVariant('Dubbel', DATE)).toBe(false);
  expect(namesOf(session)).toEqual(['Rapport']);
  expectNoProblem(session);
});

test('putting back is one step, undone and redone as one', async () => {
  const { session } = await withVariant();
  await session.removeRow('lines', 2);
  await session.set(HOURS, 20);
  await session.addScenario();
  await session.set({ list: 'parameters', field: 'step' }, 9);
  const changed = session.getState().model?.inputs;
  await session.putVariantBack('Rapport');
  const variants = variantsOf(session);
  expect(session.getState().model?.inputs).toEqual({ ...REPORT_INPUTS, variants });
  expect(totalOf(session)).toBe(49410);
  expect(session.getState().history).toHaveLength(5);
  await session.undo();
  expect(session.getState().model?.inputs).toEqual(changed);
  await session.redo();
  expect(totalOf(session)).toBe(49410);
  expect(namesOf(session)).toEqual(['Rapport']);
  expectNoProblem(session);
});

test('nothing happens if the model equals the variant, or the variant does not exist', async () => {
  const { excel, session } = await withVariant();
  await session.putVariantBack('Rapport');
  await session.putVariantBack('Onbekend');
  expect(excel.messages).toHaveLength(0);
  expect(session.getState().history).toEqual([]);
});

test('a removed variant leaves the others, and is restored unchanged', async () => {
  const { session } = await withVariant();
  await session.set(HOURS, 20);
  await session.keepVariant('Meer uren', DATE);
  const [report, more] = variantsOf(session);
  expect(await session.removeVariant('Rapport')).toBe(true);
  expect(variantsOf(session)).toEqual([more]);
  expect(report && (await session.restoreVariant(report))).toBe(true);
  expect(variantsOf(session)).toEqual([more, report]);
  expect(report && (await session.restoreVariant(report))).toBe(false);
  expectNoProblem(session);
});

test('the last one can be removed too, and the sheet stays for the next', async () => {
  const { session } = await withVariant();
  await session.removeVariant('Rapport');
  expect(variantsOf(session)).toEqual([]);
  expectNoProblem(session);
  await session.keepVariant('Opnieuw', DATE);
  expect(namesOf(session)).toEqual(['Opnieuw']);
});

test('a deleted sheet is not damage, and keeping a variant adds it again', async () => {
  const { excel, session } = await withVariant();
  excel.user.deleteSheet('Varianten');
  expect(await session.keepVariant('Later', DATE)).toBe(true);
  expect(namesOf(session)).toEqual(['Later']);
  expectNoProblem(session);
});

test('a renamed column is reported and keeps its cells; with its name back the variant is back', async () => {
  const { excel, session } = await withVariant();
  excel.user.renameHeader(TABLE, 'Variant Rapport', 'Wat wij eerst dachten');
  await session.refresh();
  expectNoProblem(session);
  expect(variantsOf(session)).toEqual([]);
  expect(session.getState().model?.sheets.variants?.lost).toEqual(['Rapport']);
  expect(await session.keepVariant('Rapport', DATE)).toBe(false);
  excel.user.renameHeader(TABLE, 'Wat wij eerst dachten', 'Variant Rapport');
  await session.refresh();
  expect(namesOf(session)).toEqual(['Rapport']);
});

test('what is left of a column that somebody deleted can be removed', async () => {
  const { excel, session } = await withVariant();
  excel.user.deleteTableColumn(TABLE, 'Variant Rapport');
  await session.refresh();
  expect(session.getState().model?.sheets.variants?.lost).toEqual(['Rapport']);
  expect(await session.removeVariant('Rapport')).toBe(true);
  expect(session.getState().model?.sheets.variants?.lost).toEqual([]);
  expectNoProblem(session);
});

test('an emptied variant does not empty the model', async () => {
  const { excel, session } = await withVariant();
  const { sheet, address } = excel.user.addressInTable(TABLE, 'Variant Rapport', 0);
  const count = session.getState().model?.sheets.variants?.quantities.length ?? 0;
  excel.user.pasteBlock(
    sheet,
    address,
    Array.from({ length: count }, () => ['']),
  );
  await session.refresh();
  await session.putVariantBack('Rapport');
  expect(session.getState().model?.inputs.lines).toHaveLength(11);
  expect(session.getState().history).toEqual([]);
});

test('another session sees the variants, and one is shown in the sheet', async () => {
  const { excel } = await withVariant();
  const second = newSession();
  await second.open();
  expect(namesOf(second)).toEqual(['Rapport']);
  await second.showVariant('Rapport');
  expectNoProblem(second);
  expect(excel.workbook.state.activeSheetId).toBe(excel.workbook.sheet('Varianten').id);
});

test('a removal whose answer is lost is rolled back: the variant is complete again, and can be removed', async () => {
  const { excel, session } = await withVariant();
  const before = variantsOf(session);
  excel.faults.loseAnswer(2, 'ConnectionFailure');
  expect(await session.removeVariant('Rapport')).toBe(false);
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  expect(variantsOf(session)).toEqual(before);
  expect(await session.removeVariant('Rapport')).toBe(true);
  expectNoProblem(session);
  expect(variantsOf(session)).toEqual([]);
});
