/** @jest-environment ./test/support/officeEnvironment.mjs */
// Remarks in an opened session: edits in the grid and in the pane change them, in the cells and in what the pane knows.

import type { StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import type { Session } from '../../src/session/session';
import { parseAddress } from '../../src/workbook/plan/addresses';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openModel } from '../support/session';

const PLAN = planWorkbook(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));

/** The cell of a name in a new workbook. */
function cellOf(name: string): { readonly tab: string; readonly address: string } {
  const found = PLAN.names.find((candidate) => candidate.name === name);
  const tab = PLAN.sheets.find(({ id }) => id === found?.sheetId)?.tabName ?? '';
  return { tab, address: found?.address.split(':')[0] ?? '' };
}

/** What it shows; nothing on a sheet that is not there. */
function shown({ workbook }: StandInExcel, name: string): unknown {
  const { tab, address } = cellOf(name);
  if (!workbook.state.sheets.some((sheet) => sheet.name === tab)) return '';
  const { row, column } = parseAddress(address);
  return workbook.value(workbook.sheet(tab), row, column + 1);
}

const type = ({ user }: StandInExcel, name: string, content: string | number): void =>
  user.type(cellOf(name).tab, cellOf(name).address, content);

const CELLS = ['rm_opmerkingen', 'rm_begroting_opmerkingen', 'rm_controle'];

/** The remarks as the pane knows them, and what the cells say. */
const seen = (excel: StandInExcel, { getState }: Session): object => ({
  pane: getState().model?.results.remarks.map(({ name }) => name.replace(/^rm_(.*)opmerking_/, '$1')),
  cells: CELLS.map((name) => shown(excel, name)),
});

test('a begroting on wages of 2012 gets three remarks; edits in the grid and the pane take them away one by one', async () => {
  const { excel, session } = await openModel();
  expect(seen(excel, session)).toMatchObject({ pane: [], cells: [0, '', 'in orde'] });
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  const all = ['begroting_prijspeil', 'begroting_werkgeverslasten', 'begroting_index'];
  expect(seen(excel, session)).toEqual({ pane: all, cells: [0, 3, 'in orde'] });
  expect(session.getState().model?.results.points).toBe(0);
  type(excel, 'rm_prijsindex_1', 0.02);
  await session.refresh();
  expect(seen(excel, session)).toEqual({ pane: all.slice(0, 2), cells: [0, 2, 'in orde'] });
  type(excel, 'rm_salaristabel', 'Cao januari 2027');
  await session.refresh();
  // Without on-costs a table of the cao is one remark of the rekenmodel too.
  expect(seen(excel, session)).toEqual({ pane: ['werkgeverslasten', all[1]], cells: [1, 1, 'in orde'] });
  expect(shown(excel, 'rm_tabel_in_gebruik')).toMatch(
    /, zonder werkgeverslasten; zie de opmerkingen op Uitgangspunten$/,
  );
  await session.set({ list: 'parameters', field: 'employerCosts' }, 0.25);
  expect(seen(excel, session)).toEqual({ pane: [], cells: [0, 0, 'in orde'] });
  await session.undo();
  expect(seen(excel, session)).toEqual({ pane: ['werkgeverslasten', all[1]], cells: [1, 1, 'in orde'] });
});

test('a table that is typed in the grid has no price level until somebody fills it in', async () => {
  const { excel, session } = await openModel();
  const { sheet, address } = excel.user.addressInTable('rm_Salarisschalen', 'Tabel', 6);
  excel.user.paste(sheet, address, 'Eigen');
  excel.user.paste('Uitgangspunten', cellOf('rm_salaristabel').address, 'Eigen');
  await session.set({ list: 'parameters', field: 'employerCosts' }, 0.25);
  expect(session.getState().model?.results.remarks).toMatchObject([{ parameter: 'salaryTable' }]);
  const edit = { ownTable2: 'Eigen', ownPriceLevel2: 'per 1 juli 2026' };
  await session.setParameters(edit);
  expect(session.getState().model?.results.remarks).toMatchObject([{ name: 'rm_opmerking_prijspeil' }]);
  await session.set({ list: 'parameters', field: 'ownPriceYear2' }, 2026);
  expect([session.getState().model?.results.remarks, shown(excel, 'rm_opmerkingen')]).toEqual([[], 0]);
  expect(shown(excel, 'rm_prijspeil_jaar')).toBe(2026);
  expect(shown(excel, 'rm_tabel_in_gebruik')).toBe('Eigen, prijspeil per 1 juli 2026, trede 5, met werkgeverslasten');
});

test('a remark that was typed over is a finding, and its deleted row comes back', async () => {
  const { excel, session } = await openModel();
  type(excel, 'rm_opmerking_werkgeverslasten', 'in orde');
  await session.inspect();
  const [finding, ...others] = session.getState().findings ?? [];
  expect([finding?.target, others]).toEqual([{ kind: 'name', name: 'rm_opmerking_werkgeverslasten', row: 0 }, []]);
  if (finding) await session.repairFormula(finding);
  expect(session.getState().findings).toEqual([]);
  excel.user.deleteRows('Uitgangspunten', parseAddress(cellOf('rm_opmerking_werkgeverslasten').address).row, 1);
  await session.refresh();
  await session.repair();
  const { phase, findings, damage } = session.getState();
  expect({ phase, findings, damage }).toEqual({ phase: 'ready', findings: [], damage: [] });
  expect(shown(excel, 'rm_opmerking_werkgeverslasten')).toBe('in orde');
});

/** As in an older workbook: without the block of remarks, the year of the price level and its list. */
test('a workbook without any of it gets rows, names and the list of years in place', async () => {
  const { excel, session } = await openModel();
  const rowOf = (name: string): number => parseAddress(cellOf(name).address).row;
  const before = shown(excel, 'rm_kosten_per_soort');
  excel.user.deleteRows('Uitgangspunten', rowOf('rm_opmerkingen'), 3);
  excel.user.deleteRows('Uitgangspunten', rowOf('rm_prijspeil_jaar'), 1);
  excel.user.deleteColumns('Uitgangspunten', parseAddress(cellOf('rm_prijspeiljaren').address).column + 1, 1);
  await session.refresh();
  expect(session.getState().phase).toBe('damaged');
  await session.repair();
  const { phase, findings, damage, model } = session.getState();
  expect({ phase, findings, damage }).toEqual({ phase: 'ready', findings: [], damage: [] });
  expect(seen(excel, session)).toMatchObject({ pane: [], cells: [0, '', 'in orde'] });
  expect([model?.results.priceYear, shown(excel, 'rm_prijspeil_jaar')]).toEqual([2012, 2012]);
  expect(shown(excel, 'rm_kosten_per_soort')).toBe(before);
});
