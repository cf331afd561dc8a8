// What a person fills in for the rekenmodel itself, as plain typed data. No Office, no React, no cell addresses.

/**
 * The content of a number cell. `null` is an empty cell; a `string` was typed or pasted and is not a number: it is kept
 * as it is, never dropped and never counted.
 */
export type NumberInput = number | string | null;

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

/** The constants of the model, each a named cell on the sheet Uitgangspunten. */
export interface CoreParameters {
  /** Full working week, hours per week (report, footnote 12). */
  readonly workWeek: NumberInput;
  /** Net hours of one fte, hours per year (report, footnote 12). */
  readonly netHours: NumberInput;
  /** Months in a year. */
  readonly months: NumberInput;
  /** Decimals to which fte is rounded before use (report §8.2). */
  readonly fteDecimals: NumberInput;
  /** Decimals of the cost price: 1 is ten cents (report §8.3). */
  readonly costPriceDecimals: NumberInput;
  /** Decimals of the year salary before it is truncated to whole euros. */
  readonly salaryDecimals: NumberInput;
  /** Label of the selected salary table. */
  readonly salaryTable: string;
  /** Trede (periodiek) 0 to 11. */
  readonly step: NumberInput;
  /** Werkgeverslasten on top of the salary, as a fraction. */
  readonly employerCosts: NumberInput;
  /** The scenario whose cost price is the key figure. */
  readonly keyScenario: string;
  /** Name of the gemeente, free text. */
  readonly municipality: string;
  /** Cost of one contact through another channel, euro; empty means off. No default, because no Dutch figure was found. */
  readonly otherChannelCost: NumberInput;
}

/** Places for user-defined salary tables in the drop-down. */
export const OWN_TABLE_PLACES = [1, 2, 3] as const;
export type OwnTablePlace = (typeof OWN_TABLE_PLACES)[number];

/** The user-defined salary tables in the drop-down: label and price level, empty if there is none. */
export type OwnSalaryTables = Readonly<Record<`ownTable${OwnTablePlace}` | `ownPriceLevel${OwnTablePlace}`, string>>;
