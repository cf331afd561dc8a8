// The style of a cell in the demo's grid, from its format in the stand-in. Pure.

import type { BorderStyle, CellStyle, ExtendedCellStyle, HorizontalAlignment, VerticalAlignment } from '@ironcalc/wasm';
import type { CellFormat } from '../state/state';

const FONT_SIZE = 12;
const THIN = 'thin' as BorderStyle;
const EDGES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

const text = (format: CellFormat, path: string): string | undefined => {
  const value = format[path];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function bordersOf(format: CellFormat): CellStyle['border'] {
  const drawn = Object.entries(EDGES).flatMap(([side, edge]) => {
    const style = text(format, `Border.${edge}.Style`);
    if (style === undefined || style === 'None') return [];
    return [[side, { style: THIN, color: text(format, `Border.${edge}.Color`) }] as const];
  });
  return Object.fromEntries(drawn);
}

/** Sizes are the workbook's points, drawn as pixels. */
export function gridStyle(format: CellFormat): ExtendedCellStyle {
  const size = format['Font.Size'];
  const style: CellStyle = {
    read_only: false,
    quote_prefix: false,
    num_fmt: text(format, 'NumberFormat') ?? 'general',
    fill: { color: text(format, 'Fill.Color') },
    font: {
      b: format['Font.Bold'] === true,
      i: format['Font.Italic'] === true,
      u: false,
      strike: false,
      sz: typeof size === 'number' ? size : FONT_SIZE,
      color: text(format, 'Font.Color'),
      name: 'Arial',
      family: 2,
      scheme: 'minor',
    },
    border: bordersOf(format),
    alignment: {
      horizontal: (text(format, 'HorizontalAlignment')?.toLowerCase() ?? 'general') as HorizontalAlignment,
      vertical: (text(format, 'VerticalAlignment')?.toLowerCase() ?? 'bottom') as VerticalAlignment,
      wrap_text: format['WrapText'] === true,
    },
  };
  return { style, icon: null, data_bar: null, rating: null };
}
