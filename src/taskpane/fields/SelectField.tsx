// A labelled choice that belongs to no cell: it says how something is shown, typed or made.

import { Field, Select } from '@fluentui/react-components';
import { useTextStyles } from '../kit/textStyles';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Each with its words, in order. */
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | undefined;
}

/** One choice leaves nothing to choose. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): React.JSX.Element {
  const { label, value, choices, onChoose, hint } = props;
  const text = useTextStyles();
  return (
    <Field className={text.field} label={label} size="small" hint={hint}>
      <Select
        size="small"
        value={value}
        disabled={choices.length === 1}
        onChange={(_, { value: chosen }) => onChoose(choices.find(([known]) => known === chosen)?.[0] ?? value)}
      >
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
