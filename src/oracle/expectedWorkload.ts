// The values of the formula cells of the sheet Werklast.

import type { ModelInputs } from '../model/inputs/modelInputs';
import type { ModelResults } from '../model/results/modelResults';
import { sum } from '../model/results/operands';
import {
  questionsName,
  WORKLOAD_RESULT_NAMES as RESULT,
  WORKLOAD_YEAR_NAMES as YEARS,
} from '../model/sheets/workload/workloadNames';
import { PERIODS, WORKLOAD_OUTCOME } from '../model/sheets/workload/workloadWords';
import { computeWorkload, type WorkloadResults } from './computeWorkload';
import { headLine } from './expectedHeadLine';
import { checkOutcomes, sheetCheck, type ByName, type ExpectedSheet } from './expectedValues';

/** Results that a cell shows as they are. */
type Single = Exclude<keyof WorkloadResults, 'periods' | 'checks'>;

export function expectedWorkload(inputs: ModelInputs, modelResults: ModelResults): ExpectedSheet {
  const { periods, checks, ...single } = computeWorkload(inputs, modelResults);
  const now = periods[0];
  const ofSingle: ByName = Object.fromEntries(
    Object.entries(single).map(([field, outcome]) => [RESULT[field as Single], [outcome]]),
  );
  const ofYears: ByName = {
    [YEARS.hours]: periods.map(({ hours }) => hours),
    [YEARS.covered]: periods.map(({ covered }) => covered),
    [YEARS.shortage]: periods.map(({ shortage }) => shortage),
    [YEARS.outcome]: periods.map(({ outcome }) => outcome),
    [YEARS.period]: periods.map(({ outcome }, year) =>
      outcome === WORKLOAD_OUTCOME.shortage ? (PERIODS[year] ?? '') : '',
    ),
  };
  const line = inputs.parameters.workLine ?? '';
  return {
    tables: {},
    totals: {},
    named: {
      ...ofSingle,
      ...ofYears,
      ...Object.fromEntries(periods.map(({ questions }, year) => [questionsName(year), [questions]])),
      [RESULT.headLine]: [headLine(inputs, modelResults)],
      [RESULT.conclusion]: [`Uren van ${line} naast de klantvragen: ${now?.outcome ?? ''}`],
      [RESULT.shortage]: [now?.shortage ?? ''],
      [RESULT.outcome]: [now?.outcome ?? ''],
      [RESULT.points]: [sum(checks)],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    },
  };
}
