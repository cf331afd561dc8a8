// What the library does not write or writes otherwise, put right in the parts of the package: alternative texts and
// names of charts, marks of apostrophes, names that refer to a column of a table, and document properties that name no
// person and, unless asked, no date.

import { unzip, zip } from '@cj-tech-master/excelts/archive';
import type { ChartPlan, WorkbookPlan } from '../workbook/plan';

export interface DocumentProperties {
  readonly title: string;
  /** Language tag, for screen readers and proofing. */
  readonly language: string;
  readonly created?: Date;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Seconds suffice in a document property. */
const w3cDate = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

function coreProperties({ title, language, created }: DocumentProperties): string {
  const date = created
    ? `<dcterms:created xsi:type="dcterms:W3CDTF">${w3cDate(created)}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${w3cDate(created)}</dcterms:modified>`
    : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language>${date}</cp:coreProperties>`
  );
}

/** The library claims to be Microsoft Excel; who reads the file must not rely on that. */
const withoutApplication = (xml: string): string =>
  xml.replace(/<(Application|AppVersion|Company|Manager)>[^<]*<\/\1>|<(Company|Manager)\/>/g, '');

/** Gives the charts of a drawing their names and texts; they stand in the order of the plan. */
function withAlternativeTexts(xml: string, charts: ChartPlan[]): string {
  return xml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (_, start: string) => {
    const chart = charts.shift();
    if (!chart) throw new RangeError('The file holds more charts than the plan');
    return `${start} name="${escaped(chart.name)}" descr="${escaped(chart.altText)}"`;
  });
}

/** Before the number format of a cell whose text stands behind an apostrophe: the library does not know that mark. */
const QUOTE_MARK = 'quoted:';

/** The number format of a text that stays one when somebody edits its cell. @param numberFormat of the cell otherwise */
export const quotedFormat = (numberFormat = 'General'): string => QUOTE_MARK + numberFormat;

const MARKED_FORMAT = new RegExp(`(<numFmt numFmtId="(\\d+)" formatCode=")${QUOTE_MARK}`, 'g');

/** The looks with a marked number format get the apostrophe of the file format instead of the mark. */
function withQuotePrefixes(xml: string): string {
  const ids = new Set([...xml.matchAll(MARKED_FORMAT)].map(([, , id]) => id));
  return xml
    .replace(MARKED_FORMAT, '$1')
    .replace(/<xf numFmtId="(\d+)"/g, (look, id: string) => (ids.has(id) ? `${look} quotePrefix="1"` : look));
}

/** A height that is not the user's own: Excel fits the row again when its text changes. */
const withFittingRows = (xml: string): string => xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');

const withLanguage = (xml: string, language: string): string =>
  xml.replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${escaped(language)}"/>`);

/** The library knows names of cells only. */
const withColumnNames = (xml: string, { names }: WorkbookPlan): string =>
  names.reduce((text, { name, refersTo }) => {
    if (refersTo === undefined) return text;
    const entry = new RegExp(`(<definedName name="${name}"[^>]*>)[^<]*(</definedName>)`);
    if (!entry.test(text)) throw new RangeError(`The file lacks the name ${name}`);
    return text.replace(entry, (_, start: string, end: string) => start + escaped(refersTo.slice(1)) + end);
  }, xml);

/** The package with its parts put right; equal parts give equal bytes, as no time of writing is kept. */
export async function finishPackage(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const charts = plan.sheets.flatMap((sheet) => [...sheet.charts]);
  const decoder = new TextDecoder();
  const finished = zip({ reproducible: true, noSort: true });
  for await (const part of unzip(bytes).entries()) {
    const xml = decoder.decode(await part.bytes());
    finished.add(part.path, finishPart(part.path, xml, plan, charts, properties));
  }
  if (charts.length > 0) throw new RangeError(`The file lacks the chart ${charts[0]?.name ?? ''}`);
  return finished.bytes();
}

function finishPart(
  path: string,
  xml: string,
  plan: WorkbookPlan,
  charts: ChartPlan[],
  properties: DocumentProperties,
): string {
  if (path === 'xl/workbook.xml') return withColumnNames(xml, plan);
  if (path === 'docProps/core.xml') return coreProperties(properties);
  if (path === 'docProps/app.xml') return withoutApplication(xml);
  if (path === 'xl/styles.xml') return withQuotePrefixes(xml);
  if (path.startsWith('xl/worksheets/sheet')) return withFittingRows(xml);
  if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) return withAlternativeTexts(xml, charts);
  return path.startsWith('xl/charts/chart') ? withLanguage(xml, properties.language) : xml;
}
