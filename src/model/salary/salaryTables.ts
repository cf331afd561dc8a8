// The three initial salary tables: their names and sources.

/** A salary table: its label in the drop-down, price level and source. */
export interface SalaryTable {
  readonly label: string;
  /** Prijspeil: the date from which the amounts apply. */
  readonly priceLevel: string;
  /** The year of the price level, to compare with that of a budget. */
  readonly priceYear: number;
  /** Fraction on top of the monthly amount. */
  readonly surcharge: number;
  /** Shown beside every scale of the table. */
  readonly status: string;
}

/** Holiday pay, the report's only surcharge (§8.2). */
const HOLIDAY_PAY = 0.08;
/** Individueel Keuzebudget since 2024: 8% + 7,55% + 1,5%; it includes holiday pay (cao Gemeenten). */
const INDIVIDUAL_CHOICE_BUDGET = 0.1705;

export const REPORT_TABLE = 'Rapport 2012';

/** Used by gemeenten for budgets of 2027: the latest table, and a step near the end of the scale. */
export const LATEST_SALARIES = { salaryTable: 'Cao januari 2027', step: 10 } as const;

/** Periodiek 0 to 11. */
export const STEP_COUNT = 12;

export const SALARY_TABLES: readonly SalaryTable[] = [
  {
    label: REPORT_TABLE,
    priceLevel: '1 april 2012',
    priceYear: 2012,
    surcharge: HOLIDAY_PAY,
    status: 'teruggerekend uit de gepubliceerde tabellen van 2019 en 2020; ± 1 euro; geeft de medianen van het rapport',
  },
  {
    label: 'Cao juli 2026',
    priceLevel: '1 juli 2026',
    priceYear: 2026,
    surcharge: INDIVIDUAL_CHOICE_BUDGET,
    status: 'afgeleid, ± 3 euro, controleer met artikel 3.3 cao Gemeenten',
  },
  {
    label: 'Cao januari 2027',
    priceLevel: '1 januari 2027',
    priceYear: 2027,
    surcharge: INDIVIDUAL_CHOICE_BUDGET,
    status: 'afgeleid, ± 3 euro, controleer met artikel 3.3 cao Gemeenten',
  },
];

/** The scales of the cao in order: 1 to 18 with 10A and 11A. */
export const SCALES: readonly string[] = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '10A',
  '11',
  '11A',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
];
