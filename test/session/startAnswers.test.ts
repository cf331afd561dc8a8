/** @jest-environment ./test/support/officeEnvironment.mjs */
// The questions before a model is made: their answers are inputs of the one creation, not edits after it.

import { startInputs } from '../../src/model/report/startAnswers';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

/** Makes a workbook, on a machine that may be busy. */
jest.setTimeout(60_000);

const ANSWERS = { municipality: 'Delft', isLatestSalaries: true, employerCosts: 0.25, questionsPerMonth: 900 };

test('without answers the plan is that of the report, byte for byte', () => {
  const [skipped, report] = [startInputs('KCC', {}), REPORT_INPUTS].map((inputs) =>
    JSON.stringify(planWorkbook(inputs)),
  );
  expect(skipped).toBe(report);
});

test('the volumes keep their ratio to that of the key figures', () => {
  expect(startInputs('KCC', ANSWERS).scenarios.map(({ questionsPerMonth }) => questionsPerMonth)).toEqual([
    800, 900, 1000,
  ]);
  expect(
    startInputs('klein', { questionsPerMonth: 10 }).scenarios.map(({ questionsPerMonth }) => questionsPerMonth),
  ).toEqual([7, 10, 13]);
});

test('the answers are in the model that is made, in as many messages, and are no steps of the history', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC', ANSWERS);
  const { model, problem, history } = session.getState();
  expect(problem).toBeNull();
  expect(history).toEqual([]);
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expect(model?.inputs).toEqual(startInputs('KCC', ANSWERS));
  expect(model?.inputs.parameters).toMatchObject({
    municipality: 'Delft',
    salaryTable: 'Cao januari 2027',
    step: 10,
    employerCosts: 0.25,
  });
});
