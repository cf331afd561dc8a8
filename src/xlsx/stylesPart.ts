// The formats of cells and conditional formats, each once: cells and rules refer to them by number.

import type { CellStyle, ConditionalFormatPlan } from '../workbook/plan/plan';
import { distinct } from './distinct';
import type { Part } from './filePackage';
import { SPREADSHEET } from './namespaces';
import { counted, tag, type Xml } from './xml';

/** Excel's default font; sizes in points. */
const FONT_NAME = 'Calibri';
const BASE_SIZE = 11;
/** ECMA-376 18.8.18: a font without serifs. */
const SWISS = 2;

/** Built-in number formats, identified by number (ECMA-376 18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
/** The first number for a custom format. */
const FIRST_OWN_FORMAT = 164;

/** Colours are `#RRGGBB` in a plan and opaque `AARRGGBB` in a file. */
const colour = (name: string, rgb: string): Xml => tag(name, { rgb: `FF${rgb.slice(1)}` });

const on = (name: string, isOn: boolean | undefined): readonly Xml[] => (isOn ? [tag(name)] : []);

const font = ({ bold, italic, fontSize, fontColor }: CellStyle): Xml =>
  tag(
    'font',
    {},
    ...on('b', bold),
    ...on('i', italic),
    tag('sz', { val: fontSize ?? BASE_SIZE }),
    fontColor === undefined ? tag('color', { theme: 1 }) : colour('color', fontColor),
    tag('name', { val: FONT_NAME }),
    tag('family', { val: SWISS }),
  );

const pattern = (patternType: string, ...colours: readonly Xml[]): Xml =>
  tag('fill', {}, tag('patternFill', { patternType }, ...colours));

const fill = (rgb: string | undefined): Xml =>
  rgb === undefined ? pattern('none') : pattern('solid', colour('fgColor', rgb));

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

function alignment({ horizontal, vertical, wrap, indent }: CellStyle): readonly Xml[] {
  const attributes = {
    horizontal: horizontal && HORIZONTAL[horizontal],
    vertical: vertical && VERTICAL[vertical],
    wrapText: wrap ? 1 : undefined,
    indent,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? [tag('alignment', attributes)] : [];
}

/** In a conditional format the background is the colour of a solid fill; in a cell it is the foreground. */
const conditionalLook = ({ bold, fontColor, fill: rgb }: ConditionalFormatPlan['style']): Xml =>
  tag(
    'dxf',
    {},
    tag('font', {}, ...on('b', bold), ...(fontColor === undefined ? [] : [colour('color', fontColor)])),
    ...(rgb === undefined ? [] : [pattern('solid', colour('fgColor', rgb), colour('bgColor', rgb))]),
  );

export interface Looks {
  /**
   * The number of a cell's format; 0 for a cell without one.
   * @param isQuoted sets the apostrophe mark, so that the text stays text when somebody edits the cell
   */
  readonly ofCell: (style: CellStyle, isQuoted: boolean) => number;
  readonly ofRule: (style: ConditionalFormatPlan['style']) => number;
  /** All requested formats. */
  readonly part: () => Part;
}

const NO_BORDER = tag('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side)));

export function createLooks(): Looks {
  const fonts = distinct(font({}));
  // Excel reserves the second fill, whatever its content.
  const fills = distinct(fill(undefined), pattern('gray125'));
  const formats = distinct();
  const rules = distinct<Xml>();

  const formatNumber = (code: string): number => BUILT_IN.get(code) ?? FIRST_OWN_FORMAT + formats.numberOf(code);

  const look = (style: CellStyle, isQuoted: boolean): Xml =>
    tag(
      'xf',
      {
        numFmtId: formatNumber(style.numberFormat ?? 'General'),
        fontId: fonts.numberOf(font(style)),
        fillId: fills.numberOf(fill(style.fill)),
        borderId: 0,
        xfId: 0,
        quotePrefix: isQuoted ? 1 : undefined,
        applyNumberFormat: style.numberFormat === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: style.fill === undefined ? undefined : 1,
        applyAlignment: alignment(style).length === 0 ? undefined : 1,
      },
      ...alignment(style),
    );

  const cells = distinct(look({}, false));

  const styleSheet = (): Xml =>
    tag(
      'styleSheet',
      { xmlns: SPREADSHEET },
      counted(
        'numFmts',
        formats.items().map((formatCode) => tag('numFmt', { numFmtId: formatNumber(formatCode), formatCode })),
      ),
      counted('fonts', fonts.items()),
      counted('fills', fills.items()),
      counted('borders', [NO_BORDER]),
      counted('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', cells.items()),
      counted('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      counted('dxfs', rules.items()),
    );

  return {
    ofCell: (style, isQuoted) => cells.numberOf(look(style, isQuoted)),
    ofRule: (style) => rules.numberOf(conditionalLook(style)),
    part: () => ({ kind: 'styles', path: 'xl/styles.xml', xml: styleSheet() }),
  };
}
