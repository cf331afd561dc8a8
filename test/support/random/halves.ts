// Random models of which every figure is a decimal half, where programs that calculate in binary disagree. What each should be
// is calculated in whole numbers alone.

import fc, { type Arbitrary } from 'fast-check';
import { COUNTED, type CostLine, type ModelInputs, type SalaryScale } from '../../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';
import { STEP_COUNT } from '../../../src/model/salary/salaryTables';
import { samplesOf } from './properties';

/** A line with the whole euros that it must cost. */
interface HalfLine {
  readonly line: Partial<CostLine>;
  readonly scale?: SalaryScale;
  readonly cost: number;
}

const TABLE = 'Halven';
const WORK_WEEK = 36;
const HUNDREDTHS = 100;
const THOUSANDTHS = 1000;
/** A product of two numbers in hundredths is in ten-thousandths. */
const PARTS = HUNDREDTHS * HUNDREDTHS;
const EMPTY: CostLine = {
  name: '',
  counted: COUNTED,
  hoursPerWeek: null,
  scale: '',
  quantity: null,
  unit: '',
  amountPerUnit: null,
  costType: 'Overig',
  explanation: '',
};

/** `numerator / denominator` to a whole number, halves up; of whole numbers. */
const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** From a number up, the first that makes a whole number and a half together with the quantity; undefined if none does. */
const halfWith = (quantity: number, start: number): number | undefined =>
  Array.from({ length: PARTS }, (_, step) => start + step).find((amount) => (quantity * amount) % PARTS === PARTS / 2);

/** Quantity and amount in hundredths, such as 0,57 x 53.950. */
const AMOUNT_LINE: Arbitrary<HalfLine> = fc
  .record({ quantity: fc.integer({ min: 1, max: 2_000 }), start: fc.integer({ min: 1, max: 9_000_000 }) })
  .map(({ quantity, start }) => ({ quantity, amount: halfWith(quantity, start) }))
  .filter(({ amount }) => amount !== undefined)
  .map(({ quantity, amount = 0 }) => ({
    line: { quantity: quantity / HUNDREDTHS, amountPerUnit: amount / HUNDREDTHS },
    cost: halfUp(quantity * amount, PARTS),
  }));

/** Few salaries, so that the lines share their scales. */
const HUNDREDS = [201, 293, 341, 379, 427, 482, 539, 613, 671, 808];

const scaleOf = (amount: number): SalaryScale => ({
  table: TABLE,
  scale: `S${amount * THOUSANDTHS}`,
  steps: Array.from({ length: STEP_COUNT }, () => amount),
  surcharge: 0,
  status: '',
});

/** An odd number of hundredths of a fte, at a salary that makes half a euro of it. Half a cent below it is that salary too. */
const HALF_COST: Arbitrary<HalfLine> = fc
  .record({ odd: fc.nat(150), hundreds: fc.constantFrom(...HUNDREDS), isBelow: fc.boolean() })
  .map(({ odd, hundreds, isBelow }) => {
    const [fte, salary] = [2 * odd + 1, HUNDREDTHS * hundreds + HUNDREDTHS / 2];
    return {
      line: { hoursPerWeek: (fte * WORK_WEEK) / HUNDREDTHS },
      scale: scaleOf(isBelow ? (salary * PARTS - 50) / PARTS : salary),
      cost: halfUp(fte * salary, HUNDREDTHS),
    };
  });

/** Hours whose fte is half a hundredth, such as 10,26 of 36. */
const HALF_FTE: Arbitrary<HalfLine> = fc
  .record({ odd: fc.nat(150), hundreds: fc.constantFrom(...HUNDREDS) })
  .map(({ odd, hundreds }) => ({ odd, salary: HUNDREDTHS * hundreds + 1 }))
  .map(({ odd, salary }) => ({
    line: { hoursPerWeek: ((2 * odd + 1) * WORK_WEEK) / (2 * HUNDREDTHS) },
    scale: scaleOf(salary),
    cost: halfUp((odd + 1) * salary, HUNDREDTHS),
  }));

export interface HalfModel {
  readonly inputs: ModelInputs;
  /** What each line costs, or the cost price of each scenario. */
  readonly wanted: readonly number[];
}

/** So many lines on a half. The year has one month, so that a salary can be any number. */
export function halfCosts(count: number): HalfModel {
  const lines = samplesOf(fc.oneof(AMOUNT_LINE, HALF_COST, HALF_FTE), count);
  return {
    inputs: {
      ...REPORT_INPUTS,
      lines: lines.map(({ line, scale }, index) => ({
        ...EMPTY,
        name: `Post ${index}`,
        scale: scale?.scale ?? '',
        ...line,
      })),
      salaryScales: [...new Map(lines.flatMap(({ scale }) => (scale ? [[scale.scale, scale]] : []))).values()],
      parameters: { ...REPORT_INPUTS.parameters, months: 1, salaryTable: TABLE, ownTable1: TABLE },
    },
    wanted: lines.map(({ cost }) => cost),
  };
}

const PRIMES = [3, 3, 5, 5, 7, 11, 13, 17];
const TWENTIETHS = 20;
const TENTHS = 10;

/** For each odd divisor of the total a scenario in which it is the price in twentieths of a euro: halfway two dimes. */
export function halfPrices(): HalfModel {
  const total = PRIMES.reduce((product, prime) => product * prime, 1);
  const products = PRIMES.reduce<readonly number[]>(
    (found, prime) => [...found, ...found.map((each) => each * prime)],
    [1],
  );
  const divisors = [...new Set(products)];
  return {
    inputs: {
      ...REPORT_INPUTS,
      lines: [{ ...EMPTY, name: 'Alles', quantity: 1, amountPerUnit: total }],
      scenarios: divisors.map((divisor) => ({
        name: `Prijs ${divisor}`,
        questionsPerMonth: (TWENTIETHS * total) / divisor,
      })),
      parameters: { ...REPORT_INPUTS.parameters, months: 1, keyScenario: 'Prijs 1' },
    },
    wanted: divisors.map((divisor) => halfUp(divisor, 2) / TENTHS),
  };
}
