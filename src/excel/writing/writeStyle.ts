// The format of a range.

import type { CellStyle } from '../../workbook/plan/plan';

/** Only what the style specifies: even an object that sets nothing takes actions. */
export function formatOf({
  horizontal,
  vertical,
  wrap,
  indent,
  fill,
  ...style
}: CellStyle): Excel.Interfaces.RangeFormatUpdateData & Excel.CellPropertiesFormat {
  const font = {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
  };
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent ? { indentLevel: indent } : {}),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
  };
}

/** Queues the formats that the style specifies; the others stay. */
export function queueStyle(range: Excel.Range, style: CellStyle): void {
  const { numberFormat } = style;
  // The declarations accept only matrices; a single format applies to the whole range.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as Excel.Range['numberFormat'];
  const format = formatOf(style);
  if (Object.keys(format).length > 0) range.format.set(format);
}
