// The default state of the rekenmodel: the eleven cost lines, scenarios and parameters of the 2014 report (§8.2, §8.3).

import { REPORT_VALUES } from '../inputs/coreParameters';
import { COUNTED, type CostLine, type ModelInputs, type Parameters, type Scenario } from '../inputs/modelInputs';
import { DEFAULT_SALARY_SCALES } from '../salary/salaryAmounts';
import { NOTHING_ADDED } from '../sheets/registry';

/** The report that all defaults come from. */
export const SOURCE_TITLE =
  'Webcare bij Gemeenten: een verkenning van de kosten en baten van webcare, versie 2.0, 14 november 2014';
export const SOURCE_AUTHOR = 'Otto Thors (WEgovernment), voor het ministerie van Binnenlandse Zaken';

type LineDefaults = Pick<CostLine, 'name' | 'costType' | 'explanation'>;

function hourLine(line: LineDefaults, hoursPerWeek: number, scale: string): CostLine {
  return { ...line, counted: COUNTED, hoursPerWeek, scale, quantity: null, unit: '', amountPerUnit: null };
}

function amountLine(line: LineDefaults, quantity: number, unit: string, amountPerUnit: number): CostLine {
  return { ...line, counted: COUNTED, hoursPerWeek: null, scale: '', quantity, unit, amountPerUnit };
}

/** The eleven cost lines of §8.2 in the report's order and spelling. */
export const REPORT_LINES: readonly CostLine[] = [
  hourLine(
    {
      name: 'Personele inzet',
      costType: 'Personeel',
      explanation:
        '§3.1 en §3.5: 2 à 3 uur per dag, door het rapport op 15 uur per week gesteld; schaal 6 tot 8 (§3.4). §3.1 noemt 40 uur 1 fte, §8.2 rekent met 36',
    },
    15,
    '7',
  ),
  hourLine(
    { name: 'Aansturing', costType: 'Personeel', explanation: '§4.1 tot §4.3: 2 uur per week; schaal 10 tot 12' },
    2,
    '11',
  ),
  hourLine(
    {
      name: 'Aanverwante taken',
      costType: 'Personeel',
      explanation: '§4.4 en §4.5: beleid, monitoring, rapportage; hoort bij Communicatie, taakveld 0.4 kan ook',
    },
    9,
    '11',
  ),
  hourLine(
    {
      name: 'Interne training',
      costType: 'Personeel',
      explanation:
        '§5.13: een dagdeel van 4 uur per twee maanden = 24 uur per jaar; bij 40 weken 0,6 uur per week (het rapport drukt ½ af)',
    },
    0.6,
    '11',
  ),
  hourLine(
    {
      name: 'Gebruikersondersteuning',
      costType: 'Personeel',
      explanation: '§5.14: 40 uur per jaar = 1 uur per week; hoort bij Communicatie, taakveld 0.4 kan ook',
    },
    1,
    '11',
  ),
  amountLine(
    {
      name: 'Loopbaanbudget',
      costType: 'Opleiding',
      explanation:
        '§5.15: 500 euro per medewerker per jaar, in één gemeente 1.000. §8.2 rekent met 1,00, hoewel de uren daar samen 0,78 fte zijn: vul het aantal medewerkers in',
    },
    1,
    'fte',
    500,
  ),
  amountLine(
    { name: 'Externe opleiding', costType: 'Opleiding', explanation: '§5.12: 2 dagdelen van 750 euro per jaar' },
    2,
    'dagdeel',
    750,
  ),
  amountLine(
    {
      name: 'Licentiekosten tool',
      costType: 'Licenties',
      explanation:
        '§5.11: gemiddeld 1.250 euro per maand; gratis kan, hoger komt voor (bedrag niet bekend); bij 5 van de 7 van Communicatie, taakveld 0.4 kan ook',
    },
    12,
    'maand',
    1250,
  ),
  amountLine({ name: 'Facebook-advertenties', costType: 'Overig', explanation: '§5.16: stelpost' }, 1, 'stelpost', 500),
  amountLine(
    { name: 'Prijzengeld voor acties', costType: 'Overig', explanation: '§5.17: stelpost' },
    1,
    'stelpost',
    250,
  ),
  amountLine(
    {
      name: 'Stand-byvergoeding piket',
      costType: 'Overig',
      explanation: '§6.7: stelpost; ongeveer 26 weken van 77 euro (november tot en met april)',
    },
    1,
    'stelpost',
    2000,
  ),
];

/** The three volumes of §8.3, customer questions per month. */
export const REPORT_SCENARIOS: readonly Scenario[] = [
  { name: 'Minimum', questionsPerMonth: 200 },
  { name: 'Gemiddeld', questionsPerMonth: 225 },
  { name: 'Maximum', questionsPerMonth: 250 },
];

/** The constants of the report, and no salary tables of one's own. */
export const REPORT_PARAMETERS: Parameters = {
  ...REPORT_VALUES,
  ownTable1: '',
  ownTable2: '',
  ownTable3: '',
  ownPriceLevel1: '',
  ownPriceLevel2: '',
  ownPriceLevel3: '',
  ownPriceYear1: null,
  ownPriceYear2: null,
  ownPriceYear3: null,
};

/** The model as printed in the report: total 49.410 euro per year. */
export const REPORT_INPUTS: ModelInputs = {
  lines: REPORT_LINES,
  scenarios: REPORT_SCENARIOS,
  parameters: REPORT_PARAMETERS,
  salaryScales: DEFAULT_SALARY_SCALES,
  ...NOTHING_ADDED,
};
