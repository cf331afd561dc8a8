/** @jest-environment ./test/support/officeEnvironment.mjs */
// The inspection of a large workbook runs in slices: other work gets its turn, and of two inspections the later one is
// shown.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { createReader, type Reader } from '../../src/session/reading/reader';
import { createStateStore, type StateStore } from '../../src/session/state/stateStore';
import { findExternalLinks, findFormulaFaults } from '../../src/workbook/reading/formulaGuard';
import type { RawTable, RawValues } from '../../src/workbook/plan/rawValues';
import { materialOf } from '../support/manyLines';
import { openExcel } from '../support/officeRuntime';

const LINES = 500;
/** The tables alone have tens of thousands of cells. */
const LEAST_PAUSES = 20;

const { plan, raw } = materialOf(LINES);

/** Fills one column of the lines with this content. */
function withColumn(header: string, content: string): RawValues {
  const table = raw.tables['rm_Kostenposten'];
  if (!table?.formulas) throw new RangeError('No table');
  const place = table.headers.indexOf(header);
  const [headers = [], ...rows] = table.formulas;
  const found: RawTable = { ...table, formulas: [headers, ...rows.map((row) => row.with(place, content))] };
  return { ...raw, tables: { ...raw.tables, rm_Kostenposten: found } };
}

function newReader(): { readonly store: StateStore; readonly reader: Reader } {
  openExcel();
  const store = createStateStore();
  return { store, reader: createReader(createWorkbookPort(), store, () => undefined) };
}

test('other work gets many turns, and the findings are the same as in one go', async () => {
  const { store, reader } = newReader();
  const broken = withColumn('Fte', "=[elders.xlsx]Blad1!A1+'x'");
  let turns = 0;
  let isOver = false;
  const other = (): void => {
    turns += 1;
    if (!isOver) setTimeout(other);
  };
  setTimeout(other);
  await reader.showFormulas(broken);
  isOver = true;
  const { findings, externalLinks } = store.get();
  expect(findings?.length).toBeGreaterThanOrEqual(LINES);
  expect(findings).toEqual(findFormulaFaults(plan, broken));
  expect(externalLinks).toEqual(findExternalLinks(broken));
  expect(turns).toBeGreaterThan(LEAST_PAUSES);
});

test('a later inspection ends the one before it', async () => {
  const { store, reader } = newReader();
  const shown: unknown[] = [];
  store.subscribe(() => shown.push(store.get().externalLinks?.length));
  const links = (count: string): RawValues => withColumn('Toelichting', count);
  await Promise.all([reader.showFormulas(links('=[elders.xlsx]Blad1!A1')), reader.showFormulas(links('vrij'))]);
  expect(shown).toEqual([0]);
});
