// Range.copyFrom: contents with their relative references shifted, formats, validations and conditional formats.

import { areaText, cellsOf, intersection, type Area } from '../state/area';
import { copiedFormula } from '../formulas/formulaReferences';
import type { HostWorkbook } from './hostWorkbook';
import type { RangeTarget } from './rangeTarget';
import { cellKey } from '../state/state';

interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** As in Excel, a target that is a multiple of the source repeats it; any other target takes the source's size. */
function targetAreas(source: Area, target: Area): readonly Area[] {
  const down = target.rows % source.rows === 0 ? target.rows / source.rows : 1;
  const across = target.columns % source.columns === 0 ? target.columns / source.columns : 1;
  return cellsOf({ row: 0, column: 0, rows: down, columns: across }).map(({ row, column }) => ({
    ...source,
    row: target.row + row * source.rows,
    column: target.column + column * source.columns,
  }));
}

function copyContents(
  workbook: HostWorkbook,
  source: RangeTarget,
  target: RangeTarget,
  { rows, columns }: Step,
  asValues: boolean,
): void {
  const contents = cellsOf(source.area).map(({ row, column }) => {
    const content = asValues ? workbook.value(source.sheet, row, column) : workbook.formula(source.sheet, row, column);
    const isFormula = !asValues && source.sheet.formulas.has(cellKey(row, column));
    return { row, column, content: isFormula ? copiedFormula(String(content), rows, columns) : content, isFormula };
  });
  for (const { row, column, content, isFormula } of contents) {
    const isText = typeof content === 'string' && content !== '' && !isFormula;
    workbook.setCell(target.sheet, row + rows, column + columns, isText ? `'${content}` : content);
  }
}

function copyFormats(source: RangeTarget, target: RangeTarget, { rows, columns }: Step): void {
  const formats = cellsOf(source.area).map(({ row, column }) => ({
    key: cellKey(row + rows, column + columns),
    format: source.sheet.formats.get(cellKey(row, column)),
  }));
  for (const { key, format } of formats) {
    if (format) target.sheet.formats.set(key, format);
    else target.sheet.formats.delete(key);
  }
}

/** Joins two adjacent areas of the same width or height; otherwise null. */
function merged(one: Area, other: Area): Area | null {
  const isStacked = one.column === other.column && one.columns === other.columns;
  const isAligned = one.row === other.row && one.rows === other.rows;
  if (isStacked && other.row <= one.row + one.rows && one.row <= other.row + other.rows) {
    const row = Math.min(one.row, other.row);
    return { ...one, row, rows: Math.max(one.row + one.rows, other.row + other.rows) - row };
  }
  if (isAligned && other.column <= one.column + one.columns && one.column <= other.column + other.columns) {
    const column = Math.min(one.column, other.column);
    return { ...one, column, columns: Math.max(one.column + one.columns, other.column + other.columns) - column };
  }
  return null;
}

/** The rules of the copied cells also apply to the new cells. */
function copyRules<Rule extends { area: Area }>(
  from: RangeTarget,
  to: RangeTarget,
  { rows, columns }: Step,
  rulesOf: (sheet: RangeTarget['sheet']) => Rule[],
): void {
  const rules = rulesOf(to.sheet);
  for (const rule of [...rulesOf(from.sheet)]) {
    const common = intersection(rule.area, from.area);
    if (!common) continue;
    const area = { ...common, row: common.row + rows, column: common.column + columns };
    const whole = from.sheet === to.sheet ? merged(rule.area, area) : null;
    if (whole) rule.area = whole;
    else rules.push({ ...rule, area });
  }
}

/** @param type one of the kinds that `Range.copyFrom` takes */
export function copyRange(workbook: HostWorkbook, source: RangeTarget, target: RangeTarget, type: unknown): void {
  workbook.assertWritable(target.sheet);
  const kind = typeof type === 'string' ? type : 'All';
  for (const area of targetAreas(source.area, target.area)) {
    const step = { rows: area.row - source.area.row, columns: area.column - source.area.column };
    const place = { sheet: target.sheet, area };
    if (kind !== 'Formats') copyContents(workbook, source, place, step, kind === 'Values');
    if (kind === 'All' || kind === 'Formats') {
      copyFormats(source, place, step);
      copyRules(source, place, step, ({ conditionalFormats }) => conditionalFormats);
    }
    if (kind === 'All') copyRules(source, place, step, ({ validations }) => validations);
    workbook.events.changed(target.sheet.id, areaText(area), 'RangeEdited');
  }
}
