// The looks and limits of a plan in the terms of the library that writes the file.

import type { DataValidation, Style } from '@cj-tech-master/excelts';
import type { CellStyle, ValidationPlan } from '../workbook/plan';

/** Colours are `#RRGGBB` in a plan and opaque `AARRGGBB` in a file. */
const colour = (rgb: string): { argb: string } => ({ argb: `FF${rgb.slice(1)}` });

/** The font that Excel itself begins with; sizes in points. */
const BASE_FONT = { name: 'Calibri', size: 11, family: 2 } as const;

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

type Fill = NonNullable<Style['fill']>;

const cellFill = (rgb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: colour(rgb) });

/** In a conditional format the background is the colour of a solid fill; in a cell it is the foreground. */
const conditionalFill = (rgb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: colour(rgb),
  bgColor: colour(rgb),
});

/** The look of a cell. */
export function cellStyle(style: CellStyle): Partial<Style> {
  const { bold, italic, fontSize, fontColor, fill, wrap, horizontal, vertical, indent, numberFormat } = style;
  const alignment = {
    ...(horizontal ? { horizontal: HORIZONTAL[horizontal] } : {}),
    ...(vertical ? { vertical: VERTICAL[vertical] } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent === undefined ? {} : { indent }),
  };
  return {
    font: {
      ...BASE_FONT,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(fontColor === undefined ? {} : { color: colour(fontColor) }),
    },
    ...(fill === undefined ? {} : { fill: cellFill(fill) }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

/** The look of a conditional format: only what it changes. */
export function conditionalStyle({ bold, fontColor, fill }: CellStyle): Partial<Style> {
  return {
    font: {
      ...(bold === undefined ? {} : { bold }),
      ...(fontColor === undefined ? {} : { color: colour(fontColor) }),
    },
    ...(fill === undefined ? {} : { fill: conditionalFill(fill) }),
  };
}

/** What may be typed; as in a live Excel an empty cell is always allowed. */
export function dataValidation({ rule, title, message }: ValidationPlan): DataValidation {
  const alert = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    error: message,
  };
  if (rule.kind === 'list') return { ...alert, type: 'list', formulae: [rule.source.replace(/^=/, '')] };
  return {
    ...alert,
    type: rule.kind === 'decimal' ? 'decimal' : 'whole',
    operator: 'between',
    formulae: [rule.minimum, rule.maximum],
  };
}
