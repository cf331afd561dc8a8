// Random model inputs, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import { COST_TYPES, type CostLine, type ModelInputs, type NumberInput } from '../../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';
import { SALARY_TABLES, SCALES } from '../../../src/model/salary/salaryTables';
import { decimal, mostly, weighted } from './parts';

/** Hours that end on a decimal half after division by 36, which binary rounding gets wrong. */
const HALVES = [5.22, 10.26, 20.7, 36.9, 45.9];

const HOURS = weighted<NumberInput>(
  [4, fc.constantFrom<NumberInput>(0, null, -3, 'tien')],
  [1, decimal(40, 2)],
  [1, fc.constantFrom(...HALVES)],
);

const AMOUNT = weighted<NumberInput>(
  [5, fc.constantFrom<NumberInput>(0, null, -1, 1e6, 'veel')],
  [1, decimal(2000, 2)],
);

/** Names that are a pattern to MATCH and SUMIFS, by place: each would find a line above it. */
const PATTERNS: Readonly<Record<number, string>> = {
  2: 'Post *-0',
  4: 'Post ~*-0',
  5: 'Post ?*-1',
  7: '*',
  8: 'Post ~',
};
/** One line in this many is named after its place among the patterns. */
const PATTERN_INTERVAL = 3;

/** Of forty numbers, the one whose lines all have the same name. */
const NAME_NUMBERS = 40;
const DOUBLE = 20;

function nameOf(number: number, index: number): string {
  if (number === DOUBLE) return 'Post dubbel';
  const pattern = number % PATTERN_INTERVAL === 0 ? PATTERNS[index] : undefined;
  return pattern ?? `Post ${number}-${index}`;
}

const NOTHING = fc.constant(null);
/** Percentage of the lines of hours that also have an amount. */
const BESIDE_HOURS = 10;

const lineOf = (isHourLine: boolean): Arbitrary<CostLine & { readonly number: number; readonly hasName: boolean }> =>
  fc.record({
    number: fc.nat(NAME_NUMBERS - 1),
    hasName: mostly(fc.constant(true), 5, fc.constant(false)),
    name: fc.constant(''),
    counted: fc.constantFrom('ja', 'ja', 'ja', 'nee', '', 'misschien'),
    hoursPerWeek: isHourLine ? HOURS : NOTHING,
    scale: isHourLine ? fc.constantFrom(...SCALES, '', '19', '10B') : fc.constant(''),
    quantity: isHourLine ? mostly<NumberInput>(NOTHING, BESIDE_HOURS, AMOUNT) : AMOUNT,
    unit: fc.constant('stuk'),
    amountPerUnit: isHourLine ? mostly<NumberInput>(NOTHING, BESIDE_HOURS, AMOUNT) : AMOUNT,
    costType: fc.constantFrom(...COST_TYPES, 'Onbekend'),
    explanation: fc.constant(''),
  });

const LINES: Arbitrary<readonly CostLine[]> = fc
  .array(fc.oneof(lineOf(true), lineOf(false)), { minLength: 1, maxLength: 14, size: 'max' })
  .map((lines) =>
    lines.map(({ number, hasName, ...line }, index) => ({ ...line, name: hasName ? nameOf(number, index) : '' })),
  );

const QUESTIONS = weighted<NumberInput>([5, fc.constantFrom<NumberInput>(6, 0, null, -5, 'x')], [1, fc.nat(900)]);

/** The model in which the last salary table and scenario have names that MATCH takes for patterns, and are chosen. */
function withPatterns(inputs: ModelInputs): ModelInputs {
  const { parameters } = inputs;
  const [tablePattern, scenarioPattern] = ['Eigen tabel?', 'Wat als*'];
  const [lastTable, lastScenario] = [SALARY_TABLES.at(-1)?.label, inputs.scenarios.at(-1)?.name];
  return {
    ...inputs,
    salaryScales: inputs.salaryScales.map((scale) =>
      scale.table === lastTable ? { ...scale, table: tablePattern } : scale,
    ),
    scenarios: inputs.scenarios.map((scenario) =>
      scenario.name === lastScenario ? { ...scenario, name: scenarioPattern } : scenario,
    ),
    parameters: {
      ...parameters,
      ownTable1: tablePattern,
      ownPriceLevel1: 'eigen prijspeil',
      salaryTable: tablePattern,
      keyScenario: scenarioPattern,
    },
  };
}

/** Percentage of the models in which the names of table and scenario are patterns. */
const WITH_PATTERNS = 20;

/** A model of 1 to 14 lines. */
export const MODEL: Arbitrary<ModelInputs> = fc
  .record({
    lines: LINES,
    questions: fc.tuple(...REPORT_INPUTS.scenarios.map(() => QUESTIONS)),
    parameters: fc.record({
      salaryTable: fc.constantFrom(...SALARY_TABLES.map(({ label }) => label), 'Onbekende tabel'),
      step: fc.constantFrom<NumberInput>(5, 0, 3, 9, 11, 12, 2.5),
      employerCosts: fc.constantFrom<NumberInput>(0, 0, 0.23, 0.315),
      otherChannelCost: fc.constantFrom<NumberInput>(null, null, 0, 7.5, -2, 'veel', 12.34),
      workWeek: fc.constantFrom<NumberInput>(36, 36, 36, 38),
    }),
    hasPatterns: mostly(fc.constant(false), WITH_PATTERNS, fc.constant(true)),
  })
  .map(({ lines, questions, parameters, hasPatterns }) => {
    const inputs: ModelInputs = {
      ...REPORT_INPUTS,
      lines,
      scenarios: REPORT_INPUTS.scenarios.map(({ name }, index) => ({
        name,
        questionsPerMonth: questions[index] ?? null,
      })),
      parameters: { ...REPORT_INPUTS.parameters, ...parameters },
    };
    return hasPatterns ? withPatterns(inputs) : inputs;
  });
