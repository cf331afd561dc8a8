// Cells of the sheet Werklast that its blocks share, what it comes to, and the steps to it. Pure.

import { numberKind } from '../../../model/inputs/numberKinds';
import {
  WORKLOAD_CONSTANT_NAMES as CONSTANT,
  WORKLOAD_RESULT_NAMES as RESULT,
} from '../../../model/sheets/workload/workloadNames';
import type { CellDescription } from '../../plan/description';
import {
  blank,
  calculated,
  CALCULATED_STYLE,
  EURO,
  OUTCOME_STYLE,
  text,
  UNIT_STYLE,
  type Cells,
} from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { RESULT_FORMULAS, type SingleResult } from './workloadFormulas';

/** Column of values, and of what is calculated with. */
export const VALUE_COLUMN = 1;
export const USED_COLUMN = 2;
/** Explanations overflow to the edge of the printed sheet. */
export const COLUMN_WIDTHS: readonly number[] = [214, 118, 82, 96, 96, 82, 82, 112];

/** Hours and minutes with two decimals, as they are shown everywhere. */
export const HOURS = calculated(NUMBER_FORMATS.cents);
export const SHARE = calculated(NUMBER_FORMATS.percentage);
export const WHOLE_QUESTIONS = calculated(NUMBER_FORMATS.whole);
const KEY_HOURS: CellStyle = { ...HOURS, ...STYLES.total };

const RIGHT_HEADER: CellStyle = { ...STYLES.blockHeader, horizontal: 'Right' };
const BESIDE_HEADER: CellStyle = { ...STYLES.blockHeader, ...BESIDE_NUMBERS };

/** A heading as wide as the sheet. */
export function heading(label: string, value: string, beside: string, unit: string, remark: string): Cells {
  const cells = [
    text(label, STYLES.blockHeader),
    text(value, RIGHT_HEADER),
    text(beside, beside === 'Uitkomst' ? BESIDE_HEADER : RIGHT_HEADER),
    text(unit, BESIDE_HEADER),
    text(remark, STYLES.blockHeader),
  ];
  return [...cells, ...Array.from({ length: COLUMN_WIDTHS.length - cells.length }, () => text('', STYLES.blockHeader))];
}

export const named = (field: SingleResult, style: CellStyle): CellDescription => ({
  content: RESULT_FORMULAS[field],
  name: RESULT[field],
  style,
});

const resultRow = (
  label: string,
  field: SingleResult,
  style: CellStyle,
  unit: string,
  remark: string,
  beside: CellDescription = blank,
): Cells => [text(label), named(field, style), beside, text(unit, UNIT_STYLE), text(remark, STYLES.label)];

/** What the sheet comes to. */
export const RESULT_ROWS: readonly Cells[] = [
  heading('Uitkomst', 'Waarde', '', 'Eenheid', 'Toelichting'),
  resultRow(
    'Uren nodig',
    'hours',
    KEY_HOURS,
    'uur per week',
    'Klantvragen x minuten, gedeeld door benutting en werkweken',
  ),
  resultRow('Uren nu', 'hoursNow', KEY_HOURS, 'uur per week', 'Van de kostenpost die het werk doet'),
  resultRow(
    'Tekort of ruimte',
    'shortage',
    KEY_HOURS,
    'uur per week',
    'Nodig min nu: boven nul is een tekort, onder nul is er ruimte',
    named('outcome', { ...OUTCOME_STYLE, ...STYLES.total }),
  ),
  resultRow(
    'Minuten die de uren van nu toelaten',
    'minutesNow',
    HOURS,
    'per klantvraag',
    'De som omgekeerd, met de benutting hieronder',
  ),
  resultRow(
    'Eerste jaar met een tekort',
    'firstShortage',
    CALCULATED_STYLE,
    '',
    'Bij de groei hieronder en de uren van nu',
  ),
  resultRow(
    'Tweede lijn, ter informatie',
    'secondLineHours',
    HOURS,
    'uur per week',
    'Werk van collega’s aan doorverwezen vragen; telt nergens mee',
  ),
  resultRow(
    'Kosten tweede lijn, ter informatie',
    'secondLineCost',
    EURO,
    'euro per jaar',
    'Afgerond zoals het rekenmodel; zit niet in het totaal',
  ),
];

const constantRow = (
  label: string,
  content: number,
  name: string,
  style: CellStyle,
  unit: string,
  remark: string,
): Cells => [text(label), { content, name, style }, blank, text(unit, UNIT_STYLE), text(remark, STYLES.label)];

const MINUTES_PER_HOUR = 60;
/** As hours are shown. */
const SHOWN_DECIMALS = 2;

/** From questions to hours, step by step, and what the steps need. */
export const STEP_ROWS: readonly Cells[] = [
  heading('Stap voor stap', 'Waarde', '', 'Eenheid', 'Toelichting'),
  resultRow(
    'Klantvragen van het kernscenario',
    'questions',
    WHOLE_QUESTIONS,
    'per maand',
    'Van het blad met de kostprijs per klantvraag',
  ),
  resultRow(
    'Klantvragen per jaar',
    'questionsPerYear',
    WHOLE_QUESTIONS,
    'per jaar',
    'Keer het aantal maanden op Uitgangspunten',
  ),
  resultRow(
    'Minuten per klantvraag',
    'minutes',
    HOURS,
    'gemiddeld',
    'Zelf afgehandeld en doorverwezen, naar hun aandeel',
  ),
  resultRow(
    'Fte van de tweede lijn',
    'secondLineFte',
    calculated(NUMBER_FORMATS.fte),
    'fte',
    'Afgerond zoals het rekenmodel',
  ),
  resultRow('Kostenposten met deze naam', 'foundLines', CALCULATED_STYLE, 'posten', 'Hulpcel: één is goed'),
  resultRow('Waarvan met uren', 'usableLines', CALCULATED_STYLE, 'posten', 'Hulpcel: één is goed'),
  resultRow('Kernscenario’s met een aantal', 'usableScenarios', CALCULATED_STYLE, 'scenario’s', 'Hulpcel: één is goed'),
  resultRow('Punten samen', 'points', CALCULATED_STYLE, 'punten', 'Van de controles'),
  constantRow('Minuten per uur', MINUTES_PER_HOUR, CONSTANT.minutesPerHour, CALCULATED_STYLE, 'minuten', 'Vast'),
  constantRow(
    'Decimalen van een tekort',
    SHOWN_DECIMALS,
    CONSTANT.decimals,
    CALCULATED_STYLE,
    'decimalen',
    'Vast: zoals de uren worden getoond; minder is sluitend',
  ),
  constantRow(
    'Laagste benutting',
    numberKind('utilisation').minimum,
    CONSTANT.lowestUtilisation,
    SHARE,
    'van de uren',
    'Vast: daaronder is het een tikfout',
  ),
];

export const top = (check: string): readonly Cells[] => [
  [text('Werklast: waarom deze uren', STYLES.title)],
  [{ content: RESULT_FORMULAS.conclusion, name: RESULT.conclusion, style: STYLES.heading }],
  [
    text('Controle van de werklast', STYLES.label),
    { content: check, name: RESULT.check, style: { ...STYLES.total, horizontal: 'Left' } },
  ],
];

export const checksHeading: Cells = heading('Controle', 'Punten', 'Uitkomst', '', 'Wat te doen');
