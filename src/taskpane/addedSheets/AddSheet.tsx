// The button of a card that adds its sheet to the workbook.

import { Button } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';

interface AddSheetProps {
  readonly sheet: Parameters<Session['addSheet']>[0];
  /** What the button says. */
  readonly children: string;
}

export function AddSheet({ sheet, children }: AddSheetProps): React.JSX.Element {
  const text = useTextStyles();
  const { session } = usePane();
  return (
    <div className={text.row}>
      <Button size="small" appearance="primary" onClick={() => void session.addSheet(sheet)}>
        {children}
      </Button>
    </div>
  );
}
