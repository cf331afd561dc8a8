// A field for one number of the model: applies on Enter or leaving, restores on Esc, refuses at the field.

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { NumberInput } from '../../model/modelInputs';
import { formatDutchNumber, parseDutchNumber, type NumberRule } from '../dutchNumbers';
import { inputText } from '../lineWords';

export interface NumberFieldProps {
  readonly label: string;
  /** The value in the cell; a text that is no number is shown as it stands. */
  readonly value: NumberInput;
  readonly rule: NumberRule;
  readonly unit?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** Hears the value that is being typed, `undefined` when there is none. */
  readonly onPreview?: ((value: NumberInput | undefined) => void) | undefined;
  /** Writes the value; settles when the cells have been read back. */
  readonly onApply: (value: NumberInput) => Promise<void>;
}

interface Draft {
  readonly text: string;
  readonly refusal: string | null;
  readonly isApplied: boolean;
}

/** A labelled number in Dutch notation. While something is typed, the cell does not overwrite it. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { label, value, rule, unit, format = formatDutchNumber, onPreview, onApply } = props;
  const [draft, setDraft] = useState<Draft | null>(null);

  const type = (text: string): void => {
    setDraft({ text, refusal: null, isApplied: false });
    const parsed = parseDutchNumber(text, rule);
    onPreview?.(parsed.kind === 'number' ? parsed.value : parsed.kind === 'empty' ? null : undefined);
  };
  const restore = (): void => {
    setDraft(null);
    onPreview?.(undefined);
  };
  const apply = async (): Promise<void> => {
    if (!draft || draft.isApplied) return;
    const parsed = parseDutchNumber(draft.text, rule);
    if (parsed.kind === 'refused') {
      setDraft({ ...draft, refusal: parsed.reason });
      return;
    }
    const entered = parsed.kind === 'number' ? parsed.value : null;
    if (draft.text === inputText(value, format) || entered === value) return restore();
    const applied: Draft = { ...draft, refusal: null, isApplied: true };
    setDraft(applied);
    await onApply(entered);
    setDraft((current) => (current === applied ? null : current));
    onPreview?.(undefined);
  };

  return (
    <Field
      label={label}
      validationState={draft?.refusal ? 'error' : 'none'}
      validationMessage={draft?.refusal ?? undefined}
    >
      <Input
        inputMode="decimal"
        autoComplete="off"
        style={{ minWidth: 0 }}
        value={draft?.text ?? inputText(value, format)}
        contentAfter={unit ? { children: unit } : undefined}
        onChange={(_, { value: text }) => type(text)}
        onBlur={() => void apply()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void apply();
          if (key === 'Escape') restore();
        }}
      />
    </Field>
  );
}
