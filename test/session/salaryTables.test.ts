/** @jest-environment ./test/support/officeEnvironment.mjs */
// Another salary table: chosen together with its step as one undo step, and a user-defined one.

import { SALARY_AMOUNTS } from '../../src/model/salary/salaryAmounts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const [, , published = ''] = SALARY_AMOUNTS;
const OWN = {
  label: 'Gepubliceerd 2027',
  priceLevel: 'per 1 januari 2027',
  priceYear: 2027,
  surcharge: 0.1705,
  status: 'VNG, 12 januari 2027',
  scales: published
    .trim()
    .split('\n')
    .map((row) => row.split(','))
    .map(([scale = '', ...amounts]) => ({
      scale,
      steps: amounts.map((amount) => (amount === '' ? null : Number(amount) + 1)),
    })),
};

async function created(): Promise<{ excel: ReturnType<typeof openExcel>; session: ReturnType<typeof newSession> }> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  return { excel, session };
}

test('a row without a scale has no key, so that nothing finds it', async () => {
  const { excel } = await created();
  const at = (header: string): readonly [string, string] => {
    const { sheet, address } = excel.user.addressInTable('rm_Salarisschalen', header, 0);
    return [sheet, address];
  };
  const shownAt = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const [sheet, address] = at('Sleutel');
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  excel.user.paste(...at('Schaal'), '');
  expect(await shownAt()).toBe('');
});

test('the 2027 table with step 10 is one change, in one message, and one undo step', async () => {
  const { excel, session } = await created();
  excel.messages.length = 0;
  await session.setParameters({ salaryTable: 'Cao januari 2027', step: 10 });
  expect(excel.messages).toHaveLength(1);
  expect(session.getState().model?.results.total).toBe(75585);
  await session.undo();
  expect(session.getState().model?.results.total).toBe(49410);
});

test('a user-defined table is added to the scales and the drop-down with its price level, in one message plus a reading', async () => {
  const { excel, session } = await created();
  excel.messages.length = 0;
  await session.addSalaryTable(OWN);
  expect(session.getState().problem).toBeNull();
  // Rows are added, so hidden rows are checked first.
  expect(excel.messages).toHaveLength(2);
  await session.setParameters({ salaryTable: OWN.label, step: 10 });
  // Scale 7: 4.022 x 12 x 1,1705 = 56.493,01; scale 11: 6.352 x 12 x 1,1705 = 89.220,19; truncated.
  expect(session.getState().model?.results.lines[0]?.salary).toBe(56493);
  expect(session.getState().model?.results.lines[1]?.salary).toBe(89220);
  expect(session.getState().model?.results.points).toBe(0);
  const rekenmodel = excel.workbook.sheet('Rekenmodel');
  expect(excel.workbook.value(rekenmodel, 4, 14)).toBe(
    'Gepubliceerd 2027, prijspeil per 1 januari 2027, trede 10, zonder werkgeverslasten; zie de opmerkingen op Uitgangspunten',
  );
  await session.inspect();
  expect(session.getState().findings).toEqual([]);
});

test('the same label again replaces it, and undo reverts that', async () => {
  const { session } = await created();
  const scales = (): number => session.getState().model?.inputs.salaryScales.length ?? 0;
  await session.addSalaryTable({ ...OWN, scales: OWN.scales.slice(0, 4) });
  await session.addSalaryTable({ ...OWN, scales: OWN.scales.slice(0, 2) });
  expect(scales()).toBe(62);
  await session.undo();
  expect(scales()).toBe(64);
  await session.undo();
  expect(scales()).toBe(60);
  expect(session.getState().model?.inputs.parameters.ownTable1).toBe('');
});
