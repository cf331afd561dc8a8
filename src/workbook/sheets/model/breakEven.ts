// The break-even on the scenario sheet: the number of contacts per month that webcare would have to replace. Off until
// the user enters the cost of a contact; the research found no Dutch figure, so there is no default.

import { CORE_PARAMETERS, type CoreParameters } from '../../../model/coreParameters';
import { NOT_APPLICABLE, NOT_KNOWN } from '../../../model/modelResults';
import type { Place } from '../../plan/addresses';
import { inputCell, type CellDescription } from '../../plan/description';
import { CALCULATED_STYLE, heading, text, UNIT_STYLE } from '../../plan/labelledCells';
import { layoutCells, type SheetParts } from '../../plan/layout';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { PARAMETER_NAMES as PARAMETER, RESULT_NAMES as RESULT } from '../../names/identifiers';

const cost = PARAMETER.otherChannelCost;
const exact = RESULT.breakEvenExact;

const FORMULAS = {
  exact: `=IF(${cost}="","",IF(ISNUMBER(${cost}),IF(${cost}=0,"${NOT_APPLICABLE}",IF(${cost}<0,"${NOT_KNOWN}",IFERROR(ROUND(${RESULT.total}/${cost}/${PARAMETER.months},${RESULT.checkDecimals}),"${NOT_KNOWN}"))),"${NOT_KNOWN}"))`,
  // Rounds up with functions that every Excel has: whole contacts, plus one for any remainder.
  breakEven: `=IF(ISNUMBER(${exact}),TRUNC(${exact},0)+SIGN(${exact}-TRUNC(${exact},0)),${exact})`,
} as const;

const SENTENCES = [
  'Leeg is uit. Het onderzoek vond geen bedrag voor Nederland; daarom is er geen standaardwaarde.',
  'Kosten per jaar gedeeld door de kosten per contact en door de maanden van het jaar.',
  'Een drempel, geen besparing: het rapport mat geen effect op andere kanalen (§7.3, §7.5).',
] as const;

/** Title, header, input, two results and their explanation. */
export const BREAK_EVEN_ROWS = 5 + SENTENCES.length;

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
