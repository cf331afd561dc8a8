// What is being typed in a field: applied on Enter or leaving, restored on Esc; the cells never overwrite it.

import { useState, type KeyboardEvent } from 'react';
import type { NumberInput } from '../../model/modelInputs';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from '../fields/fieldsText';
import { usePane } from './paneContext';

/** What an entry means for the cell. */
export type Entry =
  { readonly kind: 'value'; readonly value: NumberInput } | { readonly kind: 'refused'; readonly reason: string };

export interface DraftOptions {
  readonly place: FieldPlace;
  readonly value: NumberInput;
  /** The value as the field shows it. */
  readonly shown: string;
  readonly parse: (text: string) => Entry;
  /** Hears the value that is being typed, `undefined` when there is none. */
  readonly onPreview?: ((value: NumberInput | undefined) => void) | undefined;
}

interface Draft {
  readonly text: string;
  readonly refusal: string | null;
  readonly isWriting: boolean;
}

/** The state of one field and the handlers that go on its input element. */
export interface DraftField {
  readonly text: string;
  readonly refusal: string | null;
  readonly type: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field that writes to one input of the model. */
export function useDraft({ place, value, shown, parse, onPreview }: DraftOptions): DraftField {
  const { session } = usePane();
  const [draft, setDraft] = useState<Draft | null>(null);

  const restore = (): void => {
    setDraft(null);
    onPreview?.(undefined);
  };
  const type = (text: string): void => {
    setDraft({ text, refusal: null, isWriting: false });
    const entry = parse(text);
    onPreview?.(entry.kind === 'value' ? entry.value : undefined);
  };
  const apply = async (): Promise<void> => {
    if (!draft || draft.isWriting) return;
    const entry = parse(draft.text);
    if (entry.kind === 'refused') return setDraft({ ...draft, refusal: entry.reason });
    if (draft.text === shown || entry.value === value) return restore();
    const written: Draft = { ...draft, refusal: null, isWriting: true };
    setDraft(written);
    const isDone = await session.set(place, entry.value);
    const after = isDone ? null : { ...written, refusal: FIELD_TEXT.notWritten, isWriting: false };
    setDraft((current) => (current === written ? after : current));
    onPreview?.(undefined);
  };

  return {
    text: draft?.text ?? shown,
    refusal: draft?.refusal ?? null,
    type,
    // A refusal has been read by then: leaving the field does not repeat it.
    onBlur: () => void (draft?.refusal ? undefined : apply()),
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        void apply();
      }
      if (event.key === 'Escape' && draft) {
        event.stopPropagation();
        restore();
      }
    },
  };
}
