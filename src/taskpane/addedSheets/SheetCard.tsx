// The frame of a card in the tab Bladen: what the sheet answers, its controls, and the way to its cells.

import { Button } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';
import type { FieldPlace } from '../../session/session';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { SHEETS_TEXT } from './addedSheetsText';

export interface SheetCardProps extends PropsWithChildren {
  readonly title: string;
  readonly explanation: string;
  /** An input on the sheet, to which a button leads; null while the workbook does not have the sheet. */
  readonly place?: FieldPlace | null;
}

/** A named section of the tab. */
export function SheetCard({ title, explanation, place = null, children }: SheetCardProps): React.JSX.Element {
  const text = useTextStyles();
  const { session } = usePane();
  return (
    <section className={text.stack} aria-label={title}>
      <h2 className={text.heading}>{title}</h2>
      <p className={text.note}>{explanation}</p>
      {children}
      {place && (
        <div className={text.row}>
          <Button size="small" onClick={() => void session.show(place)}>
            {SHEETS_TEXT.inSheet}
          </Button>
        </div>
      )}
    </section>
  );
}
