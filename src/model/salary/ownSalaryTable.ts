// A user-defined salary table, such as a published one that replaces a derived one. Pure.

import { sameName } from '../names';
import { STEP_COUNT } from './salaryTables';
import { OWN_TABLE_PLACES, type ModelInputs, type NumberInput } from '../inputs/modelInputs';

export interface OwnSalaryTable {
  readonly label: string;
  /** Prijspeil, such as `per 1 januari 2027`. */
  readonly priceLevel: string;
  /** The year of the price level. */
  readonly priceYear: number;
  /** Fraction on top of the monthly amounts. */
  readonly surcharge: number;
  /** Where the amounts come from. */
  readonly status: string;
  /** Euro per month for periodiek 0 to 11, by scale. */
  readonly scales: readonly { readonly scale: string; readonly steps: readonly NumberInput[] }[];
}

/** Adds the table at the end of the scales and to the drop-down; replaces one with the same label. */
export function withOwnTable(inputs: ModelInputs, table: OwnSalaryTable): ModelInputs {
  const { label, priceLevel, priceYear, surcharge, status } = table;
  const { parameters } = inputs;
  const place =
    OWN_TABLE_PLACES.find((candidate) => sameName(parameters[`ownTable${candidate}`], label)) ??
    OWN_TABLE_PLACES.find((candidate) => parameters[`ownTable${candidate}`] === '');
  // A row is read back with all its steps: one that lacks some would seem changed by somebody else.
  const complete = (steps: readonly NumberInput[]): readonly NumberInput[] =>
    Array.from({ length: STEP_COUNT }, (_, step) => steps[step] ?? null);
  const rows = table.scales.map(({ scale, steps }) => ({
    table: label,
    scale,
    steps: complete(steps),
    surcharge,
    status,
  }));
  return {
    ...inputs,
    salaryScales: [...inputs.salaryScales.filter((scale) => !sameName(scale.table, label)), ...rows],
    parameters: place
      ? {
          ...parameters,
          [`ownTable${place}`]: label,
          [`ownPriceLevel${place}`]: priceLevel,
          [`ownPriceYear${place}`]: priceYear,
        }
      : parameters,
  };
}
