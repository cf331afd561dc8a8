// XML as text, without unescaped content: only this file makes the type `Xml`.

declare const isXml: unique symbol;

/** Text that already is XML. */
export type Xml = string & { readonly [isXml]: true };

/** Attributes of a tag; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
]);

const entity = (character: string): string => ENTITIES.get(character) ?? character;

/** A text between tags. */
export const text = (content: string | number): Xml => String(content).replace(/[&<>]/g, entity) as Xml;

/** Line breaks in an attribute become spaces unless written as character references. */
const attributeText = (content: string | number): string => String(content).replace(/[&<>"\t\n]/g, entity);

/** Joins pieces of XML. */
export const joined = (pieces: readonly Xml[]): Xml => pieces.join('') as Xml;

/** An element with its content. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  const inside = content.join('');
  return (inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`) as Xml;
}

/** A list element with its count; nothing if the list is empty. */
export const counted = (name: string, items: readonly Xml[], attributes: Attributes = {}): Xml =>
  items.length === 0 ? joined([]) : tag(name, { count: items.length, ...attributes }, joined(items));

const HEX_DIGITS = 4;
const HEX = 16;

const asCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}_`;

/**
 * A text as stored in a cell (ECMA-376 22.9.2.19, ST_Xstring): a character that XML does not allow is written as
 * `_x000D_`, so a text that looks like that must be escaped.
 */
export const cellText = (content: string): string =>
  content
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, asCode)
    .replace(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, asCode);
