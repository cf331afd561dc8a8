// Names of the cells of the sheet Werklast.

import { namesOf } from '../../inputs/field';
import { WORKLOAD_FIELDS } from './workloadFields';
import { GROWTH_YEARS } from './workloadInputs';

export const WORKLOAD_PARAMETER_NAMES = namesOf(WORKLOAD_FIELDS);

/** Ranges with a row for now and for each of the four years. */
export const WORKLOAD_YEAR_NAMES = {
  hours: 'rm_werklast_jaren_uren',
  covered: 'rm_werklast_jaren_gedekt',
  shortage: 'rm_werklast_jaren_tekort',
  outcome: 'rm_werklast_jaren_uitkomst',
  period: 'rm_werklast_jaren_naam',
} as const;

/** The questions of now, 0, and of each year: cells of their own, as each year needs the one before. */
export const questionsName = (year: number): string => `rm_werklast_vragen_${year}`;
export const QUESTION_NAMES: readonly string[] = [0, ...GROWTH_YEARS].map(questionsName);

/** Results: single cells, and the two columns of the checks. */
export const WORKLOAD_RESULT_NAMES = {
  headLine: 'rm_werklast_kopregel',
  conclusion: 'rm_werklast_conclusie',
  check: 'rm_werklast_controle',
  hours: 'rm_werklast_uren',
  hoursNow: 'rm_werklast_uren_nu',
  shortage: 'rm_werklast_tekort',
  outcome: 'rm_werklast_uitkomst',
  minutesNow: 'rm_werklast_minuten_nu',
  firstShortage: 'rm_werklast_eerste_tekort',
  secondLineHours: 'rm_werklast_tweedelijn_uren',
  secondLineCost: 'rm_werklast_tweedelijn_kosten',
  // What is calculated with: the input where it can be used.
  usedAlone: 'rm_werklast_reken_zelf',
  usedForwarded: 'rm_werklast_reken_doorverwezen',
  usedShare: 'rm_werklast_reken_aandeel',
  usedUtilisation: 'rm_werklast_reken_benutting',
  usedSecondLine: 'rm_werklast_reken_tweedelijn',
  salary: 'rm_werklast_tweedelijn_salaris',
  // Steps.
  foundLines: 'rm_werklast_posten',
  usableLines: 'rm_werklast_posten_met_uren',
  usableScenarios: 'rm_werklast_scenarios',
  questions: 'rm_werklast_vragen',
  questionsPerYear: 'rm_werklast_vragen_jaar',
  minutes: 'rm_werklast_minuten',
  secondLineFte: 'rm_werklast_tweedelijn_fte',
  points: 'rm_werklast_punten',
  checkPoints: 'rm_werklast_controle_punten',
  checkOutcomes: 'rm_werklast_controle_uitkomst',
} as const;

/** Numbers that formulas use and nobody changes. */
export const WORKLOAD_CONSTANT_NAMES = {
  minutesPerHour: 'rm_werklast_minuten_per_uur',
  decimals: 'rm_werklast_decimalen',
  lowestUtilisation: 'rm_werklast_benutting_minimaal',
} as const;
