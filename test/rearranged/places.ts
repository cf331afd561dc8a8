// Every place where a workbook can be rearranged: table columns moved and deleted, rows and columns of sheets inserted
// and deleted.

import type { StandInExcel } from '../../src/host/standInExcel';
import { cellAddress, parseAddress } from '../../src/workbook/plan/addresses';
import { EXPLANATION_SHEET } from '../../src/workbook/sheets/model/explanationSheet';
import { cellsOfPlan } from '../../src/workbook/plan/planCells';
import type { Block, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan/plan';

/** One user action. */
export interface Rearrangement {
  readonly what: string;
  readonly act: (excel: StandInExcel) => void;
  /** Whether everything still exists, wherever it is now, so that nothing must be reported. */
  readonly keepsAll: boolean;
  /** What is deleted is known, and is restored unchanged; the sheet Toelichting is recognised by one row only. */
  readonly comesBack?: boolean;
}

interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** The extent of the planned cells of a sheet. */
function reachOf({ values, formulas, tables }: SheetPlan): Reach {
  const blocks: readonly Pick<Block, 'address'>[] = [...values, ...formulas, ...tables];
  const areas = blocks.map(({ address }) => parseAddress(address));
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}

/** Counted from 1. */
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Rows of the sheet within a table, its totals row included: a row inserted there is the user's own row. */
const isInTable = ({ tables }: SheetPlan, row: number): boolean =>
  tables.some(({ address, totals }) => {
    const area = parseAddress(address);
    return row > area.row && row <= area.row + area.rows - (totals ? 0 : 1);
  });

/** Rows of a part that came with a later version: it comes back as a whole. */
const isInPart = ({ newerParts = [] }: SheetPlan, row: number): boolean =>
  newerParts.some(({ address }) => {
    const area = parseAddress(address);
    return row >= area.row && row < area.row + area.rows;
  });

/** Rows with nothing but choices from which the user picks: removing one is for the user to decide. */
function isOfChoices(sheet: SheetPlan, names: WorkbookPlan['names'], row: number): boolean {
  const lists = names
    .filter(({ sheetId, formulas, refersTo }) => sheetId === sheet.id && !formulas && refersTo === undefined)
    .map(({ address }) => parseAddress(address))
    .filter(({ rows }) => rows > 1);
  const cells = [...cellsOfPlan(sheet, (wanted) => wanted === row).values()].filter(({ content }) => content !== null);
  const isInList = ({ column }: { readonly column: number }): boolean =>
    lists.some((area) => area.column === column && row >= area.row && row < area.row + area.rows);
  return cells.length > 0 && cells.every(isInList);
}

const ofSheet = (sheet: SheetPlan, names: WorkbookPlan['names']): readonly Rearrangement[] => {
  const { rows, columns } = reachOf(sheet);
  const { tabName } = sheet;
  return [
    ...upTo(rows).map((row): Rearrangement => ({
      what: `${tabName}: a row comes before row ${row}`,
      act: ({ user }) => user.insertRows(tabName, row, 1),
      keepsAll: !isInTable(sheet, row),
    })),
    ...upTo(rows).map((row): Rearrangement => ({
      what: `${tabName}: row ${row} goes`,
      act: ({ user }) => user.deleteRows(tabName, row, 1),
      keepsAll: false,
      comesBack:
        sheet.id !== EXPLANATION_SHEET &&
        !isInTable(sheet, row) &&
        !isInPart(sheet, row) &&
        !isOfChoices(sheet, names, row),
    })),
    ...upTo(columns).map((column): Rearrangement => ({
      what: `${tabName}: a column comes before column ${column}`,
      act: ({ user }) => user.insertColumns(tabName, column, 1),
      keepsAll: true,
    })),
    ...upTo(columns).map((column): Rearrangement => ({
      what: `${tabName}: column ${column} goes`,
      act: ({ user }) => user.deleteColumns(tabName, column, 1),
      keepsAll: false,
    })),
  ];
};

/** Inserts a cell in a list or a block of formulas, while the cells beside it stay. */
const ofNames = ({ sheets, names }: WorkbookPlan): readonly Rearrangement[] =>
  names.flatMap(({ name, sheetId, address, refersTo }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    const area = parseAddress(address);
    if (!sheet || refersTo !== undefined || area.rows === 1) return [];
    return upTo(area.rows).map((down): Rearrangement => {
      const cell = cellAddress({ ...area, row: area.row + down - 1 });
      return {
        what: `${sheet.tabName}: a cell comes before ${cell} of ${name}`,
        act: ({ user }) => user.insertCells(sheet.tabName, cell),
        keepsAll: false,
      };
    });
  });

/** Moving a column by one position swaps it with its neighbour. */
const ofTable = ({ name, columns }: TablePlan): readonly Rearrangement[] =>
  columns.flatMap(({ header }, from) => [
    {
      what: `${name}: ${header} goes`,
      act: ({ user }: StandInExcel) => user.deleteTableColumn(name, header),
      keepsAll: false,
    },
    ...columns.flatMap((_, to): readonly Rearrangement[] =>
      from === to
        ? []
        : [
            {
              what: `${name}: ${header} becomes column ${to + 1}`,
              act: ({ user }) => user.moveTableColumn(name, header, to),
              keepsAll: true,
            },
          ],
    ),
  ]);

/** All places of the plan's sheets and tables. */
export const rearrangementsOf = (plan: WorkbookPlan): readonly Rearrangement[] => [
  ...plan.sheets.flatMap((sheet) => [...ofSheet(sheet, plan.names), ...sheet.tables.flatMap(ofTable)]),
  ...ofNames(plan),
];
