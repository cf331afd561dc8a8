/** @jest-environment ./test/support/officeEnvironment.mjs */
// The copy to send: from the live workbook to a file, and back through an independent reader.

import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { rawValuesOf, readParts, readWorkbookFile } from '../support/xlsxReader';
import { readModel } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';

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
  await session.openCopy();
  expect(session.getState().problem).toBeNull();
  const [copy = ''] = excel.createdWorkbooks;
  const read = readModel(rawValuesOf(readWorkbookFile(Buffer.from(copy, 'base64'))), ADDED_SHEETS);
  const live = session.getState().model;
  expect(read.inputs).toEqual(live?.inputs);
  expect(read.results).toEqual(live?.results);
});

test('the copy contains nothing of the add-in and nobody’s name', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.openCopy();
  const parts = readParts(Buffer.from(excel.createdWorkbooks[0] ?? '', 'base64'));
  expect([...parts.keys()]).toContain('xl/workbook.xml');
  expect([...parts.keys()].filter((part) => /webextension|taskpane|customXml/i.test(part))).toEqual([]);
  const properties = [...parts].filter(([part]) => part.startsWith('docProps/')).map(([, text]) => text);
  expect(properties.join('')).toContain('Rekenmodel webcare');
  expect(properties.join('')).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/);
});
