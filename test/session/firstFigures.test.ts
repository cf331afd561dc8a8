/** @jest-environment ./test/support/officeEnvironment.mjs */
// The figures that are in view after one message, while the model itself is being read.

import type { FirstFigures } from '../../src/model/results/modelResults';
import { LAYOUT_VERSION, RESULT_NAMES } from '../../src/workbook/names/identifiers';
import type { StandInExcel } from '../../src/host/standInExcel';
import { newSession, openModel } from '../support/session';

const REPORT = { total: 49410, costPerQuestion: 18.3 };

/** What was shown of a workbook before its model. */
async function shownFirst(act: (excel: StandInExcel) => void | Promise<void>): Promise<FirstFigures | null> {
  const { excel } = await openModel();
  await act(excel);
  const session = newSession();
  const shown: (FirstFigures | null)[] = [];
  session.subscribe(() => {
    const { phase, firstFigures } = session.getState();
    if (phase === 'opening') shown.push(firstFigures);
  });
  await session.open();
  return shown.at(-1) ?? null;
}

test('the first figures are those of the cells, before the model is there', async () => {
  const first = await shownFirst(() => undefined);
  expect(first).toMatchObject({ total: REPORT.total });
  expect(first?.costPerQuestion).toBeCloseTo(REPORT.costPerQuestion);
  expect(first?.establishment).toBeGreaterThan(0);
});

test('after somebody renamed the sheets too', async () => {
  const first = await shownFirst(({ user }) => user.renameSheet('Rekenmodel', 'Overzicht'));
  expect(first).toMatchObject({ total: REPORT.total });
});

test.each([RESULT_NAMES.total, RESULT_NAMES.establishment, RESULT_NAMES.version])(
  'without the name %s there are none',
  async (name) => {
    expect(await shownFirst(({ user }) => user.deleteName(name))).toBeNull();
  },
);

test.each([LAYOUT_VERSION + 1, LAYOUT_VERSION - 1, 'twee'])('a layout of version %s has none', async (version) => {
  const typed = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(RESULT_NAMES.version).getRange().values = [[version]];
      await context.sync();
    });
  expect(await shownFirst(typed)).toBeNull();
});

test.each(['Rekenmodel', 'Salarisschalen'])('without the sheet %s there are none', async (name) => {
  expect(await shownFirst(({ user }) => user.deleteSheet(name))).toBeNull();
});
