// The part above the tables of the sheet Gevoeligheid: conclusion, check and single values.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { inputCell, type CellDescription } from '../../plan/description';
import { blank, blanks, calculated, EURO, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import { sheetCheckFormula } from '../../plan/checks';
import { RESULT_FORMULAS } from './sensitivityFormulas';
import {
  SENSITIVITY_PARAMETER_NAMES as PARAMETER,
  SENSITIVITY_RESULT_NAMES as RESULT,
} from '../../../model/sheets/sensitivity/sensitivityNames';
import { CHART_FROM, VALUE_COLUMN } from './sensitivityPlaces';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { SENSITIVITY_VALIDATIONS } from './sensitivityValidations';

/** Label, value, unit and explanation. */
const labelled = (label: string, value: CellDescription, unit: string, remark: string): Cells => [
  text(label),
  ...blanks(VALUE_COLUMN - 1),
  value,
  text(unit, UNIT_STYLE),
  blank,
  text(remark, STYLES.label),
];

const CHECK_FORMULA = sheetCheckFormula(RESULT.points);
const CHART_TITLE = 'Verschil in euro met nu (de lijn op 0)';

/** Title, conclusion, check and the single values above the ranking. */
export const sensitivityTop = ({ parameters }: ModelInputs): readonly Cells[] => [
  [text('Gevoeligheid: welke factor weegt het zwaarst', STYLES.title)],
  [{ content: RESULT_FORMULAS.conclusion, name: RESULT.conclusion, style: STYLES.heading }],
  [
    text('Controle van de gevoeligheid', STYLES.label),
    ...blanks(VALUE_COLUMN - 1),
    { content: CHECK_FORMULA, name: RESULT.check, style: { ...STYLES.total, horizontal: 'Left' } },
  ],
  labelled(
    'Afwijking zonder bandbreedte',
    {
      content: inputCell(parameters.deviation ?? null),
      name: PARAMETER.deviation,
      style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.percentage },
      validation: SENSITIVITY_VALIDATIONS.deviation,
    },
    'naar beide kanten',
    'Aanname voor factoren zonder bandbreedte, en naar boven als Hoog onderaan leeg is',
  ),
  labelled(
    'Klantvragen in het kernscenario',
    { content: RESULT_FORMULAS.questions, name: RESULT.questions, style: EURO },
    'per maand',
    'Van het blad met de kostprijs per klantvraag',
  ),
  labelled(
    'Kostprijs zonder afronding',
    { content: RESULT_FORMULAS.costPrice, name: RESULT.costPrice, style: calculated(NUMBER_FORMATS.factor) },
    'euro',
    'Verschillen en uitslag zijn niet afgerond zoals de kostprijs, zodat de rangorde klopt',
  ),
  [...blanks(CHART_FROM.column), text(CHART_TITLE, STYLES.heading)],
];
