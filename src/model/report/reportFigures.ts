// The report's outcomes, for quick comparison. Data only.

/** Total of the default state, euro per year (§8.2). */
export const REPORT_TOTAL = 49410;

/** Cost price of a customer question in the default state, euro (§8.3). */
export const REPORT_COST_PER_QUESTION = 18.3;

/** The year in which it appeared. */
export const REPORT_YEAR = 2014;
