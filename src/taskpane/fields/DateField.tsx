// A field for one day of the model. The browser shows and reads it in the user's own notation.

import { Input } from '@fluentui/react-components';
import { dayWithSerial, serialOf } from '../../model/days';
import { isWithin } from '../../model/inputs/numberKinds';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';
import { inputText } from '../costs/lineWords';
import { useDraft, type Entry } from '../kit/useDraft';
import { formatDay } from '../words/dutchNumbers';
import { FieldShell } from './FieldShell';
import { DATE_TEXT } from './dateText';

export interface DateFieldProps {
  readonly place: FieldPlace;
  readonly label: string;
  /** The value in the cell; a text that is no day is said below the field. */
  readonly value: NumberInput;
}

function parse(typed: string): Entry {
  if (typed === '') return { kind: 'value', value: null };
  const serial = serialOf(typed);
  return isWithin('date', serial) ? { kind: 'value', value: serial } : { kind: 'refused', reason: DATE_TEXT.noDay };
}

/** A labelled day. */
export function DateField({ place, label, value }: DateFieldProps): React.JSX.Element {
  const shown = typeof value === 'number' ? dayWithSerial(value) : '';
  const draft = useDraft({ place, value, shown, parse });
  return (
    <FieldShell
      place={place}
      label={label}
      value={value}
      format={(known) => inputText(known, formatDay)}
      refusal={draft.refusal}
      hint={typeof value === 'string' && value !== '' ? DATE_TEXT.inCell(value) : undefined}
    >
      <Input
        size="small"
        type="date"
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0 } }}
        value={draft.text}
        onChange={(_, { value: text }) => draft.type(text)}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
    </FieldShell>
  );
}
