// Members of Range and of what hangs below it: format, validation, conditional formats.

import { areaText, cellsOf, intersection, LAST_COLUMN, parseArea, type Area } from './area';
import { invalidArgument, itemNotFound } from './hostError';
import type { Arguments, HostObject, MemberContext, TypeMembers } from './hostObject';
import type { CellValue } from './spreadsheetEngine';
import type { ConditionalFormatState, SheetState } from './state';

export interface RangeTarget {
  readonly sheet: SheetState;
  readonly area: Area;
}

export const rangeObject = (sheet: SheetState, area: Area): HostObject => ({
  type: 'Range',
  target: { sheet, area } satisfies RangeTarget,
});

/** A range argument: an address on the sheet, or a Range object. */
export function areaArgument(argument: unknown): Area {
  if (typeof argument === 'string') return parseArea(argument.split('!').at(-1) ?? argument);
  return rangeArgument(argument).area;
}

export function rangeArgument(argument: unknown): RangeTarget {
  if (typeof argument === 'object' && argument !== null && 'type' in argument && argument.type === 'Range') {
    return (argument as HostObject).target as RangeTarget;
  }
  throw invalidArgument('A range is needed');
}

type Matrix = readonly (readonly unknown[])[];

function matrixOf<Cell>({ area }: RangeTarget, read: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

/** A single content is spread; a matrix must have the size of the range. */
function eachCell(
  { area }: RangeTarget,
  content: unknown,
  write: (row: number, column: number, cell: unknown) => void,
): void {
  if (!Array.isArray(content)) {
    for (const { row, column } of cellsOf(area)) write(row, column, content);
    return;
  }
  const matrix = content as Matrix;
  if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns)) {
    throw invalidArgument(`The array has another size than ${areaText(area)}`);
  }
  matrix.forEach((cells, row) => cells.forEach((cell, column) => write(area.row + row, area.column + column, cell)));
}

function isCellContent(cell: unknown): cell is CellValue | null {
  return cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
}

function writeCells(target: RangeTarget, content: unknown, { workbook }: MemberContext): void {
  workbook.assertWritable(target.sheet);
  eachCell(target, content, (row, column, cell) => {
    if (!isCellContent(cell)) throw invalidArgument('A cell takes text, a number or a truth value');
    workbook.setCell(target.sheet, row, column, cell);
  });
}

function find(
  { sheet, area }: RangeTarget,
  [text, criteria]: Arguments,
  { workbook }: MemberContext,
): HostObject | null {
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as {
    completeMatch?: boolean;
    matchCase?: boolean;
  };
  const escaped = String(text).replace(/~([~*?])|[.*+?^${}()|[\]\\]/g, (match: string, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (match === '*') return '.*';
    return match === '?' ? '.' : `\\${match}`;
  });
  const pattern = new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? 's' : 'is');
  const cell = cellsOf(area).find(({ row, column }) => pattern.test(String(workbook.value(sheet, row, column))));
  return cell ? rangeObject(sheet, { ...cell, rows: 1, columns: 1 }) : null;
}

function needed(found: HostObject | null, what: string): HostObject {
  if (!found) throw itemNotFound(what);
  return found;
}

function crossing({ sheet, area }: RangeTarget, argument: unknown): HostObject | null {
  const common = intersection(area, areaArgument(argument));
  return common && rangeObject(sheet, common);
}

export const RANGE: TypeMembers<RangeTarget> = {
  get: {
    Address: ({ sheet, area }) => `${/\W/.test(sheet.name) ? `'${sheet.name}'` : sheet.name}!${areaText(area)}`,
    RowIndex: ({ area }) => area.row - 1,
    ColumnIndex: ({ area }) => area.column - 1,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    Values: (target, { workbook }) => matrixOf(target, (row, column) => workbook.value(target.sheet, row, column)),
    Formulas: (target, { workbook }) => matrixOf(target, (row, column) => workbook.formula(target.sheet, row, column)),
    NumberFormat: (target) =>
      matrixOf(target, (row, column) => target.sheet.formats.get(`${row},${column}`)?.['NumberFormat'] ?? 'General'),
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    NumberFormat: (target, content, { workbook }) => {
      workbook.assertWritable(target.sheet);
      eachCell(target, content, (row, column, cell) => {
        if (typeof cell === 'string')
          workbook.setFormat(target.sheet, { row, column, rows: 1, columns: 1 }, { NumberFormat: cell });
      });
    },
  },
  objects: {
    Format: (target) => ({ type: 'RangeFormat', target }),
    DataValidation: (target) => ({ type: 'DataValidation', target }),
    ConditionalFormats: (target) => ({ type: 'ConditionalFormatCollection', target }),
  },
  objectMethods: {
    GetCell: ({ sheet, area }, [row, column]) =>
      rangeObject(sheet, { row: area.row + Number(row), column: area.column + Number(column), rows: 1, columns: 1 }),
    GetRow: ({ sheet, area }, [row]) => rangeObject(sheet, { ...area, row: area.row + Number(row), rows: 1 }),
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      rangeObject(sheet, { ...area, rows: area.rows + Number(rows), columns: area.columns + Number(columns) }),
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const { row, column, rows, columns } = areaArgument(other);
      const top = Math.min(area.row, row);
      const left = Math.min(area.column, column);
      return rangeObject(sheet, {
        row: top,
        column: left,
        rows: Math.max(area.row + area.rows, row + rows) - top,
        columns: Math.max(area.column + area.columns, column + columns) - left,
      });
    },
    GetEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, column: 1, columns: LAST_COLUMN }),
    GetIntersection: (target, [other]) => needed(crossing(target, other), 'the intersection'),
    GetIntersectionOrNullObject: (target, [other]) => crossing(target, other),
    Find: (target, args, context) => needed(find(target, args, context), `text ${String(args[0])}`),
    FindOrNullObject: find,
  },
  methods: {
    Select: () => null,
    // The client asks this before it writes a large array; the write itself checks the size.
    _ValidateArraySize: () => null,
  },
};

const FORMAT_PROPERTIES = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel', 'RowHeight'] as const;
const FONT_PROPERTIES = ['Bold', 'Italic', 'Size', 'Color', 'Name'] as const;

type FormatSetter = (target: RangeTarget, value: unknown, context: MemberContext) => void;

function formatSetters(prefix: string, properties: readonly string[]): Readonly<Record<string, FormatSetter>> {
  return Object.fromEntries(
    properties.map((property): [string, FormatSetter] => [
      property,
      ({ sheet, area }, value, { workbook }) => {
        workbook.assertWritable(sheet);
        workbook.setFormat(sheet, area, { [prefix + property]: value as string | number | boolean });
      },
    ]),
  );
}

export const RANGE_FORMAT: TypeMembers<RangeTarget> = {
  set: {
    ...formatSetters('', FORMAT_PROPERTIES),
    ColumnWidth: ({ sheet, area }, points) => {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        sheet.columnWidths.set(column, Number(points));
      }
    },
  },
  objects: {
    Font: (target) => ({ type: 'RangeFont', target }),
    Fill: (target) => ({ type: 'RangeFill', target }),
    Borders: (target) => ({ type: 'RangeBorderCollection', target }),
  },
};

export const RANGE_FONT: TypeMembers<RangeTarget> = { set: formatSetters('Font.', FONT_PROPERTIES) };
export const RANGE_FILL: TypeMembers<RangeTarget> = { set: formatSetters('Fill.', ['Color']) };

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

export const RANGE_BORDERS: TypeMembers<RangeTarget> = {
  objectMethods: {
    GetItem: (target, [edge]) => ({
      type: 'RangeBorder',
      target: { ...target, edge: String(edge) } satisfies BorderTarget,
    }),
  },
};

const border =
  (property: string) =>
  ({ sheet, area, edge }: BorderTarget, value: unknown, { workbook }: MemberContext): void =>
    workbook.setFormat(sheet, area, { [`Border.${edge}.${property}`]: String(value) });

export const RANGE_BORDER: TypeMembers<BorderTarget> = { set: { Style: border('Style'), Color: border('Color') } };

const hasStructuredReference = (rule: unknown): boolean => /\[[^\]]*\]/.test(formulasIn(rule));
const formulasIn = (rule: unknown): string =>
  typeof rule === 'object' && rule !== null ? Object.values(rule).map(formulasIn).join(' ') : String(rule);

export const DATA_VALIDATION: TypeMembers<RangeTarget> = {
  set: {
    Rule: ({ sheet, area }, rule, { workbook }) => {
      workbook.assertWritable(sheet);
      if (hasStructuredReference(rule)) throw invalidArgument('A validation takes no structured reference');
      sheet.validations.push({ area, rule: rule as Record<string, unknown>, errorAlert: null });
    },
    ErrorAlert: ({ sheet, area }, alert) => {
      const validation = sheet.validations.findLast((candidate) => areaText(candidate.area) === areaText(area));
      if (!validation) throw invalidArgument('There is no rule to alert for');
      validation.errorAlert = alert as Record<string, unknown>;
    },
  },
};

export const CONDITIONAL_FORMATS: TypeMembers<RangeTarget> = {
  objectMethods: {
    Add: ({ sheet, area }, [type], { workbook }) => {
      workbook.assertWritable(sheet);
      const format: ConditionalFormatState = { area, type: String(type), properties: {} };
      sheet.conditionalFormats.push(format);
      return { type: 'ConditionalFormat', target: format, id: workbook.newId('format') };
    },
  },
};

const bag =
  (path: string) =>
  (target: ConditionalFormatState, value: unknown): void => {
    if (path === 'Formula' && hasStructuredReference(value)) throw invalidArgument('No structured reference here');
    target.properties[path] = value;
  };

const node =
  (type: string) =>
  (target: ConditionalFormatState): HostObject => ({ type, target });

/** The objects below a conditional format all write into its one bag of properties. */
export const CONDITIONAL_FORMAT_TYPES: Readonly<Record<string, TypeMembers<ConditionalFormatState>>> = {
  ConditionalFormat: { objects: { Custom: node('CustomConditionalFormat') } },
  CustomConditionalFormat: {
    objects: { Rule: node('ConditionalFormatRule'), Format: node('ConditionalRangeFormat') },
  },
  ConditionalFormatRule: { set: { Formula: bag('Formula') } },
  ConditionalRangeFormat: { objects: { Font: node('ConditionalRangeFont'), Fill: node('ConditionalRangeFill') } },
  ConditionalRangeFont: { set: { Color: bag('Font.Color'), Bold: bag('Font.Bold') } },
  ConditionalRangeFill: { set: { Color: bag('Fill.Color') } },
};
