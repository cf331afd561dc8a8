// The upper half of the page: title and head, the key figures with what they are based on, and the causes of the difference.

import type { Parameters } from '../../../model/inputs/modelInputs';
import { REPORT_YEAR } from '../../../model/report/reportFigures';
import {
  BAR_NAMES,
  basisName,
  DIFFERENCE_NAMES as DIFFERENCE,
  KEY_FIGURE_NAMES,
  SUMMARY_PARAMETER_NAMES as INPUT,
  SUMMARY_RESULT_NAMES as RESULT,
  type KeyFigure,
} from '../../../model/sheets/summary/summaryNames';
import type { SummaryParameters } from '../../../model/sheets/summary/summaryInputs';
import { cellAddress } from '../../plan/addresses';
import { sheetCheckFormula } from '../../plan/checks';
import { inputCell, textCell, type CellDescription, type Validation } from '../../plan/description';
import { blank, EURO, text, type Cells } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { DIFFERENCE_FORMULAS, FIGURE_FORMULAS, RESULT_FORMULAS } from './summaryFormulas';
import { BAR_COUNT, BEHIND_COLUMN, CAUSES_ROW, VALUE_COLUMN } from './summaryPlaces';
import { SUMMARY_VALIDATIONS } from './summaryValidations';

type Field = keyof SummaryParameters;

const LEFT: CellStyle = { horizontal: 'Left', vertical: 'Top' };
export const WORDS: CellStyle = { ...STYLES.input, wrap: true, ...LEFT, numberFormat: NUMBER_FORMATS.text };
export const DAY: CellStyle = { ...STYLES.input, ...LEFT, numberFormat: NUMBER_FORMATS.day };
const LABEL: CellStyle = { ...STYLES.label, vertical: 'Top' };

/** The cell of a single input. */
export function inputOf(
  parameters: Parameters,
  field: Field,
  style: CellStyle,
  validation?: Validation,
): CellDescription {
  const value = parameters[field] ?? null;
  const content = style.numberFormat === NUMBER_FORMATS.text ? textCell(String(value ?? '')) : inputCell(value);
  return { content, name: INPUT[field], style, ...(validation ? { validation } : {}) };
}

/** A band over the width of the page. */
export const band = (first: string, ...others: readonly string[]): Cells => [
  text(first, STYLES.blockHeader),
  ...Array.from({ length: 4 }, (_, index) =>
    text(others[index] ?? '', index === 0 ? STYLES.blockHeader : { ...STYLES.blockHeader, horizontal: 'Right' }),
  ),
];

/** Title, whose it is, and how far it is. */
export const headRows = (parameters: Parameters): readonly Cells[] => [
  [text('Samenvatting: kosten van webcare', STYLES.title)],
  [
    text('Gemeente', LABEL),
    { content: RESULT_FORMULAS.municipality, name: RESULT.municipality, style: STYLES.total },
    text('Status', LABEL),
    inputOf(parameters, 'summaryStatus', { ...STYLES.input, ...LEFT }, SUMMARY_VALIDATIONS.status),
  ],
  [
    text('Opgesteld door (rol)', LABEL),
    inputOf(parameters, 'summaryAuthor', WORDS),
    text('Versie', LABEL),
    inputOf(parameters, 'summaryVersion', WORDS),
  ],
  [
    text('Controle van dit blad', LABEL),
    { content: sheetCheckFormula(RESULT.points), name: RESULT.check, style: { ...STYLES.total, horizontal: 'Left' } },
    text('Datum', LABEL),
    inputOf(parameters, 'summaryDate', DAY, SUMMARY_VALIDATIONS.date),
  ],
];

const FIGURE: CellStyle = { ...STYLES.total, ...LEFT };

function figureRow(label: string, figure: KeyFigure, numberFormat: string = NUMBER_FORMATS.general): Cells {
  const { value, basis } = FIGURE_FORMULAS[figure];
  return [
    text(label, { vertical: 'Top' }),
    { content: basis, name: basisName(figure), style: { ...STYLES.body, ...STYLES.label } },
    { content: value, name: KEY_FIGURE_NAMES[figure], style: { ...FIGURE, numberFormat } },
  ];
}

/** Value left of nothing, so that words run on to the edge of the page. */
export const FIGURE_ROWS: readonly Cells[] = [
  [
    ...band('Kerncijfers', 'Grondslag').slice(0, VALUE_COLUMN),
    text('Waarde', STYLES.blockHeader),
    text('', STYLES.blockHeader),
    text('', STYLES.blockHeader),
  ],
  figureRow('Kosten per jaar', 'total', NUMBER_FORMATS.euro),
  figureRow('Kostprijs per klantvraag', 'costPrice', NUMBER_FORMATS.euroCents),
  figureRow('Formatie (fte)', 'establishment', NUMBER_FORMATS.fte),
  figureRow('Salaristabel', 'salaryTable'),
  figureRow('Trede (periodiek)', 'step'),
  figureRow('Werkgeverslasten', 'employerCosts', NUMBER_FORMATS.percentage),
  figureRow('Prijspeil', 'priceLevel'),
  figureRow('Bruto in het eerste jaar', 'gross', NUMBER_FORMATS.whole),
  figureRow('Netto in het eerste jaar', 'net', NUMBER_FORMATS.whole),
];

const CAUSES = [
  [`Rapport (${REPORT_YEAR})`, 'report'],
  ['Prijspeil en werkgeverslasten', 'priceLevel'],
  ['Personeel', 'staff'],
  ['Opleiding', 'training'],
  ['Licenties', 'licences'],
  ['Overig', 'other'],
] as const satisfies readonly (readonly [string, keyof typeof DIFFERENCE])[];

/** Names of what each cause adds: with these, a row of the sheet leans on no other row, and a bar on one cell beside it. */
const AMOUNTS = CAUSES.map(([, cause]) => DIFFERENCE[cause]);

const LEVEL_COLUMN = VALUE_COLUMN + 1;
const at = (index: number, column: number): string => cellAddress({ row: CAUSES_ROW + 1 + index, column });
const levelAt = (index: number): string => at(index, LEVEL_COLUMN);
const DIFFERENCE_STYLE: CellStyle = { ...EURO, numberFormat: NUMBER_FORMATS.wholeDifference };

/** The report, what each cause adds, and the total of now. */
export const CAUSE_ROWS: readonly Cells[] = [
  band('Van het rapport naar uw gemeente: euro per jaar', '', 'Verschil', 'Stand'),
  ...CAUSES.map(([label, cause], index) => [
    text(label, index === 0 ? STYLES.total : STYLES.formula),
    blank,
    {
      content: DIFFERENCE_FORMULAS[cause],
      name: DIFFERENCE[cause],
      style: index === 0 ? { ...EURO, ...STYLES.total } : DIFFERENCE_STYLE,
    },
    { content: `=${AMOUNTS.slice(0, index + 1).join('+')}`, style: EURO },
  ]),
  [
    text('Nu', STYLES.total),
    blank,
    { content: RESULT_FORMULAS.now, name: RESULT.now, style: { ...EURO, ...STYLES.total } },
    { content: `=${RESULT.now}`, style: EURO },
  ],
];

const isWhole = (index: number): boolean => index === 0 || index === BAR_COUNT - 1;

const amountOf = (index: number): string => AMOUNTS[index] ?? RESULT.now;

/** What the bars show: an invisible base, the whole at both ends, and what comes on or off between them. */
const BARS: readonly (readonly [header: string, name: string, formulaOf: (index: number) => string])[] = [
  ['Basis', BAR_NAMES.base, (index) => (isWhole(index) ? '0' : `${levelAt(index)}-MAX(0,${amountOf(index)})`)],
  ['Geheel', BAR_NAMES.whole, (index) => (isWhole(index) ? amountOf(index) : '0')],
  ['Erbij', BAR_NAMES.more, (index) => (isWhole(index) ? '0' : `MAX(0,${amountOf(index)})`)],
  ['Eraf', BAR_NAMES.less, (index) => (isWhole(index) ? '0' : `MAX(0,-${amountOf(index)})`)],
];

const STEP: CellStyle = { ...EURO, ...STYLES.label };

/** Behind the page, a row for each bar. */
export const BAR_CELLS: readonly Cells[] = [
  BARS.map(([header]) => text(header, STYLES.numberHeader)),
  ...Array.from({ length: BAR_COUNT }, (_, index) =>
    BARS.map(([, , formulaOf]) => ({ content: `=${formulaOf(index)}`, style: STEP })),
  ),
];

/** The columns with a formula in every row, by their name. */
export const BAR_COLUMNS: readonly { readonly name: string; readonly column: number }[] = [
  { name: BAR_NAMES.level, column: LEVEL_COLUMN },
  ...BARS.map(([, name], index) => ({ name, column: BEHIND_COLUMN + index })),
];
