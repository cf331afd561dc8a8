// The known content of a lost column: from the inputs that were last read, on which the plan is based, or else from the
// initial salary tables. Pure.

import type { SalaryScale } from '../../model/inputs/modelInputs';
import { nameKey } from '../../model/names';
import { DEFAULT_SALARY_SCALES } from '../../model/salary/salaryAmounts';
import { STEP_COUNT } from '../../model/salary/salaryTables';
import { inputCell, textCell } from '../plan/description';
import { SALARY_COLUMNS as COLUMN, stepColumn, TABLES } from '../names/identifiers';
import type { PlannedCell, TablePlan, WorkbookPlan } from '../plan/plan';
import { readBack } from '../plan/planCells';
import type { Row } from '../plan/rawCells';

const FIELDS: ReadonlyMap<string, (scale: SalaryScale) => PlannedCell> = new Map([
  [COLUMN.surcharge, ({ surcharge }) => inputCell(surcharge)],
  [COLUMN.status, ({ status }) => textCell(status)],
  ...Array.from(
    { length: STEP_COUNT },
    (_, step) => [stepColumn(step), ({ steps }: SalaryScale) => inputCell(steps[step] ?? null)] as const,
  ),
]);

const keyOf = (...words: readonly string[]): string => words.map(nameKey).join('\n');

const SCALES = new Map(DEFAULT_SALARY_SCALES.map((scale) => [keyOf(scale.table, scale.scale), scale]));

/** The amounts of the initial tables; unknown ones are empty. */
function builtInColumn(table: string, header: string, rows: readonly Row[]): readonly PlannedCell[] {
  const field = table === TABLES.salaryScales ? FIELDS.get(header) : undefined;
  return rows.map((cell) => {
    const scale = SCALES.get(keyOf(String(cell(COLUMN.table) ?? ''), String(cell(COLUMN.scale) ?? '')));
    return (scale && field?.(scale)) ?? '';
  });
}

/** The rows of a table in the plan. */
function plannedRows({ name, address }: TablePlan, { sheets }: WorkbookPlan): readonly (readonly PlannedCell[])[] {
  const block = sheets
    .filter(({ tables }) => tables.some((table) => table.name === name))
    .flatMap(({ values }) => values)
    .find((candidate) => candidate.address === address);
  return typeof block?.cells === 'object' && block.cells !== null ? block.cells.slice(1) : [];
}

const asShown = (content: PlannedCell | undefined): string => String(readBack(content ?? '') ?? '');

/**
 * The cells of a column from the first row down. A row corresponds to the planned one with the same other inputs; if
 * there are several, as in a numbered list, to the one in its position.
 * @param rows the current rows, without the column
 * @param plan made from the inputs that were last read; null if there are none
 */
export function knownColumn(
  table: TablePlan,
  header: string,
  rows: readonly Row[],
  plan: WorkbookPlan | null,
): readonly PlannedCell[] {
  const { columns, name } = table;
  const planned = plan ? plannedRows(table, plan) : [];
  const lost = columns.findIndex((column) => column.header === header);
  const others = columns.flatMap((column, index) =>
    column.formula === undefined && index !== lost ? [{ index, header: column.header }] : [],
  );
  const byKey = new Map<string, number[]>();
  planned.forEach((line, row) => {
    const key = keyOf(...others.map(({ index }) => asShown(line[index])));
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    same.push(row);
  });
  const builtIn = builtInColumn(name, header, rows);
  return rows.map((cell, row) => {
    const same = byKey.get(keyOf(...others.map((other) => String(cell(other.header) ?? '')))) ?? [];
    const place = same.includes(row) || same.length !== 1 ? row : (same[0] ?? row);
    const content = same.includes(place) ? planned[place]?.[lost] : undefined;
    return (asShown(content) === '' ? builtIn[row] : content) ?? '';
  });
}
