// The sheet Werklast as an added sheet.

import { WORKLOAD_RESULT_NAMES } from '../../../model/sheets/workload/workloadNames';
import { withDefaultWorkload } from '../../../model/sheets/workload/workloadDefaults';
import { WORKLOAD_OUTLINE } from '../../../model/sheets/workload/workloadOutline';
import type { RawValues } from '../../plan/rawValues';
import type { AddedSheet, SheetPoint } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { firstEmpty, workloadOf, type WorkloadReading } from './workloadReading';
import { planWorkloadSheet } from './workloadSheet';

const ADVICE = 'De controles staan op dat blad, met wat te doen.';

/** A sheet that nobody has filled in yet is not wrong, but says nothing. */
function emptyPoint(raw: RawValues): readonly SheetPoint[] {
  const parameter = firstEmpty(raw);
  if (parameter === undefined) return [];
  const text = `Het blad ${WORKLOAD_OUTLINE.tabName} is nog niet ingevuld: er is geen uitkomst`;
  return [{ isWrong: false, text, advice: 'Vul minuten, aandeel en benutting in, of verwijder het blad.', parameter }];
}

export const WORKLOAD_SHEET = {
  explanation: {
    text: 'hoeveel uren de klantvragen vragen, naast de uren die er zijn: van aantal, minuten, doorverwijzen en benutting, met vier jaren vooruit.',
    leadsTo: WORKLOAD_RESULT_NAMES.conclusion,
  },
  plan: planWorkloadSheet,
  brief: [WORKLOAD_RESULT_NAMES.check],
  read: (raw) => {
    const figures = workloadOf(raw);
    const wrong = pointsOfCheck(WORKLOAD_OUTLINE.tabName, figures.check, 'workLine', ADVICE);
    return { figures, points: [...wrong, ...emptyPoint(raw)] };
  },
  begin: (inputs) => withDefaultWorkload(inputs),
} as const satisfies AddedSheet<WorkloadReading, object>;
