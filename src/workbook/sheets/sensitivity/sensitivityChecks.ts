// The checks of the sheet Gevoeligheid as cells: points, outcome, and what to do.

import { IN_ORDER } from '../../../model/modelResults';
import { ATTENTION } from '../../../model/resultWords';
import { areaAddress, cellAddress } from '../../plan/addresses';
import { blank, blanks, CALCULATED_STYLE, formulasOf, OUTCOME_STYLE, text, type Cells } from '../../plan/labelledCells';
import type { SheetParts } from '../../plan/layout';
import type { CellStyle } from '../../plan/plan';
import { SENSITIVITY_CHECKS } from './sensitivityFormulas';
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

const checkRows: readonly Cells[] = SENSITIVITY_CHECKS.map(({ label, points, advice }, index) => {
  const found = cellAddress({ row: CHECKS_ROW + 1 + index, column: VALUE_COLUMN });
  return [
    text(label),
    ...blanks(VALUE_COLUMN - 1),
    { content: `=IFERROR(${points},1)`, style: CALCULATED_STYLE },
    { content: `=IF(${found}=0,"${IN_ORDER}","${ATTENTION}")`, style: OUTCOME_STYLE },
    blank,
    text(advice, STYLES.label),
  ];
});

export const CHECK_CELLS: readonly Cells[] = [checksHeading, ...checkRows];

/** Names of the check cells, which hold a formula in each row. */
export function checkNames(): SheetParts['names'] {
  const nameOf = (name: string, columnIndex: number): SheetParts['names'][number] => ({
    name,
    address: areaAddress({ row: CHECKS_ROW + 1, column: columnIndex }, checkRows.length, 1),
    formulas: formulasOf(checkRows, columnIndex),
  });
  return [nameOf(RESULT.checkPoints, VALUE_COLUMN), nameOf(RESULT.checkOutcomes, VALUE_COLUMN + 1)];
}
