// What is read of the sheet Gevoeligheid, and the inputs and figures that it holds.

import { rangeOf } from '../../../model/inputRows';
import type { Outcome } from '../../../model/modelResults';
import { ownValue } from '../../../model/ownValue';
import type { RangeRow, SensitivityParameters } from '../../../model/sensitivityInputs';
import { asNumberInput, asOutcome, asText, inputsOf, rowsOf, type Row } from '../../plan/rawCells';
import type { RawValues, ReadRequest } from '../../plan/rawValues';
import {
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_PARAMETER_NAMES as PARAMETER,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from './sensitivityNames';

/** One of the factors that matter most. */
export interface RankedFactor {
  readonly name: string;
  /** Of the driver: `uren per week`. */
  readonly unit: string;
  readonly low: Outcome;
  readonly base: Outcome;
  readonly high: Outcome;
  /** Euro per question at the low and at the high value. */
  readonly costPriceLow: Outcome;
  readonly costPriceHigh: Outcome;
}

/** What the sheet Gevoeligheid comes to. */
export interface SensitivityReading {
  /** From the largest swing down, at most ten. */
  readonly ranking: readonly RankedFactor[];
  /** Which factor matters most, in words. */
  readonly conclusion: string;
  /** `in orde`, or how many points there are. */
  readonly check: string;
}

export const SENSITIVITY_REQUEST: Pick<ReadRequest, 'tables' | 'names' | 'formulaNames' | 'rowNames'> = {
  tables: Object.values(TABLE),
  names: [...Object.values(PARAMETER), RESULT.conclusion, RESULT.check],
  formulaNames: Object.values(RESULT),
  rowNames: [RESULT.checkPoints, RESULT.checkOutcomes],
};

/** The ranges; none in a workbook without the sheet. */
export const rangesOf = (raw: RawValues): readonly RangeRow[] =>
  rowsOf(raw, TABLE.ranges).map((cell) => rangeOf(inputsOf('ranges', cell)));

/** The single values of the gevoeligheid; none in a workbook without its sheet. */
export function sensitivityParametersOf({ names }: RawValues): Partial<SensitivityParameters> {
  const cells = ownValue(names, PARAMETER.deviation);
  return cells ? { deviation: asNumberInput(cells[0]?.[0]) } : {};
}

const factorOf = (cell: Row): RankedFactor => ({
  name: asText(cell(RANKING.name)),
  unit: asText(cell(RANKING.unit)),
  low: asOutcome(cell(RANKING.low)),
  base: asOutcome(cell(RANKING.base)),
  high: asOutcome(cell(RANKING.high)),
  costPriceLow: asOutcome(cell(RANKING.costPriceLow)),
  costPriceHigh: asOutcome(cell(RANKING.costPriceHigh)),
});

/** `null` in a workbook without the sheet. */
export function sensitivityOf(raw: RawValues): SensitivityReading | null {
  if (!(TABLE.ranking in raw.tables)) return null;
  const rows = rowsOf(raw, TABLE.ranking);
  const rankOf = (cell: Row): number => Number(cell(RANKING.rank));
  return {
    ranking: rows
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map(factorOf)
      .filter(({ name }) => name !== ''),
    conclusion: asText(raw.names[RESULT.conclusion]?.[0]?.[0]),
    check: asText(raw.names[RESULT.check]?.[0]?.[0]),
  };
}

/** How many factors the pane names. */
const TOP = 3;

/** The factors with the largest swings, for the pane. */
export const topFactors = ({ ranking }: SensitivityReading): readonly RankedFactor[] => ranking.slice(0, TOP);
