// The values of the formula cells of a plan by address, from values by table column and by name: what a file has beside its
// formulas, so that previewers and phones show numbers without calculating. Pure.

import { ownValue } from '../../model/ownValue';
import { cellAddress, parseAddress } from './addresses';
import type { SheetPlan, WorkbookPlan } from './plan';
import { cellsOfPlan, isFormula } from './planCells';
import type { RawCell } from './rawValues';

/** Values of one sheet by address. */
export type CellValues = ReadonlyMap<string, RawCell>;

/** Values by address, for each sheet of the plan by its id. */
export type FormulaValues = ReadonlyMap<string, CellValues>;

/** From the first row down; undefined where nothing is known. */
type Down = readonly (RawCell | undefined)[];

/** Values before they have addresses. */
export interface UnplacedValues {
  /** By table and header, from the first row of the body. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, Down>>>>;
  /** The totals row, by table and header. */
  readonly totals: Readonly<Record<string, Readonly<Record<string, RawCell | undefined>>>>;
  readonly named: Readonly<Record<string, Down>>;
}

type Entry = readonly [address: string, value: RawCell];

const down = (row: number, column: number, values: Down): readonly Entry[] =>
  values.flatMap((value, index) => (value === undefined ? [] : [[cellAddress({ row: row + index, column }), value]]));

function tableEntries({ tables }: SheetPlan, values: UnplacedValues): readonly Entry[] {
  return tables.flatMap((table) => {
    const { row, column, rows } = parseAddress(table.address);
    const body = ownValue(values.tables, table.name) ?? {};
    const totals = (table.totals && ownValue(values.totals, table.name)) ?? {};
    return table.columns.flatMap(({ header }, index) => [
      ...down(row + 1, column + index, ownValue(body, header) ?? []),
      ...down(row + rows, column + index, [ownValue(totals, header)]),
    ]);
  });
}

/** The values at the addresses that the plan gives them. */
export const placedValues = ({ sheets, names }: WorkbookPlan, values: UnplacedValues): FormulaValues =>
  new Map(
    sheets.map((sheet) => {
      const named = names.filter(({ sheetId }) => sheetId === sheet.id);
      const ofNames = named.flatMap(({ name, address }) => {
        const { row, column } = parseAddress(address);
        return down(row, column, ownValue(values.named, name) ?? []);
      });
      return [sheet.id, new Map([...tableEntries(sheet, values), ...ofNames])];
    }),
  );

/** Formula cells of the plan without a value: `costLines B7`. */
export const withoutValue = ({ sheets }: WorkbookPlan, values: FormulaValues): readonly string[] =>
  sheets.flatMap((sheet) =>
    [...cellsOfPlan(sheet)].flatMap(([address, { content }]) =>
      isFormula(content) && values.get(sheet.id)?.get(address) === undefined ? [`${sheet.id} ${address}`] : [],
    ),
  );
