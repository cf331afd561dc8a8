// What a file stores beside its formulas: every formula cell has a result.

import { compute } from '../../src/model/results/compute';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { cellsOfPlan, isFormula, readBack } from '../../src/workbook/plan/planCells';
import { expectedCells } from '../../src/oracle/expectedCells';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { fileCases, SEED } from '../support/fileCases';

test(`every formula of ${fileCases().size} plans is known, and no other cell is given a result (seed ${SEED})`, () => {
  for (const inputs of fileCases().values()) {
    const plan = planWorkbook(inputs);
    const stored = expectedCells(plan, inputs, compute(inputs));
    for (const sheet of plan.sheets) {
      const formulas = [...cellsOfPlan(sheet)]
        .filter(([, { content }]) => isFormula(content))
        .map(([address]) => address);
      expect([...(stored.get(sheet.id)?.keys() ?? [])].sort()).toEqual(formulas.sort());
    }
  }
});

test('a formula for which no result is known is refused, not left empty', () => {
  const plan = planWorkbook(REPORT_INPUTS);
  const [first, ...others] = plan.sheets;
  if (!first) throw new Error('The plan has no sheet');
  const more = { ...first, formulas: [...first.formulas, { address: 'Z1', cells: '=1' }] };
  const results = (): unknown =>
    expectedCells({ ...plan, sheets: [more, ...others] }, REPORT_INPUTS, compute(REPORT_INPUTS));
  expect(results).toThrow(`No value is expected for ${first.id} Z1`);
});

test('the report: the figures that it prints stand in the cells that name them', () => {
  const plan = planWorkbook(REPORT_INPUTS);
  const stored = expectedCells(plan, REPORT_INPUTS, compute(REPORT_INPUTS));
  const value = (name: string): unknown => {
    const found = plan.names.find((candidate) => candidate.name === name);
    return stored.get(found?.sheetId ?? '')?.get(found?.address ?? '');
  };
  expect([value('rm_totaal'), value('rm_formatie'), value('rm_kostprijs')]).toEqual([49410, 0.78, 18.3]);
  expect(value('rm_controle')).toBe('in orde');
  expect(value('rm_tabel_in_gebruik')).toBe(
    'Rapport 2012, prijspeil per 1 april 2012, trede 5, zonder werkgeverslasten',
  );
});

test('a salary table of the user’s own stands in the list that the drop-down offers', () => {
  const [scale] = REPORT_INPUTS.salaryScales;
  if (!scale) throw new Error('The report has no scales');
  const inputs = { ...REPORT_INPUTS, salaryScales: [...REPORT_INPUTS.salaryScales, { ...scale, table: 'Eigen 2028' }] };
  const plan = planWorkbook(inputs);
  const list = plan.names.find(({ name }) => name === 'rm_salaristabellen');
  const cells = cellsOfPlan(plan.sheets.find(({ id }) => id === list?.sheetId) ?? plan.sheets[0]!);
  expect(list?.address).toBe('K5:K10');
  expect(['K7', 'K8', 'K9'].map((address) => readBack(cells.get(address)?.content ?? null))).toEqual([
    'Cao januari 2027',
    'Eigen 2028',
    '',
  ]);
});
