// A field for one choice of the model; the content of the cell is always among the choices, even if it is not on the
// list.

import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';
import { inputText } from '../costs/lineWords';
import { FIELD_TEXT } from './fieldsText';
import { usePane } from '../kit/paneContext';
import { FieldShell } from './FieldShell';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps {
  readonly place: FieldPlace;
  readonly label: string;
  readonly value: NumberInput;
  readonly choices: readonly Choice[];
  readonly hint?: string | undefined;
  /** For a choice that is written later, together with others: the current choice, and the callback for a new one. */
  readonly pending?: { readonly choice: string; readonly onChoose: (choice: string) => void } | undefined;
  /** Converts the chosen text into the content of the cell. */
  readonly toInput?: ((choice: string) => NumberInput) | undefined;
}

/** Texts as choices with the same label. */
export const plainChoices = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, label: value || FIELD_TEXT.nothingChosen }));

/** A labelled choice; shows the new choice while it is being written to the cell. */
export function ChoiceField(props: ChoiceFieldProps): React.JSX.Element {
  const { place, label, value, choices, hint, pending, toInput = (choice) => choice } = props;
  const { session } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const present = inputText(value, String);
  const isListed = choices.some((choice) => choice.value === present);
  const choose = async (choice: string): Promise<void> => {
    if (pending) return pending.onChoose(choice);
    setChosen(choice);
    await session.set(place, toInput(choice));
    setChosen((current) => (current === choice ? null : current));
  };
  return (
    <FieldShell place={place} label={label} value={value} format={(known) => inputText(known, String)} hint={hint}>
      <Select
        size="small"
        value={pending?.choice ?? chosen ?? present}
        onChange={(_, { value: choice }) => void choose(choice)}
      >
        {[...(isListed ? [] : plainChoices([present])), ...choices].map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FieldShell>
  );
}
