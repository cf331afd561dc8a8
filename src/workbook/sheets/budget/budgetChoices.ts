// The user's choices on the sheet Begroting, its checks, and the lists behind its drop-downs.

import { layoutLists, type ChoiceList } from '../../plan/choiceLists';
import { type BudgetParameters } from '../../../model/sheets/budget/budgetInputs';
import {
  BUDGET_UNITS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  ECONOMIC_CATEGORIES,
  NEGATIVE,
  POSITIVE,
  TASK_FIELDS,
} from '../../../model/sheets/budget/budgetWords';
import { labelHeading, VALUE_COLUMN } from './budgetCells';
import { BUDGET_CHECKS, RESULT_FORMULAS } from './budgetFormulas';
import {
  BUDGET_LIST_NAMES as LIST,
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
} from '../../../model/sheets/budget/budgetNames';
import { checkRows } from '../../plan/checks';
import { inputCell, type Validation } from '../../plan/description';
import { blank, CALCULATED_STYLE, type Cells, text, UNIT_STYLE } from '../../plan/labelledCells';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { YEARS_AFTER_ROW } from './budgetRemarks';
import { BUDGET_VALIDATIONS } from './budgetValidations';

interface ParameterRow {
  readonly key:
    'budgetYear' | 'budgetPrices' | 'budgetUnit' | 'budgetSign' | 'overheadRate' | 'incidentalYears' | 'wageCostType';
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly validation: Validation;
  readonly numberFormat?: string;
}

const PARAMETER_ROWS: readonly ParameterRow[] = [
  {
    key: 'budgetYear',
    label: 'Eerste begrotingsjaar',
    unit: 'jaar',
    source: 'Met de raming van de drie jaren erna (BBV artikel 22, Gemeentewet artikel 190)',
    validation: BUDGET_VALIDATIONS.year,
  },
  {
    key: 'budgetPrices',
    label: 'Prijzen',
    unit: 'keuze',
    source: 'Constant: alleen het eerste jaar is geïndexeerd. Lopend: elk jaar',
    validation: BUDGET_VALIDATIONS.prices,
  },
  {
    key: 'budgetUnit',
    label: 'Bedragen in eenheden van',
    unit: 'euro',
    source: '1: hele euro’s. 1.000: x € 1.000; het totaal wordt over onafgeronde bedragen berekend',
    validation: BUDGET_VALIDATIONS.unit,
    numberFormat: NUMBER_FORMATS.whole,
  },
  {
    key: 'budgetSign',
    label: 'Lasten',
    unit: 'keuze',
    source: 'Gemeenten verschillen: lasten staan positief of negatief',
    validation: BUDGET_VALIDATIONS.sign,
  },
  {
    key: 'overheadRate',
    label: 'Overhead op directe loonkosten',
    unit: 'opslag',
    source: 'Leeg is uit. Overhead staat op taakveld 0.4 en telt hier nooit mee; in gebruik: 53% tot 100%',
    validation: VALIDATIONS.surcharge,
    numberFormat: NUMBER_FORMATS.percentage,
  },
  {
    key: 'incidentalYears',
    label: 'Incidenteel is hoogstens',
    unit: 'jaar',
    source: 'Een regel met een eindjaar die niet langer loopt, is incidenteel; elke andere is structureel',
    validation: BUDGET_VALIDATIONS.incidentalYears,
  },
  {
    key: 'wageCostType',
    label: 'Kostensoort met de loonindex',
    unit: 'keuze',
    source: 'Alle andere kostensoorten volgen de prijsindex',
    validation: VALIDATIONS.costType,
  },
];

function parameterRow(row: ParameterRow, parameters: Partial<BudgetParameters>): Cells {
  return [
    text(row.label),
    blank,
    {
      content: inputCell(parameters[row.key] ?? null),
      name: PARAMETER[row.key],
      style: { ...STYLES.input, horizontal: 'Right', numberFormat: row.numberFormat ?? NUMBER_FORMATS.general },
      validation: row.validation,
    },
    text(row.unit, UNIT_STYLE),
    text(row.source, STYLES.label),
  ];
}

/** A cell that others calculate with. */
const helperRow = (label: string, content: string, name: string, unit: string, remark: string): Cells => [
  text(label),
  blank,
  { content, name, style: CALCULATED_STYLE },
  text(unit, UNIT_STYLE),
  text(remark, STYLES.label),
];

const HELPER_ROWS: readonly Cells[] = [
  helperRow('Teken van de lasten', RESULT_FORMULAS.sign, RESULT.sign, '1 of -1', 'Hulpcel'),
  helperRow('Er is een index', RESULT_FORMULAS.isIndexed, RESULT.isIndexed, '1 of 0', 'Hulpcel voor de opmerkingen'),
  helperRow('Punten samen', RESULT_FORMULAS.points, RESULT.points, 'punten', 'Van de controles hieronder'),
];

export const budgetCheckRows = (firstRow: number): readonly Cells[] =>
  checkRows(BUDGET_CHECKS, { row: firstRow, column: VALUE_COLUMN });

/** Heading and rows of all choices. */
export const choiceRows = (parameters: Partial<BudgetParameters>): readonly Cells[] => [
  labelHeading('Uitgangspunt', 'Waarde', 'Eenheid', 'Toelichting'),
  ...PARAMETER_ROWS.map((row) => parameterRow(row, parameters)),
  ...HELPER_ROWS,
  YEARS_AFTER_ROW,
];

const LISTS = [
  { header: 'Taakvelden', name: LIST.taskFields, items: [...TASK_FIELDS, '', ''] },
  { header: 'Economische categorieën', name: LIST.economicCategories, items: [...ECONOMIC_CATEGORIES, '', '', ''] },
  { header: 'Prijzen', name: LIST.prices, items: [CONSTANT_PRICES, CURRENT_PRICES] },
  { header: 'Lasten', name: LIST.signs, items: [POSITIVE, NEGATIVE] },
  { header: 'Eenheden', name: LIST.units, items: [...BUDGET_UNITS] },
] as const satisfies readonly ChoiceList[];

/** The lists behind the drop-downs, with room for user-defined taakvelden and categories. */
export const budgetLists = (row: number): ReturnType<typeof layoutLists> =>
  layoutLists(LISTS, { row, column: VALUE_COLUMN });
