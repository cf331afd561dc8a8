// The break-even on the scenario sheet: the number of contacts per month that webcare would have to replace. Off until
// the user enters the cost of a contact; the research found no Dutch figure, so there is no default.

import { CORE_PARAMETERS, type CoreParameters } from '../../../model/inputs/coreParameters';
import { NOT_APPLICABLE, NOT_KNOWN } from '../../../model/results/modelResults';
import type { Place } from '../../plan/addresses';
import { inputCell, type CellDescription } from '../../plan/description';
import { CALCULATED_STYLE, heading, text, UNIT_STYLE } from '../../plan/labelledCells';
import { layoutCells, type SheetParts } from '../../plan/layout';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { PARAMETER_NAMES as PARAMETER, RESULT_NAMES as RESULT } from '../../names/identifiers';

const cost = PARAMETER.otherChannelCost;
const exact = RESULT.breakEvenExact;

const whole = RESULT.breakEvenWhole;

const FORMULAS = {
  /** Text and negative amounts divide by zero too, but are not 0. */
  exact: `=IFERROR(ROUND(${RESULT.total}/MAX(${cost},0)/${PARAMETER.months},${RESULT.checkDecimals}),IF(${cost}="","",IF(${cost}=0,"${NOT_APPLICABLE}","${NOT_KNOWN}")))`,
  whole: `=IFERROR(TRUNC(${exact},0),${exact})`,
  // Rounds up with functions that every Excel has: whole contacts, plus one for any remainder.
  breakEven: `=IF(ISNUMBER(${exact}),${whole}+SIGN(${exact}-${whole}),${exact})`,
} as const;

const SENTENCES = [
  'Leeg is uit. Het onderzoek vond geen bedrag voor Nederland; daarom is er geen standaardwaarde.',
  'Kosten per jaar gedeeld door de kosten per contact en door de maanden van het jaar.',
  'Een drempel, geen besparing: het rapport mat geen effect op andere kanalen (§7.3, §7.5).',
] as const;

/** Title, header, input, three results and their explanation. */
export const BREAK_EVEN_ROWS = 6 + SENTENCES.length;

/** Input, threshold and explanation. @param start first cell of the block */
export function breakEvenParts({ otherChannelCost }: CoreParameters, start: Place): SheetParts {
  const cells: readonly (readonly CellDescription[])[] = [
    [text('Break-even: hoeveel contacten zou webcare moeten vervangen?', STYLES.heading)],
    heading('Uitgangspunt', 'Waarde', 'Eenheid'),
    [
      text(CORE_PARAMETERS.otherChannelCost.label),
      {
        content: inputCell(otherChannelCost),
        name: cost,
        style: { ...STYLES.input, horizontal: 'Right', numberFormat: NUMBER_FORMATS.euroCents },
        validation: VALIDATIONS.amount,
      },
      text(CORE_PARAMETERS.otherChannelCost.unit, UNIT_STYLE),
    ],
    [
      text('Te vervangen contacten, niet afgerond'),
      { content: FORMULAS.exact, name: exact, style: { ...CALCULATED_STYLE, numberFormat: NUMBER_FORMATS.cents } },
      text('per maand', UNIT_STYLE),
    ],
    [
      text('Te vervangen contacten, afgekapt'),
      { content: FORMULAS.whole, name: whole, style: { ...CALCULATED_STYLE, numberFormat: NUMBER_FORMATS.whole } },
      text('per maand', UNIT_STYLE),
    ],
    [
      text('Te vervangen contacten, naar boven afgerond'),
      {
        content: FORMULAS.breakEven,
        name: RESULT.breakEven,
        style: { ...CALCULATED_STYLE, ...STYLES.total, numberFormat: NUMBER_FORMATS.whole },
      },
      text('per maand', UNIT_STYLE),
    ],
    ...SENTENCES.map((sentence) => [text(sentence, STYLES.label)]),
  ];
  return layoutCells(cells, start);
}
