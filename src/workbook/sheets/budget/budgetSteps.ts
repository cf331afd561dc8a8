// Below the table of the sheet Begroting: from the figures of the model to the estimate step by step, and the indices.

import { TASK_FIELDS, type BudgetParameters } from '../../../model/sheets/budget/budgetInputs';
import { headingRow, inYears, MODEL_COLUMN, yearHeadings, yearRow } from './budgetCells';
import { RESULT_FORMULAS } from './budgetFormulas';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
} from '../../../model/sheets/budget/budgetNames';
import { inputCell } from '../../plan/description';
import { blanks, calculated, type Cells, EURO, text } from '../../plan/labelledCells';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { BUDGET_VALIDATIONS } from './budgetValidations';

const EXACT = calculated(NUMBER_FORMATS.cents);

const modelRow = (label: string, content: string, name: string): Cells => [
  text(label),
  ...blanks(MODEL_COLUMN - 1),
  { content, name, style: EURO },
];

/** From the figures of the report to the estimate, step by step: first all in euro, then as in the table. */
export const BUDGET_STEPS: readonly Cells[] = [
  headingRow('Van rekenmodel naar raming: in euro, lasten positief', COLUMN.modelCost),
  modelRow('Kosten zonder werkgeverslasten', RESULT_FORMULAS.withoutEmployerCosts, RESULT.withoutEmployerCosts),
  modelRow('Werkgeverslasten in de urenposten', RESULT_FORMULAS.employerCosts, RESULT.employerCosts),
  modelRow('Kosten per jaar volgens het rekenmodel', RESULT_FORMULAS.modelTotal, RESULT.modelTotal),
  modelRow('Waarvan de urenposten', RESULT_FORMULAS.hourCosts, RESULT.hourCosts),
  yearRow('Lonen in dit jaar, prijspeil van het model', 'wages'),
  yearRow('Overige kosten in dit jaar, prijspeil van het model', 'otherCosts'),
  yearRow('Loonstijging', 'wageIndexing'),
  yearRow('Prijsstijging', 'priceIndexing'),
  yearRow('Raming, niet afgerond', 'exact', EXACT),
  yearRow('Overhead, niet afgerond', 'exactOverhead', EXACT),
  headingRow('Raming: eenheid en teken zoals bovenaan', ''),
  yearRow('Raming zoals in het totaal van de tabel', 'total', { ...EURO, ...STYLES.total }),
  yearRow('Afronding: totaal min de som van de regels', 'roundingDifference'),
  yearRow('Overhead, ter informatie (niet in de raming)', 'overhead'),
];

const AMOUNT = calculated(NUMBER_FORMATS.wholeOrDash);

/** Below the table, on its page and in its unit: what it comes to by taakveld and by karakter. The two parts each add up. */
export const BUDGET_TOTALS: readonly Cells[] = [
  yearHeadings('Raming per taakveld', 'heading'),
  ...TASK_FIELDS.map((taskField, index) => yearRow(taskField, `taskField${(index + 1) as 1 | 2 | 3 | 4}`, AMOUNT)),
  yearRow('Een ander taakveld, of geen', 'otherTaskFields', AMOUNT),
  yearRow('Afronding van het totaal', 'roundingShown', AMOUNT),
  yearRow('Waarvan structureel', 'structural', AMOUNT),
  yearRow('Waarvan incidenteel', 'incidental', AMOUNT),
];

function indexRow(label: string, kind: 'wageIndex' | 'priceIndex', parameters: Partial<BudgetParameters>): Cells {
  const cells = inYears((year) => ({
    content: inputCell(parameters[`${kind}${year}`] ?? null),
    name: PARAMETER[`${kind}${year}`],
    style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.percentage },
    validation: BUDGET_VALIDATIONS.index,
  }));
  return [text(label), ...blanks(MODEL_COLUMN), ...cells];
}

const FACTOR = calculated(NUMBER_FORMATS.factor);

export const indexRows = (parameters: Partial<BudgetParameters>): readonly Cells[] => [
  headingRow('Index ten opzichte van het jaar ervoor', ''),
  indexRow('Loonindex', 'wageIndex', parameters),
  indexRow('Prijsindex', 'priceIndex', parameters),
  yearRow('Factor lonen', 'wageFactor', FACTOR),
  yearRow('Factor prijzen', 'priceFactor', FACTOR),
  yearRow('Regels waarvan ingang of einde niet klopt', 'unknownLines'),
];
