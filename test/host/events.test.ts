/** @jest-environment ./test/support/officeEnvironment.mjs */
// Events as Excel raises them: their content, their handlers, and when there are none.

import { openExcel } from '../support/officeRuntime';
import { failureOf, run, sheetOf } from './support';

/** Events arrive after the answer, each in a separate task. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
};

interface Heard {
  readonly changes: Excel.WorksheetChangedEventArgs[];
  readonly others: string[];
  readonly stop: () => Promise<void>;
}

async function listen(): Promise<Heard> {
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const others: string[] = [];
  const note = (name: string) => (): Promise<void> => {
    others.push(name);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((args) => {
        changes.push(args);
        return Promise.resolve();
      }),
      worksheets.onCalculated.add(note('calculated')),
      worksheets.onAdded.add(note('added')),
      worksheets.onDeleted.add(note('deleted')),
      worksheets.onActivated.add(note('activated')),
      worksheets.onSelectionChanged.add((args) => {
        others.push(`selected ${args.address}`);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return added;
  });
  const stop = (): Promise<void> =>
    Excel.run((handlers[0] as (typeof handlers)[0]).context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  return { changes, others, stop };
}

test('a change event has its place, kind and source, one event per range', async () => {
  const excel = openExcel();
  const heard = await listen();
  await run((context) => {
    sheetOf(context).getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheetOf(context).getRange('D4').values = [['x']];
  });
  excel.user.insertRows('Blad1', 2, 1);
  excel.user.asCoAuthor(() => excel.user.paste('Blad1', 'C3', 7));
  await settled();
  const id = excel.workbook.state.sheets[0]?.id;
  expect(
    heard.changes.map(({ address, changeType, source, worksheetId }) => [address, changeType, source, worksheetId]),
  ).toEqual([
    ['A1:B2', 'RangeEdited', 'Local', id],
    ['D4', 'RangeEdited', 'Local', id],
    ['2:2', 'RowInserted', 'Local', id],
    ['C3', 'RangeEdited', 'Remote', id],
  ]);
  await heard.stop();
});

test('a changed result raises an event, an unchanged result does not', async () => {
  const excel = openExcel();
  await run((context) => {
    sheetOf(context).getRange('A1:B1').formulas = [[1, '=A1*2']];
  });
  const heard = await listen();
  await settled();
  heard.others.length = 0;
  excel.user.paste('Blad1', 'C1', 5);
  await settled();
  expect(heard.others).toEqual([]);
  excel.user.paste('Blad1', 'A1', 5);
  await settled();
  expect(heard.others).toEqual(['calculated']);
  await heard.stop();
});

test('adding, deleting and activating sheets raises events, and so does selecting', async () => {
  const excel = openExcel();
  const heard = await listen();
  excel.user.addSheet('Nieuw');
  excel.user.activateSheet('Nieuw');
  excel.user.select('Nieuw', 'B2');
  excel.user.deleteSheet('Nieuw');
  await settled();
  expect(heard.others).toEqual(['added', 'activated', 'selected B2', 'deleted', 'activated']);
  await heard.stop();
});

test('there are no events after unregistering, or while the add-in has turned them off', async () => {
  const excel = openExcel();
  const heard = await listen();
  await run((context) => (context.runtime.enableEvents = false));
  excel.user.paste('Blad1', 'A1', 1);
  await settled();
  expect(heard.changes).toHaveLength(0);
  await run((context) => (context.runtime.enableEvents = true));
  excel.user.paste('Blad1', 'A1', 2);
  await settled();
  expect(heard.changes).toHaveLength(1);
  await heard.stop();
  excel.user.paste('Blad1', 'A1', 3);
  await settled();
  expect(heard.changes).toHaveLength(1);
  expect(excel.workbook.events.isRegistered('DataChanged', 'Workbook')).toBe(false);
});

test('removing one handler leaves the other one registered', async () => {
  const excel = openExcel();
  const first = await listen();
  const second = await listen();
  await first.stop();
  excel.user.paste('Blad1', 'A1', 1);
  await settled();
  expect([first.changes.length, second.changes.length]).toEqual([0, 1]);
  await second.stop();
});

test('protection raises an event from ExcelApi 1.14', async () => {
  const work = (context: Excel.RequestContext): void =>
    void context.workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
  openExcel({ apiVersion: '1.13' });
  expect(await failureOf(work)).toBe('ApiNotFound');
  const excel = openExcel({ apiVersion: '1.14' });
  const states: boolean[] = [];
  await run(
    (context) =>
      void context.workbook.worksheets.onProtectionChanged.add((args) => {
        states.push(args.isProtected);
        return Promise.resolve();
      }),
  );
  excel.user.protectSheet('Blad1');
  await settled();
  expect(states).toEqual([true]);
});
