// What the sheet Gevoeligheid comes to, as it was read.

import type { Outcome } from '../../../model/results/modelResults';
import { asOutcome, asText, rowsOf, type Row } from '../../plan/rawCells';
import type { RawValues } from '../../plan/rawValues';
import {
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../../../model/sheets/sensitivity/sensitivityNames';

/** One of the most important factors. */
export interface RankedFactor {
  readonly name: string;
  /** Unit of the driver: `uren per week`. */
  readonly unit: string;
  readonly low: Outcome;
  readonly base: Outcome;
  readonly high: Outcome;
  /** Euro per question at the low and at the high value. */
  readonly costPriceLow: Outcome;
  readonly costPriceHigh: Outcome;
}

/** The results of the sheet Gevoeligheid. */
export interface SensitivityReading {
  /** From the largest swing down, at most ten. */
  readonly ranking: readonly RankedFactor[];
  /** The most important factor, in words. */
  readonly conclusion: string;
  /** `in orde`, or the number of points. */
  readonly check: string;
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

export function sensitivityOf(raw: RawValues): SensitivityReading {
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

/** The number of factors that the pane mentions. */
const TOP = 3;

/** The factors with the largest swings, for the pane. */
export const topFactors = ({ ranking }: SensitivityReading): readonly RankedFactor[] => ranking.slice(0, TOP);
