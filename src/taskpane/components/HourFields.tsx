// Hours and scale of a cost post. Hours are typed a week or a year and always written a week.

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { yearSalary } from '../../model/compute';
import type { CostLine, ModelInputs, NumberInput } from '../../model/modelInputs';
import type { EditableLineField } from '../../session/session';
import { outcomeText, weeksPerYear } from '../lineWords';
import { TEXT } from '../messages';
import { HOURS_PER_WEEK_RULE, hoursPerYearRule } from '../numberRules';
import { NumberField } from './NumberField';

export interface HourFieldsProps {
  readonly line: CostLine;
  readonly inputs: ModelInputs;
  readonly onPreview: (hoursPerWeek: NumberInput | undefined) => void;
  readonly set: (field: EditableLineField) => (value: NumberInput) => Promise<void>;
}

const useStyles = makeStyles({
  hours: { display: 'grid', gridTemplateColumns: '1fr 96px', columnGap: tokens.spacingHorizontalS },
});

interface ScaleOption {
  readonly scale: string;
  readonly label: string;
}

/** The scales of the table in use with their year salary; a scale that is not in it stays visible. */
function scaleOptions({ scale }: CostLine, { salaryScales, parameters }: ModelInputs): readonly ScaleOption[] {
  const options = salaryScales
    .filter(({ table }) => table.toLowerCase() === parameters.salaryTable.toLowerCase())
    .map((row) => ({
      scale: row.scale,
      label: `${row.scale}: ${outcomeText(yearSalary(row, parameters))} ${TEXT.perYear}`,
    }));
  const isListed = scale === '' || options.some((option) => option.scale === scale);
  return [{ scale: '', label: TEXT.noScale }, ...options, ...(isListed ? [] : [{ scale, label: scale }])];
}

/** The fields of an hour line. */
export function HourFields({ line, inputs, onPreview, set }: HourFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const [isPerYear, setIsPerYear] = useState(false);
  const weeks = weeksPerYear(inputs.parameters);
  const factor = isPerYear && weeks !== null ? weeks : 1;
  const times = (value: NumberInput, by: number): NumberInput => (typeof value === 'number' ? value * by : value);
  return (
    <>
      <div className={styles.hours}>
        <NumberField
          key={factor}
          label={TEXT.hours}
          value={times(line.hoursPerWeek, factor)}
          rule={factor === 1 ? HOURS_PER_WEEK_RULE : hoursPerYearRule(factor)}
          onPreview={(value) => onPreview(value === undefined ? undefined : times(value, 1 / factor))}
          onApply={(value) => set('hoursPerWeek')(typeof value === 'number' ? value / factor : value)}
        />
        <Field label={TEXT.period}>
          <Select
            value={isPerYear ? 'year' : 'week'}
            disabled={weeks === null}
            onChange={(_, { value }) => setIsPerYear(value === 'year')}
          >
            <option value="week">{TEXT.perWeek}</option>
            <option value="year">{TEXT.perYearOption}</option>
          </Select>
        </Field>
      </div>
      <Field label={TEXT.scale}>
        <Select value={line.scale} onChange={(_, { value }) => void set('scale')(value)}>
          {scaleOptions(line, inputs).map(({ scale, label }) => (
            <option key={scale} value={scale}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
