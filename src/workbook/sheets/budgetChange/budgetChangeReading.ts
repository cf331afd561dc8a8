// What the sheet Begrotingswijziging comes to, as it was read.

import {
  BUDGET_CHANGE_LIST_NAMES,
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  changeName,
  COVER_COLUMNS as COLUMN,
  COVER_TABLE,
  type ChangeYearField,
} from '../../../model/sheets/budgetChange/budgetChangeNames';
import type { Outcome } from '../../../model/results/modelResults';
import { ownValue } from '../../../model/ownValue';
import { asOutcome, asText, rowsOf } from '../../plan/rawCells';
import type { RawCell, RawValues } from '../../plan/rawValues';
import { YEARS } from './budgetChangeFormulas';

/** One year, lasten positive, in the unit of the begroting. */
export interface ChangeYear {
  readonly year: Outcome;
  readonly gross: Outcome;
  /** What of it is in the begroting already. */
  readonly budgeted: Outcome;
  /** What must be asked; below zero is released. */
  readonly net: Outcome;
  readonly cover: Outcome;
  /** What is not covered; below zero is an advantage. */
  readonly balance: Outcome;
  /** Whether it is covered, and by what. */
  readonly judgement: string;
}

/** The results of the sheet Begrotingswijziging. */
export interface BudgetChangeReading {
  readonly years: readonly ChangeYear[];
  /** What the column Controle says of each line; empty for a line in which nothing is filled in. */
  readonly statuses: readonly string[];
  /** The list to choose a kind from. */
  readonly kinds: readonly string[];
  /** `Bedragen in euro, lasten en dekking positief`. */
  readonly legend: string;
  /** Whether structural costs have structural cover. */
  readonly conclusion: string;
  /** `in orde`, or the number of points. */
  readonly check: string;
}

export function budgetChangeOf(raw: RawValues): BudgetChangeReading {
  const named = (name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];
  const kinds = (ownValue(raw.names, BUDGET_CHANGE_LIST_NAMES.kinds) ?? []).map(([cell]) => asText(cell));
  return {
    years: YEARS.map((year) => {
      const of = (field: ChangeYearField): Outcome => asOutcome(named(changeName(field, year)));
      return {
        year: of('year'),
        gross: of('gross'),
        budgeted: of('budgeted'),
        net: of('net'),
        cover: of('cover'),
        balance: of('balance'),
        judgement: asText(named(changeName('judgement', year))),
      };
    }),
    statuses: rowsOf(raw, COVER_TABLE).map((cell) => asText(cell(COLUMN.status))),
    kinds: kinds.filter((kind) => kind !== ''),
    legend: asText(named(RESULT.legend)),
    conclusion: asText(named(RESULT.conclusion)),
    check: asText(named(RESULT.check)),
  };
}
