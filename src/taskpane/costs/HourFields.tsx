// Hours and scale of a cost line. Hours are typed per week or per year and always written per week.

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { yearSalary } from '../../model/compute';
import type { LineField } from '../../model/inputRows';
import type { CostLine, ModelInputs, NumberInput } from '../../model/modelInputs';
import type { Outcome } from '../../model/modelResults';
import { sameText } from '../../model/names';
import type { FieldPlace } from '../../session/session';
import { salaryWords } from '../keyFigures/figureWords';
import { outcomeText, weeksPerYear } from './lineWords';
import { COST_TEXT } from './costsText';
import { hoursPerYearRule, ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { ChoiceField, plainChoices, type Choice } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { useTextStyles } from '../kit/textStyles';

export type LineChange = Partial<Pick<CostLine, 'hoursPerWeek' | 'quantity' | 'amountPerUnit'>>;

/** Properties of the fields of a line, both hours and amounts. */
export interface LineFieldsProps {
  readonly line: CostLine;
  /** Year salary of its scale, from the cells. */
  readonly salary: Outcome;
  readonly placeOf: (field: LineField) => FieldPlace;
  readonly onPreview: (field: keyof LineChange) => (value: NumberInput | undefined) => void;
}

const useStyles = makeStyles({
  hours: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
});

/** The scales of the table in use with their year salary. */
function scaleChoices({ scale }: CostLine, { salaryScales, parameters }: ModelInputs): readonly Choice[] {
  const scales = salaryScales
    .filter(({ table }) => sameText(table, parameters.salaryTable))
    .map((row) => ({
      value: row.scale,
      label: `${row.scale}: ${outcomeText(yearSalary(row, parameters))} ${COST_TEXT.perYearAmount}`,
    }));
  const isListed = scale === '' || scales.some(({ value }) => value === scale);
  return [...plainChoices(['']), ...scales, ...(isListed ? [] : plainChoices([scale]))];
}

/** The fields of an hour line. */
export function HourFields({ line, salary, placeOf, onPreview }: LineFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const [isPerYear, setIsPerYear] = useState(false);
  const weeks = weeksPerYear(inputs.parameters);
  const factor = isPerYear && weeks !== null ? weeks : 1;
  return (
    <>
      <div className={styles.hours}>
        <NumberField
          key={factor}
          place={placeOf('hoursPerWeek')}
          label={COST_TEXT.hours}
          value={line.hoursPerWeek}
          factor={factor}
          rule={factor === 1 ? ruleOf('hoursPerWeek') : hoursPerYearRule(factor)}
          onPreview={onPreview('hoursPerWeek')}
        />
        <Field className={text.field} label={COST_TEXT.period} size="small">
          <Select
            size="small"
            value={isPerYear ? 'year' : 'week'}
            disabled={weeks === null}
            onChange={(_, { value }) => setIsPerYear(value === 'year')}
          >
            <option value="week">{COST_TEXT.perWeek}</option>
            <option value="year">{COST_TEXT.perYear}</option>
          </Select>
        </Field>
      </div>
      <ChoiceField
        place={placeOf('scale')}
        label={COST_TEXT.scale}
        value={line.scale}
        choices={scaleChoices(line, inputs)}
        hint={salaryWords(line, salary, inputs) || undefined}
      />
    </>
  );
}
