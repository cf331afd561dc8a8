// A file as a list of named facts, one per property of a cell, name, table, validation, format, chart and page.

import { parseAddress } from '../../src/workbook/plan/addresses';
import { addressesOf, attribute, elements, type FileSheet, type FileWorkbook } from './xlsxReader';

/** Facts by their subject: `Rekenmodel!B4 bold` is `true`. Excel's defaults are left out. */
export type Facts = Map<string, string>;

/** Number formats that the file format identifies by number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  '0': 'General',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '49': '@',
};
const BASE_SIZE = '11';

/** Sums of fractions may differ in their last binary digits. */
const DIGITS = 12;

/** A value as text. */
export const shown = (value: string | number | boolean): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : String(value);

const rgb = (colour: Element | undefined): string => `#${(attribute(colour, 'rgb') ?? '').slice(2)}`;
const isOn = (element: Element | undefined): boolean => element !== undefined && attribute(element, 'val') !== '0';

function fontFacts(font: Element | undefined): readonly (readonly [string, string])[] {
  if (!font) return [];
  const first = (tag: string): Element | undefined => elements(font, tag)[0];
  const size = attribute(first('sz'), 'val') ?? BASE_SIZE;
  return [
    ...(isOn(first('b')) ? [['bold', 'true'] as const] : []),
    ...(isOn(first('i')) ? [['italic', 'true'] as const] : []),
    ...(size === BASE_SIZE ? [] : [['size', size] as const]),
    ...(attribute(first('color'), 'rgb') === null ? [] : [['color', rgb(first('color'))] as const]),
  ];
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The facts of each style, in the order of the styles. */
function looksOf({ styles }: FileWorkbook): readonly (readonly (readonly [string, string])[])[] {
  const [fonts, fills, looks] = ['fonts', 'fills', 'cellXfs'].map((tag) => [
    ...(elements(styles, tag)[0]?.children ?? []),
  ]);
  const formats = new Map(
    elements(styles, 'numFmt').map((format) => [attribute(format, 'numFmtId'), attribute(format, 'formatCode')]),
  );
  return (looks ?? []).map((look) => {
    const format = attribute(look, 'numFmtId') ?? '0';
    const code = formats.get(format) ?? BUILT_IN[format] ?? format;
    const fill = fills?.[Number(attribute(look, 'fillId'))];
    const foreground = fill && elements(fill, 'fgColor')[0];
    const [alignment] = elements(look, 'alignment');
    return [
      ...fontFacts(fonts?.[Number(attribute(look, 'fontId'))]),
      ...(foreground ? [['fill', rgb(foreground)] as const] : []),
      ...(attribute(look, 'quotePrefix') === '1' ? [['quote prefix', 'true'] as const] : []),
      ...(code === 'General' ? [] : [['number format', code] as const]),
      ...['horizontal', 'vertical'].flatMap((name) => {
        const value = attribute(alignment, name);
        return value === null ? [] : [[name, capitalised(value)] as const];
      }),
      ...(attribute(alignment, 'indent') === null ? [] : [['indent', attribute(alignment, 'indent') ?? ''] as const]),
      ...(attribute(alignment, 'wrapText') === '1' ? [['wrap', 'true'] as const] : []),
    ];
  });
}

/** `tbl[[#This Row],[Fte]]` in a file is shown as `[@Fte]` in Excel. */
function shortReferences(formula: string): string {
  return formula
    .replaceAll('[[#All]]', '[#All]')
    .replace(/\[\[#This Row\],(\[[^\]]+\]:\[[^\]]+\])\]/g, '[@$1]')
    .replace(/\w+\[\[#This Row\],\[([^\]]+)\]\]/g, (_, column: string) =>
      column.includes(' ') ? `[@[${column}]]` : `[@${column}]`,
    );
}

function cellFacts(facts: Facts, sheet: FileSheet, looks: ReturnType<typeof looksOf>): void {
  for (const [address, cell] of sheet.cells) {
    const place = `${sheet.name}!${address}`;
    if (cell.value !== '') facts.set(`${place} value`, shown(cell.value));
    if (cell.formula !== null) facts.set(`${place} formula`, `=${shortReferences(cell.formula)}`);
    for (const [name, value] of looks[cell.style] ?? []) facts.set(`${place} ${name}`, value);
  }
}

function limitFacts(facts: Facts, { name, sheet }: FileSheet, styles: Document): void {
  for (const validation of elements(sheet, 'dataValidation')) {
    const read = (key: string): string => attribute(validation, key) ?? '';
    const formulas = ['formula1', 'formula2'].map((tag) => elements(validation, tag)[0]?.textContent ?? '');
    const rule = read('type') === 'list' ? `list =${formulas[0]}` : `${read('type')} ${formulas.join(' to ')}`;
    const alert = `${read('errorStyle') || 'stop'} ${read('errorTitle')}: ${read('error')}`;
    const text = `${rule}; ${read('showErrorMessage') === '1' ? alert : 'no alert'}`;
    for (const address of read('sqref')
      .split(' ')
      .flatMap((area) => addressesOf(area).flat())) {
      facts.set(`${name}!${address} validation`, text);
    }
  }
  const looks = elements(styles, 'dxf');
  for (const format of elements(sheet, 'conditionalFormatting')) {
    const [rule] = elements(format, 'cfRule');
    const look = looks[Number(attribute(rule, 'dxfId'))];
    const background = look && elements(look, 'bgColor')[0];
    const parts = [...fontFacts(look && elements(look, 'font')[0]), ['fill', rgb(background)]].map((part) =>
      part.join(' '),
    );
    const formula = rule ? elements(rule, 'formula')[0]?.textContent : '';
    facts.set(`${name}!${attribute(format, 'sqref')} conditional format`, `=${formula}; ${parts.sort().join(', ')}`);
  }
}

const POINTS_PER_WIDTH = (7 * 72) / 96;

function pageFacts(facts: Facts, { name, sheet }: FileSheet): void {
  const first = (tag: string): Element | undefined => elements(sheet, tag)[0];
  const setup = first('pageSetup');
  for (const column of elements(sheet, 'col')) {
    for (let at = Number(attribute(column, 'min')); at <= Number(attribute(column, 'max')); at += 1) {
      facts.set(`${name} column ${at}`, shown(Math.round(Number(attribute(column, 'width')) * POINTS_PER_WIDTH)));
    }
  }
  facts.set(
    `${name} page breaks`,
    elements(sheet, 'brk')
      .map((brk) => Number(attribute(brk, 'id')) + 1)
      .join(' '),
  );
  facts.set(`${name} frozen columns`, attribute(first('pane'), 'xSplit') ?? '0');
  const margins = ['left', 'right'].map(
    (side) => Math.round(Number(attribute(first('pageMargins'), side)) * 7200) / 100,
  );
  facts.set(`${name} margins`, margins.join(' and '));
  for (const row of elements(sheet, 'row')) {
    const height = attribute(row, 'ht');
    if (height !== null) facts.set(`${name} row ${attribute(row, 'r')}`, shown(Number(height)));
  }
  facts.set(`${name} frozen rows`, attribute(first('pane'), 'ySplit') ?? '0');
  facts.set(`${name} orientation`, attribute(setup, 'orientation') ?? 'portrait');
  facts.set(`${name} paper`, attribute(setup, 'paperSize') === '9' ? 'A4' : 'other');
  const fits = attribute(first('pageSetUpPr'), 'fitToPage') === '1';
  const pages = ['fitToWidth', 'fitToHeight'].map((key) => attribute(setup, key) ?? '1');
  facts.set(`${name} pages wide and high`, fits ? pages.join(' x ') : `at ${attribute(setup, 'scale')}%`);
  facts.set(`${name} header`, first('oddHeader')?.textContent ?? '');
  facts.set(`${name} footer`, first('oddFooter')?.textContent ?? '');
}

/** The position of a legend, in the words of Office.js. */
const LEGEND_PLACES: Readonly<Record<string, string>> = { b: 'Bottom' };

function chartFacts(facts: Facts, { name, drawing, charts }: FileSheet): void {
  const frames = drawing ? elements(drawing, 'cNvPr') : [];
  const anchors = drawing ? elements(drawing, 'twoCellAnchor') : [];
  charts.forEach((chart, index) => {
    const place = `${name} chart ${attribute(frames[index], 'name')}`;
    const value = (tag: string, within: Document | Element = chart): string =>
      attribute(elements(within, tag)[0], 'val') ?? '';
    const reference = (tag: string): string => {
      const [found] = elements(chart, tag);
      return found ? (elements(found, 'f')[0]?.textContent ?? '') : '';
    };
    const [categoryAxis, valueAxis] = ['catAx', 'valAx'].map((tag) => elements(chart, tag)[0]);
    const corner = (tag: string, key: string): number =>
      Number((anchors[index] && elements(elements(anchors[index], tag)[0]!, key)[0]?.textContent) ?? 0);
    facts.set(
      `${place} kind`,
      (value('barDir') === 'bar' ? 'Bar' : 'Column') + (value('grouping') === 'stacked' ? 'Stacked' : 'Clustered'),
    );
    facts.set(`${place} title`, `=${reference('title')}`);
    facts.set(
      `${place} place`,
      `${corner('from', 'col') + 1},${corner('from', 'row') + 1} to ${corner('to', 'col')},${corner('to', 'row')}`,
    );
    facts.set(`${place} legend`, String(elements(chart, 'legend').length > 0));
    facts.set(`${place} legend position`, LEGEND_PLACES[value('legendPos')] ?? 'false');
    const labels = categoryAxis ? value('tickLblPos', categoryAxis) : '';
    facts.set(`${place} category labels`, labels === 'low' ? 'Low' : 'false');
    facts.set(`${place} tick marks`, categoryAxis ? value('majorTickMark', categoryAxis) : '');
    facts.set(`${place} category title`, (categoryAxis && elements(categoryAxis, 't')[0]?.textContent) ?? 'false');
    facts.set(`${place} overlap`, value('overlap'));
    elements(chart, 'ser').forEach((series, index) => {
      const at = `${place} series ${index + 1}`;
      const within = (tag: string, inner: string): string => {
        const [found] = elements(series, tag);
        return found ? (elements(found, inner)[0]?.textContent ?? '') : '';
      };
      const [label] = elements(series, 'dLbls');
      facts.set(`${at} name`, within('tx', 'v'));
      facts.set(`${at} values`, within('val', 'f'));
      facts.set(`${at} categories`, within('cat', 'f'));
      facts.set(`${at} gap`, value('gapWidth'));
      facts.set(`${at} label`, label ? (attribute(elements(label, 'numFmt')[0], 'formatCode') ?? '') : 'none');
      facts.set(`${at} colour`, elements(series, 'noFill').length > 0 ? 'none' : `#${value('srgbClr', series)}`);
    });
    facts.set(`${place} reversed`, String(categoryAxis ? value('orientation', categoryAxis) === 'maxMin' : false));
    facts.set(`${place} value axis`, String(valueAxis ? value('delete', valueAxis) !== '1' : false));
    facts.set(`${place} gridlines`, String(elements(chart, 'majorGridlines').length > 0));
    facts.set(`${place} alternative text`, attribute(frames[index], 'descr') ?? '');
  });
}

/** All facts of a file. */
export function fileFacts(file: FileWorkbook): Facts {
  const facts: Facts = new Map();
  const looks = looksOf(file);
  facts.set('sheets', file.sheets.map(({ name }) => name).join(', '));
  for (const [name, reference] of file.names) facts.set(`name ${name}`, reference.replaceAll("'", ''));
  for (const sheet of file.sheets) {
    cellFacts(facts, sheet, looks);
    limitFacts(facts, sheet, file.styles);
    for (const link of elements(sheet.sheet, 'hyperlink')) {
      const { row, column } = parseAddress(attribute(link, 'ref') ?? '');
      facts.set(`${sheet.name} link ${row},${column + 1}`, attribute(link, 'location') ?? '');
    }
    pageFacts(facts, sheet);
    chartFacts(facts, sheet);
    for (const { name, area, totalsRows, style, isBanded, hasFilter } of sheet.tables) {
      facts.set(`table ${name}`, `${sheet.name}!${area}, totals ${totalsRows > 0}, ${style}`);
      facts.set(`table ${name} looks`, `banded ${isBanded}, filter ${hasFilter}`);
    }
  }
  for (const [reference, tab] of printed(file, 'Print_Titles')) facts.set(`${tab} title rows`, reference);
  for (const { name } of file.sheets) facts.set(`${name} print area`, '');
  for (const [reference, tab] of printed(file, 'Print_Area')) facts.set(`${tab} print area`, areaOf(reference));
  return facts;
}

/** Converts whole columns from the notation of the file (`A:A`) to that of the stand-in (`A1:A1048576`). */
const areaOf = (reference: string): string =>
  /\d/.test(reference) ? reference : reference.replace(':', '1:') + '1048576';

function printed({ parts, sheets }: FileWorkbook, kind: string): readonly (readonly [string, string])[] {
  const book = new DOMParser().parseFromString(parts.get('xl/workbook.xml') ?? '', 'application/xml');
  return elements(book, 'definedName')
    .filter((name) => attribute(name, 'name') === `_xlnm.${kind}`)
    .map((name) => [
      (name.textContent ?? '').replace(/^.*!/, '').replaceAll('$', ''),
      sheets[Number(attribute(name, 'localSheetId'))]?.name ?? '',
    ]);
}
