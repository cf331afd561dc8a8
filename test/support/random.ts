// Seeded random model inputs, including awkward ones.

import { COST_TYPES, type CostLine, type ModelInputs, type NumberInput } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { SALARY_TABLES, SCALES } from '../../src/model/salaryTables';

/** Mulberry32: small, seeded, the same everywhere. @returns numbers from 0 up to 1 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Hours that end on a decimal half after division by 36, which binary rounding gets wrong. */
const HALVES = [5.22, 10.26, 20.7, 36.9, 45.9];

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function randomHours(random: () => number): NumberInput {
  return pick<NumberInput>(random, [null, 0, pick(random, HALVES), Math.round(random() * 4000) / 100, -3, 'tien']);
}

function randomAmount(random: () => number): NumberInput {
  return pick<NumberInput>(random, [null, 0, Math.round(random() * 200000) / 100, -1, 'veel', 1e6]);
}

/** Names that are a pattern to MATCH and SUMIFS, by position: each would find a line above it. */
const PATTERNS: Readonly<Record<number, string>> = {
  2: 'Post *-0',
  4: 'Post ~*-0',
  5: 'Post ?*-1',
  7: '*',
  8: 'Post ~',
};
/** One line in this many gets the pattern for its position as its name. */
const PATTERN_INTERVAL = 3;

/** Of forty numbers, the one for which all lines get the same name. */
const DOUBLE = 20;

function randomName(random: () => number, index: number): string {
  const number = Math.floor(random() * 40);
  if (number === DOUBLE) return 'Post dubbel';
  const pattern = number % PATTERN_INTERVAL === 0 ? PATTERNS[index] : undefined;
  return pattern ?? `Post ${number}-${index}`;
}

/** The model in which the last salary table and scenario have names that are patterns to MATCH, and are selected. */
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

function randomLine(random: () => number, index: number): CostLine {
  const isHourLine = random() < 0.5;
  return {
    name: random() < 0.05 ? '' : randomName(random, index),
    counted: pick(random, ['ja', 'ja', 'ja', 'nee', '', 'misschien']),
    hoursPerWeek: isHourLine ? randomHours(random) : null,
    scale: isHourLine ? pick(random, [...SCALES, '', '19', '10B']) : '',
    quantity: isHourLine && random() < 0.9 ? null : randomAmount(random),
    unit: 'stuk',
    amountPerUnit: isHourLine && random() < 0.9 ? null : randomAmount(random),
    costType: pick(random, [...COST_TYPES, 'Onbekend']),
    explanation: '',
  };
}

/** Fraction of the models with patterns as names of table and scenario. */
const PATTERN_SHARE = 0.2;

/** A model of 1 to 14 lines. */
export function randomInputs(random: () => number): ModelInputs {
  const lines = Array.from({ length: 1 + Math.floor(random() * 14) }, (_, index) => randomLine(random, index));
  const inputs: ModelInputs = {
    ...REPORT_INPUTS,
    lines,
    scenarios: REPORT_INPUTS.scenarios.map(({ name }) => ({
      name,
      questionsPerMonth: pick<NumberInput>(random, [0, null, -5, 'x', 6, Math.floor(random() * 900)]),
    })),
    parameters: {
      ...REPORT_INPUTS.parameters,
      salaryTable: pick(random, [...SALARY_TABLES.map(({ label }) => label), 'Onbekende tabel']),
      step: pick<NumberInput>(random, [0, 3, 5, 9, 11, 12, 2.5]),
      employerCosts: pick<NumberInput>(random, [0, 0, 0.23, 0.315]),
      otherChannelCost: pick<NumberInput>(random, [null, null, 0, 7.5, -2, 'veel', 12.34]),
      workWeek: pick<NumberInput>(random, [36, 36, 36, 38]),
    },
  };
  return random() < PATTERN_SHARE ? withPatterns(inputs) : inputs;
}
