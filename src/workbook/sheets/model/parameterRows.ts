// The parameters as rows of the sheet Uitgangspunten: label, unit, source and validation; and the values that follow
// from them.

import type { CoreParameters } from '../../../model/modelInputs';
import { NOT_KNOWN } from '../../../model/modelResults';
import { asInput, type CellDescription, type Validation } from '../../plan/description';
import { areBeside, placeInList } from '../../plan/lookups';
import { CALCULATED_STYLE, text, UNIT_STYLE } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import {
  LAYOUT_VERSION,
  LIST_NAMES as LIST,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  PARAMETER_LABELS,
} from '../../names/identifiers';

/** Shares and sums are compared to this many decimals, far below a cent. */
const CHECK_DECIMALS = 6;

interface ParameterRow {
  readonly key: Exclude<keyof CoreParameters, 'municipality' | 'otherChannelCost'>;
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly validation: Validation;
  readonly numberFormat?: string;
}

/** The eight numbers first; then the two choices. */
export const NUMBER_ROWS: readonly ParameterRow[] = [
  {
    key: 'workWeek',
    label: PARAMETER_LABELS.workWeek,
    unit: 'uur per week',
    source: 'Rapport, voetnoot 12; cao Gemeenten',
    validation: VALIDATIONS.workWeek,
  },
  {
    key: 'netHours',
    label: PARAMETER_LABELS.netHours,
    unit: 'uur per jaar',
    source: 'Rapport, voetnoot 12; in gebruik bij gemeenten: 1.350 tot 1.450',
    validation: VALIDATIONS.netHours,
    numberFormat: NUMBER_FORMATS.whole,
  },
  {
    key: 'months',
    label: PARAMETER_LABELS.months,
    unit: 'maanden',
    source: 'Kalender',
    validation: VALIDATIONS.months,
  },
  {
    key: 'fteDecimals',
    label: PARAMETER_LABELS.fteDecimals,
    unit: 'decimalen',
    source: 'Rapport §8.2: fte wordt afgerond voordat ermee wordt gerekend',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'costPriceDecimals',
    label: PARAMETER_LABELS.costPriceDecimals,
    unit: 'decimalen',
    source: 'Rapport §8.3: afgerond op 10 cent',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'salaryDecimals',
    label: PARAMETER_LABELS.salaryDecimals,
    unit: 'decimalen',
    source: 'Centen, daarna afgekapt op hele euro’s (rapport §8.2)',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'step',
    label: PARAMETER_LABELS.step,
    unit: '0 tot en met 11',
    source: 'Rapport §8.2: de mediaan, trede 5; gemeenten ramen vaak op trede 9, 10 of 11',
    validation: VALIDATIONS.step,
  },
  {
    key: 'employerCosts',
    label: PARAMETER_LABELS.employerCosts,
    unit: 'op het salaris',
    source: 'Het rapport laat ze weg; een begroting bevat ze gewoonlijk wel',
    validation: VALIDATIONS.surcharge,
    numberFormat: NUMBER_FORMATS.percentage,
  },
];

export const CHOICE_ROWS: readonly ParameterRow[] = [
  {
    key: 'salaryTable',
    label: PARAMETER_LABELS.salaryTable,
    unit: 'keuze',
    source: 'Zie Salarisschalen; afgeleide tabellen controleren met artikel 3.3 cao Gemeenten',
    validation: VALIDATIONS.salaryTable,
  },
  {
    key: 'keyScenario',
    label: PARAMETER_LABELS.keyScenario,
    unit: 'keuze',
    source: 'Zie Kostprijs per klantvraag; rapport §8.3: gemiddeld',
    validation: VALIDATIONS.keyScenario,
  },
];

const INPUT_STYLES = new Map<string, CellStyle>();

/** One style object per number format, so that equal neighbours can be joined. */
function inputStyle(numberFormat: string): CellStyle {
  const style = INPUT_STYLES.get(numberFormat) ?? { ...STYLES.input, numberFormat, horizontal: 'Right' as const };
  INPUT_STYLES.set(numberFormat, style);
  return style;
}

/** The row of one parameter. */
export function parameterCells(row: ParameterRow, parameters: CoreParameters): readonly CellDescription[] {
  return [
    text(row.label),
    {
      content: asInput(parameters[row.key]),
      name: PARAMETER[row.key],
      style: inputStyle(row.numberFormat ?? NUMBER_FORMATS.general),
      validation: row.validation,
    },
    text(row.unit, UNIT_STYLE),
    text(row.source, STYLES.label),
  ];
}

function resultRow(
  label: string,
  content: string | number,
  name: string,
  unit: string,
  source: string,
): readonly CellDescription[] {
  return [text(label), { content, name, style: CALCULATED_STYLE }, text(unit, UNIT_STYLE), text(source, STYLES.label)];
}

/** Values that follow from the parameters. */
export const CALCULATED_ROWS: readonly (readonly CellDescription[])[] = [
  resultRow(
    'Werkweken per jaar',
    `=IFERROR(${PARAMETER.netHours}/${PARAMETER.workWeek},"${NOT_KNOWN}")`,
    RESULT.weeks,
    'weken',
    'Netto uren gedeeld door de werkweek',
  ),
  resultRow(
    'Plaats van de trede',
    // The step itself gives its position; the list is only used to check that the step exists.
    `=IF(ISNUMBER(${PARAMETER.step}),IF(ISNUMBER(MATCH(${PARAMETER.step},${LIST.steps},0)),${PARAMETER.step}+1,"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
    RESULT.stepPosition,
    'kolom',
    'Hulpcel voor Salarisschalen',
  ),
  resultRow(
    'Prijspeil van de salaristabel',
    `=IF(${PARAMETER.salaryTable}="","${NOT_KNOWN}",IFERROR(IF(${areBeside(LIST.salaryTables, LIST.priceLevels)},INDEX(${LIST.priceLevels},${placeInList(LIST.salaryTables, PARAMETER.salaryTable)}),"${NOT_KNOWN}"),"${NOT_KNOWN}")&"")`,
    RESULT.priceLevel,
    '',
    'Uit de lijst van salaristabellen',
  ),
  resultRow(
    'Decimalen van de controles',
    CHECK_DECIMALS,
    RESULT.checkDecimals,
    'decimalen',
    'Verschillen onder een honderdste cent zijn afronding',
  ),
  resultRow('Versie van dit rekenblad', LAYOUT_VERSION, RESULT.version, '', 'Nodig om het later bij te werken'),
];
