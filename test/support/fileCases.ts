// The inputs for which files are checked: the report, its profiles, and random models with everything that a user can
// add.

import { readInputs } from '../../scripts/export/readInputs';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/compute';
import { PROFILES } from '../../src/model/profiles';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import type { ModelInputs } from '../../src/model/modelInputs';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import { withRandomBudget } from './budgets';
import { withRandomVariants } from './variants';
import { randomInputs, seededRandom } from './random';
import { withRandomSensitivity } from './sensitivities';
import { runsOf } from './share';

export const SEED = 20261125;
const RANDOM_CASES = runsOf(44);
/** One in this many has a begroting. */
const BUDGET_INTERVAL = 3;
/** One in this many of the others has variants. */
const VARIANT_INTERVAL = 4;

/** One in this many has a gevoeligheid. */
const SENSITIVITY_INTERVAL = 4;

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

function withOwn(inputs: ModelInputs, random: () => number): ModelInputs {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const [line] = inputs.lines;
  const [scale] = inputs.salaryScales;
  if (!line || !scale) throw new RangeError('A model has lines and scales');
  const isOwnTable = random() < 0.4;
  return {
    ...inputs,
    lines: [
      ...inputs.lines,
      { ...line, name: `${pick(AWKWARD)} ${inputs.lines.length}`, explanation: pick(AWKWARD), scale: '7' },
    ],
    scenarios: [...inputs.scenarios, { name: pick(AWKWARD), questionsPerMonth: Math.floor(random() * 500) / 2 }],
    parameters: {
      ...inputs.parameters,
      municipality: pick(AWKWARD),
      ownTable1: 'Eigen tabel',
      ownPriceLevel1: pick(AWKWARD),
      ownTable2: inputs.parameters.ownTable1,
      ownPriceLevel2: inputs.parameters.ownPriceLevel1,
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
      { ...scale, table: 'Eigen tabel', scale: '11A', steps: scale.steps.map(() => null), status: pick(AWKWARD) },
    ],
  };
}

/** Tables of one row, which not every program treats as a list. */
const SINGLE: ModelInputs = {
  ...withDefaultSensitivity(REPORT_INPUTS),
  lines: REPORT_INPUTS.lines.slice(0, 1),
  scenarios: REPORT_INPUTS.scenarios.slice(1, 2),
  ranges: withDefaultSensitivity(REPORT_INPUTS).ranges.slice(1, 2),
};

/** Cases by name, which is also a file name. */
export function fileCases(): ReadonlyMap<string, ModelInputs> {
  const random = seededRandom(SEED);
  // Separate random numbers, so that the models are the same with and without variants.
  const ofVariants = seededRandom(SEED + 1);
  const cases = Array.from({ length: RANDOM_CASES }, (_, index): [string, ModelInputs] => {
    const inputs = withOwn(randomInputs(random), random);
    const withBudget = index % BUDGET_INTERVAL === 0 ? withRandomBudget(inputs, random) : inputs;
    const isSensitive = index % SENSITIVITY_INTERVAL === 0;
    const withRanges = isSensitive ? withRandomSensitivity(withBudget, random) : withBudget;
    return [
      `random-${index}`,
      index % VARIANT_INTERVAL === 1 ? withRandomVariants(withRanges, ofVariants) : withRanges,
    ];
  });
  return new Map([
    ['report', REPORT_INPUTS],
    ['report-begroting', withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken')],
    [
      'report-varianten',
      { ...REPORT_INPUTS, variants: [variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), '2027', '2026-11-24')] },
    ],
    ['report-gevoeligheid', withDefaultSensitivity(REPORT_INPUTS)],
    ['report-een-rij', { ...SINGLE, variants: [variantOf(SINGLE, compute(SINGLE), 'nu', '2026-11-24')] }],
    // As read by `npm run export`, without variants.
    ['report-bladen', readInputs({ bladen: ['Begroting', 'Gevoeligheid', 'Varianten'] }, '2026-11-24')],
    ...PROFILES.map(({ id, inputs }): [string, ModelInputs] => [`profile-${id}`, inputs]),
    ...cases,
  ]);
}
