/** @jest-environment ./test/support/officeEnvironment.mjs */
// LibreOffice rearranges the file: its results stay the same, or a check or a loss reports the difference.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { parseAddress } from '../../src/workbook/plan/addresses';
import { lostColumns } from '../../src/workbook/reading/damage';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import { readModel } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { modelFile } from '../../src/xlsx/modelFile';
import { rearrangedInLibreOffice, type RearrangedFile, type SheetAct } from '../support/libreOfficeMacro';
import { CHOICES, drawFrom, type Draw } from '../support/random/draw';
import { SEED, samplesOf } from '../support/random/properties';
import { rawValuesOf, readWorkbookFile, type FileWorkbook } from '../support/xlsxReader';

/** So many of each kind; `REARRANGED=all` takes more. */
const EACH = process.env['REARRANGED'] === 'all' ? 12 : 2;
const TOTAL = 49410;
const TIME_LIMIT = 240_000;

const PLAN = planWorkbook(REPORT_INPUTS);
const BYTES = modelFile(PLAN, new Map());

/** A sheet with its table. */
function anyTable({ pick }: Draw): { readonly sheet: SheetPlan; readonly column: number; readonly columns: number } {
  const sheet = pick(PLAN.sheets.filter(({ tables }) => tables.length > 0));
  const { column, columns } = parseAddress(sheet.tables[0]!.address);
  return { sheet, column, columns };
}

function moved(draw: Draw, distance: (columns: number) => number): readonly [SheetPlan, SheetAct] {
  const { sheet, column, columns } = anyTable(draw);
  // Among the others: what comes before the first column or behind the last is no part of the table to LibreOffice.
  const inner = columns - 2;
  const from = 1 + draw.upTo(inner);
  const to = 1 + ((from - 1 + distance(inner)) % inner);
  return [sheet, { kind: 'moveColumn', at: column + from, to: column + to }];
}

/** Rows below the table's first: those among the labels of Uitgangspunten are in the share as well. */
function row(draw: Draw, kind: 'insertRow' | 'deleteRow'): readonly [SheetPlan, SheetAct] {
  return [draw.pick(PLAN.sheets.slice(0, -1)), { kind, at: 6 + draw.upTo(8) }];
}

function column(draw: Draw, kind: 'insertColumn' | 'deleteColumn'): readonly [SheetPlan, SheetAct] {
  const { sheet, column: first, columns } = anyTable(draw);
  return [sheet, { kind, at: first + draw.upTo(columns) }];
}

/** What keeps everything must keep the figures; what takes something away may be named instead. */
const KINDS: readonly (readonly [string, (draw: Draw) => readonly [SheetPlan, SheetAct]])[] = [
  ['a moved column', (draw) => moved(draw, (columns) => 2 + draw.upTo(Math.max(columns - 3, 1)))],
  ['two swapped columns', (draw) => moved(draw, () => 1)],
  ['an inserted row', (draw) => row(draw, 'insertRow')],
  ['an inserted column', (draw) => column(draw, 'insertColumn')],
  ['a deleted column', (draw) => column(draw, 'deleteColumn')],
];

const FILES = new Map(
  KINDS.flatMap(([kind, drawn], index) =>
    samplesOf(CHOICES, EACH, SEED + index).map((choices): readonly [string, RearrangedFile] => {
      const [sheet, act] = drawn(drawFrom(choices));
      const place = act.kind === 'moveColumn' ? `${act.at} to ${act.to}` : String(act.at);
      return [`${kind}: ${sheet.tabName}, ${place}`, { bytes: BYTES, sheet: sheet.tabName, act }];
    }),
  ),
);

let calculated: ReadonlyMap<string, FileWorkbook>;

beforeAll(() => {
  calculated = new Map([...rearrangedInLibreOffice(FILES)].map(([name, bytes]) => [name, readWorkbookFile(bytes)]));
}, TIME_LIMIT);

test.each([...FILES.keys()])('%s', (name) => {
  const workbook = calculated.get(name);
  if (!workbook) throw new Error(`LibreOffice gave no ${name}`);
  const raw = rawValuesOf(workbook);
  const lost = lostColumns(raw).map(({ missing }) => missing);
  const { results } = readModel(raw);
  const said = lost.length > 0 || results.points > 0 || typeof results.total !== 'number';
  if (name.startsWith('a deleted')) expect(said || results.total === TOTAL).toBe(true);
  else expect({ total: results.total, points: results.points, lost }).toEqual({ total: TOTAL, points: 0, lost: [] });
});
