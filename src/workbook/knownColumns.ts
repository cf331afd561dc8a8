// What a lost column of the salary table had, as far as that is known: the tables that every workbook begins with. Pure.

import type { SalaryScale } from '../model/modelInputs';
import { nameKey } from '../model/names';
import { DEFAULT_SALARY_SCALES, STEP_COUNT } from '../model/salaryTables';
import { asInput, asText } from './description';
import { SALARY_COLUMNS as COLUMN, stepColumn, TABLES } from './identifiers';
import type { PlannedCell } from './plan';
import type { Row } from './rawCells';

const FIELDS: ReadonlyMap<string, (scale: SalaryScale) => PlannedCell> = new Map([
  [COLUMN.surcharge, ({ surcharge }) => asInput(surcharge)],
  [COLUMN.status, ({ status }) => asText(status)],
  ...Array.from(
    { length: STEP_COUNT },
    (_, step) => [stepColumn(step), ({ steps }: SalaryScale) => asInput(steps[step] ?? null)] as const,
  ),
]);

const keyOf = (table: string, scale: string): string => `${nameKey(table)}\n${nameKey(scale)}`;

const SCALES = new Map(DEFAULT_SALARY_SCALES.map((scale) => [keyOf(scale.table, scale.scale), scale]));

/** The cells of a column from the first row down; what is not known is empty. @param rows as they are without it */
export function knownColumn(table: string, header: string, rows: readonly Row[]): readonly PlannedCell[] {
  const field = table === TABLES.salaryScales ? FIELDS.get(header) : undefined;
  return rows.map((cell) => {
    const scale = SCALES.get(keyOf(String(cell(COLUMN.table) ?? ''), String(cell(COLUMN.scale) ?? '')));
    return (scale && field?.(scale)) ?? '';
  });
}
