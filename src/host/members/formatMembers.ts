// Members of the objects below a Range: format, font, fill, borders, validation, conditional formats.

import { areaText, cellsOf, eachCell, intersection, withoutSingleCell, type Area } from '../state/area';
import { invalidArgument, itemNotFound, notImplemented } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from './typeMembers';
import type { RangeTarget } from '../document/rangeTarget';
import { cellKey, type CellFormat, type ConditionalFormatState } from '../state/state';

const CELL_PROPERTIES = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel'] as const;
const FORMAT_PROPERTIES = [...CELL_PROPERTIES, 'RowHeight'] as const;
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

/** The value shared by all cells of a range; null when they differ, as in Excel. */
function shared({ sheet, area }: RangeTarget, path: string, fallback: CellFormat[string] | null): unknown {
  const values = new Set(
    cellsOf(area).map(({ row, column }) => sheet.formats.get(cellKey(row, column))?.[path] ?? fallback),
  );
  return values.size === 1 ? [...values][0] : null;
}

const getters = (
  prefix: string,
  defaults: Readonly<Record<string, CellFormat[string] | null>>,
): NonNullable<TypeMembers<RangeTarget>['get']> =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => [
      name,
      (target: RangeTarget): unknown => shared(target, prefix + name, fallback),
    ]),
  );

export const RANGE_FORMAT: TypeMembers<RangeTarget> = {
  get: getters('', { HorizontalAlignment: 'General', VerticalAlignment: 'Bottom', WrapText: false, IndentLevel: 0 }),
  set: {
    ...formatSetters('', FORMAT_PROPERTIES),
    ColumnWidth: ({ sheet, area }, points, { workbook }) => {
      workbook.assertWritable(sheet);
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

interface FormatProperties {
  readonly font?: Readonly<Record<string, unknown>>;
  readonly fill?: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `{ font: { bold: true } }` as `{ 'Font.Bold': true }`. */
function flatFormat({ font = {}, fill = {}, ...rest }: FormatProperties): CellFormat {
  const parts: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['', rest],
    ['Font.', font],
    ['Fill.', fill],
  ];
  return Object.fromEntries(
    parts.flatMap(([prefix, properties]) =>
      Object.entries(properties).map(([name, value]): [string, string | number | boolean] => [
        prefix + capitalised(name),
        value as string | number | boolean,
      ]),
    ),
  );
}

/** Sets the format of every cell of a range from a matrix of the same size; an empty object leaves a cell unchanged. */
export function setCellProperties(target: RangeTarget, matrix: unknown, { workbook }: MemberContext): void {
  workbook.assertWritable(target.sheet);
  const changes: (readonly [number, number, CellFormat])[] = [];
  const isSpread = workbook.answer('one-by-one-spreads') === 'spreads';
  eachCell(target.area, isSpread ? withoutSingleCell(matrix) : matrix, (row, column, properties) => {
    const { format = {} } = properties as { format?: FormatProperties };
    changes.push([row, column, flatFormat(format)]);
  });
  for (const [row, column, format] of changes) {
    if (Object.keys(format).length > 0) workbook.setFormat(target.sheet, { row, column, rows: 1, columns: 1 }, format);
  }
}

/** Sets the widths of the columns of a range, one object per column. */
export function setColumnProperties({ sheet, area }: RangeTarget, columns: unknown, { workbook }: MemberContext): void {
  workbook.assertWritable(sheet);
  if (!Array.isArray(columns) || columns.length !== area.columns) {
    throw invalidArgument(`The array has another size than ${areaText(area)}`);
  }
  (columns as readonly { format?: { columnWidth?: number } }[]).forEach(({ format = {} }, index) => {
    if (format.columnWidth !== undefined) sheet.columnWidths.set(area.column + index, format.columnWidth);
  });
}

/** Sets the heights of the rows of a range, one object per row. */
export function setRowProperties({ sheet, area }: RangeTarget, rows: unknown, { workbook }: MemberContext): void {
  workbook.assertWritable(sheet);
  if (!Array.isArray(rows) || rows.length !== area.rows) {
    throw invalidArgument(`The array has another size than ${areaText(area)}`);
  }
  (rows as readonly { format?: { rowHeight?: number } }[]).forEach(({ format = {} }, index) => {
    if (format.rowHeight !== undefined) sheet.rowHeights.set(area.row + index, format.rowHeight);
  });
}

export const RANGE_FONT: TypeMembers<RangeTarget> = {
  get: getters('Font.', { Bold: false, Italic: false, Size: 11, Color: '#000000', Name: 'Calibri' }),
  set: formatSetters('Font.', FONT_PROPERTIES),
};
export const RANGE_FILL: TypeMembers<RangeTarget> = {
  get: getters('Fill.', { Color: '#FFFFFF' }),
  set: formatSetters('Fill.', ['Color']),
};

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
  ({ sheet, area, edge }: BorderTarget, value: unknown, { workbook }: MemberContext): void => {
    workbook.assertWritable(sheet);
    workbook.setFormat(sheet, area, { [`Border.${edge}.${property}`]: String(value) });
  };

export const RANGE_BORDER: TypeMembers<BorderTarget> = { set: { Style: border('Style'), Color: border('Color') } };

const hasStructuredReference = (rule: unknown): boolean => /\[[^\]]*\]/.test(formulasIn(rule));
const formulasIn = (rule: unknown): string =>
  typeof rule === 'object' && rule !== null ? Object.values(rule).map(formulasIn).join(' ') : String(rule);

function isWithin(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared !== null && areaText(shared) === areaText(inner);
}

export const DATA_VALIDATION: TypeMembers<RangeTarget> = {
  set: {
    Rule: ({ sheet, area }, rule, { workbook }) => {
      workbook.assertWritable(sheet);
      if (hasStructuredReference(rule)) throw invalidArgument('A validation takes no structured reference');
      // A cell has one rule: the new one replaces those that it covers completely.
      const others = sheet.validations.filter(({ area: other }) => !isWithin(other, area));
      sheet.validations = [...others, { area, rule: rule as Record<string, unknown>, errorAlert: null }];
    },
    ErrorAlert: ({ sheet, area }, alert) => {
      const validation = sheet.validations.findLast((candidate) => areaText(candidate.area) === areaText(area));
      if (!validation) throw invalidArgument('There is no rule to alert for');
      validation.errorAlert = alert as Record<string, unknown>;
    },
  },
};

/** Ids handed out to formats, which have none of their own. */
const FORMAT_IDS = new WeakMap<ConditionalFormatState, string>();

function formatObject(format: ConditionalFormatState, { workbook }: MemberContext): HostObject {
  const id = FORMAT_IDS.get(format) ?? workbook.newId('format');
  FORMAT_IDS.set(format, id);
  return { type: 'ConditionalFormat', target: format, id };
}

const formatsOn = ({ sheet, area }: RangeTarget): readonly ConditionalFormatState[] =>
  sheet.conditionalFormats.filter((format) => intersection(format.area, area) !== null);

export const CONDITIONAL_FORMATS: TypeMembers<RangeTarget> = {
  items: (target, context) => formatsOn(target).map((format) => formatObject(format, context)),
  objectMethods: {
    GetItem: (target, [id]) => {
      const found = formatsOn(target).find((format) => FORMAT_IDS.get(format) === id);
      if (!found) throw itemNotFound(`conditional format ${String(id)}`);
      return { type: 'ConditionalFormat', target: found, id: String(id) };
    },
    Add: ({ sheet, area }, [type], context) => {
      context.workbook.assertWritable(sheet);
      const format: ConditionalFormatState = { area, type: String(type), properties: {} };
      if (context.workbook.answer('format-on-top') === 'first') sheet.conditionalFormats.unshift(format);
      else sheet.conditionalFormats.push(format);
      return formatObject(format, context);
    },
  },
  methods: {
    ClearAll: ({ sheet, area }, _, { workbook }) => {
      workbook.assertWritable(sheet);
      const left = sheet.conditionalFormats.filter((format) => intersection(format.area, area) === null);
      const others = sheet.conditionalFormats.filter((format) => !left.includes(format));
      // What is left of a range that is cleared in part is nowhere asked for.
      if (!others.every((format) => isWithin(format.area, area)))
        throw notImplemented('ConditionalFormatCollection', 'ClearAll of a part');
      sheet.conditionalFormats = left;
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

/** The position among the formats of its sheet, from 0. */
function priorityOf(format: ConditionalFormatState, { workbook }: MemberContext): number | null {
  const sheet = workbook.state.sheets.find(({ conditionalFormats }) => conditionalFormats.includes(format));
  return sheet?.conditionalFormats.indexOf(format) ?? null;
}

/** The objects below a conditional format all write to its single set of properties. */
export const CONDITIONAL_FORMAT_TYPES: Readonly<Record<string, TypeMembers<ConditionalFormatState>>> = {
  ConditionalFormat: {
    get: { Type: ({ type }) => type, Priority: priorityOf },
    objects: { Custom: node('CustomConditionalFormat') },
    methods: {
      Delete: (format, _, { workbook }) => {
        const sheet = workbook.state.sheets.find(({ conditionalFormats }) => conditionalFormats.includes(format));
        if (!sheet) throw itemNotFound('conditional format');
        workbook.assertWritable(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  },
  CustomConditionalFormat: {
    objects: { Rule: node('ConditionalFormatRule'), Format: node('ConditionalRangeFormat') },
  },
  ConditionalFormatRule: {
    get: { Formula: ({ properties }) => properties['Formula'] ?? '' },
    set: { Formula: bag('Formula') },
  },
  ConditionalRangeFormat: { objects: { Font: node('ConditionalRangeFont'), Fill: node('ConditionalRangeFill') } },
  ConditionalRangeFont: { set: { Color: bag('Font.Color'), Bold: bag('Font.Bold') } },
  ConditionalRangeFill: { set: { Color: bag('Fill.Color') } },
};
