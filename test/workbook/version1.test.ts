/** @jest-environment ./test/support/officeEnvironment.mjs */
// Compares the two fixtures of the version 1 workbook: the plan for the stand-in Excel and the file.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { VERSION_TEXT } from '../../src/taskpane/shell/versionText';
import { LAYOUT_VERSION } from '../../src/workbook/names/identifiers';
import { earlierWords } from '../../src/workbook/repair/earlierVersions';
import { allTexts } from '../../src/workbook/repair/sheetPlaces';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { shown } from '../support/fileFacts';
import { NOTHING } from '../support/nothingRead';
import { openVersion1, version1Inputs, VERSION_1 } from '../support/version1';
import { rawValuesOf, readWorkbookFile } from '../support/xlsxReader';

test('the live workbook of version 1 has the tables, names and values of its file', async () => {
  const file = rawValuesOf(readWorkbookFile(VERSION_1.file()));
  await openVersion1();
  const request = { ...NOTHING, tables: Object.keys(file.tables), names: VERSION_1.plan.names.map(({ name }) => name) };
  const live = await createWorkbookPort().read(request);
  const asShown = (cells: readonly (readonly (string | number | boolean)[])[]): unknown =>
    cells.map((row) => row.map(shown));
  for (const [name, table] of Object.entries(file.tables)) {
    expect([name, live.tables[name]?.headers]).toEqual([name, table.headers]);
    expect([name, asShown(live.tables[name]?.rows ?? [])]).toEqual([name, asShown(table.rows)]);
  }
  // The name of a table column has no cells of its own in a file.
  const { rm_scenarionamen: scenarios, ...names } = file.names;
  expect(scenarios).toBeDefined();
  for (const [name, cells] of Object.entries(names)) {
    expect([name, asShown(live.names[name] ?? [])]).toEqual([name, asShown(cells)]);
  }
  expect(live.names['rm_versie']).toEqual([[1]]);
});

/** As a line of earlierVersions.ts, for a text that is not a label. */
const asEntry = (text: string): unknown => [text.slice(0, 44).trimEnd(), text.length];

test('every word of version 1 that the plan no longer has is known, so that an update finds it', () => {
  const { headers, labels, texts } = earlierWords(1);
  const known = new Set([...Object.values(headers).flatMap((renamed) => Object.keys(renamed)), ...Object.keys(labels)]);
  const isKnown = (text: string): boolean =>
    known.has(text) || texts.some(([start, length]) => text.length === length && text.startsWith(start));
  const present = new Set(
    planWorkbook(version1Inputs())
      .sheets.flatMap(allTexts)
      .map(({ text }) => text),
  );
  const gone = VERSION_1.plan.sheets.flatMap(allTexts).filter(({ text }) => !present.has(text) && !isKnown(text));
  expect(gone.map(({ text }) => asEntry(text))).toEqual([]);
});

test('the button of the pane names the version that a workbook gets', () => {
  expect(VERSION_TEXT.update).toBe(`Bijwerken naar versie ${LAYOUT_VERSION}`);
});
