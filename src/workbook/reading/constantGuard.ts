// Compares the constants of the model on which formulas depend, and which are no inputs, with the plan. Pure.

import { ownValue } from '../../model/ownValue';
import { SHEET_OUTLINES } from '../../model/sheets/registry';
import type { SheetOutline } from '../../model/sheets/sheetOutline';
import { LIST_NAMES, RESULT_NAMES } from '../names/identifiers';
import { parseAddress, type Area } from '../plan/addresses';
import type { NamePlan, PlannedCell, WorkbookPlan } from '../plan/plan';
import { readBack } from '../plan/planCells';
import type { RawCell, RawValues } from '../plan/rawValues';
import type { FormulaFinding } from './formulaGuard';
import { labelsOfRows } from './labelledRows';

/** Whether a cell may hold something else than was planned. */
type Exception = (found: RawCell) => boolean;

const never: Exception = () => false;

/** A workbook of an earlier or later version has another number, and is updated as a whole. */
const isVersion: Exception = (found) => typeof found === 'number' && Number.isInteger(found) && found > 0;

const outlines: readonly SheetOutline[] = Object.values(SHEET_OUTLINES);

/** Lists for drop-downs alone may be extended by the user; a formula looks something up in these. */
const CONSTANTS: ReadonlyMap<string, Exception> = new Map([
  [RESULT_NAMES.checkDecimals, never],
  [RESULT_NAMES.version, isVersion],
  [LIST_NAMES.steps, never],
  [LIST_NAMES.salaryTables, never],
  [LIST_NAMES.priceLevels, never],
  ...outlines.flatMap(({ constants = [] }) => constants.map((name): [string, Exception] => [name, never])),
]);

/** Lists of which each row has words of its own on the sheet. */
const LABELLED: ReadonlySet<string> = new Set(outlines.flatMap(({ labelled }) => labelled));

/** The planned cells of an area of one column. */
function plannedIn({ row, column, rows }: Area, sheetId: string, { sheets }: WorkbookPlan): readonly PlannedCell[] {
  const values = sheets.find(({ id }) => id === sheetId)?.values ?? [];
  const blocks = values.map(({ address, cells }) => ({ area: parseAddress(address), cells }));
  return Array.from({ length: rows }, (_, down) => {
    for (const { area, cells } of blocks) {
      const content = typeof cells === 'object' ? cells?.[row + down - area.row]?.[column - area.column] : null;
      if (content !== undefined && content !== null) return content;
    }
    return null;
  });
}

/** A list in which the user made room is compared no longer, unless its rows have a label: which cell is ours is not known. */
function findingsIn(
  name: NamePlan,
  plan: WorkbookPlan,
  raw: RawValues,
  isAllowed: Exception,
): readonly FormulaFinding[] {
  const cells = ownValue(raw.names, name.name) ?? ownValue(raw.formulas, name.name) ?? [];
  const planned = plannedIn(parseAddress(name.address), name.sheetId, plan);
  const labels = LABELLED.has(name.name) ? labelsOfRows(raw, name.name, name.labels) : null;
  if (!labels && cells.length !== planned.length) return [];
  const finding = (kind: FormulaFinding['kind'], row: number, label: string, meant: PlannedCell): FormulaFinding => ({
    kind,
    subject: name.label.text,
    row: label,
    found: String(cells[row]?.[0] ?? ''),
    expected: String(meant ?? ''),
    target: { kind: 'name', name: name.name, row: Math.max(row, 0) },
  });
  const ours = planned.flatMap((content, index): readonly FormulaFinding[] => {
    const label = name.labels[index] ?? '';
    const row = labels ? labels.indexOf(label) : index;
    const found = cells[row]?.[0] ?? '';
    const meant = readBack(content) ?? '';
    if (row < 0) return meant === '' ? [] : [finding('lost', row, label, content)];
    if (found === meant || isAllowed(found) || (meant === '' && !labels)) return [];
    return [finding('typed', row, labels ? label : planned.length > 1 ? String(meant) : '', content)];
  });
  // A row without a label is in what formulas add up.
  const strangers = (labels ?? []).flatMap((label, row) =>
    label === null && (cells[row]?.[0] ?? '') !== '' ? [finding('typed', row, '', '')] : [],
  );
  return [...ours, ...strangers];
}

/** Every such constant that differs from the plan. */
export const constantFaults = (plan: WorkbookPlan, raw: RawValues): readonly FormulaFinding[] =>
  plan.names.flatMap((name) => {
    const exception = CONSTANTS.get(name.name);
    return exception ? findingsIn(name, plan, raw, exception) : [];
  });
