// Names that identify the parts of the workbook: tables, columns and defined names, never tab names. The names of
// inputs are in model/inputs/fields.ts.

import { labelsOf, namesOf } from '../../model/inputs/field';
import { CORE_FIELDS, LIST_FIELDS, listField } from '../../model/inputs/fields';
import { stepField } from '../../model/inputs/inputRows';
import { REMARK_NAMES } from '../../model/remarks/remarks';

/** Version of this layout, in the cell `rm_versie`. */
export const LAYOUT_VERSION = 2;

export const TABLES = {
  costLines: 'rm_Kostenposten',
  scenarios: 'rm_Scenarios',
  salaryScales: 'rm_Salarisschalen',
} as const;

const LINE = labelsOf(LIST_FIELDS.lines);

/** Inputs and results, in the order of the sheet. */
export const COST_LINE_COLUMNS = {
  name: LINE.name,
  // What a reader looks for is beside the name, also on a phone.
  cost: 'Kosten per jaar',
  share: 'Aandeel',
  counted: LINE.counted,
  hoursPerWeek: LINE.hoursPerWeek,
  fte: 'Fte',
  scale: LINE.scale,
  salary: 'Salaris',
  quantity: LINE.quantity,
  unit: LINE.unit,
  amountPerUnit: LINE.amountPerUnit,
  status: 'Controle',
  costType: LINE.costType,
  explanation: LINE.explanation,
  // How a line is calculated, step by step; last, where they are in nobody's way.
  kind: 'Soort',
  isComplete: 'Volledig',
  method: 'Berekening',
  exactFte: 'Fte exact',
  exactCost: 'Kosten exact',
} as const;

export const SCENARIO_COLUMNS = {
  ...labelsOf(LIST_FIELDS.scenarios),
  questionsPerYear: 'Klantvragen per jaar',
  cost: 'Kosten per jaar',
  costPerQuestion: 'Kostprijs per klantvraag',
} as const;

export const SALARY_COLUMNS = {
  ...labelsOf(LIST_FIELDS.salaryScales),
  key: 'Sleutel',
  monthlyAmount: 'Maandbedrag',
  yearAmount: 'Jaarbedrag',
  yearSalary: 'Jaarsalaris',
} as const;

/** Header of the column of one step, 0 to 11. */
export const stepColumn = (step: number): string => listField('salaryScales', stepField(step)).label;

/** Inputs of the sheet Uitgangspunten (and the name of the gemeente on the first sheet). */
export const PARAMETER_NAMES = namesOf(CORE_FIELDS);

/** What each of them is called beside its cell. */
export const PARAMETER_LABELS = labelsOf(CORE_FIELDS);

/** Header rows of the tables: these names survive converting a table to a range, so that it can be restored in place. */
export const HEADER_NAMES = {
  costLines: 'rm_kop_kostenposten',
  scenarios: 'rm_kop_scenarios',
  salaryScales: 'rm_kop_salarisschalen',
} as const satisfies Record<keyof typeof TABLES, string>;

/** Results and helper cells. */
export const RESULT_NAMES = {
  total: 'rm_totaal',
  establishment: 'rm_formatie',
  costPerQuestion: 'rm_kostprijs',
  masterCheck: 'rm_controle',
  weeks: 'rm_werkweken',
  stepPosition: 'rm_trede_kolom',
  priceLevelPlace: 'rm_prijspeil_plaats',
  priceLevel: 'rm_prijspeil',
  priceYear: 'rm_prijspeil_jaar',
  tableInUse: 'rm_tabel_in_gebruik',
  checkDecimals: 'rm_controle_decimalen',
  version: 'rm_versie',
  costTypes: 'rm_kosten_per_soort',
  checkPoints: 'rm_controle_punten',
  checkOutcomes: 'rm_controle_uitkomst',
  checkLabels: 'rm_controle_naam',
  pointCount: 'rm_controle_aantal',
  firstPointPlace: 'rm_controle_plaats',
  firstPoint: 'rm_controle_eerste',
  badHours: 'rm_telling_uren',
  badQuantities: 'rm_telling_aantallen',
  badAmounts: 'rm_telling_bedragen',
  badNumbers: 'rm_telling_getallen',
  badDecimals: 'rm_telling_decimalen',
  unknownTable: 'rm_telling_salaristabel',
  unknownScenario: 'rm_telling_kernscenario',
  whatCounts: 'rm_klantvragen_definitie_tekst',
  breakEvenExact: 'rm_break_even_onafgerond',
  breakEvenWhole: 'rm_break_even_heel',
  breakEven: 'rm_break_even',
  remarkCount: 'rm_opmerkingen',
} as const;

export { REMARK_NAMES };

/** Ranges behind the drop-downs and lookups. */
export const LIST_NAMES = {
  scales: 'rm_schalen',
  steps: 'rm_treden',
  units: 'rm_eenheden',
  counted: 'rm_meetellen',
  costTypes: 'rm_kostensoorten',
  salaryTables: 'rm_salaristabellen',
  priceLevels: 'rm_prijspeilen',
  priceYears: 'rm_prijspeiljaren',
  scenarios: 'rm_scenarionamen',
  costLines: 'rm_kostenpostnamen',
  explanation: 'rm_toelichting',
} as const;

/** A table column in a formula elsewhere: `rm_Scenarios[Scenario]`. */
export const columnReference = (table: string, header: string): string => `${table}[${header}]`;

/** The cell of a column in the formula's own row; headers with a space need double brackets. */
export const thisRow = (header: string): string => (header.includes(' ') ? `[@[${header}]]` : `[@${header}]`);

/** The reference of the name for the list of scenarios: the column itself, so that it follows added and removed rows. */
export const SCENARIO_NAMES_FORMULA = `=${columnReference(TABLES.scenarios, SCENARIO_COLUMNS.name)}`;
