// The inputs of the sheet Werklast, each with what is calculated with. Pure.

import type { NumberKindId } from '../../../model/inputs/numberKinds';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { WorkloadParameters } from '../../../model/sheets/workload/workloadInputs';
import { WORKLOAD_FIELDS } from '../../../model/sheets/workload/workloadFields';
import { WORKLOAD_PARAMETER_NAMES as INPUT } from '../../../model/sheets/workload/workloadNames';
import { inputCell, type CellDescription } from '../../plan/description';
import { blank, EURO, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { heading, HOURS, named, SHARE } from './workloadCells';
import { WORKLOAD_VALIDATIONS } from './workloadValidations';

type InputKey = Exclude<keyof WorkloadParameters, `growth${number}`>;

/** One style object per format, so that equal neighbours can be joined. */
const INPUT_STYLE: CellStyle = { ...STYLES.input, horizontal: 'Right', numberFormat: NUMBER_FORMATS.general };
export const PERCENTAGE_STYLE: CellStyle = { ...INPUT_STYLE, numberFormat: NUMBER_FORMATS.percentage };
const PERCENTAGES: ReadonlySet<string> = new Set<NumberKindId>(['portion', 'utilisation']);

interface InputRow {
  readonly key: InputKey;
  readonly used: CellDescription;
  readonly unit: string;
  readonly source: string;
}

const INPUT_ROWS: readonly InputRow[] = [
  { key: 'workLine', used: blank, unit: 'keuze', source: 'Een kostenpost met uren, uit de lijst van Rekenmodel' },
  {
    key: 'minutesAlone',
    used: named('usedAlone', HOURS),
    unit: 'minuten',
    source: 'Eigen meting: lezen, antwoorden en vastleggen. Het rapport noemt geen minuten',
  },
  {
    key: 'minutesForwarded',
    used: named('usedForwarded', HOURS),
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
    used: named('usedSecondLine', HOURS),
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

/** The cell of an input. */
export const entry = (
  key: keyof WorkloadParameters,
  parameters: ModelInputs['parameters'],
  style: CellStyle,
): CellDescription => ({
  content: inputCell(parameters[key] ?? null),
  name: INPUT[key],
  style,
  validation: WORKLOAD_VALIDATIONS[key],
});

export const INPUT_COUNT = INPUT_ROWS.length;

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
