/** @jest-environment ./test/support/officeEnvironment.mjs */
// The file in programs that municipalities feed it to: exceljs and SheetJS read its tables, names, validations, formulas
// and figures, and take a text that begins like a formula for a text.

import { ValueType, Workbook, type Cell as ExceljsCell, type TableProperties, type Worksheet } from 'exceljs';
import { read as readWithSheetJs, type CellObject } from 'xlsx';
import { calculatedFile } from '../../scripts/export/calculatedFile';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { expectedCells } from '../../src/oracle/expectedCells';
import { areaAddress, parseAddress } from '../../src/workbook/plan/addresses';
import { cellsOfPlan, isFormula, readBack } from '../../src/workbook/plan/planCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { fileFormula } from '../../src/xlsx/formulaText';
import { addressesOf, attribute, elements, readWorkbookFile } from '../support/xlsxReader';
import { version1Inputs } from '../support/version1';

/** What Excel takes for a formula when it is typed without an apostrophe. */
const LIKE_FORMULAS = ['=offerte van juni', '+31 20 123 45 67', '-5% bij de leverancier', '@gemeente'];

// Every sheet and an own salary table.
const read = version1Inputs();
const inputs: ModelInputs = {
  ...read,
  lines: read.lines.map((line, index) => ({ ...line, explanation: LIKE_FORMULAS[index] ?? line.explanation })),
};
const results = compute(inputs);
const plan = planWorkbook(inputs);
const figures = expectedCells(plan, inputs, results);
const bytes = calculatedFile(inputs, results);

interface Cell {
  readonly value: unknown;
  readonly formula: string | null;
}

type ExceljsValue = Pick<ExceljsCell, 'formula' | 'result' | 'value'>;

const NO_CELL: ExceljsValue = { formula: '', result: '', value: '' };
const EMPTY: Cell = { value: '', formula: null };

/** What a reader should find in each cell, by `Rekenmodel!B4`. */
function expectedContents(): ReadonlyMap<string, Cell> {
  return new Map(
    plan.sheets.flatMap((sheet) => {
      const tables = sheet.tables.map(({ name, address }) => ({ name, cells: new Set(addressesOf(address).flat()) }));
      const calculated = figures.get(sheet.id);
      return [...cellsOfPlan(sheet)].flatMap(([address, { content }]): readonly [string, Cell][] => {
        if (content === null || content === '') return [];
        const table = tables.find(({ cells }) => cells.has(address))?.name;
        const cell: Cell = isFormula(content)
          ? { value: calculated?.get(address), formula: fileFormula(content, table) }
          : { value: readBack(content), formula: null };
        return [[`${sheet.tabName}!${address}`, cell]];
      });
    }),
  );
}

const CONTENTS = expectedContents();

/** The cells that a reader takes for something else. */
function differences(cellAt: (tab: string, address: string) => Cell): readonly unknown[] {
  return [...CONTENTS].flatMap(([place, expected]) => {
    const [tab = '', address = ''] = place.split('!');
    const found = cellAt(tab, address);
    return found.value === expected.value && found.formula === expected.formula ? [] : [{ place, expected, found }];
  });
}

/** Names of cells with their places; one name refers to a table column. */
const NAMES = plan.names.filter(({ refersTo }) => refersTo === undefined);
const placeOf = ({ sheetId, address }: (typeof NAMES)[number]): string => {
  const tab = plan.sheets.find(({ id }) => id === sheetId)?.tabName ?? '';
  return `${tab}!${address}`;
};
const withoutSigns = (reference = ''): string => reference.replace(/[$']/g, '');

async function openInExceljs(file: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  return book;
}

/** Its formula cells have an object as their value, without results that are 0 or empty. */
function exceljsCell({ formula, result, value }: ExceljsValue): Cell {
  return formula ? { value: result ?? '', formula } : { value: value ?? '', formula: null };
}

/** Its tables and validations are not in its declarations. */
type ExceljsSheet = Worksheet & {
  readonly dataValidations: {
    readonly model: Readonly<Record<string, { type: string; formulae: readonly unknown[] }>>;
  };
};

interface ExceljsTable {
  readonly table: TableProperties & { readonly tableRef: string };
}

/** What of the file the reader knows beside the cells. */
function exceljsParts(book: Workbook): unknown {
  const sheets = book.worksheets as unknown as readonly ExceljsSheet[];
  return {
    tabs: sheets.map(({ name }) => name),
    tables: sheets.flatMap((sheet) =>
      (sheet.getTables() as unknown as readonly ExceljsTable[]).map(({ table }) => ({
        name: table.name,
        area: table.tableRef,
        headers: table.columns.map(({ name }) => name),
        hasHeaders: table.headerRow,
        hasTotals: table.totalsRow,
      })),
    ),
    names: Object.fromEntries(
      book.definedNames.model
        .map(({ name, ranges }): [string, string] => [name, withoutSigns(ranges[0])])
        .filter(([, range]) => range !== ''),
    ),
    validations: sheets
      .flatMap(({ name, dataValidations: { model } }) =>
        Object.entries(model).map(
          ([address, { type, formulae }]) => `${name}!${address} ${type} ${formulae.join(' ')}`,
        ),
      )
      .sort(),
  };
}

function expectedParts(): unknown {
  return {
    tabs: plan.sheets.map(({ tabName }) => tabName),
    tables: plan.sheets.flatMap(({ tables }) =>
      tables.map(({ name, address, columns, totals }) => {
        const area = parseAddress(address);
        return {
          name,
          area: areaAddress(area, area.rows + (totals ? 1 : 0), area.columns),
          // It stops at the first column with a formula, in any table of Excel's own too.
          headers: columns
            .slice(0, columns.findIndex(({ formula }) => formula !== undefined) + 1)
            .map(({ header }) => header),
          hasHeaders: true,
          hasTotals: totals !== undefined,
        };
      }),
    ),
    names: expect.objectContaining(Object.fromEntries(NAMES.map((name) => [name.name, placeOf(name)]))) as unknown,
    validations: plan.sheets
      .flatMap(({ tabName, validations }) =>
        validations.flatMap(({ address, rule }) => {
          const type = rule.kind === 'wholeNumber' ? 'whole' : rule.kind;
          const formulas = rule.kind === 'list' ? rule.source.replace(/^=/, '') : `${rule.minimum} ${rule.maximum}`;
          return addressesOf(address)
            .flat()
            .map((cell) => `${tabName}!${cell} ${type} ${formulas}`);
        }),
      )
      .sort(),
  };
}

test('exceljs reads every cell, formula, table, name and validation', async () => {
  const book = await openInExceljs(bytes);
  expect(differences((tab, address) => exceljsCell(book.getWorksheet(tab)?.getCell(address) ?? NO_CELL))).toEqual([]);
  expect(exceljsParts(book)).toEqual(expectedParts());
});

test('SheetJS reads every cell, formula and name', () => {
  const { Sheets: sheets, SheetNames: tabs, Workbook: book } = readWithSheetJs(bytes, { type: 'array' });
  const cellAt = (tab: string, address: string): Cell => {
    const cell = sheets[tab]?.[address] as CellObject | undefined;
    return cell ? { value: cell.v ?? '', formula: cell.f ?? null } : EMPTY;
  };
  expect(differences(cellAt)).toEqual([]);
  expect(tabs).toEqual(plan.sheets.map(({ tabName }) => tabName));
  const found = new Map((book?.Names ?? []).map(({ Name, Ref }) => [Name, withoutSigns(Ref)]));
  expect(NAMES.filter((name) => found.get(name.name) !== placeOf(name))).toEqual([]);
});

test('a text that begins like a formula is a text to both, and has a quote prefix', async () => {
  const { sheets, styles } = readWorkbookFile(bytes);
  const book = await openInExceljs(bytes);
  const { Sheets: found } = readWithSheetJs(bytes, { type: 'array' });
  const looks = [...(elements(styles, 'cellXfs')[0]?.children ?? [])];
  const seen = LIKE_FORMULAS.map((text) => {
    const place = [...CONTENTS].find(([, { value }]) => value === text)?.[0] ?? '';
    const [tab = '', address = ''] = place.split('!');
    const style = sheets.find(({ name }) => name === tab)?.cells.get(address)?.style ?? 0;
    const cell = found[tab]?.[address] as CellObject | undefined;
    return {
      exceljs: book.getWorksheet(tab)?.getCell(address).type === ValueType.String,
      sheetJs: cell?.t === 's' && cell.f === undefined,
      quoted: attribute(looks[style], 'quotePrefix') === '1',
    };
  });
  expect(seen).toEqual(seen.map(() => ({ exceljs: true, sheetJs: true, quoted: true })));
});
