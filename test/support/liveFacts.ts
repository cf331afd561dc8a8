// What the live writer made on the stand-in Excel, as the same kind of list of facts as for a file.

import type { StandInExcel } from '../../src/host/standInExcel';
import { areaText } from '../../src/host/state/area';
import type { SheetState } from '../../src/host/state/state';
import { shown, type Facts } from './fileFacts';
import { addressesOf } from './xlsxReader';

const FACT_OF: Readonly<Record<string, string>> = {
  'Font.Bold': 'bold',
  'Font.Italic': 'italic',
  'Font.Size': 'size',
  'Font.Color': 'color',
  'Fill.Color': 'fill',
  NumberFormat: 'number format',
  HorizontalAlignment: 'horizontal',
  VerticalAlignment: 'vertical',
  WrapText: 'wrap',
  IndentLevel: 'indent',
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

type Area = SheetState['tables'][number]['area'];

const address = (row: number, column: number): string => areaText({ row, column, rows: 1, columns: 1 });
const absolute = (area: Area): string => areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function cellFacts(facts: Facts, excel: StandInExcel, sheet: SheetState): void {
  const { rows, columns } = extentOf(sheet);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const value = excel.workbook.value(sheet, row, column);
      if (value !== '') facts.set(`${sheet.name}!${address(row, column)} value`, shown(value));
    }
  }
  for (const [key, formula] of sheet.formulas) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    facts.set(`${sheet.name}!${address(row, column)} formula`, formula);
  }
  for (const [key, format] of sheet.formats) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    for (const [property, value] of Object.entries(format)) {
      if (value === 'General' || value === false) continue;
      facts.set(`${sheet.name}!${address(row, column)} ${FACT_OF[property] ?? property}`, shown(value));
    }
  }
}

/** Large enough to include everything that the plan writes. */
function extentOf(sheet: SheetState): { rows: number; columns: number } {
  const places = [...sheet.formulas.keys(), ...sheet.formats.keys()].map((key) => key.split(',').map(Number));
  const beyond = 5;
  return {
    rows: Math.max(...places.map(([row = 0]) => row)) + beyond,
    columns: Math.max(...places.map(([, column = 0]) => column)) + beyond,
  };
}

interface Limits {
  readonly formula1: number;
  readonly formula2: number;
}

function limitFacts(facts: Facts, sheet: SheetState): void {
  for (const { area, rule, errorAlert } of sheet.validations) {
    const { list, decimal, wholeNumber } = rule as {
      list?: { source: string };
      decimal?: Limits;
      wholeNumber?: Limits;
    };
    const limits = decimal ?? wholeNumber;
    const between = `${limits?.formula1} to ${limits?.formula2}`;
    const text = list ? `list ${list.source}` : `${decimal ? 'decimal' : 'whole'} ${between}`;
    const { style, title, message } = (errorAlert ?? {}) as Record<string, string>;
    for (const cell of addressesOf(areaText(area)).flat()) {
      facts.set(`${sheet.name}!${cell} validation`, `${text}; ${style?.toLowerCase()} ${title}: ${message}`);
    }
  }
  for (const { area, properties } of sheet.conditionalFormats) {
    const parts = Object.entries(properties)
      .filter(([key]) => key !== 'Formula')
      .map(([key, value]) => `${FACT_OF[key]} ${String(value)}`);
    facts.set(
      `${sheet.name}!${areaText(area)} conditional format`,
      `${String(properties['Formula'])}; ${parts.sort().join(', ')}`,
    );
  }
}

function pageFacts(facts: Facts, sheet: SheetState): void {
  const { name, pageLayout, frozenRows, columnWidths } = sheet;
  for (const [column, points] of columnWidths) facts.set(`${name} column ${column}`, shown(points));
  const zoom = pageLayout['Zoom'] as
    { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number } | undefined;
  const text = (key: string): string => textOf(pageLayout[key]);
  const rows = /(\d+):\D*(\d+)/.exec(text('PrintTitleRows'));
  for (const [row, points] of sheet.rowHeights) facts.set(`${name} row ${row}`, shown(points));
  facts.set(`${name} frozen rows`, String(frozenRows));
  facts.set(`${name} frozen columns`, String(sheet.frozenColumns));
  facts.set(`${name} page breaks`, ((pageLayout['PageBreaks'] ?? []) as readonly number[]).join(' '));
  facts.set(`${name} print area`, text('PrintArea'));
  facts.set(`${name} margins`, `${text('LeftMargin')} and ${text('RightMargin')}`);
  facts.set(`${name} orientation`, text('Orientation').toLowerCase());
  facts.set(`${name} paper`, text('PaperSize'));
  facts.set(
    `${name} pages wide and high`,
    zoom?.scale === undefined ? `${zoom?.horizontalFitToPages} x ${zoom?.verticalFitToPages}` : `at ${zoom.scale}%`,
  );
  facts.set(`${name} header`, `&L${text('LeftHeader')}&R${text('RightHeader')}`);
  facts.set(`${name} footer`, `&C${text('CenterFooter')}`);
  if (rows) facts.set(`${name} title rows`, `${rows[1]}:${rows[2]}`);
}

function chartFacts(facts: Facts, sheet: SheetState): void {
  for (const { name, type, series, position, properties } of sheet.charts) {
    const place = `${sheet.name} chart ${name}`;
    const text = (key: string): string => textOf(properties[key] ?? false);
    const [from = '', to = ''] = position ?? [];
    facts.set(`${place} kind`, type);
    facts.set(`${place} title`, text('Title.Formula'));
    facts.set(`${place} place`, `${cornerOf(from)} to ${cornerOf(to)}`);
    facts.set(`${place} legend`, text('Legend.Visible'));
    facts.set(`${place} legend position`, text('Legend.Position'));
    facts.set(`${place} category labels`, text('CategoryAxis.TickLabelPosition'));
    facts.set(`${place} tick marks`, text('CategoryAxis.MajorTickMark').toLowerCase());
    facts.set(`${place} category title`, text('CategoryAxis.Title.Text'));
    facts.set(`${place} reversed`, text('CategoryAxis.ReversePlotOrder'));
    facts.set(`${place} value axis`, text('ValueAxis.Visible'));
    facts.set(`${place} gridlines`, text('ValueAxis.Gridlines.Visible'));
    // Gap and overlap apply to all series together; Excel reads them from any.
    facts.set(`${place} overlap`, textOf(series.find((one) => 'Overlap' in one.properties)?.properties['Overlap']));
    series.forEach(({ values, categories, properties: own }, index) => {
      const at = `${place} series ${index + 1}`;
      facts.set(`${at} name`, textOf(own['Name']));
      facts.set(`${at} values`, `'${sheet.name}'!${absolute(values)}`);
      facts.set(`${at} categories`, categories ? `'${sheet.name}'!${absolute(categories)}` : '');
      facts.set(`${at} gap`, textOf(own['GapWidth']));
      facts.set(`${at} label`, own['HasDataLabels'] === true ? textOf(own['DataLabels.NumberFormat']) : 'none');
      facts.set(`${at} colour`, own['Color'] === null ? 'none' : textOf(own['Color']));
    });
  }
}

function cornerOf(cell: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `${[...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)},${row}`;
}

/** The sheet of a new workbook. */
const INITIAL_SHEET = 'Blad1';

/** All facts of what a batch made, without the initial sheet of a new workbook. */
export function liveFacts(excel: StandInExcel): Facts {
  const facts: Facts = new Map();
  const { state } = excel.workbook;
  // A sheet of ours may come before it.
  const sheets = state.sheets.filter(({ name }) => name !== INITIAL_SHEET);
  facts.set('sheets', sheets.map(({ name }) => name).join(', '));
  for (const { name, sheetId, area, formula } of state.names) {
    const tab = sheets.find(({ id }) => id === sheetId)?.name ?? '';
    facts.set(`name ${name}`, area ? `${tab}!${absolute(area)}` : (formula?.slice(1) ?? '#REF!'));
  }
  for (const sheet of sheets) {
    cellFacts(facts, excel, sheet);
    limitFacts(facts, sheet);
    for (const [key, name] of sheet.hyperlinks) facts.set(`${sheet.name} link ${key}`, name);
    pageFacts(facts, sheet);
    chartFacts(facts, sheet);
    for (const { name, area, showTotals, style, showBandedRows, showFilterButton } of sheet.tables) {
      const whole = areaText({ ...area, rows: area.rows + (showTotals ? 1 : 0) });
      facts.set(`table ${name}`, `${sheet.name}!${whole}, totals ${showTotals}, ${style}`);
      facts.set(`table ${name} looks`, `banded ${showBandedRows}, filter ${showFilterButton}`);
    }
  }
  return facts;
}
