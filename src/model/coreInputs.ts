// What a person fills in for the rekenmodel itself, as plain typed data. No Office, no React, no cell addresses.

/**
 * A number as it stands in a cell. `null` is an empty cell; a `string` is something that was typed or pasted and is
 * not a number: it is kept as it stands, never dropped and never counted.
 */
export type NumberInput = number | string | null;

/** The kinds of cost by which the report groups the posts (§8.2). A user may type another one. */
export const COST_TYPES = ['Personeel', 'Opleiding', 'Licenties', 'Overig'] as const;

/** The units that the drop-down offers. `stelpost` is a lump sum. */
export const UNITS = ['fte', 'dagdeel', 'maand', 'week', 'stuk', 'stelpost'] as const;

/** The words of the column Meetellen. */
export const COUNTED = 'ja';
export const NOT_COUNTED = 'nee';

/** One cost post (kostenpost) of §8.2: either an hour line (hours and scale) or an amount line (quantity times amount). */
export interface CostLine {
  /** Kostenpost: unique within the model. */
  readonly name: string;
  /** Meetellen: `ja` or `nee`; anything else stands as it was typed and makes the line not known. */
  readonly counted: string;
  /** Uren per week, hours a week. */
  readonly hoursPerWeek: NumberInput;
  /** Schaal: `1` to `18`, `10A` or `11A`; empty when the line has no hours. */
  readonly scale: string;
  /** Aantal: number of units a year. */
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

/** A scenario of §8.3: how many customer questions come in. */
export interface Scenario {
  readonly name: string;
  /** Klantvragen per maand, questions a month. */
  readonly questionsPerMonth: NumberInput;
}

/** One scale of one salary table: monthly amounts for a week of 36 hours. */
export interface SalaryScale {
  readonly table: string;
  readonly scale: string;
  /** Periodiek 0 to 11, euro a month; `null` where the amount is not known. */
  readonly steps: readonly NumberInput[];
  /** Toeslag on the monthly amount, as a fraction: holiday pay 0,08 or the whole IKB 0,1705. */
  readonly surcharge: NumberInput;
  /** Where the amounts come from, and whether they are derived. */
  readonly status: string;
}

/** The constants of the model, each a named cell on the sheet Uitgangspunten. */
export interface CoreParameters {
  /** Full working week, hours a week (report, footnote 12). */
  readonly workWeek: NumberInput;
  /** Net hours of a fte, hours a year (report, footnote 12). */
  readonly netHours: NumberInput;
  /** Months in a year. */
  readonly months: NumberInput;
  /** Decimals to which fte is rounded before it is used (report §8.2). */
  readonly fteDecimals: NumberInput;
  /** Decimals of the cost price: 1 is ten cents (report §8.3). */
  readonly costPriceDecimals: NumberInput;
  /** Decimals of the year salary before it is cut off to whole euros. */
  readonly salaryDecimals: NumberInput;
  /** Label of the salary table in use. */
  readonly salaryTable: string;
  /** Trede (periodiek) 0 to 11. */
  readonly step: NumberInput;
  /** Werkgeverslasten on top of the salary, as a fraction. */
  readonly employerCosts: NumberInput;
  /** The scenario whose cost price is the key figure. */
  readonly keyScenario: string;
  /** Name of the gemeente, free text. */
  readonly municipality: string;
  /** Cost of one contact through another channel, euro; empty is off. There is no default: no Dutch figure was found. */
  readonly otherChannelCost: NumberInput;
}

/** Places for salary tables of the user's own in the drop-down. */
export const OWN_TABLE_PLACES = [1, 2, 3] as const;
export type OwnTablePlace = (typeof OWN_TABLE_PLACES)[number];

/** The salary tables of the user's own as the drop-down offers them: label and price level, empty where there is none. */
export type OwnSalaryTables = Readonly<Record<`ownTable${OwnTablePlace}` | `ownPriceLevel${OwnTablePlace}`, string>>;
