// Words that the cells of the sheet Werklast show. Formulas write them and the independent calculation expects them.

/** What the hours needed come to beside the hours of now. */
export const WORKLOAD_OUTCOME = { shortage: 'tekort', room: 'ruimte', even: 'sluitend' } as const;

/** Now and the four years, as the rows are called. */
export const PERIODS = ['Nu', 'Jaar 1', 'Jaar 2', 'Jaar 3', 'Jaar 4'] as const;

/** No year has a shortage. */
export const NO_SHORTAGE = 'geen';
