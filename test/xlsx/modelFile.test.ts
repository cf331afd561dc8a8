/** @jest-environment ./test/support/officeEnvironment.mjs */
// The file as a package: valid according to Microsoft's own schemas, the same for the same inputs, and without traces.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { calculatedFile } from '../../scripts/export/calculatedFile';
import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { cellsOfPlan, isFormula, readBack } from '../../src/workbook/plan/planCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { fileCases, SEED } from '../support/fileCases';
import { validationErrors } from '../support/openXmlValidator';
import { attribute, elements, readParts, readWorkbookFile } from '../support/xlsxReader';

const TIME_LIMIT = 600_000;
const CREATED = new Date('2026-11-24T08:00:00Z');

const reportFile = (): Uint8Array => calculatedFile(REPORT_INPUTS, compute(REPORT_INPUTS));

/** The same package with one part changed. */
function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new RangeError(`The package lacks ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

test(
  `the Open XML SDK finds no error in ${fileCases().size} files, and finds a planted one (seed ${SEED})`,
  async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, inputs] of fileCases()) files.set(name, calculatedFile(inputs, compute(inputs)));
    const report = reportFile();
    files.set('dated', calculatedFile(REPORT_INPUTS, compute(REPORT_INPUTS), { created: CREATED }));
    files.set(
      'planted',
      withPart(report, 'xl/tables/table1.xml', (xml) => xml.replace('ref="A6', 'reef="A6')),
    );
    const found = await validationErrors(files);
    expect(found.get('planted')).not.toEqual([]);
    expect([...found].filter(([name, errors]) => name !== 'planted' && errors.length > 0)).toEqual([]);
    expect(found.size).toBe(files.size);
  },
  TIME_LIMIT,
);

test('equal inputs give equal bytes, whatever the time', () => {
  const first = reportFile();
  jest.useFakeTimers({ now: new Date('2031-03-05T23:59:59Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const second = reportFile();
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('the properties contain title and language, a date only on request, and no person or program', () => {
  const parts = readParts(reportFile());
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Rekenmodel webcare</dc:title><dc:language>nl-NL</dc:language>');
  expect([...parts.values()].filter((xml) => /creator|lastModifiedBy|Application>|dcterms:created/.test(xml))).toEqual(
    [],
  );
  const dated = readParts(calculatedFile(REPORT_INPUTS, compute(REPORT_INPUTS), { created: CREATED }));
  expect(dated.get('docProps/core.xml')).toContain('>2026-11-24T08:00:00Z</dcterms:created>');
});

test('nothing in the package belongs to an add-in, a macro or another file', () => {
  const paths = [...readParts(reportFile()).keys()];
  expect(paths.filter((path) => /webextension|taskpane|vba|external|customXml|\.bin$/i.test(path))).toEqual([]);
});

test('references to the same row have the long form, without which Excel calls a file damaged', () => {
  const { sheets } = readWorkbookFile(reportFile());
  const formulas = sheets.flatMap(({ sheet, tables }) => [
    ...elements(sheet, 'f').map(({ textContent }) => textContent ?? ''),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ formula, total }) => [formula ?? '', total ?? ''])),
  ]);
  expect(formulas.filter((formula) => formula.includes('[@') || formula.startsWith('='))).toEqual([]);
  expect(formulas).toContain('IF(rm_totaal=0,0,N(rm_Kostenposten[[#This Row],[Kosten per jaar]])/rm_totaal)');
});

test('a text after an apostrophe is stored without it, and only its format has the mark', () => {
  const inputs = fileCases().get('random-0') ?? REPORT_INPUTS;
  const { sheets, styles } = readWorkbookFile(calculatedFile(inputs, compute(inputs)));
  const looks = [...(elements(styles, 'cellXfs')[0]?.children ?? [])];
  const found = planWorkbook(inputs).sheets.flatMap((sheet) =>
    [...cellsOfPlan(sheet)].flatMap(([address, { content }]) => {
      const cell = sheets.find(({ name }) => name === sheet.tabName)?.cells.get(address);
      if (content === null || content === '' || isFormula(content)) return [];
      const isMarked = attribute(looks[cell?.style ?? 0], 'quotePrefix') === '1';
      return [{ address, content, value: cell?.value, isMarked }];
    }),
  );
  const isQuoted = (content: unknown): boolean => typeof content === 'string' && content.startsWith("'");
  expect(found.filter(({ content, value }) => readBack(content) !== value)).toEqual([]);
  expect(found.filter(({ content, isMarked }) => isQuoted(content) !== isMarked)).toEqual([]);
  expect(found.filter(({ isMarked }) => isMarked).length).toBeGreaterThan(0);
});

test('a line typed below the table continues it: each calculated column has its formula', () => {
  const { sheets } = readWorkbookFile(reportFile());
  for (const { cells, tables } of sheets) {
    for (const { area, columns } of tables) {
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(area) ?? [];
      columns.forEach(({ formula }, index) => {
        const address = `${String.fromCharCode(letters.charCodeAt(0) + index)}${Number(row) + 1}`;
        expect([address, formula]).toEqual([address, cells.get(address)?.formula ?? null]);
      });
    }
  }
});
