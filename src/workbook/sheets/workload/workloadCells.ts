// Rows of the sheet Werklast: what it comes to, the inputs, the years and the steps. Pure.

import type { NumberKindId } from '../../../model/inputs/numberKinds';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { GROWTH_YEARS, type WorkloadParameters } from '../../../model/sheets/workload/workloadInputs';
import { WORKLOAD_FIELDS } from '../../../model/sheets/workload/workloadFields';
import {
  questionsName,
  WORKLOAD_CONSTANT_NAMES as CONSTANT,
  WORKLOAD_PARAMETER_NAMES as INPUT,
  WORKLOAD_RESULT_NAMES as RESULT,
} from '../../../model/sheets/workload/workloadNames';
import { PERIODS } from '../../../model/sheets/workload/workloadWords';
import { cellAddress } from '../../plan/addresses';
import { inputCell, type CellDescription } from '../../plan/description';
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
import { formulasOfNow, formulasOfYear, RESULT_FORMULAS, type SingleResult } from './workloadFormulas';
import { WORKLOAD_VALIDATIONS } from './workloadValidations';

/** Column of values, and of what is calculated with. */
export const VALUE_COLUMN = 1;
export const USED_COLUMN = 2;
/** Explanations overflow to the edge of the printed sheet. */
export const COLUMN_WIDTHS: readonly number[] = [214, 118, 82, 96, 96, 82, 82, 112];

const HOURS = calculated(NUMBER_FORMATS.cents);
const MINUTES = calculated(NUMBER_FORMATS.cents);
const SHARE = calculated(NUMBER_FORMATS.percentage);
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

const named = (field: SingleResult, style: CellStyle): CellDescription => ({
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
    MINUTES,
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

type InputKey = Exclude<keyof WorkloadParameters, `growth${number}`>;

/** One style object per format, so that equal neighbours can be joined. */
const INPUT_STYLE: CellStyle = { ...STYLES.input, horizontal: 'Right', numberFormat: NUMBER_FORMATS.general };
const PERCENTAGE_STYLE: CellStyle = { ...INPUT_STYLE, numberFormat: NUMBER_FORMATS.percentage };
const PERCENTAGES: ReadonlySet<string> = new Set<NumberKindId>(['portion', 'utilisation']);

interface InputRow {
  readonly key: InputKey;
  readonly used: CellDescription;
  readonly unit: string;
  readonly source: string;
}

const INPUT_ROWS: readonly InputRow[] = [
  { key: 'workLine', used: blank, unit: 'keuze', source: 'Een kostenpost met uren, geschreven zoals op Rekenmodel' },
  {
    key: 'minutesAlone',
    used: named('usedAlone', MINUTES),
    unit: 'minuten',
    source: 'Eigen meting: lezen, antwoorden en vastleggen. Het rapport noemt geen minuten',
  },
  {
    key: 'minutesForwarded',
    used: named('usedForwarded', MINUTES),
    unit: 'minuten',
    source: 'Eigen meting: met uitzetten, bewaken en terugkoppelen',
  },
  {
    key: 'shareForwarded',
    used: named('usedShare', SHARE),
    unit: 'van de vragen',
    source: 'Rapport §6.10: gemiddeld 42%, van 5% tot 90%',
  },
  {
    key: 'utilisation',
    used: named('usedUtilisation', SHARE),
    unit: 'van de uren',
    source: 'Deel van de uren dat naar klantvragen gaat; niet naar monitoring, overleg of wachten',
  },
  {
    key: 'secondLineMinutes',
    used: named('usedSecondLine', MINUTES),
    unit: 'minuten',
    source: 'Van de collega die een doorverwezen vraag beantwoordt; ter informatie',
  },
  {
    key: 'secondLineScale',
    used: named('salary', EURO),
    unit: 'euro per jaar',
    source: 'Jaarsalaris in de salaristabel in gebruik',
  },
];

const entry = (
  key: keyof WorkloadParameters,
  parameters: ModelInputs['parameters'],
  style: CellStyle,
): CellDescription => ({
  content: inputCell(parameters[key] ?? null),
  name: INPUT[key],
  style,
  ...(key === 'workLine' ? {} : { validation: WORKLOAD_VALIDATIONS[key] }),
});

/** The inputs, each with what is calculated with. */
export const inputRows = ({ parameters }: ModelInputs): readonly Cells[] => [
  heading('Uitgangspunt', 'Waarde', 'Rekent met', 'Eenheid', 'Toelichting'),
  ...INPUT_ROWS.map(({ key, used, unit, source }): Cells => [
    text(WORKLOAD_FIELDS[key].label),
    entry(key, parameters, PERCENTAGES.has(WORKLOAD_FIELDS[key].kind) ? PERCENTAGE_STYLE : INPUT_STYLE),
    used,
    text(unit, UNIT_STYLE),
    text(source, STYLES.label),
  ]),
];

/** Columns of the years with a formula in each row, in the order of the sheet. */
export const YEAR_COLUMNS = { hours: 3, covered: 4, shortage: 5, outcome: 6, period: 7 } as const;

const WHOLE_QUESTIONS = calculated(NUMBER_FORMATS.whole);

const YEAR_HEADING: Cells = [
  text('Vooruitblik', STYLES.header),
  text('Groei', STYLES.numberHeader),
  text('Klantvragen per maand', STYLES.numberHeader),
  text('Uren nodig', STYLES.numberHeader),
  text('Met de uren van nu', STYLES.numberHeader),
  text('Nodig min nu', STYLES.numberHeader),
  text('Uitkomst', { ...STYLES.header, ...BESIDE_NUMBERS }),
  text('Tekort in', { ...STYLES.header, ...BESIDE_NUMBERS }),
];

/** @param year 0 is now */
function yearRow(year: number, row: number, parameters: ModelInputs['parameters']): Cells {
  const at = (column: number): string => cellAddress({ row, column });
  const { hours, shortage, outcome } = YEAR_COLUMNS;
  const cells = { hours: at(hours), shortage: at(shortage), outcome: at(outcome) };
  const grown = GROWTH_YEARS.find((candidate) => candidate === year);
  const formulas = grown === undefined ? formulasOfNow(cells) : formulasOfYear(grown, cells);
  return [
    text(PERIODS[year] ?? ''),
    grown === undefined ? blank : entry(`growth${grown}`, parameters, PERCENTAGE_STYLE),
    { content: formulas.questions, name: questionsName(year), style: WHOLE_QUESTIONS },
    { content: formulas.hours, style: HOURS },
    { content: formulas.covered, style: HOURS },
    { content: formulas.shortage, style: HOURS },
    { content: formulas.outcome, style: OUTCOME_STYLE },
    { content: formulas.period, style: OUTCOME_STYLE },
  ];
}

/** Heading, now, and each year. @param row of the heading */
export const yearRows = (row: number, { parameters }: ModelInputs): readonly Cells[] => [
  YEAR_HEADING,
  ...PERIODS.map((_, year) => yearRow(year, row + 1 + year, parameters)),
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
const LOWEST_UTILISATION = 0.01;

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
    MINUTES,
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
    LOWEST_UTILISATION,
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
