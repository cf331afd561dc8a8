// The inputs for which files are checked: the report, its profiles, and random models with everything that a user can
// add.

import fc from 'fast-check';
import { readInputs } from '../../scripts/export/readInputs';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/results/compute';
import { PROFILES } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultQuestions } from '../../src/model/sheets/questions/questionsDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import { budgeted } from './random/budgets';
import { MODEL } from './random/models';
import { mostly } from './random/parts';
import { SEED, samplesOf } from './random/properties';
import { withQuestions } from './random/questions';
import { withSensitivity } from './random/sensitivities';
import { withBudgetChange } from './random/budgetChanges';
import { withVariants } from './random/variants';
import { withWorkload } from './random/workloads';
import { runsOf } from './share';
import { FILE_SHEETS } from './fileSheets';

/** For titles: it gives the same files again. */
export { SEED };
const RANDOM_CASES = runsOf(44);
/** One in this many has a begroting, with a wijziging of it. */
const BUDGET_INTERVAL = 3;
/** One in this many of the others has variants. */
const VARIANT_INTERVAL = 4;

/** One in this many has a gevoeligheid. */
const SENSITIVITY_INTERVAL = 4;
/** One in this many has a werklast. */
const WORKLOAD_INTERVAL = 2;

/** One in this many has klantvragen. */
const QUESTIONS_INTERVAL = 5;

/** Texts that are difficult for file formats and formulas. */
const AWKWARD = [
  "'s-Hertogenbosch",
  'A & B <c> "d"',
  '=1+1',
  '-5',
  '12',
  '3-4',
  'waar',
  ' voor en na ',
  '_x0041_',
  'é€漢',
];

const AWKWARD_TEXT = fc.constantFrom(...AWKWARD);

/** A model with a line, a scenario and salary tables of the user's own, with texts that files stumble over. */
const OWN_MODEL: fc.Arbitrary<ModelInputs> = fc
  .record({
    inputs: MODEL,
    isOwnTable: mostly(fc.constant(false), 40, fc.constant(true)),
    name: AWKWARD_TEXT,
    explanation: AWKWARD_TEXT,
    scenario: AWKWARD_TEXT,
    questionsPerMonth: fc.nat(500).map((half) => half / 2),
    municipality: AWKWARD_TEXT,
    priceLevel: AWKWARD_TEXT,
    status: AWKWARD_TEXT,
  })
  .map(({ inputs, isOwnTable, name, explanation, scenario, questionsPerMonth, municipality, priceLevel, status }) => {
    const [line] = inputs.lines;
    const [scale] = inputs.salaryScales;
    if (!line || !scale) throw new RangeError('A model has lines and scales');
    const { parameters } = inputs;
    return {
      ...inputs,
      lines: [...inputs.lines, { ...line, name: `${name} ${inputs.lines.length}`, explanation, scale: '7' }],
      scenarios: [...inputs.scenarios, { name: scenario, questionsPerMonth }],
      parameters: {
        ...parameters,
        municipality,
        ownTable1: 'Eigen tabel',
        ownPriceLevel1: priceLevel,
        ownTable2: parameters.ownTable1,
        ownPriceLevel2: parameters.ownPriceLevel1,
        ...(isOwnTable ? { salaryTable: 'Eigen tabel' } : {}),
      },
      salaryScales: [
        ...inputs.salaryScales,
        {
          ...scale,
          table: 'Eigen tabel',
          scale: '7',
          steps: scale.steps.map((amount) => Number(amount) * 1.5),
          status: '',
        },
        { ...scale, table: 'Eigen tabel', scale: '11A', steps: scale.steps.map(() => null), status },
      ],
    };
  });

/** What a random case has beside the model, by its place: what takes a program longest, in few. */
function kindOf(index: number): fc.Arbitrary<ModelInputs> {
  const withBudget = index % BUDGET_INTERVAL === 0 ? withBudgetChange(budgeted(OWN_MODEL)) : OWN_MODEL;
  const withRanges = index % SENSITIVITY_INTERVAL === 0 ? withSensitivity(withBudget) : withBudget;
  const withChannels = index % QUESTIONS_INTERVAL === 0 ? withQuestions(withRanges) : withRanges;
  const withMinutes = index % WORKLOAD_INTERVAL === 0 ? withWorkload(withChannels) : withChannels;
  return index % VARIANT_INTERVAL === 1 ? withVariants(withMinutes) : withMinutes;
}

/** Tables of one row, which not every program treats as a list. */
const SINGLE: ModelInputs = {
  ...withDefaultSensitivity(REPORT_INPUTS),
  lines: REPORT_INPUTS.lines.slice(0, 1),
  scenarios: REPORT_INPUTS.scenarios.slice(1, 2),
  ranges: withDefaultSensitivity(REPORT_INPUTS).ranges.slice(1, 2),
};

/** A shortage that begins in a later year, and a second line. */
const WORKLOAD = {
  minutenZelf: 9,
  minutenDoorverwezen: 14,
  benutting: 0.85,
  minutenTweedeLijn: 20,
  schaalTweedeLijn: '9',
  groei: [0.02, 0.02, 0.1, 0.1],
};

/** Cases by name, which is also a file name. */
export function fileCases(): ReadonlyMap<string, ModelInputs> {
  const cases = Array.from({ length: RANDOM_CASES }, (_, index) =>
    samplesOf(kindOf(index), 1, SEED + index).map((inputs): [string, ModelInputs] => [`random-${index}`, inputs]),
  ).flat();
  return new Map([
    ['report', REPORT_INPUTS],
    ['report-begroting', withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken')],
    [
      'report-varianten',
      { ...REPORT_INPUTS, variants: [variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), '2027', '2026-11-24')] },
    ],
    ['report-gevoeligheid', withDefaultSensitivity(REPORT_INPUTS)],
    ['report-werklast', readInputs({ bladen: ['Werklast'], werklast: WORKLOAD }, '2026-11-24', FILE_SHEETS)],
    ['report-een-rij', { ...SINGLE, variants: [variantOf(SINGLE, compute(SINGLE), 'nu', '2026-11-24')] }],
    // As read by `npm run export`, without variants.
    // With the range of the questions that Gevoeligheid then has.
    ['report-klantvragen', withDefaultQuestions(withDefaultSensitivity(REPORT_INPUTS))],
    [
      'report-bladen',
      readInputs(
        { bladen: ['Begroting', 'Begrotingswijziging', 'Gevoeligheid', 'Varianten', 'Werklast'] },
        '2026-11-24',
        FILE_SHEETS,
      ),
    ],
    ...PROFILES.map(({ id, inputs }): [string, ModelInputs] => [`profile-${id}`, inputs]),
    ...cases,
  ]);
}
