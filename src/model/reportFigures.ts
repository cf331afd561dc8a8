// What the report comes to, to compare with at a glance. Data only.

/** Total of the default state, euro a year (§8.2). */
export const REPORT_TOTAL = 49410;

/** Cost price of a customer question in the default state, euro (§8.3). */
export const REPORT_COST_PER_QUESTION = 18.3;
