// The plan of the workbook: its contents, and that every reference in it leads somewhere.

import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import type { Block, PlannedCell } from '../../src/workbook/plan/plan';
import { readBack } from '../../src/workbook/plan/planCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withAddedSheets } from '../support/addedSheets';

/** With all added sheets. */
const withSheets = withAddedSheets(REPORT_INPUTS);
const plan = planWorkbook({
  ...withSheets,
  variants: [variantOf(withSheets, compute(withSheets), 'Eerste raming', '2026-11-24')],
});
const cellsOf = ({ cells }: Block): readonly PlannedCell[] =>
  typeof cells === 'object' && cells !== null ? cells.flat() : [cells];
const formulas = plan.sheets.flatMap(({ id, formulas: blocks, tables }) =>
  [...blocks.flatMap(cellsOf), ...tables.flatMap(({ totals = [] }) => totals)]
    .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='))
    .map((formula) => [id, formula] as const),
);

const ALLOWED = new Set(
  'SUM SUMIFS SUMPRODUCT ROUND TRUNC INDEX MATCH IF IFERROR ISERROR ISNUMBER LEN AND OR N NOT COUNTA COUNTIF COUNTIFS ROWS MIN MAX LARGE SMALL RANK ABS SIGN CHOOSE AVERAGE'.split(
    ' ',
  ),
);
const withoutText = (formula: string): string => formula.replace(/"[^"]*"/g, '""');
const withoutBrackets = (formula: string): string => {
  const inner = formula.replace(/\[[^[\]]*\]/g, '');
  return inner === formula ? formula : withoutBrackets(inner);
};

/** The formulas in which something is found that is not allowed, with what it is. */
const faultyFormulas = (notAllowed: (formula: string) => readonly string[]): readonly object[] =>
  formulas.flatMap(([sheet, formula]) => {
    const found = notAllowed(formula);
    return found.length > 0 ? [{ sheet, formula, found }] : [];
  });

test('there are formulas to check', () => expect(formulas.length).toBeGreaterThan(30));

test('every formula uses functions that every Excel knows', () => {
  const functionsIn = (formula: string): readonly string[] =>
    [...withoutText(formula).matchAll(/([A-Z]+)\(/g)].map(([, name = '']) => name);
  expect(faultyFormulas((formula) => functionsIn(formula).filter((name) => !ALLOWED.has(name)))).toEqual([]);
});

test('every formula names cells and tables that are planned', () => {
  const known = new Set([
    ...plan.names.map(({ name }) => name),
    ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ]);
  const namesIn = (formula: string): readonly string[] =>
    [...withoutText(formula).matchAll(/\brm_\w+/g)].map(([name]) => name);
  expect(faultyFormulas((formula) => namesIn(formula).filter((name) => !known.has(name)))).toEqual([]);
});

test('no formula has a number in it but 0 and 1', () => {
  const numbersIn = (formula: string): readonly string[] =>
    [...withoutBrackets(withoutText(formula)).matchAll(/(?<![A-Za-z_\d.])\d+(\.\d+)?(?![\d.]*[A-Za-z])/g)].map(
      ([number]) => number,
    );
  expect(faultyFormulas((formula) => numbersIn(formula).filter((number) => !['0', '1'].includes(number)))).toEqual([]);
});

test('the cost lines are in the order and have the headers that users were promised', () => {
  const sheet = plan.sheets.find(({ id }) => id === 'costLines');
  const lines = sheet?.tables[0];
  const block = sheet?.values.find(({ address }) => address === lines?.address);
  const rows = Array.isArray(block?.cells) ? (block.cells as readonly (readonly unknown[])[]) : [];
  expect(rows[0]).toEqual([
    'Kostenpost',
    'Kosten per jaar',
    'Aandeel',
    'Meetellen',
    'Uren per week',
    'Fte',
    'Schaal',
    'Salaris',
    'Aantal',
    'Eenheid',
    'Bedrag per eenheid',
    'Controle',
    'Kostensoort',
    'Toelichting',
    'Soort',
    'Volledig',
    'Berekening',
    'Fte exact',
    'Kosten exact',
  ]);
  expect(rows.slice(1).map((row) => readBack(row[0] as PlannedCell))).toEqual(
    REPORT_INPUTS.lines.map(({ name }) => name),
  );
});

test('tabs have no apostrophe, and names of tables and cells are all different', () => {
  expect(plan.sheets.filter(({ tabName }) => tabName.includes("'"))).toEqual([]);
  const names = [
    ...plan.names.map(({ name }) => name),
    ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('validations and conditional formats contain no structured references, which Excel refuses there', () => {
  const sources = plan.sheets.flatMap(({ validations, conditionalFormats }) => [
    ...validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : [])),
    ...conditionalFormats.map(({ formula }) => formula),
  ]);
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => source.includes('['))).toEqual([]);
});
