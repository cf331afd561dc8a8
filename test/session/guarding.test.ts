/** @jest-environment ./test/support/officeEnvironment.mjs */
// The formula guard in an opened session: whatever formula is overwritten in the grid, nothing is called in order once it is
// shown, and one repair brings everything back.

import type { StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { Session, SessionState } from '../../src/session/session';
import { cellAddress, parseAddress } from '../../src/workbook/plan/addresses';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { withDefaultSummary } from '../../src/model/sheets/summary/summaryDefaults';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { seededRandom } from '../support/chance';
import { liveFacts } from '../support/liveFacts';
import { newSession } from '../support/session';
import { openExcel } from '../support/officeRuntime';
import { openedOn } from '../support/opened';
import { done, eventsRead, pass } from '../support/time';

jest.setTimeout(60_000);

const SEED = Number(process.env['SEED'] ?? 14);
const TOTAL = 49_410;
const TYPED = 12_000;
const LINES = 'rm_Kostenposten';
const COST = 'Kosten per jaar';
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
  /** Everything that was shown since. */
  readonly shown: SessionState[];
}

/** Closed here, still on the fake clock, because Excel's last events take time. */
let opened: Session | null = null;

afterEach(async () => {
  if (opened) await done(opened.close());
  opened = null;
  jest.useRealTimers();
});

async function openModel(prepare?: (session: Session) => Promise<unknown>): Promise<Opened> {
  const excel = openExcel({ apiVersion: '1.20' });
  const before = newSession();
  await before.create('KCC');
  await prepare?.(before);
  const session = await openedOn(excel);
  opened = session;
  const shown: SessionState[] = [];
  session.subscribe(() => shown.push(session.getState()));
  return { excel, session, shown };
}

/** What the pane may call in order. */
const isInOrder = ({ phase, isInspected, findings, model }: SessionState): boolean =>
  phase === 'ready' && isInspected && findings?.length === 0 && model?.results.points === 0;

interface Cell {
  readonly what: string;
  readonly sheet: string;
  readonly address: string;
}

/** One cell of every formula column and totals row, and every named formula cell. */
function guardedCells({ sheets, names }: WorkbookPlan, random: () => number): readonly Cell[] {
  const inTables = sheets.flatMap(({ tabName, tables }) =>
    tables.flatMap(({ name, address, columns, totals }) => {
      const { row, column, rows } = parseAddress(address);
      const chosen = row + 1 + Math.floor(random() * (rows - 1));
      return columns.flatMap(({ header, formula }, place): readonly Cell[] => {
        const cell = (what: string, at: number): Cell => ({
          what: `${name}[${header}] ${what}`,
          sheet: tabName,
          address: cellAddress({ row: at, column: column + place }),
        });
        const total = totals?.[place];
        return [
          ...(formula === undefined ? [] : [cell('', chosen)]),
          ...(typeof total === 'string' && total.startsWith('=') ? [cell('total', row + rows)] : []),
        ];
      });
    }),
  );
  const named = names.flatMap(({ name, sheetId, address, formulas }) => {
    const { row, column } = parseAddress(address);
    const sheet = sheets.find(({ id }) => id === sheetId)?.tabName ?? '';
    return (formulas ?? []).flatMap(([formula], down): readonly Cell[] =>
      String(formula).startsWith('=')
        ? [{ what: `${name} ${down}`, sheet, address: cellAddress({ row: row + down, column }) }]
        : [],
    );
  });
  return [...inTables, ...named];
}

/** In one message, because every action in the grid calculates anew; Excel reports them as this add-in's. */
const overwrite = (cells: readonly Cell[]): Promise<void> =>
  done(
    Excel.run(async ({ workbook }) => {
      for (const { sheet, address } of cells) {
        workbook.worksheets.getItem(sheet).getRange(address).values = [[TYPED]];
      }
      await workbook.context.sync();
    }),
  );

function typeCost({ user }: StandInExcel, row: number, content: number | string): void {
  const { sheet, address } = user.addressInTable(LINES, COST, row);
  user.type(sheet, address, content);
}

test('a number typed over a cost is never shown as in order, and is found at once', async () => {
  const { excel, session, shown } = await openModel();
  expect(isInOrder(session.getState())).toBe(true);
  typeCost(excel, 0, TYPED);
  await eventsRead();
  expect(shown.filter(({ model }) => model?.results.total !== TOTAL).filter(isInOrder)).toEqual([]);
  expect(session.getState()).toMatchObject({
    isInspected: true,
    findings: [{ kind: 'constant', subject: COST, found: String(TYPED) }],
  });
  await done(session.repairFormulas());
  expect(isInOrder(session.getState())).toBe(true);
  expect(session.getState().model?.results.total).toBe(TOTAL);
});

test('the same number typed over a formula is found as well', async () => {
  const { excel, session } = await openModel();
  typeCost(excel, 1, session.getState().model?.results.lines[1]?.cost ?? '');
  await eventsRead();
  expect(session.getState()).toMatchObject({ isInspected: true, findings: [{ kind: 'constant', subject: COST }] });
});

const SUMMARY = 'Samenvatting';

test('an amount of the report is found in the row of its label, also below rows that somebody inserted', async () => {
  const { excel, session } = await openModel((before) => before.addSheet({ id: 'summary' }));
  const { names } = planWorkbook(withDefaultSummary(REPORT_INPUTS));
  const { row, column } = parseAddress(names.find(({ name }) => name === 'rm_rapport_kosten')?.address ?? '');
  const cellOf = (line: number): string => cellAddress({ row: row + line, column });
  excel.user.insertRows(SUMMARY, row + 2, 1);
  // Below the new row: the fourth line of the report.
  excel.user.type(SUMMARY, cellOf(4), TYPED);
  await eventsRead();
  expect(session.getState().findings).toMatchObject([
    { kind: 'typed', row: 'Interne training', found: String(TYPED), target: { row: 4 } },
  ]);
  await done(session.repairFormulas());
  expect(isInOrder(session.getState())).toBe(true);
  expect(excel.workbook.value(excel.workbook.sheet(SUMMARY), row + 4, column + 1)).not.toBe(TYPED);
  expect(session.getState().model?.sheets.summary?.causes).toMatchObject({ from: TOTAL, to: TOTAL });
});

test.each([
  ['the amounts of the report', 'rm_rapport_kosten', 1, ['typed']],
  ['the first of the bars', 'rm_verschil_basis', 0, ['lost']],
])('cells that somebody pushed down beside their labels are found: %s', async (_, name, line, kinds) => {
  const { excel, session } = await openModel((before) => before.addSheet({ id: 'summary' }));
  const { names } = planWorkbook(withDefaultSummary(REPORT_INPUTS));
  const { row, column } = parseAddress(names.find((candidate) => candidate.name === name)?.address ?? '');
  excel.user.insertCells(SUMMARY, cellAddress({ row: row + line, column }));
  await eventsRead();
  const findings = session.getState().findings ?? [];
  expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  await done(session.repairFormulas());
  const { model, findings: left } = session.getState();
  const isRight = model?.sheets.summary?.causes?.from === TOTAL && left?.length === 0;
  expect(isRight || (left ?? []).length > 0).toBe(true);
  if (kinds.includes('typed')) expect(isRight).toBe(true);
});

test('an edit of the pane is one message and keeps the state; what came with it of others is looked at first', async () => {
  const { excel, session, shown } = await openModel();
  await done(session.set(HOURS, 20));
  await eventsRead();
  expect(excel.messages).toHaveLength(1);
  expect(shown.every(({ isInspected }) => isInspected)).toBe(true);
  // Typed by a co-author just before: its event comes later than our answer.
  excel.user.asCoAuthor(() => typeCost(excel, 2, TYPED));
  shown.length = 0;
  await done(session.set(HOURS, 15));
  await eventsRead();
  expect(shown.filter(({ model }) => model?.inputs.lines[0]?.hoursPerWeek === 15).filter(isInOrder)).toEqual([]);
  expect(session.getState().findings).toMatchObject([{ kind: 'constant', subject: COST }]);
});

test('an inspection that a newer reading overtakes is not shown, and the newer one is inspected', async () => {
  const { excel, session } = await openModel();
  typeCost(excel, 0, TYPED);
  await pass(200);
  typeCost(excel, 3, TYPED);
  await eventsRead();
  expect(session.getState()).toMatchObject({ isInspected: true });
  expect(session.getState().findings).toHaveLength(2);
});

test('every formula column, totals row and named formula of every sheet is guarded, and all are mended at once', async () => {
  process.stdout.write(`seed ${SEED}\n`);
  const { excel, session, shown } = await openModel(async (before) => {
    await before.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
    await before.addSheet({ id: 'sensitivity' });
    await before.addSheet({ id: 'workload' });
  });
  const { model } = session.getState();
  if (!model) throw new Error('There is no model');
  const cells = guardedCells(planWorkbook(model.inputs), seededRandom(SEED));
  await overwrite(cells.slice(1));
  const [first] = cells;
  excel.user.paste(first?.sheet ?? '', first?.address ?? '', TYPED);
  await eventsRead();
  expect(shown.filter((state) => state.model !== model).filter(isInOrder)).toEqual([]);
  const { findings } = session.getState();
  expect(findings).toHaveLength(cells.length);
  excel.messages.length = 0;
  await done(session.repairFormulas());
  expect(excel.messages).toHaveLength(2);
  expect(session.getState()).toMatchObject({ findings: [], isInspected: true, problem: null });
  expect(session.getState().model).toEqual(model);
});

test.each([
  ['rm_controle_decimalen', 0, 0, 'Verdere decimalen'],
  ['rm_controle_decimalen', 0, 'zes', 'Verdere decimalen'],
  ['rm_versie', 0, 'twee', 'Versie van dit rekenblad'],
  ['rm_treden', 9, 19, 'Treden'],
  ['rm_salaristabellen', 1, 'Andere naam', 'Salaristabellen'],
  ['rm_prijspeilen', 0, '2027', 'Prijspeil'],
])(
  'a constant on which formulas depend is guarded and mended: %s, cell %i, typed over with %p',
  async (name, row, content, subject) => {
    const { excel, session } = await openModel();
    const { model } = session.getState();
    const plan = model && planWorkbook(model.inputs).names.find((each) => each.name === name);
    const place = parseAddress(plan?.address ?? '');
    excel.user.paste('Uitgangspunten', cellAddress({ ...place, row: place.row + row }), content);
    await eventsRead();
    expect(session.getState()).toMatchObject({ isInspected: true, findings: [{ kind: 'typed', subject }] });
    await done(session.repairFormulas());
    expect(isInOrder(session.getState())).toBe(true);
    expect(session.getState().model).toEqual(model);
  },
);

test('a text in an amount of the salary table is a point, with its place', async () => {
  const { excel, session } = await openModel();
  const { sheet, address } = excel.user.addressInTable('rm_Salarisschalen', 'Trede 3', 4);
  excel.user.paste(sheet, address, '1.800 euro');
  await eventsRead();
  expect(session.getState().inputFaults).toMatchObject([
    { kind: 'text', place: { list: 'salaryScales', index: 4, field: 'step3' } },
  ]);
});

test.each([
  ['Rekenmodel', 1, 'Rekenmodel webcare: kosten per jaar'],
  ['Rekenmodel', 2, 'Bron: Webcare bij Gemeenten'],
  ['Kostprijs per klantvraag', 1, ''],
  ['Uitgangspunten', 1, ''],
  ['Salarisschalen', 1, ''],
  ['Toelichting', 4, 'Bron'],
])('a deleted row with a title or a source is noticed and put back: %s, row %i', async (sheet, row, subject) => {
  const { excel, session } = await openModel();
  const { model } = session.getState();
  const before = liveFacts(excel);
  excel.user.deleteRows(sheet, row, 1);
  await eventsRead();
  expect(session.getState()).toMatchObject({ isInspected: true, findings: [{ kind: 'gone', row: sheet }] });
  expect(session.getState().findings?.[0]?.subject.startsWith(subject)).toBe(true);
  await done(session.repairFormulas());
  expect(session.getState()).toMatchObject({ problem: null, findings: [], phase: 'ready' });
  expect(session.getState().model).toEqual(model);
  // Excel took the row out of what is printed, which is looks: they are never part of a repair.
  await done(session.applyLooks());
  expect([...liveFacts(excel)].sort()).toEqual([...before].sort());
});

test('a title in other words is nobody else’s business', async () => {
  const { excel, session } = await openModel();
  excel.user.type('Rekenmodel', 'A1', 'Webcare in Utrecht');
  excel.user.insertRows('Salarisschalen', 1, 2);
  await eventsRead();
  expect(session.getState()).toMatchObject({ isInspected: true, findings: [] });
});

test('where Excel calculates on request, figures that do not follow from the inputs are not in order until it did', async () => {
  const { excel, session } = await openModel();
  excel.user.setCalculationMode('Manual');
  await done(session.set(HOURS, 20));
  await eventsRead();
  expect(session.getState()).toMatchObject({ manualCalculation: true, isOutdated: true, findings: [] });
  await done(session.recalculate());
  await eventsRead();
  expect(session.getState()).toMatchObject({ isOutdated: false, isInspected: true, findings: [] });
});

test('a change of the salary table by a co-author is shown after an edit that did not read the table', async () => {
  const { excel, session, shown } = await openModel();
  const { sheet, address } = excel.user.addressInTable('rm_Salarisschalen', 'Trede 5', 6);
  excel.user.asCoAuthor(() => excel.user.paste(sheet, address, 3000));
  await done(session.set(HOURS, 20));
  await eventsRead();
  const { model, history, isInspected } = session.getState();
  expect(model?.inputs.salaryScales[6]?.steps[5]).toBe(3000);
  expect(history.map(({ origin }) => origin)).toEqual(['pane', 'cells']);
  expect(isInspected).toBe(true);
  // Until the table is read, the figures do not follow from what is shown of it.
  const between = shown.filter((state) => state.model?.inputs.salaryScales[6]?.steps[5] !== 3000);
  expect(between.filter((state) => state.model?.inputs.lines[0]?.hoursPerWeek === 20).filter(isInOrder)).toEqual([]);
});
