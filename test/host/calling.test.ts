/** @jest-environment ./test/support/officeEnvironment.mjs */
// How the stand-in handles calls under each behaviour: refused groups and layout, own echo, continued typing, copies.

import { BEHAVIOURS, type BehaviourId } from '../../src/behaviours/behaviours';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel, StandInExcelOptions } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf, valuesOf } from './support';

const openWith = (id: BehaviourId, answer: string, options: StandInExcelOptions = {}): StandInExcel =>
  openExcel({ apiVersion: '1.20', ...options, profile: withAnswer(PROFILES.strict, id, answer) });

const GROUPED: Excel.RunOptions & { readonly mergeUndoGroup: boolean } = { mergeUndoGroup: true };

const write = (context: Excel.RequestContext): void => {
  sheetOf(context).getRange('A1').values = [[1]];
};

describe('an undo group', () => {
  test.each(['UndoNotSupported', 'GeneralException'])('is refused with %s, and nothing is done', async (code) => {
    openWith('undo-group-other-code', code);
    expect(await failureOf(write, GROUPED)).toBe(code);
    expect(await valuesOf('A1')).toEqual([['']]);
    expect(await failureOf(write, { ...GROUPED, mergeUndoGroup: false })).toBe('none');
    expect(await failureOf(write)).toBe('none');
    expect(await valuesOf('A1')).toEqual([[1]]);
  });

  test('is also refused after waiting for the open cell', async () => {
    const excel = openWith('undo-group-other-code', 'GeneralException');
    excel.startEditingCell();
    const failure = failureOf(write, { ...GROUPED, delayForCellEdit: true });
    excel.stopEditingCell();
    expect(await failure).toBe('GeneralException');
  });

  test('is accepted under strict', async () => {
    openExcel({ apiVersion: '1.20' });
    expect(await failureOf(write, GROUPED)).toBe('none');
  });
});

describe('layout', () => {
  const chartOn = (sheet: Excel.Worksheet): Excel.Chart =>
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'), 'Columns');

  const LOOKS: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['freeze', (sheet) => sheet.freezePanes.freezeRows(2)],
    ['chart', (sheet) => (chartOn(sheet).title.visible = false)],
    ['chart', (sheet) => (chartOn(sheet).axes.categoryAxis.visible = false)],
    ['pageLayout', (sheet) => (sheet.pageLayout.paperSize = 'A4')],
    ['pageLayout', (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x')],
    ['printTitles', (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$1')],
  ];

  test.each(BEHAVIOURS['looks-refused'].answers.map(({ id }) => id))('is refused by kind: %s', async (answer) => {
    openWith('looks-refused', answer);
    const outcomes: (readonly [string, string])[] = [];
    for (const [kind, look] of LOOKS) outcomes.push([kind, await failureOf((context) => look(sheetOf(context)))]);
    const codeOf = (kind: string): string => (/^p/.test(kind) ? 'InvalidOperation' : 'GeneralException');
    expect(outcomes).toEqual(
      LOOKS.map(([kind]) => [kind, answer === kind || answer === 'all' ? codeOf(kind) : 'none']),
    );
  });
});

describe('an event', () => {
  /** The reported source of changes by the add-in itself, by the user here and by a co-author. */
  async function sources(excel: StandInExcel): Promise<unknown[]> {
    const heard: unknown[] = [];
    await run((context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.source, event.triggerSource]);
        return Promise.resolve();
      });
    });
    await run(write);
    excel.user.paste('Blad1', 'A2', 2);
    excel.user.asCoAuthor(() => excel.user.paste('Blad1', 'A3', 3));
    // Every event is delivered before the answer to a later message.
    await valuesOf('A1');
    return heard;
  }

  test.each([
    ['marked', '1.20', 'ThisLocalAddin', 'Unknown'],
    ['unmarked', '1.20', 'Unknown', 'Unknown'],
    ['marked', '1.13', undefined, undefined],
  ])('is %s in ExcelApi %s: %s', async (answer, apiVersion, own, others) => {
    const excel = openWith('own-echo', answer, { apiVersion });
    expect(await sources(excel)).toEqual([
      ['Local', own],
      ['Local', others],
      ['Remote', others],
    ]);
  });
});

describe('a user who types', () => {
  test('and continues in the next cell makes calls wait until that is closed', async () => {
    const excel = openWith('typing-goes-on', 'next-cell');
    excel.user.type('Blad1', 'A1', 5);
    expect(await failureOf(write)).toBe('InvalidOperationInCellEditMode');
    expect(await failureOf(write, { delayForCellEdit: true })).toBe('none');
    expect(await valuesOf('A1')).toEqual([[1]]);
  });

  test('elsewhere does not make calls wait here', async () => {
    const excel = openWith('typing-goes-on', 'next-cell');
    excel.user.asCoAuthor(() => excel.user.type('Blad1', 'A1', 5));
    expect(await failureOf(write)).toBe('none');
  });

  test('under strict is ready at once', async () => {
    const excel = openExcel();
    excel.user.type('Blad1', 'A1', 5);
    expect(await failureOf(write)).toBe('none');
  });
});

describe('a copy', () => {
  const open = async (): Promise<string> => {
    try {
      await Excel.createWorkbook('UEs=');
      return 'none';
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  };

  test.each([
    ['opens', 'none', 1],
    ['behind', 'none', 1],
    ['GeneralException', 'GeneralException', 0],
    ['AccessDenied', 'AccessDenied', 0],
  ])('%s', async (answer, code, count) => {
    const excel = openWith('copy-does-not-open', answer);
    expect([await open(), excel.createdWorkbooks.length]).toEqual([code, count]);
  });
});
