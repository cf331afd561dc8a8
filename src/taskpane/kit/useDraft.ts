// The text being typed in a field: applied on Enter or on leaving, discarded on Esc; the cells never overwrite it.

import { useState, type KeyboardEvent } from 'react';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from '../fields/fieldsText';
import { usePane } from './paneContext';

/** What was typed can be meant in more ways than one: nothing is written until one is chosen. */
export interface Question {
  readonly kind: 'question';
  readonly question: string;
  readonly answers: readonly { readonly label: string; readonly value: NumberInput }[];
}

/** The meaning of an entry for the cell. */
export type Entry =
  | { readonly kind: 'value'; readonly value: NumberInput }
  | { readonly kind: 'refused'; readonly reason: string }
  | Question;

export interface DraftOptions {
  readonly place: FieldPlace;
  readonly value: NumberInput;
  /** The value as shown in the field. */
  readonly shown: string;
  readonly parse: (text: string) => Entry;
  /** Called with the value being typed, `undefined` if there is none. */
  readonly onPreview?: ((value: NumberInput | undefined) => void) | undefined;
  /** Writes it where it belongs in more places than this one. @returns whether that succeeded */
  readonly write?: ((value: NumberInput) => Promise<boolean>) | undefined;
}

interface Draft {
  readonly text: string;
  readonly refusal: string | null;
  readonly question: Question | null;
  readonly isWriting: boolean;
}

const typed = (text: string): Draft => ({ text, refusal: null, question: null, isWriting: false });

/** The state of one field and the handlers for its input element. */
export interface DraftField {
  readonly text: string;
  readonly refusal: string | null;
  readonly question: Question | null;
  /** Writes an answer to the question. */
  readonly answer: (value: NumberInput) => void;
  readonly type: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field that writes to one input of the model. */
export function useDraft({ place, value, shown, parse, onPreview, write: put }: DraftOptions): DraftField {
  const { session } = usePane();
  const [draft, setDraft] = useState<Draft | null>(null);

  const restore = (): void => {
    setDraft(null);
    onPreview?.(undefined);
  };
  const type = (text: string): void => {
    setDraft(typed(text));
    const entry = parse(text);
    onPreview?.(entry.kind === 'value' ? entry.value : undefined);
  };
  const write = async (text: string, written: NumberInput): Promise<void> => {
    if (written === value) return restore();
    const writing: Draft = { ...typed(text), isWriting: true };
    setDraft(writing);
    const isDone = await (put ? put(written) : session.set(place, written));
    const after = isDone ? null : { ...typed(text), refusal: FIELD_TEXT.notWritten };
    setDraft((current) => (current === writing ? after : current));
    onPreview?.(undefined);
  };
  const apply = async (): Promise<void> => {
    if (!draft || draft.isWriting) return;
    if (draft.text === shown) return restore();
    const entry = parse(draft.text);
    if (entry.kind === 'value') return write(draft.text, entry.value);
    setDraft({ ...typed(draft.text), ...(entry.kind === 'refused' ? { refusal: entry.reason } : { question: entry }) });
  };

  return {
    text: draft?.text ?? shown,
    refusal: draft?.refusal ?? null,
    question: draft?.question ?? null,
    answer: (chosen) => void write(draft?.text ?? shown, chosen),
    type,
    // What is said of the entry has been read by then: leaving the field does not repeat it.
    onBlur: () => void (draft?.refusal || draft?.question ? undefined : apply()),
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
