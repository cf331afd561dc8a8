// What the sheet Werklast comes to, as it was read.

import { ownValue } from '../../../model/ownValue';
import type { Outcome } from '../../../model/results/modelResults';
import type { WorkloadParameters } from '../../../model/sheets/workload/workloadInputs';
import {
  questionsName,
  WORKLOAD_PARAMETER_NAMES as INPUT,
  WORKLOAD_RESULT_NAMES as RESULT,
  WORKLOAD_YEAR_NAMES as YEARS,
} from '../../../model/sheets/workload/workloadNames';
import { PERIODS } from '../../../model/sheets/workload/workloadWords';
import { asOutcome, asText } from '../../plan/rawCells';
import type { RawCell, RawValues } from '../../plan/rawValues';

/** Now or one of the four years. */
export interface WorkloadPeriod {
  readonly name: string;
  /** Klantvragen per maand. */
  readonly questions: Outcome;
  /** Hours a week that they need. */
  readonly hours: Outcome;
  /** `tekort`, `ruimte` or `sluitend`, or why there is none. */
  readonly outcome: string;
}

/** The results of the sheet Werklast. */
export interface WorkloadReading {
  /** Hours a week: needed, of now, and the difference. */
  readonly hours: Outcome;
  readonly hoursNow: Outcome;
  readonly shortage: Outcome;
  readonly outcome: string;
  /** Minutes that the hours of now allow a question. */
  readonly minutesNow: Outcome;
  /** `Nu`, `Jaar 2`, `geen`, or `n.b.`. */
  readonly firstShortage: string;
  /** For information: hours a week and euro a year of the second line. */
  readonly secondLineHours: Outcome;
  readonly secondLineCost: Outcome;
  readonly periods: readonly WorkloadPeriod[];
  /** `in orde`, or the number of points. */
  readonly check: string;
}

/** The inputs without which there are no hours, in the order of the sheet. */
const NEEDED = [
  'minutesAlone',
  'minutesForwarded',
  'shareForwarded',
  'utilisation',
] as const satisfies readonly (keyof WorkloadParameters)[];

const cellOf = (raw: RawValues, name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];

/** The cells of the years; a row that somebody inserted among them is empty. */
const cellsOf = (raw: RawValues, name: string): readonly RawCell[] =>
  (ownValue(raw.names, name) ?? []).flatMap(([cell = '']) => (cell === '' ? [] : [cell]));

/** The first input that is still empty; undefined if none is. */
export const firstEmpty = (raw: RawValues): keyof WorkloadParameters | undefined =>
  NEEDED.find((key) => (cellOf(raw, INPUT[key]) ?? '') === '');

export function workloadOf(raw: RawValues): WorkloadReading {
  const outcome = (name: string): Outcome => asOutcome(cellOf(raw, name));
  const [hours, outcomes] = [cellsOf(raw, YEARS.hours), cellsOf(raw, YEARS.outcome)];
  return {
    hours: outcome(RESULT.hours),
    hoursNow: outcome(RESULT.hoursNow),
    shortage: outcome(RESULT.shortage),
    outcome: asText(cellOf(raw, RESULT.outcome)),
    minutesNow: outcome(RESULT.minutesNow),
    firstShortage: asText(cellOf(raw, RESULT.firstShortage)),
    secondLineHours: outcome(RESULT.secondLineHours),
    secondLineCost: outcome(RESULT.secondLineCost),
    periods: PERIODS.map((name, row) => ({
      name,
      questions: outcome(questionsName(row)),
      hours: asOutcome(hours[row]),
      outcome: asText(outcomes[row]),
    })),
    check: asText(cellOf(raw, RESULT.check)),
  };
}
