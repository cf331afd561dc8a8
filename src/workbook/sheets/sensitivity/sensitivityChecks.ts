// The checks of the sheet Gevoeligheid as cells: points, outcome, and what to do.

import { areaAddress, type Place } from '../../plan/addresses';
import { checkRows } from '../../plan/checks';
import { blank, blanks, CALCULATED_STYLE, formulasOf, text, type Cells } from '../../plan/labelledCells';
import type { SheetParts } from '../../plan/layout';
import type { CellStyle } from '../../plan/plan';
import { RESULT_FORMULAS as FORMULAS, SENSITIVITY_CHECKS } from './sensitivityFormulas';
import { SENSITIVITY_RESULT_NAMES as RESULT } from '../../../model/sheets/sensitivity/sensitivityNames';
import { CHART_FROM, CHECKS_ROW, VALUE_COLUMN } from './sensitivityPlaces';
import { BESIDE_NUMBERS, STYLES } from '../../plan/styles';

const HEADING: CellStyle = STYLES.blockHeader;

const checksHeading: Cells = [
  text('Controle', HEADING),
  ...Array.from({ length: VALUE_COLUMN - 1 }, () => text('', HEADING)),
  text('Punten', { ...HEADING, horizontal: 'Right' }),
  text('Uitkomst', { ...HEADING, ...BESIDE_NUMBERS }),
  text('', HEADING),
  text('Wat te doen', HEADING),
  ...Array.from({ length: CHART_FROM.column - VALUE_COLUMN - 4 }, () => text('', HEADING)),
];

const FIRST: Place = { row: CHECKS_ROW + 1, column: VALUE_COLUMN };
const rows = checkRows(SENSITIVITY_CHECKS, FIRST, [blank]);

/** Results that others calculate with, below the checks. */
const helper = (label: string, content: string, name: string, remark: string): Cells => [
  text(label),
  ...blanks(VALUE_COLUMN - 1),
  { content, name, style: CALCULATED_STYLE },
  blank,
  blank,
  text(remark, STYLES.label),
];

const helpers: readonly Cells[] = [
  helper('Punten samen', FORMULAS.points, RESULT.points, 'Van de controles hierboven'),
  helper('Kostenposten', FORMULAS.lineCount, RESULT.lineCount, 'Regels van het rekenmodel'),
  helper('Klantvragen van het kernscenario', FORMULAS.keyQuestions, RESULT.keyQuestions, 'Zoals ingevuld, per maand'),
  helper('Zwaarste factor', FORMULAS.heaviest, RESULT.heaviest, 'Met rang 1'),
  helper('Hoe meer, hoe', FORMULAS.direction, RESULT.direction, 'Voor de zin bovenaan'),
  helper('Klantvragen: minste', FORMULAS.fewestQuestions, RESULT.fewestQuestions, 'Alleen antwoorden, van Klantvragen'),
  helper(
    'Klantvragen: meeste',
    FORMULAS.mostQuestions,
    RESULT.mostQuestions,
    'Alles wat is verzonden, van Klantvragen',
  ),
];

export const CHECK_CELLS: readonly Cells[] = [checksHeading, ...rows, ...helpers];

/** Names of the check cells, which hold a formula in each row. */
export function checkNames(): SheetParts['names'] {
  const nameOf = (name: string, columnIndex: number): SheetParts['names'][number] => ({
    name,
    address: areaAddress({ ...FIRST, column: columnIndex }, rows.length, 1),
    formulas: formulasOf(rows, columnIndex),
  });
  return [nameOf(RESULT.checkPoints, VALUE_COLUMN), nameOf(RESULT.checkOutcomes, VALUE_COLUMN + 1)];
}
