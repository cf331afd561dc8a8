/** @jest-environment ./test/support/officeEnvironment.mjs */
// The stand-in under Microsoft's runtime: what it calculates, what it refuses, and how it fails on demand.

import fc from 'fast-check';
import { isSameValue } from '../support/agreement';
import { openExcel } from '../support/officeRuntime';
import { samplesOf } from '../support/random/properties';
import { failureOf, queueTable, sheetOf, valuesOf } from './support';

/** Values from Excel and LibreOffice: decimal halves are rounded away from zero. */
const ROUNDING: readonly (readonly [string, number])[] = [
  ['=ROUND(36.9/36,2)', 1.03],
  ['=ROUND(5.22/36,2)', 0.15],
  ['=ROUND(10.26/36,2)', 0.29],
  ['=ROUND(20.7/36,2)', 0.58],
  ['=ROUND(45.9/36,2)', 1.28],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(0.285,2)', 0.29],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUND(2500*12*1.08,0)', 32400],
  ['=ROUND(0.03*48250,0)', 1448],
];

test.each(['en', 'de'] as const)('rounds like Excel in locale %s', async (locale) => {
  openExcel({ locale });
  const address = `A1:A${ROUNDING.length}`;
  expect(
    await failureOf((context) => {
      sheetOf(context).getRange(address).formulas = ROUNDING.map(([formula]) => [formula]);
    }),
  ).toBe('none');
  expect((await valuesOf(address)).flat()).toEqual(ROUNDING.map(([, value]) => value));
});

test('rounds random thousandths like exact decimal arithmetic', async () => {
  const thousandths = samplesOf(fc.noBias(fc.nat(999_999)), 300);
  openExcel();
  const address = `A1:A${thousandths.length}`;
  await failureOf((context) => {
    sheetOf(context).getRange(address).formulas = thousandths.map((value) => [`=ROUND(${value}/1000,2)`]);
  });
  const expected = thousandths.map((value) => Math.floor((value + 5) / 10) / 100);
  const wrong = (await valuesOf(address)).flat().flatMap((value, index) => {
    return isSameValue(expected[index], value) ? [] : [`${thousandths[index]}/1000 gives ${String(value)}`];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['=SUM(rm_Proef[Kosten per jaar])', 50],
  ['=SUM(rm_Proef)', 55],
  ['=ROWS(rm_Proef[#All])', 3],
  ['=COUNTA(rm_Proef[#Headers])', 2],
  ['=SUM(rm_Proef[[Uren]:[Kosten per jaar]])', 55],
])('resolves %s', async (formula, value) => {
  openExcel();
  const failure = await failureOf((context) => {
    queueTable(context);
    sheetOf(context).getRange('D1').formulas = [[formula]];
  });
  expect(failure).toBe('none');
  expect(await valuesOf('D1')).toEqual([[value]]);
});

/** What Excel refuses, with its code. */
const REFUSED: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
  [
    'an unknown table in a formula',
    'InvalidArgument',
    (context) => {
      sheetOf(context).getRange('A1').formulas = [['=SUM(rm_Nergens[Uren])']];
    },
  ],
  [
    'an unknown column in a formula',
    'InvalidArgument',
    (context) => {
      queueTable(context);
      sheetOf(context).getRange('D1').formulas = [['=SUM(rm_Proef[Nergens])']];
    },
  ],
  [
    'an array of another size than the range',
    'InvalidArgument',
    (context) => {
      sheetOf(context).getRange('A1:B2').values = [[1, 2]];
    },
  ],
  [
    'a structured reference in a validation',
    'InvalidArgument',
    (context) => {
      queueTable(context);
      sheetOf(context).getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=rm_Proef[Uren]' },
      };
    },
  ],
  [
    'a second sheet of the same name',
    'ItemAlreadyExists',
    (context) => {
      context.workbook.worksheets.add('Dubbel');
      context.workbook.worksheets.add('Dubbel');
    },
  ],
  [
    'a defined name that is a table name',
    'ItemAlreadyExists',
    (context) => {
      queueTable(context);
      context.workbook.names.add('rm_Proef', sheetOf(context).getRange('A2'));
    },
  ],
  [
    'a name that looks like a cell',
    'InvalidArgument',
    (context) => {
      context.workbook.names.add('FTE1', sheetOf(context).getRange('A2'));
    },
  ],
  [
    'a sheet that is not there',
    'ItemNotFound',
    (context) => {
      context.workbook.worksheets.getItem('Nergens').getRange('A1').values = [[1]];
    },
  ],
  [
    'a member that it does not have',
    'NotImplemented',
    (context) => {
      sheetOf(context).getRange('A1').merge();
    },
  ],
];

test.each(REFUSED)('refuses %s with %s', async (_, code, work) => {
  openExcel();
  expect(await failureOf(work)).toBe(code);
});

test('a member of a newer set is refused by the runtime itself', async () => {
  openExcel({ apiVersion: '1.8' });
  expect(await failureOf((context) => sheetOf(context).pageLayout.setPrintTitleRows('$1:$1'))).toBe('ApiNotFound');
});

test('an action that fails leaves the earlier ones done and the later ones not', async () => {
  openExcel();
  const failure = await failureOf((context) => {
    sheetOf(context).getRange('A1').values = [['eerst']];
    sheetOf(context).getRange('A2').formulas = [['=SUM(rm_onbekend[Kosten])']];
    sheetOf(context).getRange('A3').values = [['daarna']];
  });
  expect(failure).toBe('InvalidArgument');
  expect(await valuesOf('A1:A3')).toEqual([['eerst'], [''], ['']]);
});

test('a message fails as a whole on demand, and only once', async () => {
  const excel = openExcel();
  const write = (context: Excel.RequestContext): void => {
    sheetOf(context).getRange('A1').values = [[1]];
  };
  excel.faults.failAtMessage(1, 'GeneralException');
  expect(await failureOf(write)).toBe('GeneralException');
  expect(await valuesOf('A1')).toEqual([['']]);
  expect(await failureOf(write)).toBe('none');
});

test('a delayed answer arrives when it is released', async () => {
  const excel = openExcel();
  excel.faults.neverAnswer();
  const pending = valuesOf('A1');
  let isAnswered = false;
  void pending.then(() => {
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isAnswered).toBe(false);
  excel.faults.answerNow();
  expect(await pending).toEqual([['']]);
});

test('a missing sheet is a null object if requested with OrNullObject', async () => {
  openExcel();
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nergens').load('name');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each(['readOnly', 'protected'])('nothing is written when the workbook or sheet is %s', async (state) => {
  const excel = openExcel();
  if (state === 'readOnly') excel.user.setReadOnly(true);
  else excel.user.protectSheet('Blad1');
  const failure = await failureOf((context) => {
    sheetOf(context).getRange('A1').values = [[1]];
  });
  expect(failure).toBe('AccessDenied');
  expect(await valuesOf('A1')).toEqual([['']]);
});

test('deleting a sheet turns references to its table into #REF!', async () => {
  const excel = openExcel();
  await failureOf((context) => {
    queueTable(context);
    context.workbook.worksheets.add('Ander').getRange('A1').formulas = [['=SUM(rm_Proef[Uren])']];
  });
  excel.user.deleteSheet('Blad1');
  expect(await valuesOf('A1')).toEqual([['#REF!']]);
});

test('a row inserted inside a table makes it grow and fills its calculated column', async () => {
  const excel = openExcel();
  await failureOf((context) => {
    queueTable(context);
    sheetOf(context).getRange('D1').formulas = [['=ROWS(rm_Proef[Uren])']];
  });
  excel.user.insertRows('Blad1', 3, 1);
  expect(await valuesOf('D1')).toEqual([[3]]);
  expect(await valuesOf('A2:B4')).toEqual([
    [2, 20],
    ['', 0],
    [3, 30],
  ]);
});
