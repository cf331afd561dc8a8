// XML as text, written so that nothing gets in unescaped: only this file makes the type `Xml`.

declare const isXml: unique symbol;

/** Text that is XML already. */
export type Xml = string & { readonly [isXml]: true };

/** What a tag may say of itself; what is undefined is left out. */
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

/** Line breaks in an attribute become spaces unless they are written as numbers. */
const attributeText = (content: string | number): string => String(content).replace(/[&<>"\t\n]/g, entity);

/** Pieces of XML after each other. */
export const joined = (pieces: readonly Xml[]): Xml => pieces.join('') as Xml;

/** An element with what is in it. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  const inside = content.join('');
  return (inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`) as Xml;
}

/** An element of a list that says how many it holds; nothing when it holds none. */
export const counted = (name: string, items: readonly Xml[], attributes: Attributes = {}): Xml =>
  items.length === 0 ? joined([]) : tag(name, { count: items.length, ...attributes }, joined(items));

const HEX_DIGITS = 4;
const HEX = 16;

const asCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}_`;

/**
 * A text as a cell keeps it (ECMA-376 22.9.2.19, ST_Xstring): a character that XML cannot hold is written as `_x000D_`, so
 * that a text which looks like that must be told apart.
 */
export const cellText = (content: string): string =>
  content
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, asCode)
    .replace(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, asCode);
