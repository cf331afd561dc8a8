// User actions in the grid, as data: each takes its place and content from the random numbers of the sequence.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { SheetState, TableState } from '../../src/host/state/state';
import type { Draw } from '../support/random/draw';

/** Marks what belongs to the user. */
export const OWN = 'van de gebruiker';

export interface GridAct {
  readonly name: string;
  /** How often it occurs, relative to the others. */
  readonly weight: number;
  readonly act: (excel: StandInExcel, draw: Draw) => void;
}

const CONTENTS = [
  0,
  1,
  7,
  12.5,
  1e6,
  -3,
  '',
  'tekst',
  '10A',
  '=1+1',
  "'=1+1",
  '=[geheim.xlsx]Blad1!A1',
  'Licentie | SaaS',
  '*',
];
/** Beyond all tables. */
const FREE_COLUMNS = ['W', 'X', 'Y'];
const MOST_ROWS = 60;
const MOST_COLUMNS = 20;

interface Target {
  readonly sheet: SheetState;
  readonly table: TableState;
}

const tablesOf = ({ workbook }: StandInExcel): readonly Target[] =>
  workbook.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

const anySheet = ({ workbook }: StandInExcel, draw: Draw): string => draw.pick(workbook.state.sheets).name;

/** A table with one of its columns. */
function anyColumn(
  excel: StandInExcel,
  draw: Draw,
): { readonly table: string; readonly header: string; readonly count: number } {
  const { sheet, table } = draw.pick(tablesOf(excel));
  const headers = excel.workbook.headersOf(sheet, table);
  return { table: table.name, header: draw.pick(headers), count: headers.length };
}

function anyCell(excel: StandInExcel, draw: Draw): { readonly sheet: string; readonly address: string } {
  const { sheet, table } = draw.pick(tablesOf(excel));
  const header = draw.pick(excel.workbook.headersOf(sheet, table));
  return excel.user.addressInTable(table.name, header, draw.upTo(table.area.rows - 1));
}

const onSheet =
  (act: (excel: StandInExcel, sheet: string, place: number) => void, most: number) =>
  (excel: StandInExcel, draw: Draw): void =>
    act(excel, anySheet(excel, draw), 1 + draw.upTo(most));

export const GRID_ACTS: readonly GridAct[] = [
  {
    name: 'types',
    weight: 6,
    act: (excel, draw) => {
      const { sheet, address } = anyCell(excel, draw);
      excel.user.type(sheet, address, draw.pick(CONTENTS));
    },
  },
  {
    name: 'pastes',
    weight: 4,
    act: (excel, draw) => {
      const { sheet, address } = anyCell(excel, draw);
      excel.user.paste(sheet, address, draw.pick(CONTENTS));
    },
  },
  {
    name: 'writes beside',
    weight: 3,
    act: (excel, draw) =>
      excel.user.paste(
        anySheet(excel, draw),
        `${draw.pick(FREE_COLUMNS)}${1 + draw.upTo(MOST_ROWS)}`,
        `${OWN} ${draw.upTo(1000)}`,
      ),
  },
  {
    name: 'inserts a row',
    weight: 6,
    act: onSheet(({ user }, sheet, row) => user.insertRows(sheet, row, 1), MOST_ROWS),
  },
  {
    name: 'deletes a row',
    weight: 2,
    act: onSheet(({ user }, sheet, row) => user.deleteRows(sheet, row, 1), MOST_ROWS),
  },
  {
    name: 'inserts a column',
    weight: 4,
    act: onSheet(({ user }, sheet, column) => user.insertColumns(sheet, column, 1), MOST_COLUMNS),
  },
  {
    name: 'deletes a column',
    weight: 1,
    act: onSheet(({ user }, sheet, column) => user.deleteColumns(sheet, column, 1), MOST_COLUMNS),
  },
  {
    name: 'moves a column',
    weight: 5,
    act: (excel, draw) => {
      const { table, header, count } = anyColumn(excel, draw);
      excel.user.moveTableColumn(table, header, draw.upTo(count));
    },
  },
  {
    name: 'deletes a column of a table',
    weight: 2,
    act: (excel, draw) => {
      const { table, header } = anyColumn(excel, draw);
      excel.user.deleteTableColumn(table, header);
    },
  },
  {
    name: 'renames a header',
    weight: 2,
    act: (excel, draw) => {
      const { table, header } = anyColumn(excel, draw);
      excel.user.renameHeader(table, header, draw.pick([`${header} (eigen)`, 'Opmerking', '__proto__']));
    },
  },
  {
    name: 'inserts a row of a table',
    weight: 3,
    act: (excel, draw) => {
      const { table } = draw.pick(tablesOf(excel));
      excel.user.insertTableRow(table.name, draw.upTo(table.area.rows));
    },
  },
  {
    name: 'deletes a row of a table',
    weight: 3,
    act: (excel, draw) => {
      const { table } = draw.pick(tablesOf(excel));
      excel.user.deleteTableRow(table.name, draw.upTo(table.area.rows - 1));
    },
  },
  {
    name: 'sorts',
    weight: 4,
    act: (excel, draw) => {
      const { table, header } = anyColumn(excel, draw);
      excel.user.sortTable(table, header, draw.pick(['ascending', 'descending'] as const));
    },
  },
  {
    name: 'filters',
    weight: 2,
    act: (excel, draw) => {
      const { table, header } = anyColumn(excel, draw);
      const least = draw.pick(['', 'm']);
      excel.user.filterTable(table, header, (value) => String(value) >= least);
    },
  },
  {
    name: 'shows all rows',
    weight: 2,
    act: (excel) => {
      for (const { sheet } of tablesOf(excel)) sheet.hiddenRows.clear();
    },
  },
  {
    name: 'renames a sheet',
    weight: 2,
    act: (excel, draw) => excel.user.renameSheet(anySheet(excel, draw), `Blad van ons ${draw.upTo(1000)}`),
  },
  { name: 'copies a sheet', weight: 1, act: (excel, draw) => void excel.user.copySheet(anySheet(excel, draw)) },
  { name: 'deletes a sheet', weight: 1, act: (excel, draw) => excel.user.deleteSheet(anySheet(excel, draw)) },
  {
    name: 'moves a sheet',
    weight: 1,
    act: (excel, draw) => excel.user.moveSheet(anySheet(excel, draw), draw.upTo(excel.workbook.state.sheets.length)),
  },
  {
    name: 'deletes a name',
    weight: 1,
    act: (excel, draw) => excel.user.deleteName(draw.pick(excel.workbook.state.names).name),
  },
  {
    name: 'makes cells of a table',
    weight: 1,
    act: (excel, draw) => excel.user.convertTableToRange(draw.pick(tablesOf(excel)).table.name),
  },
  {
    name: 'inserts a cell',
    weight: 1,
    act: (excel, draw) =>
      excel.user.insertCells('Uitgangspunten', `${draw.pick(['A', 'B', 'G', 'K', 'L'])}${1 + draw.upTo(MOST_ROWS)}`),
  },
];
