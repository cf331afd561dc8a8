// Surrounds each field: its label, unit and message, the report's value, and a mark when its cell is selected.

import { Button, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from './fieldsText';
import { usePane } from '../kit/paneContext';
import { placeKey } from '../kit/places';
import { FieldRemark } from '../remarks/onDemand';
import { reportValue } from '../costs/reportValues';
import { useTextStyles } from '../kit/textStyles';

export interface FieldShellProps {
  readonly place: FieldPlace;
  readonly label: string;
  readonly value: NumberInput;
  /** Formats a value of this field for the user. */
  readonly format: (value: NumberInput) => string;
  readonly refusal?: string | null | undefined;
  /** What deserves a look, while the entry is not refused. */
  readonly notice?: string | undefined;
  /** What a person can answer to it, right beneath it: the hint waits meanwhile. */
  readonly answers?: React.JSX.Element | null | undefined;
  readonly hint?: string | undefined;
  /** The one input element. */
  readonly children: React.JSX.Element;
}

const useStyles = makeStyles({
  shell: {
    minWidth: 0,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    paddingLeft: '4px',
    // Aligns the field with the texts around it.
    marginLeft: '-7px',
    // With forced colours, transparent borders are drawn.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  report: {
    minWidth: 0,
    paddingInline: 0,
    textAlign: 'left',
    justifyContent: 'flex-start',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
  },
});

/** Restores the report's value; nothing if the field already has it. */
function ReportValue({ place, value, format }: FieldShellProps): React.JSX.Element | null {
  const styles = useStyles();
  const { session, model } = usePane();
  const known = reportValue(place, model.inputs);
  if (known === undefined || known === value || (known === null && value === '')) return null;
  const text = format(known) || FIELD_TEXT.emptyValue;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.report}
      onClick={() => void session.set(place, known)}
    >
      {FIELD_TEXT.reportValue(text)}
    </Button>
  );
}

/** A labelled field of the model. */
export function FieldShell(props: FieldShellProps): React.JSX.Element {
  const { place, label, refusal, notice, answers, hint, children } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { target, arrived, model } = usePane();
  const remark =
    place.list === 'parameters' && model.results.remarks.find(({ parameter }) => parameter === place.field);
  const element = useRef<HTMLDivElement>(null);
  const isTarget = target !== null && placeKey(target.place) === placeKey(place);
  const takesFocus = isTarget && target.isFocused;
  useEffect(() => {
    if (isTarget) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isTarget, takesFocus]);
  useEffect(() => {
    if (!takesFocus) return;
    const input = element.current?.querySelector<HTMLElement>('input, select, textarea');
    input?.focus();
    // Whoever is brought to a name or a number types another one.
    if (input instanceof HTMLInputElement) input.select();
    arrived();
  }, [takesFocus, arrived]);
  return (
    <div ref={element} className={mergeClasses(styles.shell, isTarget && styles.selected)} data-place={placeKey(place)}>
      <Field
        label={label}
        size="small"
        className={text.field}
        hint={answers ? undefined : hint}
        validationState={refusal ? 'error' : notice ? 'warning' : 'none'}
        validationMessage={refusal ?? notice ?? (remark ? <FieldRemark name={remark.name} /> : undefined)}
      >
        {children}
      </Field>
      {answers}
      <ReportValue {...props} />
    </div>
  );
}
