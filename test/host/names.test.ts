/** @jest-environment ./test/support/officeEnvironment.mjs */
// Defined names: what they refer to and how that follows the workbook, their formula in both languages, local names.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { openExcel } from '../support/officeRuntime';
import { failureOf, formulasOf, queueTable, run, sheetOf, valuesOf } from './support';

interface NameFacts {
  readonly formula: unknown;
  readonly type: string;
  readonly value: unknown;
  readonly scope: string;
  readonly visible: boolean;
}

const NEWEST = { apiVersion: '1.20' };

const factsOf = (name: string): Promise<NameFacts> =>
  Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load('formula,type,value,scope,visible');
    await context.sync();
    const { type, scope, visible } = item;
    return { formula: item.formula as unknown, type, value: item.value as unknown, scope, visible };
  });

const formulaOf = (name: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load('formula');
    await context.sync();
    return item.formula as unknown;
  });

const add = (name: string, reference: string): Promise<string> =>
  failureOf((context) => context.workbook.names.add(name, reference));

const addressOf = (name: string): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('address');
    await context.sync();
    return range.address;
  });

test.each([
  ["='Blad1'!$A$2:$B$3", 'Range', "'Blad1'!$A$2:$B$3"],
  ['=12', 'Integer', 12],
  ['=-1.5', 'Double', -1.5],
  ['="a ""b"""', 'String', 'a "b"'],
  ['=TRUE', 'Boolean', true],
  ['=#REF!', 'Error', '#REF!'],
])('%s is a %s', async (formula, type, value) => {
  openExcel(NEWEST);
  expect(await add('proef', formula)).toBe('none');
  expect(await factsOf('proef')).toEqual({ formula, type, value, scope: 'Workbook', visible: true });
});

test('formulas that use a name calculate with the formula given to it', async () => {
  openExcel(NEWEST);
  await run((context) => {
    sheetOf(context).getRange('A1:A3').values = [[1], [2], [4]];
    context.workbook.names.add('reeks', sheetOf(context).getRange('A1:A2'));
    context.workbook.names.add('factor', '=2.5');
    context.workbook.names.add('som', '=SUM(Blad1!$A$1:$A$3,1)');
    sheetOf(context).getRange('C1:C3').formulas = [['=SUM(reeks)'], ['=factor*2'], ['=som+1']];
  });
  expect(await valuesOf('C1:C3')).toEqual([[3], [5], [9]]);
  await run((context) => {
    context.workbook.names.getItem('reeks').formula = '=Blad1!$A$2:$A$3';
    context.workbook.names.getItem('factor').formula = '=Blad1!$A$3';
  });
  expect(await valuesOf('C1:C3')).toEqual([[6], [8], [9]]);
  expect(await addressOf('reeks')).toBe('Blad1!A2:A3');
  expect(await failureOf((context) => context.workbook.names.getItem('som').load('type'))).toBe('NotImplemented');
});

test('a table column keeps following the table', async () => {
  const excel = openExcel(NEWEST);
  await run((context) => {
    queueTable(context, true);
    sheetOf(context).getRange('F1').values = [[0]];
    context.workbook.names.add('uren', sheetOf(context).getRange('F1'));
    context.workbook.names.getItem('uren').formula = '=rm_Proef[Uren]';
    sheetOf(context).getRange('E1').formulas = [['=SUM(uren)']];
  });
  expect(await factsOf('uren')).toMatchObject({ formula: '=rm_Proef[Uren]', type: 'Range' });
  expect([await addressOf('uren'), await valuesOf('E1')]).toEqual(['Blad1!A2:A3', [[5]]]);
  excel.user.insertTableRow('rm_Proef', 2);
  const { sheet, address } = excel.user.addressInTable('rm_Proef', 'Uren', 2);
  excel.user.type(sheet, address, 7);
  expect([await addressOf('uren'), await valuesOf('E1')]).toEqual(['Blad1!A2:A4', [[12]]]);
  excel.user.renameHeader('rm_Proef', 'Uren', 'Tijd');
  excel.user.renameTable('rm_Proef', 'rm_Anders');
  expect(await formulaOf('uren')).toBe('=rm_Anders[Tijd]');
  excel.user.convertTableToRange('rm_Anders');
  expect(await factsOf('uren')).toMatchObject({ formula: "='Blad1'!$A$2:$A$4", type: 'Range' });
});

test('a table column that became an address still grows with the table', async () => {
  const excel = openExcel({ ...NEWEST, profile: withAnswer(PROFILES.strict, 'name-of-column', 'address') });
  await run((context) => {
    queueTable(context, true);
    context.workbook.names.add('uren', '=rm_Proef[Uren]');
  });
  expect(await formulaOf('uren')).toBe("='Blad1'!$A$2:$A$3");
  excel.user.insertTableRow('rm_Proef', 2);
  expect(await formulaOf('uren')).toBe("='Blad1'!$A$2:$A$4");
});

test('shows what is lost: the cells, the table column, or the sheet', async () => {
  const excel = openExcel(NEWEST);
  await run((context) => {
    queueTable(context);
    context.workbook.names.add('cel', sheetOf(context).getRange('A20'));
    context.workbook.names.add('kolom', '=rm_Proef[Kosten per jaar]');
  });
  excel.user.deleteRows('Blad1', 20, 1);
  excel.user.deleteTableColumn('rm_Proef', 'Kosten per jaar');
  expect(await factsOf('cel')).toMatchObject({ formula: "='Blad1'!#REF!", type: 'Error', value: '#REF!' });
  expect(await factsOf('kolom')).toMatchObject({ formula: '=#REF!', type: 'Error' });
  excel.user.addSheet('Ander');
  excel.user.deleteSheet('Blad1');
  expect(await formulaOf('cel')).toBe('=#REF!');
});

test.each(['ItemNotFound', 'InvalidOperation'])('has no range if it is not one, and answers %s', async (code) => {
  openExcel({ ...NEWEST, profile: withAnswer(PROFILES.strict, 'name-no-range-code', code) });
  await add('getal', '=2');
  await add('weg', '=#REF!');
  for (const name of ['getal', 'weg']) {
    expect(await failureOf((context) => context.workbook.names.getItem(name).getRange().load('address'))).toBe(code);
  }
  const isNull = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('weg').getRangeOrNullObject().load('address');
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each([
  ['=SUM(', 'InvalidArgument'],
  ['=$A$1', 'InvalidArgument'],
  ['=rm_Nergens[Uren]', 'InvalidArgument'],
  ['=rm_Nergens', 'InvalidArgument'],
  ['=rm_Proef[@Uren]', 'InvalidArgument'],
  ['=rm_Proef[Nergens]', 'InvalidArgument'],
  ['=Nergens!$A$1', 'ItemNotFound'],
  ['=#VERW!', 'InvalidArgument'],
  ["=SOM('Blad1'!$A$1;2)", 'InvalidArgument'],
  ['2', 'InvalidArgument'],
])('refuses %s and leaves the name unchanged', async (formula, code) => {
  openExcel(NEWEST);
  await run((context) => void queueTable(context));
  await add('proef', '=Blad1!$A$1');
  const set = await failureOf((context) => {
    context.workbook.names.getItem('proef').formula = formula;
  });
  expect(set).toBe(code);
  expect(await formulaOf('proef')).toBe("='Blad1'!$A$1");
});

describe('in a Dutch Excel', () => {
  const LOCAL = { ...NEWEST, profile: withAnswer(PROFILES.strict, 'name-formula-language', 'local') };

  test.each([
    ['=#REF!', '=#VERW!'],
    ["=SUM('Blad1'!$A$1,1.5)", "=SOM('Blad1'!$A$1;1,5)"],
    [
      '=IF(TRUE,SUMIFS(rm_Proef[Uren],rm_Proef[Uren],"a,b"),0)',
      '=ALS(WAAR;SOMMEN.ALS(rm_Proef[Uren];rm_Proef[Uren];"a,b");0)',
    ],
    ['=rm_Proef[[#Headers],[Uren]]', '=rm_Proef[[#Kopteksten];[Uren]]'],
    ['=rm_Proef[#All]', '=rm_Proef[#Alles]'],
    ['=FALSE', '=ONWAAR'],
  ])('%s reads as %s', async (formula, local) => {
    openExcel(LOCAL);
    await run((context) => void queueTable(context));
    expect(await add('proef', formula)).toBe('none');
    expect(await formulaOf('proef')).toBe(local);
  });

  test('cells keep their formulas in English', async () => {
    openExcel({ ...LOCAL, locale: 'de' });
    await run((context) => {
      sheetOf(context).getRange('A1').formulas = [['=SUM(1.5,2)']];
    });
    expect(await formulasOf('A1')).toEqual([['=SUM(1.5,2)']]);
  });

  test('a formula is still written in English', async () => {
    openExcel(LOCAL);
    await add('proef', '=1.5');
    const set = await failureOf((context) => {
      context.workbook.names.getItem('proef').formula = '=2.5';
    });
    expect([set, await formulaOf('proef')]).toEqual(['none', '=2,5']);
  });

  test('a function without a known Dutch name is refused, not guessed', async () => {
    openExcel(LOCAL);
    await add('proef', '=MEDIAN(1,2)');
    expect(await failureOf((context) => context.workbook.names.getItem('proef').load('formula'))).toBe(
      'NotImplemented',
    );
  });
});

describe('local names', () => {
  test('are not names of the workbook, and come first on their sheet', async () => {
    const excel = openExcel(NEWEST);
    excel.user.addSheet('Ander');
    await run((context) => {
      const { names, worksheets } = context.workbook;
      names.add('plek', worksheets.getItem('Blad1').getRange('A1'));
      worksheets.getItem('Ander').names.add('plek', worksheets.getItem('Ander').getRange('B2'));
      worksheets.getItem('Ander').names.add('alleen_hier', worksheets.getItem('Ander').getRange('C3'));
    });
    const read = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const [first, other] = ['Blad1', 'Ander'].map((name) => worksheets.getItem(name));
      const lists = [names, other?.names].map((list) => list?.load('items/name,items/scope'));
      const ranges = [first, other].map((sheet) => sheet?.getRange('plek').load('address'));
      await context.sync();
      return {
        names: lists.map((list) => list?.items.map(({ name, scope }) => `${scope} ${name}`)),
        addresses: ranges.map((range) => range?.address),
      };
    });
    expect(read).toEqual({
      names: [['Workbook plek'], ['Worksheet plek', 'Worksheet alleen_hier']],
      addresses: ['Blad1!A1', 'Ander!B2'],
    });
    const failures = await Promise.all(
      [
        (context: Excel.RequestContext): void => void context.workbook.names.getItem('alleen_hier').load('name'),
        (context: Excel.RequestContext): void =>
          void context.workbook.worksheets.getItem('Blad1').getRange('alleen_hier').load('address'),
      ].map((work) => failureOf(work)),
    );
    expect(failures).toEqual(['ItemNotFound', 'InvalidArgument']);
  });

  test.each([
    ['allowed', 'none'],
    ['refused', 'ItemAlreadyExists'],
  ])('while a copied sheet is active, a name that it has is %s for the workbook', async (answer, code) => {
    const excel = openExcel({ ...NEWEST, profile: withAnswer(PROFILES.strict, 'name-on-copied-sheet', answer) });
    await add('plek', '=Blad1!$A$1');
    excel.user.copySheet('Blad1');
    await run((context) => context.workbook.names.getItem('plek').delete());
    expect(await add('plek', '=Blad1!$A$1')).toBe(code);
    // It can still be changed if it exists, and added while another sheet is active.
    excel.user.activateSheet('Blad1');
    expect(await add('plek', '=Blad1!$A$1')).toBe(code === 'none' ? 'ItemAlreadyExists' : 'none');
    excel.user.activateSheet('Blad1 (2)');
    const set = await failureOf((context) => {
      context.workbook.names.getItem('plek').formula = '=Blad1!$A$2';
    });
    expect([set, await formulaOf('plek')]).toEqual(['none', "='Blad1'!$A$2"]);
  });

  test('a copied sheet has its own table columns under the same names', async () => {
    const excel = openExcel(NEWEST);
    await run((context) => {
      queueTable(context);
      context.workbook.names.add('uren', '=rm_Proef[Uren]');
    });
    excel.user.copySheet('Blad1');
    const formula = await Excel.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Blad1 (2)').names.getItem('uren').load('formula');
      await context.sync();
      return item.formula as unknown;
    });
    expect([formula, await formulaOf('uren')]).toEqual(['=rm_Proef2[Uren]', '=rm_Proef[Uren]']);
  });
});

test('a name can be hidden', async () => {
  openExcel(NEWEST);
  await add('proef', '=1');
  await run((context) => {
    context.workbook.names.getItem('proef').visible = false;
  });
  expect((await factsOf('proef')).visible).toBe(false);
});

test('a formula may use a name that is not there yet: it shows #NAME?, and its cells once they have the name', async () => {
  openExcel(NEWEST);
  const show = (): Promise<unknown> => valuesOf('A1:B1');
  await run((context) => {
    sheetOf(context).getRange('A1:B1').formulas = [['=later+1', '=IFERROR(later,"not there")']];
    sheetOf(context).getRange('C1').values = [[41]];
  });
  expect(await show()).toEqual([['#NAME?', 'not there']]);
  await run((context) => void context.workbook.names.add('later', "='Blad1'!$C$1"));
  expect(await show()).toEqual([[42, 41]]);
  await run((context) => context.workbook.names.getItem('later').delete());
  expect(await show()).toEqual([['#NAME?', 'not there']]);
});
