// The texts of all cells, each once: cells refer to them by number.

import type { Distinct } from './distinct';
import type { Part } from './filePackage';
import { SPREADSHEET } from './namespaces';
import { cellText, tag, text, type Xml } from './xml';

/** Readers drop leading and trailing spaces, and line breaks, unless told to keep them. */
const isSpaced = (content: string): boolean => /^\s|\s$|\n/.test(content);

/** A text as an item of the list of texts. */
export const sharedText = (content: string): Xml =>
  tag('si', {}, tag('t', { 'xml:space': isSpaced(content) ? 'preserve' : undefined }, text(cellText(content))));

export function textsPart(texts: Distinct<Xml>): Part {
  const items = texts.items();
  return {
    kind: 'sharedStrings',
    path: 'xl/sharedStrings.xml',
    xml: tag('sst', { xmlns: SPREADSHEET, uniqueCount: items.length }, ...items),
  };
}
