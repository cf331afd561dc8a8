// A workbook as plain data, for comparing before and after: everything a user could see or lose, without ids.

import { areaText } from '../state/area';
import type { HostWorkbook } from './hostWorkbook';
import { nameFormula } from '../formulas/names';
import type { CellValue } from '../state/spreadsheetEngine';
import { cellOfKey, type CellFormat, type SheetState } from '../state/state';

export interface CellContents {
  /** Formula or constant. */
  readonly content: CellValue;
  readonly value: CellValue;
}

/** By address, for cells that are not empty. */
type ByAddress<Content> = Readonly<Record<string, Content>>;

export interface SheetContents {
  readonly name: string;
  readonly cells: ByAddress<CellContents>;
  readonly formats: ByAddress<CellFormat>;
  readonly tables: readonly object[];
  readonly validations: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly charts: readonly object[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly layout: Readonly<Record<string, unknown>>;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  /** Formula by name; a name local to one sheet is prefixed with that sheet. */
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

const addressOf = (key: string): string => areaText({ ...cellOfKey(key), rows: 1, columns: 1 });

/** Sorted, so that the order of writing does not matter. */
function byAddress<Content>(entries: Iterable<readonly [string, Content]>): ByAddress<Content> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sheetContents(workbook: HostWorkbook, sheet: SheetState): SheetContents {
  const keys = [...sheet.constants.keys(), ...sheet.formulas.keys()];
  const placed = ({ area, ...rest }: { readonly area: Parameters<typeof areaText>[0] }): object => ({
    address: areaText(area),
    ...rest,
  });
  return {
    name: sheet.name,
    cells: byAddress(
      keys.map((key): [string, CellContents] => {
        const { row, column } = cellOfKey(key);
        const content = workbook.formula(sheet, row, column);
        return [addressOf(key), { content, value: workbook.value(sheet, row, column) }];
      }),
    ),
    formats: byAddress([...sheet.formats].map(([key, format]) => [addressOf(key), format])),
    tables: sheet.tables.map(({ id: _, ...table }) => placed(table)),
    validations: sheet.validations.map(placed),
    conditionalFormats: sheet.conditionalFormats.map(placed),
    charts: sheet.charts.map(({ series, ...chart }) => ({
      ...chart,
      series: series.map(({ values, categories, properties }) => ({
        properties,
        values: areaText(values),
        categories: categories && areaText(categories),
      })),
    })),
    columnWidths: byAddress([...sheet.columnWidths].map(([column, points]) => [String(column), points])),
    rowHeights: byAddress([...sheet.rowHeights].map(([row, points]) => [String(row), points])),
    layout: {
      ...sheet.pageLayout,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      isProtected: sheet.isProtected,
      showGridlines: sheet.showGridlines,
      visibility: sheet.visibility,
      hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    },
  };
}

export function workbookContents(workbook: HostWorkbook): WorkbookContents {
  const { sheets, names, settings } = workbook.state;
  return {
    sheets: sheets.map((sheet) => sheetContents(workbook, sheet)),
    names: byAddress(
      names.map((name): [string, string] => {
        const scope = name.scope === null ? '' : `${workbook.findSheet(name.scope)?.name ?? ''}!`;
        return [scope + name.name, nameFormula(workbook.state, name)];
      }),
    ),
    settings: byAddress(settings),
  };
}
