// Helper cells of the checks on the sheet Uitgangspunten: one count each, so that a check only adds them up.

import { LIST_FIELDS } from '../../../model/inputs/fields';
import { limitsOf } from '../../../model/inputs/limits';
import { coreParameter, type CoreParameterId } from '../../../model/inputs/coreParameters';
import type { LineField } from '../../../model/inputs/inputRows';
import { NOT_KNOWN } from '../../../model/results/modelResults';
import { ATTENTION } from '../../../model/results/resultWords';
import {
  columnReference,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS,
  SCENARIO_COLUMNS,
  TABLES,
} from '../../names/identifiers';
import type { CellDescription } from '../../plan/description';
import { CALCULATED_STYLE, text } from '../../plan/labelledCells';
import { areApart, isOnce } from '../../plan/lookups';
import { STYLES } from '../../plan/styles';
import { NUMBER_ROWS } from './parameterRows';

/** Content that is not a number within the limits of its field. */
function badNumbers(key: LineField): string {
  const field = LIST_FIELDS.lines[key];
  const cells = columnReference(TABLES.costLines, field.label);
  const { minimum, maximum } = limitsOf(field);
  return `=COUNTA(${cells})-COUNTIFS(${cells},">=${minimum}",${cells},"<=${maximum}")`;
}

/** Each by its own name, because a range would include rows that users insert. */
const badParameters = (ids: readonly CoreParameterId[]): string =>
  `=${ids.map((id) => `1-COUNTIFS(${PARAMETER[id]},">=0")`).join('+')}`;

const isOfRounding = (id: CoreParameterId): boolean => coreParameter(id).kind === 'decimals';

/** Whether MATCH finds the name itself in a list, and not another name through the wildcards `~`, `*` or `?`. */
const isFound = (name: string, list: string): string => `(INDEX(${list},MATCH(${name},${list},0))=${name})`;

const tables = columnReference(TABLES.salaryScales, SALARY_COLUMNS.table);
const scenarios = columnReference(TABLES.scenarios, SCENARIO_COLUMNS.name);
const place = RESULT.firstPointPlace;

const row = (label: string, formula: string, name: string, remark: string): readonly CellDescription[] => [
  text(label),
  { content: formula, name, style: CALCULATED_STYLE },
  text(''),
  text(remark, STYLES.label),
];

/** The rows of the helper cells. */
export const COUNT_ROWS: readonly (readonly CellDescription[])[] = [
  row('Punten samen', `=SUM(${RESULT.checkPoints})`, RESULT.pointCount, 'Van alle controles hierboven'),
  row(
    'Plaats van het eerste punt',
    `=IFERROR(MATCH("${ATTENTION}",${RESULT.checkOutcomes},0),0)`,
    place,
    'Rij van de eerste controle met een punt; 0 als er geen is',
  ),
  row(
    'Naam van het eerste punt',
    `=IF(${place}=0,"geen",IF(${areApart(RESULT.checkLabels, RESULT.checkOutcomes)},"${NOT_KNOWN}",INDEX(${RESULT.checkLabels},${place})))`,
    RESULT.firstPoint,
    'Staat bij Controles boven het rekenmodel',
  ),
  row('Onbruikbare uren', badNumbers('hoursPerWeek'), RESULT.badHours, 'Tekst, negatief of te groot'),
  row('Onbruikbare aantallen', badNumbers('quantity'), RESULT.badQuantities, 'Tekst, negatief of te groot'),
  row('Onbruikbare bedragen', badNumbers('amountPerUnit'), RESULT.badAmounts, 'Tekst, negatief of te groot'),
  row(
    'Onbruikbare getallen hierboven',
    badParameters(NUMBER_ROWS.filter((id) => !isOfRounding(id))),
    RESULT.badNumbers,
    'Uitgangspunten die leeg, tekst of negatief zijn',
  ),
  row(
    'Onbruikbare decimalen hierboven',
    badParameters(NUMBER_ROWS.filter(isOfRounding)),
    RESULT.badDecimals,
    'Uitgangspunten die leeg, tekst of negatief zijn',
  ),
  row(
    'Salaristabel ontbreekt',
    `=IFERROR(1-${isFound(PARAMETER.salaryTable, tables)},1)`,
    RESULT.unknownTable,
    '1 als de gekozen tabel niet op Salarisschalen staat',
  ),
  row(
    'Kernscenario ontbreekt',
    `=IFERROR(1-${isFound(PARAMETER.keyScenario, scenarios)}*(${isOnce(scenarios, PARAMETER.keyScenario)}),1)`,
    RESULT.unknownScenario,
    '1 als het gekozen scenario niet precies één keer voorkomt',
  ),
];
