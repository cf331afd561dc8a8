/** @jest-environment ./test/support/officeEnvironment.mjs */
// LibreOffice rearranges the file: its results stay the same, or a check or a loss reports the difference.

import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { parseAddress } from '../../src/workbook/plan/addresses';
import { lostColumns } from '../../src/workbook/reading/damage';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import { readModel } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';
import { rearrangedInLibreOffice, type RearrangedFile, type SheetAct } from '../support/libreOfficeMacro';
import { seededRandom } from '../support/random';
import { rawValuesOf, readWorkbookFile, type FileWorkbook } from '../support/xlsxReader';

const SEED = 20261125;
/** Number of each kind; `REARRANGED=all` takes more. */
const EACH = process.env['REARRANGED'] === 'all' ? 12 : 2;
const TOTAL = 49410;
const TIME_LIMIT = 240_000;

const PLAN = planWorkbook(REPORT_INPUTS);
const BYTES = modelFile(PLAN, new Map());
const random = seededRandom(SEED);
const upTo = (count: number): number => Math.floor(random() * count);

/** A sheet with its table. */
function anyTable(): { readonly sheet: SheetPlan; readonly column: number; readonly columns: number } {
  const withTables = PLAN.sheets.filter(({ tables }) => tables.length > 0);
  const sheet = withTables[upTo(withTables.length)] ?? withTables[0]!;
  const { column, columns } = parseAddress(sheet.tables[0]!.address);
  return { sheet, column, columns };
}

function moved(distance: (columns: number) => number): readonly [SheetPlan, SheetAct] {
  const { sheet, column, columns } = anyTable();
  // Within the table: to LibreOffice, a column before the first or after the last is not part of the table.
  const inner = columns - 2;
  const from = 1 + upTo(inner);
  const to = 1 + ((from - 1 + distance(inner)) % inner);
  return [sheet, { kind: 'moveColumn', at: column + from, to: column + to }];
}

/** Rows below the table's first: the sample also includes those among the labels of Uitgangspunten. */
function row(kind: 'insertRow' | 'deleteRow'): readonly [SheetPlan, SheetAct] {
  const sheet = PLAN.sheets[upTo(PLAN.sheets.length - 1)] ?? PLAN.sheets[0]!;
  return [sheet, { kind, at: 6 + upTo(8) }];
}

function column(kind: 'insertColumn' | 'deleteColumn'): readonly [SheetPlan, SheetAct] {
  const { sheet, column: first, columns } = anyTable();
  return [sheet, { kind, at: first + upTo(columns) }];
}

/** Actions that keep everything must keep the figures; after others, the difference may be reported instead. */
const KINDS: readonly (readonly [string, () => readonly [SheetPlan, SheetAct]])[] = [
  ['a moved column', () => moved((columns) => 2 + upTo(Math.max(columns - 3, 1)))],
  ['two swapped columns', () => moved(() => 1)],
  ['an inserted row', () => row('insertRow')],
  ['an inserted column', () => column('insertColumn')],
  ['a deleted column', () => column('deleteColumn')],
];

const FILES = new Map(
  KINDS.flatMap(([kind, draw]) =>
    Array.from({ length: EACH }, (): readonly [string, RearrangedFile] => {
      const [sheet, act] = draw();
      const place = act.kind === 'moveColumn' ? `${act.at} to ${act.to}` : String(act.at);
      return [`${kind}: ${sheet.tabName}, ${place}`, { bytes: BYTES, sheet: sheet.tabName, act }];
    }),
  ),
);

let calculated: ReadonlyMap<string, FileWorkbook>;

beforeAll(() => {
  calculated = new Map([...rearrangedInLibreOffice(FILES)].map(([name, bytes]) => [name, readWorkbookFile(bytes)]));
}, TIME_LIMIT);

test.each([...FILES.keys()])(`%s (seed ${SEED})`, (name) => {
  const workbook = calculated.get(name);
  if (!workbook) throw new Error(`LibreOffice gave no ${name}`);
  const raw = rawValuesOf(workbook);
  const lost = lostColumns(raw).map(({ missing }) => missing);
  const { results } = readModel(raw);
  const said = lost.length > 0 || results.points > 0 || typeof results.total !== 'number';
  if (name.startsWith('a deleted')) expect(said || results.total === TOTAL).toBe(true);
  else expect({ total: results.total, points: results.points, lost }).toEqual({ total: TOTAL, points: 0, lost: [] });
});
