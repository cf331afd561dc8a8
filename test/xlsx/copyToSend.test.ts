/** @jest-environment ./test/support/officeEnvironment.mjs */
// The copy to send: from the live workbook to a file, and back through an independent reader.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import type { RawCell } from '../../src/workbook/plan/rawValues';
import { readModel } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { newSession } from '../support/session';
import { rawValuesOf, readParts, readWorkbookFile, type FileWorkbook } from '../support/xlsxReader';
import { lineCell } from '../support/lineCell';

const bytesOf = ({ createdWorkbooks }: StandInExcel): Uint8Array =>
  Buffer.from(createdWorkbooks.at(-1) ?? '', 'base64');

/** Makes the copy that is sent. */
async function copied(excel: StandInExcel, session: Session): Promise<FileWorkbook> {
  await session.openCopy();
  expect(session.getState().problem).toBeNull();
  return readWorkbookFile(bytesOf(excel));
}

const cellIn = ({ sheets }: FileWorkbook, tabName: string, address: string): unknown =>
  sheets.find(({ name }) => name === tabName)?.cells.get(address);

/** Whether whoever opens the file calculates all of it first. */
const mustCalculate = ({ parts }: FileWorkbook): boolean =>
  (parts.get('xl/workbook.xml') ?? '').includes('fullCalcOnLoad="1"');

/** Formula cells whose value in the copy is not what the cell shows. */
function differences(excel: StandInExcel, session: Session, copy: FileWorkbook): readonly unknown[] {
  const inputs = session.getState().model?.inputs;
  if (!inputs) throw new Error('There is no model');
  const plan = planWorkbook(inputs);
  return plan.sheets.flatMap(({ id, tabName }) =>
    [...planValues(excel, plan, id)].flatMap(([address, shown]) => {
      const value = copy.sheets.find(({ name }) => name === tabName)?.cells.get(address);
      return value?.isStored && value.value === shown ? [] : [{ tabName, address, shown, value }];
    }),
  );
}

test("the copy contains the inputs and results of the live workbook, including the user's additions", async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addLine('Overig');
  await session.set({ list: 'lines', index: 11, field: 'name' }, '=Vertaalkosten & meer');
  await session.set({ list: 'lines', index: 11, field: 'amountPerUnit' }, 85.5);
  await session.addScenario();
  await session.set({ list: 'scenarios', index: 3, field: 'questionsPerMonth' }, 410);
  await session.set({ list: 'parameters', field: 'municipality' }, 'Súdwest-Fryslân');
  await session.set({ list: 'salaryScales', index: 6, field: 'step5' }, 2300);
  const read = readModel(rawValuesOf(await copied(excel, session)), ADDED_SHEETS);
  const live = session.getState().model;
  expect(read.inputs).toEqual(live?.inputs);
  expect(read.results).toEqual(live?.results);
});

test('the copy contains nothing of the add-in and nobody’s name', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.openCopy();
  const parts = readParts(bytesOf(excel));
  expect([...parts.keys()]).toContain('xl/workbook.xml');
  expect([...parts.keys()].filter((part) => /webextension|taskpane|customXml/i.test(part))).toEqual([]);
  const properties = [...parts].filter(([part]) => part.startsWith('docProps/')).map(([, text]) => text);
  expect(properties.join('')).toContain('Rekenmodel webcare');
  expect(properties.join('')).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/);
});

test('every formula cell of the copy has what the cell shows, on every sheet, also when rows and columns have moved', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  await session.addSheet({ id: 'sensitivity' });
  await session.addSheet({ id: 'workload' });
  await session.keepVariant('Nu', '2026-11-24');
  const first = await copied(excel, session);
  expect(differences(excel, session, first)).toEqual([]);
  expect(mustCalculate(first)).toBe(false);
  const before = planWorkbook(session.getState().model!.inputs);
  const values = before.sheets.map(({ id }) => [...planValues(excel, before, id)]);
  // Where a person has put the rows is no matter: the copy has its own order.
  excel.user.sortTable('rm_Gevoeligheid', 'Uitslag', 'descending');
  excel.user.sortTable('rm_Varianten', 'Veld', 'ascending');
  excel.user.moveTableColumn('rm_Kostenposten', 'Aandeel', 0);
  const second = await copied(excel, session);
  const wrong = before.sheets.flatMap(({ tabName }, index) =>
    (values[index] ?? []).filter(
      ([address, shown]) => (cellIn(second, tabName, address) as { value?: RawCell }).value !== shown,
    ),
  );
  expect(wrong).toEqual([]);
  expect(mustCalculate(second)).toBe(false);
});

test('an overtyped formula has what its cell shows in the copy: a number, a text, a boolean, an error', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const typed = [
    { cell: lineCell(excel.user, 2, 'Kosten per jaar'), value: 3000 },
    { cell: lineCell(excel.user, 3, 'Kosten per jaar'), value: 'zie bijlage' },
    { cell: lineCell(excel.user, 2, 'Salaris'), value: true },
    { cell: lineCell(excel.user, 3, 'Salaris'), value: '=NA()' },
  ];
  for (const { cell, value } of typed) excel.user.paste(...cell, value);
  const copy = await copied(excel, session);
  expect(differences(excel, session, copy)).toEqual([]);
  const values = typed.map(({ cell }) => cellIn(copy, ...cell));
  expect(values).toMatchObject([
    { value: 3000, formula: expect.stringContaining('ROUND') as string },
    { value: 'zie bijlage' },
    { value: true },
    { value: '#N/A' },
  ]);
  // Toelichting comes first.
  const sheet = copy.parts.get('xl/worksheets/sheet2.xml') ?? '';
  const types = typed.map(({ cell: [, address] }) => new RegExp(`<c r="${address}"[^>]* t="(\\w+)"`).exec(sheet)?.[1]);
  expect(types).toEqual([undefined, 'str', 'b', 'str']);
});

test('Excel calculates the copy when it is opened if values are outdated or could not be read', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.setCalculationMode('Manual');
  excel.user.paste(...lineCell(excel.user, 2, 'Uren per week'), 20);
  const stale = await copied(excel, session);
  expect(differences(excel, session, stale)).toEqual([]);
  expect(mustCalculate(stale)).toBe(true);
  excel.user.setCalculationMode('Automatic');
  expect(mustCalculate(await copied(excel, session))).toBe(false);
  // Nobody knows any more which check this is.
  excel.user.paste('Uitgangspunten', 'A24', 'Mijn eigen woorden');
  const unknown = await copied(excel, session);
  expect(mustCalculate(unknown)).toBe(true);
});
