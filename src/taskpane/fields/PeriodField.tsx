// A number that can be typed per one period or another, such as hours per week or per year. The cell keeps the first.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conversion } from '../entries/periods';
import type { NumberRule } from '../entries/entry';
import { FIELD_TEXT } from './fieldsText';
import { SelectField } from './SelectField';
import { NumberField, type NumberFieldProps } from './NumberField';

/** One way to type the number. */
export interface Period {
  readonly id: string;
  readonly label: string;
  /** The number in this period is that in the cell times this. */
  readonly factor: number;
  readonly rule: NumberRule;
  /** What an entry that names this period can come to in the cell. */
  readonly conversions: readonly Conversion[];
}

export interface PeriodFieldProps extends Omit<NumberFieldProps, 'rule' | 'factor' | 'others'> {
  /** That of the cell first. */
  readonly periods: readonly [Period, ...Period[]];
}

const useStyles = makeStyles({
  // Side by side where a number and what is said of it can be read.
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    '& > :first-child': { flex: '1 1 100px' },
    '& > :last-child': { flex: '0 1 auto', minWidth: '88px' },
  },
});

/** The number with a choice of its period; another one that is typed behind the number is converted. */
export function PeriodField({ periods, ...field }: PeriodFieldProps): React.JSX.Element {
  const styles = useStyles();
  const [chosen, setChosen] = useState(periods[0].id);
  const period = periods.find(({ id }) => id === chosen) ?? periods[0];
  const others = periods
    .filter(({ id }) => id !== period.id)
    .map(({ rule, factor, conversions }) => ({
      rule,
      conversions: (conversions.length > 0 ? conversions : [{ factor, label: '' }]).map((conversion) => ({
        ...conversion,
        factor: conversion.factor / period.factor,
      })),
    }));
  return (
    <div className={styles.root}>
      <NumberField key={period.factor} {...field} rule={period.rule} factor={period.factor} others={others} />
      <SelectField
        label={FIELD_TEXT.period}
        value={period.id}
        choices={periods.map(({ id, label }) => [id, label])}
        onChoose={setChosen}
      />
    </div>
  );
}
