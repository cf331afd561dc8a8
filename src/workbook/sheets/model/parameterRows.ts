// The parameters as rows of the sheet Uitgangspunten, from what is known of each; and what follows from them.

import {
  CORE_PARAMETER_IDS,
  coreParameter,
  type CoreParameter,
  type CoreParameterId,
  type CoreParameters,
} from '../../../model/inputs/coreParameters';
import { NOT_KNOWN } from '../../../model/results/modelResults';
import { isNumberKind, numberKind } from '../../../model/inputs/numberKinds';
import { inputCell, type CellDescription } from '../../plan/description';
import {
  LAYOUT_VERSION,
  LIST_NAMES as LIST,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
} from '../../names/identifiers';
import { areApart, placeInList } from '../../plan/lookups';
import { CALCULATED_STYLE, text, UNIT_STYLE } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { parameterValidation } from '../../names/validations';
import { BASIS_ROWS } from './remarkRows';

/** Decimals below which a difference is noise, and with which a rounding begins; far below a cent. */
const CHECK_DECIMALS = 6;

const ROWS = CORE_PARAMETER_IDS.filter((id) => !coreParameter(id).isElsewhere);
const isNumber = (id: CoreParameterId): boolean => isNumberKind(coreParameter(id).kind);

/** The numbers among the rows, which come first. */
export const NUMBER_ROWS = ROWS.filter(isNumber);
export const PARAMETER_ROWS = [...NUMBER_ROWS, ...ROWS.filter((id) => !isNumber(id))];

function numberFormat({ kind, hasThousands }: CoreParameter): string {
  if (isNumberKind(kind) && numberKind(kind).look === 'percentage') return NUMBER_FORMATS.percentage;
  return hasThousands ? NUMBER_FORMATS.whole : NUMBER_FORMATS.general;
}

const INPUT_STYLES = new Map<string, CellStyle>();

/** One style object per number format, so that equal neighbours can be joined. */
function inputStyle(numberFormat: string): CellStyle {
  const style = INPUT_STYLES.get(numberFormat) ?? { ...STYLES.input, numberFormat, horizontal: 'Right' as const };
  INPUT_STYLES.set(numberFormat, style);
  return style;
}

/** The row of one parameter. */
export function parameterCells(id: CoreParameterId, parameters: CoreParameters): readonly CellDescription[] {
  const parameter = coreParameter(id);
  return [
    text(parameter.label),
    {
      content: inputCell(parameters[id]),
      name: parameter.name,
      style: inputStyle(numberFormat(parameter)),
      validation: parameterValidation(id),
    },
    text(parameter.unit, UNIT_STYLE),
    text(parameter.source, STYLES.label),
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
    `=IF(AND(ISNUMBER(${PARAMETER.step}),COUNTIF(${LIST.steps},${PARAMETER.step})=1),${PARAMETER.step}+1,"${NOT_KNOWN}")`,
    RESULT.stepPosition,
    'kolom',
    'Hulpcel voor Salarisschalen',
  ),
  resultRow(
    'Plaats van de salaristabel in de lijst',
    `=IFERROR(${placeInList(LIST.salaryTables, PARAMETER.salaryTable)},0)`,
    RESULT.priceLevelPlace,
    'rij',
    'Hulpcel voor het prijspeil; 0 als de tabel niet in de lijst staat',
  ),
  resultRow(
    'Prijspeil van de salaristabel',
    `=IF(OR(${PARAMETER.salaryTable}="",${RESULT.priceLevelPlace}=0,${areApart(LIST.salaryTables, LIST.priceLevels)}),"${NOT_KNOWN}",INDEX(${LIST.priceLevels},${RESULT.priceLevelPlace})&"")`,
    RESULT.priceLevel,
    '',
    'Uit de lijst van salaristabellen',
  ),
  ...BASIS_ROWS,
  resultRow(
    'Verdere decimalen',
    CHECK_DECIMALS,
    RESULT.checkDecimals,
    'decimalen',
    'Eerst zoveel decimalen meer, dan afronden: zo rondt elk programma een half gelijk af. Wat kleiner is, is geen verschil',
  ),
  resultRow('Versie van dit rekenblad', LAYOUT_VERSION, RESULT.version, '', 'Nodig om het later bij te werken'),
];
