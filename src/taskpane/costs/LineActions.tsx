// Actions on a whole cost line: show it in the sheet, remove it; and what is rare, under Meer: its name, its kostensoort and
// its place within that.

import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from '../fields/fieldsText';
import { LINE_TEXT } from './lineText';
import { usePane } from '../kit/paneContext';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';

export interface LineActionsProps {
  readonly lineIndex: number;
  /** Indexes of the lines of the same kostensoort. */
  readonly group: readonly number[];
  /** The input to show in the sheet. */
  readonly place: FieldPlace;
  readonly isMore: boolean;
  readonly onMore: () => void;
  /** The rare fields. */
  readonly children: ReactNode;
}

/** After a removal the focus goes to the line in the same position, or to the last one. */
function focusLine(index: number): void {
  const rows = document.querySelectorAll<HTMLElement>('[data-line] button[aria-expanded]');
  const row = document.querySelector<HTMLElement>(`[data-line="${index}"] button[aria-expanded]`);
  (row ?? [...rows].at(-1))?.focus();
}

/** The buttons below the fields of a line. */
export function LineActions(props: LineActionsProps): React.JSX.Element {
  const { lineIndex, group, place, isMore, onMore, children } = props;
  const text = useTextStyles();
  const more = useId();
  const rare = useInView<HTMLDivElement>(isMore);
  const { session, model } = usePane();
  const position = group.indexOf(lineIndex);
  const [above, below] = [group[position - 1], group[position + 1]];
  const move = (to: number | undefined): void => {
    if (to !== undefined) void session.moveRow('lines', lineIndex, to);
  };
  const remove = async (): Promise<void> => {
    if (await session.removeRow('lines', lineIndex)) focusLine(lineIndex);
  };
  return (
    <>
      <div className={text.row}>
        <Button size="small" onClick={() => void session.show(place)}>
          {FIELD_TEXT.inSheet}
        </Button>
        <Button size="small" disabledFocusable={model.inputs.lines.length === 1} onClick={() => void remove()}>
          {FIELD_TEXT.remove}
        </Button>
        <Button size="small" style={{ minWidth: 0 }} aria-expanded={isMore} aria-controls={more} onClick={onMore}>
          {LINE_TEXT.more}
        </Button>
      </div>
      <div id={more} ref={rare} hidden={!isMore}>
        <div className={text.stack}>
          {children}
          <div className={text.row}>
            <Button size="small" disabledFocusable={above === undefined} onClick={() => move(above)}>
              {FIELD_TEXT.moveUp}
            </Button>
            <Button size="small" disabledFocusable={below === undefined} onClick={() => move(below)}>
              {FIELD_TEXT.moveDown}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
