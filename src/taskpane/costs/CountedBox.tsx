// Meetellen of one cost line, as a box beside its name.

import { Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { COUNTED, NOT_COUNTED } from '../../model/inputs/modelInputs';
import { sameText } from '../../model/names';
import { usePane } from '../kit/paneContext';
import { COST_TEXT } from './costsText';

export interface CountedBoxProps {
  readonly lineIndex: number;
  /** The line, as the pane calls it. */
  readonly name: string;
  /** Whether the pane goes to it. */
  readonly takesFocus: boolean;
}

/** Shows the requested value while it is being written to the cell. */
export function CountedBox({ lineIndex, name, takesFocus }: CountedBoxProps): React.JSX.Element {
  const { session, model, arrived } = usePane();
  const [asked, setAsked] = useState<boolean | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    arrived();
  }, [takesFocus, arrived]);
  const isCounted = sameText(model.inputs.lines[lineIndex]?.counted ?? '', COUNTED);
  const ask = async (checked: boolean): Promise<void> => {
    setAsked(checked);
    await session.set({ list: 'lines', index: lineIndex, field: 'counted' }, checked ? COUNTED : NOT_COUNTED);
    setAsked(null);
  };
  return (
    <Checkbox
      ref={box}
      checked={asked ?? isCounted}
      aria-label={COST_TEXT.counted(name)}
      onChange={(_, { checked }) => void ask(checked === true)}
    />
  );
}
