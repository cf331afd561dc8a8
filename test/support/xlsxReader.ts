// Reads an .xlsx package by the file format's own rules (ECMA-376), without any code of the writer. Needs a DOMParser.

import { inflateRawSync } from 'node:zlib';
import type { RawCell, RawTable, RawValues } from '../../src/workbook/plan/rawValues';

const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/** The parts of a package by their path, as text. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes);
  let end = buffer.length - 22;
  while (buffer.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  const parts = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const path = buffer.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const stored = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const content = buffer.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(stored) : stored;
    parts.set(path, content.toString('utf8'));
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return parts;
}

export interface FileCell {
  readonly value: RawCell;
  readonly formula: string | null;
  /** Whether a value is stored at all. */
  readonly isStored: boolean;
  /** Index of its format. */
  readonly style: number;
}

export interface FileTable {
  readonly name: string;
  readonly area: string;
  readonly totalsRows: number;
  readonly isBanded: boolean;
  readonly hasFilter: boolean;
  readonly style: string;
  readonly columns: readonly {
    readonly name: string;
    readonly formula: string | null;
    readonly total: string | null;
  }[];
}

export interface FileSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly tables: readonly FileTable[];
  readonly sheet: Document;
  readonly drawing: Document | null;
  readonly charts: readonly Document[];
}

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Defined names without those of print layout: `'Tab'!$A$1:$B$2`. */
  readonly names: ReadonlyMap<string, string>;
  readonly styles: Document;
  readonly parts: ReadonlyMap<string, string>;
}

/** Without a live collection: that of jsdom looks at all its elements again for each of them. */
export function elements(node: Document | Element, tag: string): readonly Element[] {
  const walker = (node.ownerDocument ?? node).createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (element.localName === tag) found.push(element);
  }
  return found;
}

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttribute(name) ?? null;

function child(element: Element, tag: string): Element | undefined {
  let found = element.firstElementChild;
  while (found && found.localName !== tag) found = found.nextElementSibling;
  return found ?? undefined;
}

function parse(xml: string | undefined): Document {
  if (xml === undefined) throw new RangeError('The package lacks a part');
  return new DOMParser().parseFromString(xml, 'application/xml');
}

/** The target of each relation of a part, by its id. */
function relations(parts: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, string> {
  const folder = path.replace(/[^/]+$/, '');
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === undefined) return new Map();
  const resolve = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
  return new Map(
    elements(parse(xml), 'Relationship').map((relation) => [
      relation.getAttribute('Id') ?? '',
      resolve(relation.getAttribute('Target') ?? ''),
    ]),
  );
}

/** `_x000D_` represents a character that XML does not allow. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const sharedText = (item: Element): string =>
  unescaped(
    elements(item, 't')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  );

function cellOf(cell: Element, texts: readonly string[]): FileCell {
  const type = cell.getAttribute('t') ?? 'n';
  const stored = child(cell, 'v');
  const text = stored?.textContent ?? '';
  const values: Record<string, () => RawCell> = {
    s: () => texts[Number(text)] ?? '',
    str: () => unescaped(text),
    inlineStr: () => sharedText(cell),
    b: () => text === '1',
    e: () => text,
    n: () => (text === '' ? '' : Number(text)),
  };
  return {
    value: values[type]?.() ?? text,
    formula: child(cell, 'f')?.textContent ?? null,
    isStored: stored !== undefined,
    style: Number(cell.getAttribute('s') ?? 0),
  };
}

function tableOf(xml: string | undefined): FileTable {
  const [table] = elements(parse(xml), 'table');
  if (!table) throw new RangeError('A part of a table holds none');
  return {
    name: table.getAttribute('displayName') ?? '',
    area: table.getAttribute('ref') ?? '',
    totalsRows: Number(table.getAttribute('totalsRowCount') ?? 0),
    isBanded: attribute(elements(table, 'tableStyleInfo')[0], 'showRowStripes') === '1',
    hasFilter: elements(table, 'autoFilter').length > 0,
    style: attribute(elements(table, 'tableStyleInfo')[0], 'name') ?? '',
    columns: elements(table, 'tableColumn').map((column) => ({
      name: unescaped(column.getAttribute('name') ?? ''),
      formula: child(column, 'calculatedColumnFormula')?.textContent ?? null,
      total: child(column, 'totalsRowFormula')?.textContent ?? column.getAttribute('totalsRowLabel'),
    })),
  };
}

function sheetOf(parts: ReadonlyMap<string, string>, name: string, path: string, texts: readonly string[]): FileSheet {
  const sheet = parse(parts.get(path));
  const related = [...relations(parts, path).values()];
  const drawingPath = related.find((target) => /\/drawings\/drawing\d+\.xml$/.test(target));
  const charts = drawingPath ? [...relations(parts, drawingPath).values()] : [];
  return {
    name,
    cells: new Map(elements(sheet, 'c').map((cell) => [cell.getAttribute('r') ?? '', cellOf(cell, texts)])),
    tables: related.filter((target) => target.includes('/tables/')).map((target) => tableOf(parts.get(target))),
    sheet,
    drawing: drawingPath ? parse(parts.get(drawingPath)) : null,
    charts: charts.filter((target) => target.includes('/charts/')).map((target) => parse(parts.get(target))),
  };
}

/** Reads a whole workbook from the bytes of its file. */
export function readWorkbookFile(bytes: Uint8Array): FileWorkbook {
  const parts = readParts(bytes);
  const book = parse(parts.get('xl/workbook.xml'));
  const related = relations(parts, 'xl/workbook.xml');
  const texts = parts.has('xl/sharedStrings.xml')
    ? elements(parse(parts.get('xl/sharedStrings.xml')), 'si').map(sharedText)
    : [];
  return {
    sheets: elements(book, 'sheet').map((sheet) => {
      const id = sheet.getAttributeNS('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'id');
      return sheetOf(parts, sheet.getAttribute('name') ?? '', related.get(id ?? '') ?? '', texts);
    }),
    names: new Map(
      elements(book, 'definedName')
        .map((name): [string, string] => [name.getAttribute('name') ?? '', name.textContent ?? ''])
        .filter(([name]) => !name.startsWith('_xlnm.')),
    ),
    styles: parse(parts.get('xl/styles.xml')),
    parts,
  };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Addresses of an area, row by row. */
export function addressesOf(area: string): readonly (readonly string[])[] {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area) ?? [];
  const columns = Array.from({ length: columnOf(right) - columnOf(left) + 1 }, (_, index) =>
    lettersOf(columnOf(left) + index),
  );
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) =>
    columns.map((letters) => `${letters}${Number(top) + index}`),
  );
}

function rangeValues(sheet: FileSheet | undefined, area: string): readonly (readonly RawCell[])[] {
  return addressesOf(area).map((row) => row.map((address) => sheet?.cells.get(address)?.value ?? ''));
}

/** Tables and names with their values, as in a reading of a live workbook. */
export function rawValuesOf({ sheets, names }: FileWorkbook): RawValues {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map((table): [string, RawTable] => {
      const [headers = [], ...rows] = rangeValues(sheet, table.area);
      const body = rows.slice(0, rows.length - table.totalsRows);
      const totals = rows[body.length] ?? null;
      return [
        table.name,
        { headers: headers.map(String), rows: body, totals, formulas: null, errors: null, hasHiddenRows: false },
      ];
    }),
  );
  const located = [...names].map(([name, reference]) => {
    const [, tab = '', area = ''] = /^(.+)!([^!]+)$/.exec(reference) ?? [];
    const tabName = tab.replace(/^'|'$/g, '').replaceAll("''", "'");
    return { name, area, sheet: sheets.find((sheet) => sheet.name === tabName) };
  });
  const besideOf = (sheet: FileSheet | undefined, [, letters = '', row = '']: readonly string[]): readonly RawCell[] =>
    (rangeValues(sheet, `A${row}:${letters}${row}`)[0] ?? []).slice(0, -1).toReversed();
  return {
    tables: Object.fromEntries(tables),
    names: Object.fromEntries(located.map(({ name, area, sheet }) => [name, rangeValues(sheet, area)])),
    formulas: {},
    rows: Object.fromEntries(
      located.map(({ name, area, sheet }) => {
        const firsts = addressesOf(area).map(([first = '']) => /^([A-Z]+)(\d+)$/.exec(first) ?? []);
        const [, letters = 'A', row = ''] = firsts[0] ?? [];
        const beside = firsts.map((first) => besideOf(sheet, first));
        return [name, { row: Number(row), column: columnOf(letters) - 1, beside }];
      }),
    ),
    manualCalculation: false,
  };
}
