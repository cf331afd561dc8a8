// Hours and scale of a cost line. Hours are typed per week or per year and always written per week.

import { yearSalary } from '../../model/results/compute';
import type { LineField } from '../../model/inputs/inputRows';
import type { CostLine, ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import type { Outcome } from '../../model/results/modelResults';
import { sameText } from '../../model/names';
import type { FieldPlace } from '../../session/session';
import { salaryWords } from '../keyFigures/figureWords';
import { outcomeText, weeksPerYear } from './lineWords';
import { LINE_TEXT } from './lineText';
import { hoursPerYearRule, ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { ChoiceField, plainChoices, type Choice } from '../fields/ChoiceField';
import { PeriodField, type Period } from '../fields/PeriodField';

export type LineChange = Partial<Pick<CostLine, 'hoursPerWeek' | 'quantity' | 'amountPerUnit'>>;

/** Properties of the fields of a line, both hours and amounts. */
export interface LineFieldsProps {
  readonly line: CostLine;
  /** Year salary of its scale, from the cells. */
  readonly salary: Outcome;
  readonly placeOf: (field: LineField) => FieldPlace;
  readonly onPreview: (field: keyof LineChange) => (value: NumberInput | undefined) => void;
}

/** The scales of the table in use with their year salary. */
function scaleChoices({ scale }: CostLine, { salaryScales, parameters }: ModelInputs): readonly Choice[] {
  const scales = salaryScales
    .filter(({ table }) => sameText(table, parameters.salaryTable))
    .map((row) => ({
      value: row.scale,
      label: `${row.scale}: ${outcomeText(yearSalary(row, parameters))} ${LINE_TEXT.perYearAmount}`,
    }));
  const isListed = scale === '' || scales.some(({ value }) => value === scale);
  return [...plainChoices(['']), ...scales, ...(isListed ? [] : plainChoices([scale]))];
}

/** Per week, and per year if the working weeks are known. */
function hourPeriods(weeks: number | null): readonly [Period, ...Period[]] {
  const week: Period = {
    id: 'week',
    label: LINE_TEXT.perWeek,
    factor: 1,
    rule: ruleOf('hoursPerWeek'),
    conversions: [],
  };
  if (weeks === null) return [week];
  return [
    week,
    { id: 'year', label: LINE_TEXT.perYear, factor: weeks, rule: hoursPerYearRule(weeks), conversions: [] },
  ];
}

/** The fields of an hour line. */
export function HourFields({ line, salary, placeOf, onPreview }: LineFieldsProps): React.JSX.Element {
  const { inputs } = usePane().model;
  return (
    <>
      <PeriodField
        place={placeOf('hoursPerWeek')}
        label={LINE_TEXT.hours}
        value={line.hoursPerWeek}
        periods={hourPeriods(weeksPerYear(inputs.parameters))}
        onPreview={onPreview('hoursPerWeek')}
      />
      <ChoiceField
        place={placeOf('scale')}
        label={LINE_TEXT.scale}
        value={line.scale}
        choices={scaleChoices(line, inputs)}
        hint={salaryWords(line, salary, inputs) || undefined}
      />
    </>
  );
}
