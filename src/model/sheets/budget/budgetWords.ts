// What can be chosen for the begroting, and the words that its cells show. Apart from the inputs, which are in the first load.

/** Constant prices index the first year only; current prices index every year. */
export const CONSTANT_PRICES = 'constant';
export const CURRENT_PRICES = 'lopend';
/** Sign of lasten; gemeenten differ in this. */
export const POSITIVE = 'positief';
export const NEGATIVE = 'negatief';
/** Whole euros, or thousands of euros. */
export const BUDGET_UNITS = [1, 1000] as const;

/** Taakvelden used for webcare in practice; there is no rule. */
export const TASK_FIELDS = ['0.1 Bestuur', '0.2 Burgerzaken', '0.4 Overhead', '0.8 Overige baten en lasten'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** Economic categories of Iv3 that these costs can have. */
export const ECONOMIC_CATEGORIES = [
  '1.1 Salarissen en sociale lasten',
  '3.5.1 Ingeleend personeel',
  '3.8 Overige goederen en diensten',
] as const;

/** Words for a line that goes on, and for one of a few years. */
export const STRUCTURAL = 'structureel';
export const INCIDENTAL = 'incidenteel';

/** What is said of the years and months of a line, where they are wrong and where they are no numbers. */
export const PHASING = {
  year: 'jaar is geen getal',
  order: 'eindjaar voor ingangsjaar',
  month: 'maand is niet 1 t/m 12',
  outside: 'valt buiten de vier jaren',
  monthAlone: 'maand zonder ingangsjaar',
  goesOn: 'blijft',
  began: 'al begonnen',
} as const;
