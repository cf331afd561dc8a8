// A field for one number of the model, in Dutch notation.

import { Input } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';
import { doubtOf, type NumberRule } from '../entries/entry';
import { readPerPeriod, scaledTo, type OtherPeriod } from '../entries/periods';
import { steppedEntry } from '../entries/steps';
import { inputText } from '../costs/lineWords';
import { useDraft, type Entry } from '../kit/useDraft';
import { Answers } from './Answers';
import { FieldShell } from './FieldShell';

export interface NumberFieldProps {
  readonly place: FieldPlace;
  readonly label: string;
  /** The value in the cell; a text that is not a number is shown unchanged. */
  readonly value: NumberInput;
  readonly rule: NumberRule;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** The typed number is the value in the cell times this: 100 for a percentage, 40 for hours per year. */
  readonly factor?: number | undefined;
  /** Other periods that may be typed behind the number. */
  readonly others?: readonly OtherPeriod[] | undefined;
  /** Called with the value being typed, as it would be in the cell; `undefined` if there is none. */
  readonly onPreview?: ((value: NumberInput | undefined) => void) | undefined;
  /** Writes it where it belongs in more places than this one. @returns whether that succeeded */
  readonly write?: ((value: NumberInput) => Promise<boolean>) | undefined;
}

const times = (value: NumberInput, factor: number): NumberInput =>
  typeof value === 'number' ? scaledTo(value, factor) : value;

const NONE: readonly OtherPeriod[] = [];

/** A labelled number. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { place, label, value, rule, unit, hint, factor = 1, others = NONE, onPreview, write } = props;
  const textOf = (cell: NumberInput): string => inputText(times(cell, factor), rule.format);
  const ofField = (number: number): NumberInput => times(number, 1 / factor);
  const parse = (text: string): Entry => {
    const reading = readPerPeriod(text, rule, others);
    if (reading.kind === 'refused') return reading;
    if (reading.kind !== 'question') {
      return { kind: 'value', value: reading.kind === 'number' ? ofField(reading.value) : null };
    }
    return { ...reading, answers: reading.meanings.map((meaning) => ({ ...meaning, value: ofField(meaning.value) })) };
  };
  const draft = useDraft({ place, value, shown: textOf(value), parse, onPreview, write });
  const { question } = draft;
  const inField = times(value, factor);
  const step = (event: KeyboardEvent): void => {
    const text = steppedEntry(event, (draft.text === textOf(value) && inField) || draft.text, rule);
    if (text === null) return;
    event.preventDefault();
    draft.type(text);
  };
  return (
    <FieldShell
      place={place}
      label={label}
      value={value}
      format={textOf}
      refusal={draft.refusal}
      // About what is in the cell: at every keystroke it would come and go, and move what is below.
      notice={question?.question ?? (typeof inField === 'number' ? doubtOf(inField, rule) : undefined)}
      answers={question && <Answers question={question} onAnswer={draft.answer} onEscape={draft.onKeyDown} />}
      hint={hint}
    >
      <Input
        size="small"
        inputMode="decimal"
        autoComplete="off"
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0 } }}
        value={draft.text}
        contentAfter={unit ? { children: unit, style: { whiteSpace: 'nowrap' } } : undefined}
        onChange={(_, { value: text }) => draft.type(text)}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          step(event);
        }}
      />
    </FieldShell>
  );
}
