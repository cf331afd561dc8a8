// What a user enters for the rekenmodel itself, as plain typed data. No Office, no React, no cell addresses.

import type { CoreParameters } from './coreParameters';
import type { NumberInput } from './numberKinds';

export type { CoreParameters, NumberInput };

/** The kinds of cost in the report (§8.2). A user may enter another one. */
export const COST_TYPES = ['Personeel', 'Opleiding', 'Licenties', 'Overig'] as const;

/** The units that the drop-down offers. `stelpost` is a lump sum. */
export const UNITS = ['fte', 'dagdeel', 'maand', 'week', 'stuk', 'stelpost'] as const;

/** The words of the column Meetellen. */
export const COUNTED = 'ja';
export const NOT_COUNTED = 'nee';

/** One cost line (kostenpost) of §8.2: either an hour line (hours and scale) or an amount line (quantity times amount). */
export interface CostLine {
  /** Kostenpost: unique within the model. */
  readonly name: string;
  /** Meetellen: `ja` or `nee`; anything else is kept as typed and makes the line not known. */
  readonly counted: string;
  /** Uren per week, hours per week. */
  readonly hoursPerWeek: NumberInput;
  /** Schaal: `1` to `18`, `10A` or `11A`; empty when the line has no hours. */
  readonly scale: string;
  /** Aantal: number of units per year. */
  readonly quantity: NumberInput;
  /** Eenheid: what one unit is. */
  readonly unit: string;
  /** Bedrag per eenheid, euro. */
  readonly amountPerUnit: NumberInput;
  /** Kostensoort. */
  readonly costType: string;
  /** Toelichting: source and reasoning. */
  readonly explanation: string;
}

/** A scenario of §8.3: the number of customer questions. */
export interface Scenario {
  readonly name: string;
  /** Klantvragen per maand, questions per month. */
  readonly questionsPerMonth: NumberInput;
}

/** One scale of one salary table: monthly amounts for a 36-hour week. */
export interface SalaryScale {
  readonly table: string;
  readonly scale: string;
  /** Periodiek 0 to 11, euro per month; `null` if the amount is not known. */
  readonly steps: readonly NumberInput[];
  /** Toeslag on the monthly amount, as a fraction: holiday pay 0,08 or the whole IKB 0,1705. */
  readonly surcharge: NumberInput;
  /** Where the amounts come from, and whether they are derived. */
  readonly status: string;
}

/** Places for user-defined salary tables in the drop-down. */
export const OWN_TABLE_PLACES = [1, 2, 3] as const;
export type OwnTablePlace = (typeof OWN_TABLE_PLACES)[number];

/** The user-defined salary tables in the drop-down: label, price level and its year, empty if there is none. */
export type OwnSalaryTables = Readonly<Record<`ownTable${OwnTablePlace}` | `ownPriceLevel${OwnTablePlace}`, string>> &
  Readonly<Record<`ownPriceYear${OwnTablePlace}`, NumberInput>>;
