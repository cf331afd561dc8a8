// A field for one number of the model, in Dutch notation.

import { Input } from '@fluentui/react-components';
import type { NumberInput } from '../../model/modelInputs';
import type { FieldPlace } from '../../session/session';
import { formatDutchNumber, parseDutchNumber, type NumberRule } from '../words/dutchNumbers';
import { inputText } from '../costs/lineWords';
import { useDraft, type Entry } from '../kit/useDraft';
import { FieldShell } from './FieldShell';

export interface NumberFieldProps {
  readonly place: FieldPlace;
  readonly label: string;
  /** The value in the cell; a text that is not a number is shown unchanged. */
  readonly value: NumberInput;
  readonly rule: NumberRule;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** The typed number is the value in the cell times this: 100 for a percentage, 40 for hours per year. */
  readonly factor?: number | undefined;
  /** Called with the value being typed, as it would be in the cell; `undefined` if there is none. */
  readonly onPreview?: ((value: NumberInput | undefined) => void) | undefined;
}

/** Significant digits in a cell; multiplying by a factor must not show more. */
const CELL_DIGITS = 15;

const times = (value: NumberInput, factor: number): NumberInput =>
  typeof value === 'number' && factor !== 1 ? Number((value * factor).toPrecision(CELL_DIGITS)) : value;

/** A labelled number. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { place, label, value, rule, unit, hint, format = formatDutchNumber, factor = 1, onPreview } = props;
  const textOf = (cell: NumberInput): string => inputText(times(cell, factor), format);
  const parse = (text: string): Entry => {
    const parsed = parseDutchNumber(text, rule);
    if (parsed.kind === 'refused') return parsed;
    return { kind: 'value', value: parsed.kind === 'number' ? times(parsed.value, 1 / factor) : null };
  };
  const draft = useDraft({ place, value, shown: textOf(value), parse, onPreview });
  return (
    <FieldShell place={place} label={label} value={value} format={textOf} refusal={draft.refusal} hint={hint}>
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
        onKeyDown={draft.onKeyDown}
      />
    </FieldShell>
  );
}
