// Every name of every plan is found by the words beside it: at its own cells, after rows and columns were inserted, and
// among identical texts of the user. If two places are possible, there is no result.

import fc from 'fast-check';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { areaAddress, parseAddress, type Area } from '../../src/workbook/plan/addresses';
import { findHeader, findName } from '../../src/workbook/repair/lostPlaces';
import { cellsOfPlan } from '../../src/workbook/plan/planCells';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../../src/workbook/plan/plan';
import type { RawCell, SheetContents } from '../../src/workbook/plan/rawValues';
import { findPartPlaces, findSheetPlaces, type SheetPlaces } from '../../src/workbook/repair/sheetPlaces';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withAddedSheets } from '../support/addedSheets';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { CHOICE, chosen } from '../support/random/parts';
import { samplesOf } from '../support/random/properties';
import { withVariants } from '../support/random/variants';

const RANDOM_PLANS = 3;

const wholePlans = (models: fc.Arbitrary<ModelInputs>): fc.Arbitrary<WorkbookPlan> =>
  withVariants(budgeted(models).map(withDefaultSensitivity)).map((inputs) => planWorkbook(inputs));

const PLANS: readonly WorkbookPlan[] = [
  ...samplesOf(wholePlans(fc.constant(REPORT_INPUTS)), 1),
  ...samplesOf(wholePlans(MODEL), RANDOM_PLANS),
  planWorkbook(withAddedSheets(REPORT_INPUTS)),
];

/** A sheet as returned by Excel; the results of formulas do not matter here. */
function contentsOf(sheet: SheetPlan): RawCell[][] {
  const cells = [...cellsOfPlan(sheet).values()];
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): RawCell => ''));
  for (const { row, column, content } of cells) {
    const line = values[row - 1];
    if (line)
      line[column] =
        typeof content === 'string' ? (content.startsWith('=') ? 1 : content.replace(/^'/, '')) : (content ?? '');
  }
  return values;
}

const seen = (values: readonly (readonly RawCell[])[]): SheetContents => ({ row: 1, column: 0, values });

const addressOf = (area: Area | null): string | null => area && areaAddress(area, area.rows, area.columns);

interface Places {
  readonly main: SheetPlaces;
  readonly parts: readonly SheetPlaces[];
}

function find({ main, parts }: Places, sheet: SheetPlan, name: NamePlan): string | null {
  const table = sheet.tables.find(({ headerName }) => headerName === name.name);
  if (table) return addressOf(findHeader(table, main));
  const part = (sheet.newerParts ?? []).findIndex(({ names }) => names.some((own) => own.name === name.name));
  return addressOf(findName(name, parts[part] ?? main));
}

function placesOf(sheet: SheetPlan, contents: SheetContents): Places {
  const main = findSheetPlaces(sheet, contents);
  return { main, parts: (sheet.newerParts ?? []).map((part) => findPartPlaces(part, contents, main)) };
}

const moved = (address: string, { after, rows }: { after: number; rows: number }): string => {
  const area = parseAddress(address);
  const last = area.row + area.rows - 1;
  const down = area.row > after ? rows : 0;
  const grown = area.row <= after && last > after ? rows : 0;
  return areaAddress({ ...area, row: area.row + down }, area.rows + grown, area.columns);
};

/** Checks each sheet of each plan, with its names for cells outside tables. */
function eachSheet(check: (sheet: SheetPlan, names: readonly NamePlan[], index: number) => void): void {
  PLANS.forEach((plan, index) => {
    for (const sheet of plan.sheets) {
      const names = plan.names.filter(({ sheetId, refersTo }) => sheetId === sheet.id && refersTo === undefined);
      check(sheet, names, index);
    }
  });
}

test('every name is found at its own cells', () => {
  eachSheet((sheet, names) => {
    const places = placesOf(sheet, seen(contentsOf(sheet)));
    for (const name of names) expect([name.name, find(places, sheet, name)]).toEqual([name.name, name.address]);
  });
});

test('rows inserted anywhere move each name with its label', () => {
  eachSheet((sheet, names, index) => {
    const values = contentsOf(sheet);
    const tableRows = sheet.tables.map(({ address }) => parseAddress(address));
    // The report at every row; the others where a share of rows is enough.
    const step = index === 0 && values.length < 150 ? 1 : 23;
    for (let after = 0; after < values.length; after += step) {
      const isInTable = tableRows.some(({ row, rows }) => after >= row && after < row + rows);
      if (isInTable) continue;
      const rows = 1 + (after % 3);
      const blank = Array.from({ length: rows }, () => (values[0] ?? []).map((): RawCell => ''));
      const places = placesOf(sheet, seen(values.toSpliced(after, 0, ...blank)));
      for (const name of names) {
        const found = find(places, sheet, name);
        const { row, column, ...size } = parseAddress(name.address);
        const last = row + size.rows - 1;
        // Empty cells at the end of a list: it is not visible whether they belong to it.
        const isEmptyEnd = values.slice(after, last).every((line) => (line[column] ?? '') === '');
        const short = row <= after && isEmptyEnd ? [name.address] : [];
        const expected = [null, moved(name.address, { after, rows }), ...short];
        expect({ name: name.name, after, found: expected.includes(found) ? 'its own' : found }).toEqual({
          name: name.name,
          after,
          found: 'its own',
        });
      }
    }
  });
});

test("a user's text that looks like a label, wherever it is, never leads a name to other cells", () => {
  const choices = samplesOf(CHOICE, PLANS.flatMap(({ names }) => names).length).values();
  let lost = 0;
  let tried = 0;
  eachSheet((sheet, names) => {
    const values = contentsOf(sheet);
    for (const name of names) {
      const copy = values.map((line) => [...line, '', '', '']);
      for (let extra = 0; extra < 12; extra += 1) copy.push((copy[0] ?? []).map((): RawCell => ''));
      const free = copy.flatMap((line, row) => line.flatMap((cell, column) => (cell === '' ? [{ row, column }] : [])));
      const place = chosen(free, choices.next().value ?? 0);
      const line = copy[place.row];
      if (line) line[place.column] = name.label.text;
      const found = find(placesOf(sheet, seen(copy)), sheet, name);
      tried += 1;
      if (found === null) lost += 1;
      else expect([name.name, place, found]).toEqual([name.name, place, name.address]);
    }
  });
  // In undecidable cases the name is not restored; that must be rare.
  expect({ tried, few: lost <= tried * 0.02, lost: lost <= tried * 0.02 ? '' : lost }).toMatchObject({ few: true });
});
