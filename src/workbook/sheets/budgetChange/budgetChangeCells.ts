// The rows of the sheet Begrotingswijziging above and below its table: the years, the checks with their helpers, the lists.

import { layoutLists, type ChoiceList } from '../../plan/choiceLists';
import type { BudgetChangeParameters } from '../../../model/sheets/budgetChange/budgetChangeInputs';
import {
  BUDGET_CHANGE_LIST_NAMES as LIST,
  BUDGET_CHANGE_PARAMETER_NAMES as PARAMETER,
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  changeName,
  type ChangeYearField,
} from '../../../model/sheets/budgetChange/budgetChangeNames';
import {
  CHARACTERS,
  COVER_CATEGORIES,
  COVER_KINDS,
  COVER_TASK_FIELDS,
} from '../../../model/sheets/budgetChange/budgetChangeWords';
import { sheetCheckFormula } from '../../plan/checks';
import { inputCell } from '../../plan/description';
import { blanks, calculated, CALCULATED_STYLE, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { RESULT_FORMULAS, yearFormulas, YEARS } from './budgetChangeFormulas';
import { BUDGET_CHANGE_VALIDATIONS as VALIDATION } from './budgetChangeValidations';

/** The four years, above the amounts of the table. */
export const YEARS_COLUMN = 5;
/** Column of values without a year. */
export const VALUE_COLUMN = 1;

const WORD: CellStyle = { ...CALCULATED_STYLE, italic: true };
const AMOUNT = calculated(NUMBER_FORMATS.wholeOrDash);
const TOTAL: CellStyle = { ...AMOUNT, ...STYLES.total };

/** A label, and the result of each year. */
const yearRow = (label: string, field: ChangeYearField, style: CellStyle = AMOUNT): Cells => [
  text(label, style.bold ? STYLES.total : STYLES.formula),
  ...blanks(YEARS_COLUMN - 1),
  ...YEARS.map((year) => ({ content: yearFormulas(year)[field], name: changeName(field, year), style })),
];

/** A heading with the years themselves. */
export const yearHeadings = (label: string, field: 'year' | 'heading'): Cells => [
  text(label, STYLES.blockHeader),
  ...Array.from({ length: YEARS_COLUMN - 1 }, () => text('', STYLES.blockHeader)),
  ...YEARS.map((year) => ({
    content: yearFormulas(year)[field],
    name: changeName(field, year),
    style: STYLES.numberHeader,
  })),
];

/** Title, legend, conclusion and check, and the years below them. */
export const TOP: readonly Cells[] = [
  [text('Begrotingswijziging webcare: van bruto naar te vragen', STYLES.title)],
  [
    { content: RESULT_FORMULAS.legend, name: RESULT.legend, style: STYLES.subtitle },
    ...blanks(2),
    text('Gemeente', { ...STYLES.label, horizontal: 'Right' }),
    { content: RESULT_FORMULAS.municipality, name: RESULT.municipality, style: STYLES.total },
  ],
  [{ content: RESULT_FORMULAS.conclusion, name: RESULT.conclusion, style: STYLES.heading }],
  [
    text('Controle van de wijziging', STYLES.label),
    { content: sheetCheckFormula(RESULT.points), name: RESULT.check, style: STYLES.total },
    ...blanks(1),
    text('Status', { ...STYLES.label, horizontal: 'Right' }),
    { content: RESULT_FORMULAS.modelStatus, name: RESULT.modelStatus, style: STYLES.total },
  ],
  yearHeadings('Per jaar', 'year'),
  yearRow('Bruto raming volgens Begroting', 'gross'),
  yearRow('Al begroot', 'budgeted'),
  yearRow('Netto', 'net', TOTAL),
  yearRow('Dat is', 'netWord', WORD),
  yearRow('Dekking', 'cover'),
  yearRow('Saldo', 'balance', TOTAL),
  yearRow('Dat saldo is een', 'balanceWord', WORD),
  yearRow('Structurele lasten in de raming', 'structuralGross'),
  yearRow('Structureel begroot en gedekt', 'structuralCover'),
  yearRow('Structureel saldo', 'structural', TOTAL),
  yearRow('Dekking van structurele lasten', 'judgement', WORD),
];
/** Row of each on the sheet. */
export const YEARS_ROW = 5;
export const ROW_OF = { gross: 6, budgeted: 7, cover: 10, balance: 11, judgement: 16 } as const;

const BESIDE_HEADER: CellStyle = { ...STYLES.blockHeader, ...BESIDE_NUMBERS };
const WIDTH = YEARS_COLUMN + YEARS.length;

/** Heading above label, value and what is said of it, as wide as the sheet. */
export const labelHeading = (first: string, value: string, outcome: string, advice: string): Cells => [
  text(first, STYLES.blockHeader),
  text(value, { ...STYLES.blockHeader, horizontal: 'Right' }),
  text(outcome, BESIDE_HEADER),
  text(advice, STYLES.blockHeader),
  ...Array.from({ length: WIDTH - VALUE_COLUMN - 3 }, () => text('', STYLES.blockHeader)),
];

const helper = (
  label: string,
  field: 'points' | 'unknownYears' | 'shortages' | 'shortageSentence' | 'sentence',
): Cells => [text(label), { content: RESULT_FORMULAS[field], name: RESULT[field], style: CALCULATED_STYLE }];

/** The one choice, and the cells that others calculate with. */
export const helperRows = ({ descriptionLength = null }: Partial<BudgetChangeParameters>): readonly Cells[] => [
  labelHeading('Uitgangspunt', 'Waarde', 'Eenheid', 'Toelichting'),
  [
    text('Omschrijving heeft hoogstens'),
    {
      content: inputCell(descriptionLength),
      name: PARAMETER.descriptionLength,
      style: { ...STYLES.input, horizontal: 'Right' },
      validation: VALIDATION.descriptionLength,
    },
    text('tekens', UNIT_STYLE),
    text('Zoveel als uw financiële administratie overneemt', STYLES.label),
  ],
  helper('Punten samen', 'points'),
  helper('Jaren waarvan iets n.b. is', 'unknownYears'),
  helper('Jaren met een nadeel', 'shortages'),
  helper('Zin over een nadeel', 'shortageSentence'),
  helper('Zin over de dekking', 'sentence'),
  yearHeadingsOfHelpers(),
  yearRow('Begroting min de delen ervan', 'tie'),
  yearRow('Bedragen die geen getal zijn', 'unknownAmounts'),
  yearRow('Bedragen zonder karakter', 'withoutCharacter'),
  yearRow('Tot hier incidenteel gedekt', 'named', CALCULATED_STYLE),
];

function yearHeadingsOfHelpers(): Cells {
  return [
    text('Hulpcellen per jaar', STYLES.blockHeader),
    ...Array.from({ length: YEARS_COLUMN - 1 }, () => text('', STYLES.blockHeader)),
    ...YEARS.map((year) => text(`Jaar ${year}`, STYLES.numberHeader)),
  ];
}

const LISTS = [
  { header: 'Soorten', name: LIST.kinds, items: [...COVER_KINDS, '', ''] },
  { header: 'Taakvelden', name: LIST.taskFields, items: [...COVER_TASK_FIELDS, '', ''] },
  { header: 'Economische categorieën', name: LIST.economicCategories, items: [...COVER_CATEGORIES, '', ''] },
  { header: 'Karakter', name: LIST.characters, items: [...CHARACTERS] },
] as const satisfies readonly ChoiceList[];

/** The lists behind the drop-downs, each below its column, with room for what the user adds. */
export const budgetChangeLists = (row: number): ReturnType<typeof layoutLists> =>
  layoutLists(LISTS, { row, column: VALUE_COLUMN });
