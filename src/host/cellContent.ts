// What becomes of content that is written into a cell: number, truth value, text or formula, as Excel reads it. Pure.

import type { CellValue } from './state';

const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
const FORMULA_START = /^[=+\-@]/;
const PERCENT = 100;

export const isFormula = (content: CellValue | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=') && content.length > 1;

function plainOf(text: string): CellValue {
  const trimmed = text.trim();
  const match = NUMBER_TEXT.exec(trimmed);
  if (match) return match[3] === '%' ? Number(trimmed.slice(0, -1)) / PERCENT : Number(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return text;
}

/** Text that would be read as something else keeps its apostrophe; other text needs none. */
function keptText(text: string): string {
  const isAmbiguous = typeof plainOf(text) !== 'string' || FORMULA_START.test(text) || text.startsWith("'");
  return isAmbiguous ? `'${text}` : text;
}

/** The content to keep for what is written in US notation. */
export function contentOf(written: CellValue): CellValue {
  if (typeof written !== 'string') return written;
  if (written.startsWith("'")) return keptText(written.slice(1));
  if (isFormula(written)) return written;
  const plain = plainOf(written);
  return typeof plain === 'string' && plain.length > 1 && FORMULA_START.test(plain) ? `=${plain}` : plain;
}

/** The value of a constant, without the apostrophe of text. */
export const constantValue = (content: CellValue | undefined): CellValue => {
  if (content === undefined) return '';
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
};
