// A field for one text of the model. The content of the cell is shown as text, whatever it looks like.

import { Input, Textarea } from '@fluentui/react-components';
import type { FieldPlace } from '../../session/session';
import { inputText } from '../costs/lineWords';
import { usePane } from '../kit/paneContext';
import { fieldRefusal } from './textRules';
import { useDraft, type Entry } from '../kit/useDraft';
import { FieldShell } from './FieldShell';

export interface TextFieldProps {
  readonly place: FieldPlace;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Room for several lines; Enter applies, Shift+Enter starts a new line. */
  readonly isLong?: boolean | undefined;
}

/** A labelled text. */
export function TextField({ place, label, value, hint, isLong = false }: TextFieldProps): React.JSX.Element {
  const { model } = usePane();
  const parse = (typed: string): Entry => {
    const reason = fieldRefusal(place, typed, model.inputs);
    return reason === null ? { kind: 'value', value: typed } : { kind: 'refused', reason };
  };
  const draft = useDraft({ place, value, shown: value, parse });
  const shared = {
    value: draft.text,
    size: 'small',
    style: { minWidth: 0 },
    onBlur: draft.onBlur,
    onKeyDown: draft.onKeyDown,
  } as const;
  return (
    <FieldShell place={place} label={label} value={value} format={inputText} refusal={draft.refusal} hint={hint}>
      {isLong ? (
        <Textarea {...shared} rows={3} resize="vertical" onChange={(_, { value: text }) => draft.type(text)} />
      ) : (
        <Input
          {...shared}
          autoComplete="off"
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value: text }) => draft.type(text)}
        />
      )}
    </FieldShell>
  );
}
