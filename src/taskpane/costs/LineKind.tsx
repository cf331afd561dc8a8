// Whether a cost line is calculated from hours or from an amount; switching clears the fields of the other kind.

import { useState, type ReactNode } from 'react';
import type { LineField } from '../../model/inputs/inputRows';
import type { CostLine } from '../../model/inputs/modelInputs';
import { isHourLine } from './lineWords';
import { LINE_TEXT } from './lineText';
import { SelectField } from '../fields/SelectField';
import { usePane } from '../kit/paneContext';

export interface LineKindProps {
  readonly line: CostLine;
  readonly lineIndex: number;
  /** Renders with the choice control and the chosen kind. */
  readonly children: (choice: ReactNode, isHours: boolean) => ReactNode;
}

const HOUR_FIELDS = ['hoursPerWeek', 'scale'] as const satisfies readonly LineField[];
const AMOUNT_FIELDS = ['quantity', 'unit', 'amountPerUnit'] as const satisfies readonly LineField[];

/** Passes the choice control and the chosen kind to the editor, which places them. */
export function LineKind({ line, lineIndex, children }: LineKindProps): ReactNode {
  const { session } = usePane();
  // An entirely empty line has no kind yet: then the user's choice counts.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isEmpty = [...HOUR_FIELDS, ...AMOUNT_FIELDS].every((field) => line[field] === null || line[field] === '');
  const isHours = isEmpty ? (chosen ?? true) : isHourLine(line);
  const choose = (toHours: boolean): void => {
    setChosen(toHours);
    // Requested together, so that they are written and undone as one step.
    for (const field of toHours ? AMOUNT_FIELDS : HOUR_FIELDS) {
      if (line[field] !== null && line[field] !== '')
        void session.set({ list: 'lines', index: lineIndex, field }, null);
    }
  };
  return children(
    <SelectField
      label={LINE_TEXT.kind}
      hint={isEmpty ? undefined : LINE_TEXT.switchAdvice}
      value={isHours ? 'hours' : 'amount'}
      choices={[
        ['hours', LINE_TEXT.hourLine],
        ['amount', LINE_TEXT.amountLine],
      ]}
      onChoose={(kind) => choose(kind === 'hours')}
    />,
    isHours,
  );
}
