// The formula guard and the recognition of damage, on readings made from the plan.

import { withVariantSheet } from '../../src/model/sheets/variants/variantKeeping';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { HEADERS, hasNoModel, lostColumns, lostParts, type Damage } from '../../src/workbook/reading/damage';
import { findExternalLinks, findFormulaFaults } from '../../src/workbook/reading/formulaGuard';
import { SHEET_PARTS, SUPPLEMENT_PARTS } from '../../src/workbook/names/parts';
import type { Inventory, RawCell, RawTable, RawValues } from '../../src/workbook/plan/rawValues';
import { withNewHeaders } from '../../src/workbook/repair/renamedColumns';
import { rowsAsPlanned } from '../support/namedRows';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { countSteps } from '../support/steps';
import { withAddedSheets } from '../support/addedSheets';

const plan = planWorkbook(REPORT_INPUTS);
const tables = plan.sheets.flatMap((sheet) => sheet.tables);

/** A reading in which every formula is as planned; inputs do not matter here. */
function healthyReading(): RawValues {
  const rawTables = tables.map((table): [string, RawTable] => {
    const rows: RawCell[][] = [['Post'], ['Andere post']].map(([name = '']) => table.columns.map(() => name));
    const body = rows.map((row) => table.columns.map(({ formula }, index) => formula ?? row[index] ?? ''));
    const headers = table.columns.map(({ header }) => header);
    const totals = table.totals ? [table.totals.map((cell) => cell ?? '')] : [];
    return [
      table.name,
      { headers, rows, formulas: [headers, ...body, ...totals], totals: null, errors: null, hasHiddenRows: false },
    ];
  });
  const formulas = plan.names.flatMap(({ name, formulas: planned }) =>
    planned ? [[name, planned.map((row) => row.map((cell) => cell ?? ''))] as const] : [],
  );
  return {
    tables: Object.fromEntries(rawTables),
    names: {},
    formulas: Object.fromEntries(formulas),
    rows: rowsAsPlanned(plan),
    manualCalculation: false,
  };
}

function withCell(raw: RawValues, table: string, row: number, header: string, content: string): RawValues {
  const found = raw.tables[table];
  if (!found?.formulas) throw new RangeError(table);
  const column = found.headers.indexOf(header);
  const formulas = found.formulas.map((cells, index) => (index === row + 1 ? cells.with(column, content) : cells));
  return { ...raw, tables: { ...raw.tables, [table]: { ...found, formulas } } };
}

test('a workbook as planned has no findings', () => {
  expect(Object.keys(healthyReading().formulas).length).toBeGreaterThan(8);
  expect(findFormulaFaults(plan, healthyReading())).toEqual([]);
});

test.each([
  ['a number typed over it', '12285', 'constant'],
  ['another formula', '=[@Fte]*[@Salaris]', 'changed'],
  ['a lost reference', '=IF(#REF!="nee",0,1)', 'broken'],
  ['emptied', '', 'constant'],
])('the cost of a line, %s, is found with its row', (_, content, kind) => {
  const findings = findFormulaFaults(
    plan,
    withCell(healthyReading(), 'rm_Kostenposten', 1, 'Kosten per jaar', content),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ kind, subject: 'Kosten per jaar', row: 'Andere post', found: content });
  expect(findings[0]?.expected).toMatch(/^=IF\(/);
});

test('Excel may write a formula with other spaces, brackets and the name of its own table', () => {
  const fte = tables[0]?.columns.find(({ header }) => header === 'Fte')?.formula ?? '';
  const respelled = fte
    .replaceAll('[@[Uren per week]]', 'rm_Kostenposten[@[Uren per week]]')
    .replaceAll(',', ', ')
    .replace('ROUND', 'round');
  expect(respelled).not.toBe(fte);
  expect(findFormulaFaults(plan, withCell(healthyReading(), 'rm_Kostenposten', 0, 'Fte', respelled))).toEqual([]);
});

test('the total and the totals row are guarded as well', () => {
  const raw = healthyReading();
  const typed = { ...raw, formulas: { ...raw.formulas, rm_totaal: [['50000']] } };
  expect(findFormulaFaults(plan, typed)).toMatchObject([{ kind: 'constant', subject: 'Totaal per jaar', row: '' }]);
  const totals = withCell(raw, 'rm_Kostenposten', 2, 'Kosten per jaar', '1');
  expect(findFormulaFaults(plan, totals)).toMatchObject([{ subject: 'Kosten per jaar', row: 'Totaal' }]);
});

test('a reference to another workbook is found, with its cell', () => {
  const link = "='[Begroting 2027.xlsx]Blad1'!B4";
  const table = 'rm_Kostenposten';
  expect(findExternalLinks(withCell(healthyReading(), table, 1, 'Aantal', link))).toEqual([
    { formula: link, target: { kind: 'tableCell', target: { table, key: null, row: 1 }, column: 'Aantal' } },
  ]);
  expect(findExternalLinks(withCell(healthyReading(), table, 2, 'Kosten per jaar', link))).toEqual([
    { formula: link, target: { kind: 'totals', table, column: 'Kosten per jaar' } },
  ]);
  const total = { ...healthyReading(), formulas: { rm_totaal: [[link]] } };
  expect(findExternalLinks(total)).toEqual([{ formula: link, target: { kind: 'name', name: 'rm_totaal', row: 0 } }]);
  expect(findExternalLinks(healthyReading())).toEqual([]);
});

test('a text that looks like a formula with another workbook is neither a link nor a formula', () => {
  const text = '=[geheim.xlsx]Blad1!A1';
  const table = 'rm_Kostenposten';
  const asText = (header: string): RawValues => {
    const raw = withCell(healthyReading(), table, 1, header, text);
    const found = raw.tables[table];
    if (!found) throw new RangeError(table);
    const place = found.headers.indexOf(header);
    const rows = found.rows.map((cells, row) => (row === 1 ? cells.with(place, text) : cells));
    return { ...raw, tables: { ...raw.tables, [table]: { ...found, rows } } };
  };
  expect(findExternalLinks(asText('Toelichting'))).toEqual([]);
  expect(findExternalLinks(withCell(healthyReading(), table, 1, 'Toelichting', text))).toHaveLength(1);
  expect(findFormulaFaults(plan, asText('Fte'))).toMatchObject([{ kind: 'constant', found: text }]);
  const named = { ...healthyReading(), formulas: { rm_totaal: [[text]] }, names: { rm_totaal: [[text]] } };
  expect(findExternalLinks(named)).toEqual([]);
});

/** Contents that would take a badly written parser a lot of work. */
const HEAVY = ['[', '[a', '"', '"a', '@a', '[@[', ' ', 'A1+', '[a.xlsx', "'"];

test.each(HEAVY)('texts of 32.000 characters %j take no more work than short ones', (piece) => {
  const steps = (length: number): number => {
    const text = `=${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`;
    const filled = ['Fte', 'Kosten per jaar', 'Toelichting'].reduce(
      (raw, header) => withCell(raw, 'rm_Kostenposten', 0, header, text),
      healthyReading(),
    );
    return countSteps(() => [findFormulaFaults(plan, filled), findExternalLinks(filled)]);
  };
  const few = steps(8);
  expect(few).toBeGreaterThan(tables.length);
  // Four thousand times as long; the factor of two allows for steps that V8 itself adds.
  expect(steps(32_000)).toBeLessThanOrEqual(2 * few);
});

test('no regular expression visits a character again for every bracket before it', () => {
  // A parser that backtracks takes minutes for this: about 5·10⁹ steps within the regular expression.
  const text = `=${'['.repeat(8_000)}`;
  const cells = Array.from({ length: 2_000 }, () => [text]);
  expect(findExternalLinks({ ...healthyReading(), tables: {}, formulas: { rm_totaal: cells } })).toEqual([]);
});

const whole: Inventory = {
  tables: SHEET_PARTS.flatMap((parts) => parts.tables),
  names: SHEET_PARTS.flatMap((parts) => parts.names),
  brokenNames: [],
  tabNames: [],
  readOnly: false,
};

test('the parts that identify a model are those of the plan', () => {
  const sorted = (names: readonly string[]): readonly string[] => [...names].sort();
  const full = planWorkbook(withVariantSheet(withAddedSheets(REPORT_INPUTS)));
  // The sheet that comes first among the tabs is the last in the list.
  const ordered = full.sheets.toSorted((one, other) => Number(one.isFirst ?? false) - Number(other.isFirst ?? false));
  const planned = ordered.map(({ id, tabName, tables: own }) => ({
    tabName,
    tables: own.map(({ name }) => name),
    names: sorted(full.names.filter(({ sheetId }) => sheetId === id).map(({ name }) => name)),
  }));
  const parts = [...SHEET_PARTS, ...SUPPLEMENTS.map((id) => SUPPLEMENT_PARTS[id])];
  expect(parts.map((part) => ({ ...part, names: sorted(part.names) }))).toEqual(planned);
  expect(HEADERS).toEqual(
    Object.fromEntries(
      full.sheets
        .flatMap(({ tables: own }) => own)
        .map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
    ),
  );
});

test('nothing lost, nothing there, and each kind of loss', () => {
  expect(lostParts(whole)).toEqual([]);
  expect(hasNoModel(whole)).toBe(false);
  expect(hasNoModel({ ...whole, tables: ['Tabel1'], names: ['eigen_naam'] })).toBe(true);
  const without = (name: string): Inventory => ({
    ...whole,
    tables: whole.tables.filter((other) => other !== name),
    names: whole.names.filter((other) => other !== name),
  });
  expect(lostParts(without('rm_Kostenposten'))).toMatchObject([{ kind: 'table', missing: 'rm_Kostenposten' }]);
  expect(lostParts(without('rm_trede'))).toMatchObject([{ kind: 'name', missing: 'rm_trede' }]);
  expect(lostParts(without('rm_toelichting'))).toMatchObject([{ kind: 'sheet', missing: 'Toelichting' }]);
});

const columnsLost = (raw: RawValues, before: RawValues | null = null): readonly Damage[] =>
  withNewHeaders(lostColumns(raw), raw, before);

test("a renamed column is distinguished from a moved one and from a user's column", () => {
  const raw = healthyReading();
  const withHeaders = (headers: readonly string[]): RawValues => {
    const table = raw.tables['rm_Kostenposten'];
    if (!table) throw new RangeError('rm_Kostenposten');
    // Without rows, because the cells of this reading are words, including those for hours.
    return { ...raw, tables: { ...raw.tables, rm_Kostenposten: { ...table, headers, rows: [] } } };
  };
  const headers = HEADERS['rm_Kostenposten'] ?? [];
  expect(columnsLost(withHeaders(headers.toReversed()))).toEqual([]);
  expect(columnsLost(withHeaders([...headers, 'Eigen kolom']))).toEqual([]);
  const hours = headers.indexOf('Uren per week');
  expect(columnsLost(withHeaders(headers.with(hours, 'Uren')))).toMatchObject([
    { kind: 'column', missing: 'Uren per week', foundAs: 'Uren' },
  ]);
  expect(columnsLost(withHeaders(headers.toSpliced(hours, 1)))).toMatchObject([
    { missing: 'Uren per week', foundAs: '' },
  ]);
});

test('a renamed column is recognised by its neighbours and contents, wherever it is now', () => {
  const hours = ['Meetellen', 'Uren per week', 'Fte'];
  const reading = (headers: readonly string[], cell: RawCell = 8): RawValues => ({
    ...healthyReading(),
    tables: {
      rm_Kostenposten: {
        headers,
        rows: [headers.map(() => cell)],
        formulas: null,
        totals: null,
        errors: null,
        hasHiddenRows: false,
      },
    },
  });
  const headers = HEADERS['rm_Kostenposten'] ?? [];
  const place = headers.indexOf('Uren per week');
  expect(headers.slice(place - 1, place + 2)).toEqual(hours);
  const foundAs = (raw: RawValues, whole: RawValues | null = null): readonly (readonly string[])[] =>
    columnsLost(raw, whole).map((damage) => [damage.missing, damage.foundAs]);
  const renamed = headers.with(place, 'Uren');
  // The user's columns before it and a neighbour that was moved away change its position, not its other neighbour.
  expect(foundAs(reading(['Eigen', ...renamed]))).toEqual([['Uren per week', 'Uren']]);
  expect(foundAs(reading(renamed.toSpliced(place + 1, 1).toSpliced(0, 0, 'Fte')))).toEqual([['Uren per week', 'Uren']]);
  expect(foundAs(reading(renamed.with(place + 1, 'Voltijd')))).toEqual([
    ['Uren per week', 'Uren'],
    ['Fte', 'Voltijd'],
  ]);
  // Elsewhere it is a user's column, even in the position of the missing one.
  expect(foundAs(reading(['Een', 'Twee', ...headers.toSpliced(place, 1)]))).toEqual([['Uren per week', '']]);
  expect(foundAs(reading(renamed, 'een opmerking'))).toEqual([['Uren per week', '']]);
  // It existed before.
  const whole = reading(headers.toSpliced(place + 1, 0, 'Uren'));
  expect(foundAs(reading(renamed))).toEqual([['Uren per week', 'Uren']]);
  expect(foundAs(reading(renamed), whole)).toEqual([['Uren per week', '']]);
  expect(foundAs(reading(headers.toSpliced(place, 1, 'Week', 'Uren')), whole)).toEqual([['Uren per week', 'Week']]);
});

test('if two columns can be a lost one, or one can be two, there is no guess', () => {
  const headers = HEADERS['rm_Kostenposten'] ?? [];
  const place = headers.indexOf('Uren per week');
  const foundAs = (now: readonly string[]): readonly string[] =>
    columnsLost({
      ...healthyReading(),
      tables: {
        rm_Kostenposten: { headers: now, rows: [], formulas: null, totals: null, errors: null, hasHiddenRows: false },
      },
    }).map((damage) => damage.foundAs);
  expect(foundAs(headers.toSpliced(place, 1, 'Uren', 'Uren thuis'))).toEqual(['']);
  expect(foundAs(headers.toSpliced(place, 2, 'Uren'))).toEqual(['', '']);
});

test('every named cell is found by the words beside it', () => {
  const labels = Object.fromEntries(plan.names.map(({ name, label }) => [name, label.text]));
  expect(labels).toMatchObject({
    rm_totaal: 'Totaal per jaar',
    rm_gemeente: 'Gemeente',
    rm_trede: 'Trede (periodiek)',
    rm_werkweek: 'Volledige werkweek',
    rm_controle: 'Controles',
    rm_controle_punten: 'Punten',
    rm_schalen: 'Schalen',
    rm_kop_kostenposten: 'Kostenpost',
    rm_scenarionamen: 'Scenario',
  });
  expect(plan.names.filter(({ label }) => label.text === '')).toEqual([]);
});
