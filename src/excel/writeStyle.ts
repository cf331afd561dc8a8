// The look of a range.

import type { CellStyle } from '../workbook/plan';

/** Queues the formats that the style names; the others stay. */
export function queueStyle(range: Excel.Range, style: CellStyle): void {
  const { numberFormat, fill } = style;
  // The declarations know matrices only; a single format serves the whole range.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as Excel.Range['numberFormat'];
  range.format.set({
    ...(style.horizontal ? { horizontalAlignment: style.horizontal } : {}),
    ...(style.vertical ? { verticalAlignment: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indentLevel: style.indent }),
    font: {
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
      ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
    },
    ...(fill === undefined ? {} : { fill: { color: fill } }),
  });
}
