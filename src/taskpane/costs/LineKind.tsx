// Whether a cost post is worked out from hours or from an amount; switching clears the fields of the other way.

import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LineField } from '../../model/inputRows';
import type { CostLine } from '../../model/modelInputs';
import { isHourLine } from './lineWords';
import { COST_TEXT } from './costsText';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';

export interface LineKindProps {
  readonly line: CostLine;
  readonly lineIndex: number;
  /** The choice, and the way that is chosen. */
  readonly children: (choice: ReactNode, isHours: boolean) => ReactNode;
}

const HOUR_FIELDS = ['hoursPerWeek', 'scale'] as const satisfies readonly LineField[];
const AMOUNT_FIELDS = ['quantity', 'unit', 'amountPerUnit'] as const satisfies readonly LineField[];

/** Hands the choice and its outcome to the editor, which puts them in their places. */
export function LineKind({ line, lineIndex, children }: LineKindProps): ReactNode {
  const text = useTextStyles();
  const { session } = usePane();
  // A line of which everything is empty has no kind of its own yet: then what was chosen counts.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isEmpty = [...HOUR_FIELDS, ...AMOUNT_FIELDS].every((field) => line[field] === null || line[field] === '');
  const isHours = isEmpty ? (chosen ?? true) : isHourLine(line);
  const choose = (toHours: boolean): void => {
    setChosen(toHours);
    // Asked for at once, so that they are written and undone together.
    for (const field of toHours ? AMOUNT_FIELDS : HOUR_FIELDS) {
      if (line[field] !== null && line[field] !== '')
        void session.set({ list: 'lines', index: lineIndex, field }, null);
    }
  };
  return children(
    <Field
      className={text.field}
      label={COST_TEXT.kind}
      size="small"
      hint={isEmpty ? undefined : COST_TEXT.switchAdvice}
    >
      <Select size="small" value={isHours ? 'hours' : 'amount'} onChange={(_, { value }) => choose(value === 'hours')}>
        <option value="hours">{COST_TEXT.hourLine}</option>
        <option value="amount">{COST_TEXT.amountLine}</option>
      </Select>
    </Field>,
    isHours,
  );
}
